import type { IndexDefinition } from "../../../model/framework.ts";
import { flatten, frameworkOf, lastFramework } from "../../../model/lookup.ts";
import { folded } from "../folded.ts";
import { isCalledIn } from "../index-called.ts";
import type { Information } from "../information.ts";
import type { Plan } from "../plan.ts";
import { errorAt } from "../problem.ts";
import type { Workbook } from "../workbook/cell.ts";
import { yearIn } from "../workbook/year-in.ts";
import { FIGURES } from "./criteria-head.ts";
import { type CriteriaTable, criteriaTable } from "./criteria-rows.ts";
import { allCriteria, type Criterion, criteriaTree, sameName } from "./criteria-tree.ts";
import { sumFaults } from "./sum-faults.ts";
import { takeScores, whoseScores } from "./take-scores.ts";
import { isTopOnly, writeFramework } from "./write-framework.ts";

/** The tables of criteria in the shown sheets of a workbook. */
export function criteriaTables(
  book: Workbook,
  sheet: string | undefined,
  isUnit: (text: string) => boolean,
): CriteriaTable[] {
  return book.sheets
    .filter(({ hidden, name }) => !hidden && (sheet === undefined || name === sheet))
    .flatMap((one) => criteriaTable(book.file, one, isUnit) ?? [])
    .filter(({ rows }) => rows.length > 2);
}

/** Plans what a table of criteria brings: the tree where the index does not know it yet, and one unit's scores. */
export function importCriteria(plan: Plan, table: CriteriaTable, information: Information | null): void {
  const asked = indexAndYear(plan, table);
  plan.say(...table.findings);
  if (asked === null) return;
  const { index, year } = asked;
  const framework = frameworkOf(index, year);
  const tree = criteriaTree(table.rows, framework ?? lastFramework(index));
  const knows = framework !== null && !(isTopOnly(framework) && table.rows.length > tree.length);
  if (knows) compareCodes(plan, table, tree, index, year);
  else if (!plan.failed) plan.say(...sumFaults(plan.file, table, tree));
  const scored = table.rows.some(({ figures }) => FIGURES.some((kind) => figures[kind]));
  const whose = scored ? whoseScores(plan, table, tree, index, year, information) : null;
  if (plan.failed) return;
  if (!knows) writeFramework(plan, index, year, table, tree);
  if (whose) takeScores(plan, table, tree, index, year, whose);
}

function indexAndYear(plan: Plan, table: CriteriaTable): { index: IndexDefinition; year: number } | null {
  const indices = [...plan.project.dataset.indices.values()];
  const title = ` ${folded(`${table.title} ${table.sheet.name}`)} `;
  const own = indices.filter(({ illustrative, internalTo }) => !illustrative && internalTo === undefined);
  const named = own.filter(({ short }) => title.includes(` ${folded(short)} `));
  const called = own.filter((one) => isCalledIn(title, one));
  const index =
    plan.answers.index ??
    (named.length === 1 ? named[0]!.id : called.length === 1 ? called[0]!.id : undefined);
  const year =
    plan.answers.year ?? yearIn(table.title) ?? yearIn(table.sheet.name) ?? yearIn(plan.file) ?? undefined;
  const found = indices.find(({ id }) => id === index);
  if (!found)
    plan.ask({
      key: "index",
      text: `Bảng tiêu chí ở trang "${table.sheet.name}" là của chỉ số nào`,
      choices: indices
        .filter(({ illustrative }) => !illustrative)
        .map(({ id, short }) => ({ value: id, label: short })),
    });
  if (year === undefined)
    plan.ask({
      key: "year",
      text: `Bảng tiêu chí ở trang "${table.sheet.name}" áp dụng cho năm đánh giá nào`,
      choices: [],
    });
  return found && year !== undefined ? { index: found, year } : null;
}

/** Where the framework is known, every line must be the criterion of that number. */
function compareCodes(
  plan: Plan,
  table: CriteriaTable,
  tree: readonly Criterion[],
  index: IndexDefinition,
  year: number,
): void {
  const components = flatten(frameworkOf(index, year)!.components);
  for (const criterion of allCriteria(tree)) {
    const { row } = criterion;
    const component = components.find(({ code }) => code === row.code);
    const at = { file: plan.file, sheet: table.sheet.name, cell: row.nameCell };
    if (!component)
      plan.say(
        errorAt(
          at,
          `Khung ${index.short} ${year} không có tiêu chí số ${row.code}.`,
          "Kiểm tra năm và số thứ tự; bộ tiêu chí mới thì nhập cho năm mới.",
        ),
      );
    else if (!sameName(component.name.vi, row.name)) {
      plan.say(
        errorAt(
          at,
          `Tiêu chí ${row.code} trong khung là “${component.name.vi}”, trong bảng là “${row.name}”.`,
          "Kiểm tra số thứ tự và tên tiêu chí.",
        ),
      );
    } else {
      criterion.id = component.id;
      if (row.max !== null && component.maxPoints !== null && Number(row.max) !== component.maxPoints) {
        plan.say(
          errorAt(
            at,
            `Điểm tối đa của tiêu chí ${row.code} trong bảng là ${row.max}, trong khung là ${component.maxPoints}.`,
            "Sửa bảng, hoặc khai bộ tiêu chí mới.",
          ),
        );
      }
    }
  }
}
