import { isSeq } from "yaml";
import type { Framework, IndexDefinition } from "../../../model/framework.ts";
import { frameworkOf, lastFramework } from "../../../model/lookup.ts";
import { withoutNoise } from "../../../model/rules/tolerance.ts";
import type { Plan } from "../plan.ts";
import { errorAt } from "../problem.ts";
import { applied, type Edit, itemAdded, nodeAt, yamlFile } from "../yaml/edits.ts";
import type { CriteriaTable } from "./criteria-rows.ts";
import { type Criterion, treeLines } from "./criteria-tree.ts";

/**
 * Puts a tree of criteria into the index's file: into the framework of the year where that knows its top level only,
 * else as a framework of its own for the years from then on, with a break before it.
 */
export function writeFramework(
  plan: Plan,
  index: IndexDefinition,
  year: number,
  table: CriteriaTable,
  tree: readonly Criterion[],
): void {
  const file = `data/indices/${index.id}.yaml`;
  const text = plan.overlay.text(file);
  const parsed = text === null ? null : yamlFile(text);
  if (!parsed || text === null) return;
  const there = frameworkOf(index, year);
  const position = index.frameworks.indexOf(there ?? lastFramework(index)!);
  if (there) {
    const components = nodeAt(parsed.root, ["frameworks", position, "components"]);
    if (!components) return;
    const lines = treeLines(tree, "      ").join("\n").trimStart();
    plan.overlay.set(file, applied(text, [replacedBlock(text, components.range!, lines)]));
    plan.recognised.push(
      `Bộ tiêu chí ${index.short} ${there.years.from}–${there.years.to}: thêm các tiêu chí dưới ${tree.length} lĩnh vực.`,
    );
    return;
  }
  const last = lastFramework(index)!;
  if (year <= last.years.to) {
    plan.say(
      errorAt(
        { file: plan.file },
        `Năm ${year} đứng trước bộ tiêu chí sau cùng (${last.years.from}–${last.years.to}).`,
        "Khai bộ tiêu chí cũ trong tệp chỉ số.",
      ),
    );
    return;
  }
  const edits: Edit[] = [];
  // a framework that was said to hold further than it did ends where the new one begins
  const frameworks = nodeAt(parsed.root, ["frameworks"]);
  if (isSeq(frameworks)) edits.push(itemAdded(parsed, frameworks, frameworkLines(year, table, tree)));
  const breaks = nodeAt(parsed.root, ["breaks"]);
  const source = plan.answers.source ?? (Array.isArray(index.sources) ? index.sources[0] : undefined);
  if (isSeq(breaks) && last.years.to === year - 1 && source !== undefined) {
    const reason = `Bộ tiêu chí thay đổi từ năm ${year}.`;
    edits.push(
      itemAdded(parsed, breaks, [
        `{between: [${year - 1}, ${year}], components: [all], treatment: none, reason: ${reason}, source: ${source}}`,
      ]),
    );
  }
  plan.overlay.set(file, applied(text, edits));
  plan.recognised.push(
    `Bộ tiêu chí mới của ${index.short} từ năm ${year}: ${tree.length} lĩnh vực, ${table.rows.length} dòng.`,
  );
}

function replacedBlock(
  text: string,
  range: [number, number, number] | readonly number[],
  lines: string,
): Edit {
  const end = text.slice(range[0]!, range[1]!).replace(/\s+$/, "").length;
  return { from: range[0]!, to: range[0]! + end, text: lines };
}

function frameworkLines(year: number, { total, rows }: CriteriaTable, tree: readonly Criterion[]): string[] {
  const sums = rows.every(({ max }) => max !== null);
  const max = total?.max ?? (sums ? points(tree) : null);
  const lines = [`years: [${year}, ${year}]`, ...(max === null ? [] : [`max: ${max}`])];
  if (sums) lines.push("aggregation: sum", "tolerance: 0.0005");
  else lines.push("aggregation: none", "no_sum_check: Bảng tiêu chí không ghi đủ điểm tối đa.");
  return [...lines, "components:", ...treeLines(tree, "  ")];
}

/** The maxima of the fields added up. */
function points(tree: readonly Criterion[]): string {
  return String(withoutNoise(tree.reduce((sum, { row }) => sum + Number(row.max), 0)));
}

/** Whether a framework knows nothing below its top level, which the table has as well. */
export function isTopOnly(framework: Framework): boolean {
  return framework.components.every(({ children }) => children.length === 0);
}
