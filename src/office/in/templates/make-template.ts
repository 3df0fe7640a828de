import { nearest } from "../../../load/nearest.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import { frameworkOrLast } from "../../../model/lookup.ts";
import { unitsOf } from "../named/units-of.ts";
import { UnitNames } from "../unit-names.ts";
import { conferenceTemplate } from "./conference-template.ts";
import { criteriaTemplate, isScoredByCriteria } from "./criteria-template.ts";
import { editionTemplate } from "./edition-template.ts";

/** A template with its file name, or why there is none. */
export type Made = { ok: true; name: string; bytes: Uint8Array } | { ok: false; message: string };

/** The workbook that a person asked for: an index with a year, or "hoi-nghi" with the slug of a conference. */
export async function makeTemplate(
  dataset: Dataset,
  what: string,
  which: string,
  unit: string | null,
  textOf: (file: string) => string | null = () => null,
): Promise<Made> {
  if (what === "hoi-nghi") {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(which)) {
      return {
        ok: false,
        message: `“${which}” không phải mã hội nghị: chữ thường không dấu, chữ số, gạch nối, ví dụ dong-thap-2026.`,
      };
    }
    return {
      ok: true,
      name: `${which}.xlsx`,
      bytes: await conferenceTemplate(dataset, which, textOf(`data/conferences/${which}.yaml`)),
    };
  }
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
  const first = index.frameworks[0]!.years.from;
  if (!/^20\d\d$/.test(which) || year < first)
    return { ok: false, message: `“${which}” không phải năm đánh giá của ${index.short} (từ ${first}).` };
  const framework = frameworkOrLast(index, year)!;
  const held = textOf(`data/scores/${what}/${year}.yaml`);
  if (unit !== null || isScoredByCriteria(framework)) return ofCriteria(dataset, index, year, unit, held);
  return { ok: true, name: `${what}-${year}.xlsx`, bytes: await editionTemplate(dataset, index, year, held) };
}

/** The table of criteria of one unit; which one need not be said where there is only one. */
async function ofCriteria(
  dataset: Dataset,
  index: IndexDefinition,
  year: number,
  told: string | null,
  held: string | null,
): Promise<Made> {
  const units = unitsOf(dataset, index, year);
  const names = new UnitNames(dataset, index.internalTo ?? null, index.illustrative, index.unitKind);
  const unit = told === null ? (units.length === 1 ? units[0] : null) : names.inYear(told, year);
  if (!unit) {
    const near = told === null ? [] : names.near(told);
    const meant = near.length > 0 ? ` Có phải ${near.join(", ")}?` : "";
    return {
      ok: false,
      message: `Bảng tiêu chí ${index.short} là của một đơn vị: ghi đơn vị với --unit.${meant}`,
    };
  }
  return {
    ok: true,
    name: `${index.id}-${year}.xlsx`,
    bytes: await criteriaTemplate(dataset, index, year, unit, held),
  };
}
