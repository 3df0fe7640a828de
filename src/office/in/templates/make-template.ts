import { nearest } from "../../../load/nearest.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { editionTemplate } from "./edition-template.ts";

/** A template with its file name, or why there is none. */
export type Made = { ok: true; name: string; bytes: Uint8Array } | { ok: false; message: string };

/** The workbook that a person asked for: an index with a year, or "hoi-nghi" with the slug of a conference. */
export async function makeTemplate(
  dataset: Dataset,
  what: string,
  which: string,
  _unit: string | null,
): Promise<Made> {
  const index = dataset.indices.get(what);
  if (!index) {
    const near = nearest(what, dataset.indices.keys());
    const meant =
      near.length > 0
        ? ` Có phải ${near.join(", ")}?`
        : ` Các chỉ số: ${[...dataset.indices.keys()].join(", ")}.`;
    return { ok: false, message: `Không có chỉ số “${what}”.${meant}` };
  }
  const year = Number(which);
  const first = index.frameworks[0]?.years.from ?? 2000;
  if (!/^20\d\d$/.test(which) || year < first)
    return { ok: false, message: `“${which}” không phải năm đánh giá của ${index.short} (từ ${first}).` };
  return { ok: true, name: `${what}-${year}.xlsx`, bytes: await editionTemplate(dataset, index, year) };
}
