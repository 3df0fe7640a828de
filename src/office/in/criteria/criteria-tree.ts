import type { Component, Framework } from "../../../model/framework.ts";
import { flatten } from "../../../model/lookup.ts";
import { folded, isSubset, tellingWords } from "../folded.ts";
import { flowText } from "../yaml/write-value.ts";
import type { CriteriaRow } from "./criteria-rows.ts";

/** A criterion of a table with those below it, and the id that it gets in the framework. */
export interface Criterion {
  row: CriteriaRow;
  id: string;
  /** Its name in English, where a framework before had the same criterion. */
  english: string | null;
  children: Criterion[];
}

/** The rows as a tree. Ids are kept where a framework before had the same criterion; new ones are told by their codes. */
export function criteriaTree(rows: readonly CriteriaRow[], before: Framework | null): Criterion[] {
  const known = before ? flatten(before.components) : [];
  const tops: Criterion[] = [];
  const byCode = new Map<string, Criterion>();
  const taken = new Set<string>();
  for (const row of rows) {
    const level = row.code.split(".").length;
    const same = known.find(
      (one) => !taken.has(one.id) && levelOf(one, known) === level && sameName(one.name.vi, row.name),
    );
    const id = same?.id ?? idOf(row.code, taken);
    taken.add(id);
    const criterion: Criterion = { row, id, english: same?.name.en ?? null, children: [] };
    byCode.set(row.code, criterion);
    const parent = byCode.get(row.code.split(".").slice(0, -1).join("."));
    (parent?.children ?? tops).push(criterion);
  }
  return tops;
}

/** Whether two names mean the same criterion: the same words, or one said shorter. */
export function sameName(one: string, other: string): boolean {
  if (folded(one) === folded(other)) return true;
  const [a, b] = [tellingWords(one), tellingWords(other)];
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return small.size > 0 && small.size * 2 >= large.size && isSubset(small, large);
}

function levelOf(component: Component, all: readonly Component[]): number {
  let level = 1;
  for (let at = component.parent; at !== null; level++) at = all.find(({ id }) => id === at)?.parent ?? null;
  return level;
}

function idOf(code: string, taken: ReadonlySet<string>): string {
  const prefix = ["linh-vuc", "tc", "tctp"][code.split(".").length - 1] ?? "muc";
  const wished = `${prefix}-${code.replaceAll(".", "-")}`;
  return taken.has(wished) ? `${wished}-moi` : wished;
}

/** Lines of `components:` in a file of an index; a leaf says how it is scored where the table shows it. */
export function treeLines(tree: readonly Criterion[], indent: string): string[] {
  return tree.flatMap(({ row, id, english, children }) => {
    const name = `{vi: ${flowText(row.name)}${english === null ? "" : `, en: ${flowText(english)}`}}`;
    const max = row.max === null ? [] : [`max: ${row.max}`];
    if (children.length === 0) {
      const { survey_score: survey, self_score: self, appraised_score: appraised } = row.figures;
      const scoring =
        survey && !self && !appraised ? ["scoring: survey"] : self || appraised ? ["scoring: appraised"] : [];
      return [
        `${indent}- {${[`id: ${id}`, `code: '${row.code}'`, ...max, ...scoring, `name: ${name}`].join(", ")}}`,
      ];
    }
    return [
      `${indent}- id: ${id}`,
      `${indent}  code: '${row.code}'`,
      `${indent}  name: ${name}`,
      ...max.map((line) => `${indent}  ${line}`),
      `${indent}  children:`,
      ...treeLines(children, `${indent}    `),
    ];
  });
}

/** All criteria of a tree, each before those below it. */
export function allCriteria(tree: readonly Criterion[]): Criterion[] {
  return tree.flatMap((criterion) => [criterion, ...allCriteria(criterion.children)]);
}
