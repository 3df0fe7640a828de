import type { Sentence } from "../../frames/sentence.ts";
import type { Column } from "./heads.ts";

/* What the heads of a table say of each other. */

/**
 * A second row of a head under the first: "Năm 2020 | | Năm 2021 |" over "Điểm | Hạng | Điểm | Hạng". What the upper row
 * names holds for the cells below it, and for those to its right that it leaves empty.
 */
export function under(
  upper: readonly Column[],
  lower: readonly Column[],
  cells: readonly Sentence[],
): Column[] {
  if (upper.length !== lower.length) return [...lower];
  let left: Column | undefined;
  return lower.map((own, i) => {
    const above = upper[i]!;
    const named =
      above.year !== null || above.index !== null || above.unit !== null || above.component.length > 0;
    if (named) left = above;
    const over = named || !above.blank ? above : (left ?? above);
    const kept = !cells[i]!.items.length;
    return {
      ...own,
      role: kept ? above.role : own.role,
      second: kept ? above.second : own.second,
      year: own.year ?? over.year,
      against: own.against ?? over.against,
      index: own.index ?? over.index,
      component: own.component.length ? own.component : over.component,
      unit: own.unit ?? over.unit,
      other: own.other ?? (kept ? above.other : null),
      percent: own.percent || over.percent,
      scope: own.scope ?? over.scope,
      foreign: own.foreign || over.foreign,
      named: kept ? above.named : own.named,
      bare: kept ? above.bare : own.bare,
    };
  });
}

/**
 * "PAR 2023 | Hạng | SIPAS 2023 | Hạng": each rank (or move) of the score named to its left, where every named column
 * is followed by one.
 */
export function besideNamed(columns: readonly Column[]): Column[] {
  const named = ({ role, year, index, component, unit }: Column) =>
    role === "score" && (year !== null || index !== null || component.length > 0 || unit !== null);
  const bare = (one: Column | undefined) =>
    one !== undefined && one.role !== null && one.role !== "score" && one.year === null && one.index === null;
  const heads = columns.flatMap((one, i) => (named(one) ? [i] : []));
  if (heads.length < 2 || !heads.every((i) => bare(columns[i + 1]))) return [...columns];
  let left: Column | null = null;
  return columns.map((one) => {
    if (named(one)) left = one;
    const from = left as Column | null;
    if (!from || !bare(one)) return one;
    const { year, index, component, unit } = from;
    return { ...one, year, index, component, unit };
  });
}
