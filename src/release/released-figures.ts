import { analyseConference } from "../analysis/analyse-conference.ts";
import { nearest } from "../load/nearest.ts";
import type { Conference } from "../model/conference.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Problem } from "../model/problem.ts";
import type { Release } from "../model/release.ts";
import { unnoted } from "./gate.ts";
import { type Manifest, manifestOf } from "./manifest.ts";

/** Numbers of released conferences that are no longer as they were released, and that no correction speaks of. */
export function releasedFigures(dataset: Dataset): Problem[] {
  return [...dataset.conferences.values()].flatMap((conference) => {
    const release = dataset.releases?.get(conference.slug) ?? null;
    if (release === null) return [];
    const manifest = manifestOf(dataset, analyseConference(dataset, conference), {});
    const lost = strangers(conference, manifest, release);
    const changed = unnoted({ release, manifest }).map(
      ({ id, label, old, now }): Problem => ({
        code: "changed-figure",
        severity: "warning",
        place: { file: `data/conferences/${conference.slug}.yaml`, line: 1, column: 1 },
        message: `Số đã phát hành ngày ${release.releasedOn} nay khác: ${label}.`,
        actual: now ?? "không còn",
        expected: old,
        hint: `Sửa lại dữ liệu, hoặc thêm vào corrections một mục có numbers: [${id}]; bằng Excel: trang "Đính chính" của tệp tạo bằng npm run template -- hoi-nghi ${conference.slug}.`,
      }),
    );
    return [...lost, ...changed];
  });
}

/** Ids in corrections that no number bears, now or when it was released. */
function strangers(
  { slug, corrections = [] }: Conference,
  manifest: Pick<Manifest, "numbers">,
  release: Release,
): Problem[] {
  const known = new Set([...manifest.numbers.map(({ id }) => id), ...release.numbers.keys()]);
  return corrections.flatMap(({ id: correction, numbers }) =>
    numbers.flatMap((id): Problem[] => {
      if (known.has(id)) return [];
      const near = nearest(id, known).map((one) => `“${one}”`);
      return [
        {
          code: "unknown-reference",
          severity: "warning",
          place: { file: `data/conferences/${slug}.yaml`, line: 1, column: 1 },
          message: `Đính chính “${correction}” nêu mã “${id}” mà không số nào của hội nghị có.`,
          hint:
            near.length > 0
              ? `Có phải ${near.join(" hay ")}? Sửa ở corrections, mục numbers.`
              : "Chép mã từ trang “Nguồn và cách tính từng số” vào corrections, mục numbers.",
        },
      ];
    }),
  );
}
