import type { IndexDefinition } from "../../../model/framework.ts";
import { folded } from "../folded.ts";
import { askAgency } from "../named/agency-meant.ts";
import type { Plan } from "../plan.ts";
import { errorAt, noteAt } from "../problem.ts";
import { UnitNames } from "../unit-names.ts";
import type { CriteriaTable } from "./criteria-rows.ts";
import type { Criterion } from "./criteria-tree.ts";

/** Whose scores they are: as told, or the one unit that the title names. */
export function unitOf(
  plan: Plan,
  table: CriteriaTable,
  index: IndexDefinition,
  year: number,
): string | null {
  const names = new UnitNames(
    plan.project.dataset,
    index.internalTo ?? null,
    index.illustrative,
    index.unitKind,
  );
  if (plan.answers.unit !== undefined) {
    const told = names.inYear(plan.answers.unit, year);
    if (told) return told.id;
    plan.say(
      errorAt(
        { file: plan.file },
        `Không có đơn vị “${plan.answers.unit}” vào năm ${year}.`,
        `Ghi tên hoặc mã đơn vị; gần giống: ${names.near(plan.answers.unit).join(", ") || "không có"}.`,
      ),
    );
    return null;
  }
  const words = folded(table.title).split(" ");
  const found = new Set<string>();
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 2; to <= Math.min(from + 4, words.length); to++) {
      const unit = names.inYear(words.slice(from, to).join(" "), year);
      if (unit) found.add(unit.id);
    }
  }
  if (found.size === 1) return [...found][0]!;
  plan.ask({ key: "unit", text: "Điểm trong bảng là của đơn vị nào (tên hoặc mã)", choices: [] });
  return null;
}

/** Ids of the agencies named in the table, by the name as written. */
export function agencyIds(
  plan: Plan,
  table: CriteriaTable,
  criteria: readonly Criterion[],
): Map<string, string> {
  const known = new Map(
    [...plan.project.dataset.agencies.values()].flatMap(({ id, name }): [string, string][] => [
      [folded(id), id],
      [folded(name.vi), id],
    ]),
  );
  const ids = new Map<string, string>();
  for (const { row } of criteria) {
    if (!row.agency || ids.has(row.agency.text)) continue;
    const id =
      known.get(folded(row.agency.text)) ?? known.get(folded(row.agency.text.replace(/\bUBND\b/i, "UBND")));
    const at = { file: plan.file, sheet: table.sheet.name, cell: row.agency.cell };
    if (id) ids.set(row.agency.text, id);
    else if (!/\S/.test(row.agency.text)) plan.say(noteAt(at, "Ô cơ quan trống."));
    else {
      const names = [...plan.project.dataset.agencies.values()].map(({ name }) => name.vi);
      plan.say(
        errorAt(
          at,
          `Không có cơ quan nào tên “${row.agency.text}”.`,
          `${askAgency(row.agency.text, names)}Ghi một cơ quan có trong danh mục agencies của data/units.yaml, hoặc thêm vào đó.`,
        ),
      );
    }
  }
  return ids;
}
