import { frameworkOf, lastFramework } from "../../model/lookup.ts";
import { newerThanAsked } from "./conference/newer-editions.ts";
import { extended } from "./league/carry-framework.ts";
import type { Plan } from "./plan.ts";
import { errorAt } from "./problem.ts";

/** Declares an assessment year of an index whose criteria stayed as they were: its last framework holds one year more. */
export function newYear(
  plan: Plan,
  index: string,
  year: number,
  change: { reason: string; source: string } | null,
): void {
  const definition = plan.project.dataset.indices.get(index);
  const last = definition && lastFramework(definition);
  const file = `data/indices/${index}.yaml`;
  if (!definition || !last) {
    plan.say(
      errorAt(
        { file },
        `Không có chỉ số “${index}”.`,
        `Các chỉ số: ${[...plan.project.dataset.indices.keys()].join(", ")}.`,
      ),
    );
    return;
  }
  const newer = newerThanAsked(plan.project.dataset, definition, year);
  if (frameworkOf(definition, year)) {
    plan.recognised.push(`${definition.short} ${year} đã có bộ tiêu chí; không phải khai thêm.`);
    if (newer !== null) plan.recognised.push(newer);
    return;
  }
  if (year < last.years.to) {
    plan.say(
      errorAt(
        { file },
        `Năm ${year} đứng trước bộ tiêu chí sau cùng (đến ${last.years.to}).`,
        "Khai bộ tiêu chí cũ trong tệp chỉ số.",
      ),
    );
    return;
  }
  if (change && !plan.project.dataset.sources.has(change.source)) {
    plan.say(
      errorAt(
        { file },
        `Không có mã nguồn “${change.source}” trong data/sources.yaml.`,
        "Ghi nguồn nói về thay đổi cách đo bằng --source.",
      ),
    );
    return;
  }
  const text = plan.overlay.text(file);
  if (text !== null) plan.overlay.set(file, extended(text, last, year, change));
  plan.recognised.push(
    `Bộ tiêu chí ${definition.short} ${last.years.from}–${last.years.to} được kéo dài đến ${year}${change ? ", với chỗ đứt gãy trước năm ấy" : ""}.`,
  );
}
