import { analyseConference } from "./analysis/analyse-conference.ts";
import type { Dataset } from "./model/dataset.ts";
import type { Problem } from "./model/problem.ts";
import { unnoted } from "./release/gate.ts";
import { manifestOf } from "./release/manifest.ts";

/** Numbers of released conferences that are no longer as they were released, and that no correction speaks of. */
export function releasedFigures(dataset: Dataset): Problem[] {
  return [...dataset.conferences.values()].flatMap((conference) => {
    const release = dataset.releases?.get(conference.slug) ?? null;
    if (release === null) return [];
    const manifest = manifestOf(dataset, analyseConference(dataset, conference), {});
    return unnoted({ release, manifest }).map(
      ({ id, label, old, now }): Problem => ({
        code: "changed-figure",
        severity: "warning",
        place: { file: `data/conferences/${conference.slug}.yaml`, line: 1, column: 1 },
        message: `Số đã phát hành ngày ${release.releasedOn} nay khác: ${label}.`,
        actual: now ?? "không còn",
        expected: old,
        hint: `Sửa lại dữ liệu, hoặc thêm vào corrections một mục có numbers: [${id}].`,
      }),
    );
  });
}
