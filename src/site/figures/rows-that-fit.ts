import type { ComponentAnalysis } from "../../analysis/standing/compared.ts";
import { DUST } from "../../model/rules/tolerance.ts";

/** Room for the rows of a drawing or a table: lines in all, and characters in a line of a name. */
export interface RowRoom {
  lines: number;
  letters: number;
}

const linesOf = ({ component }: ComponentAnalysis, letters: number) =>
  Math.ceil(component.name.vi.length / letters);

/** A drawing takes a line more where that shows all that are of one size. */
const MORE = 1;

/**
 * The rows that fit, in the order given: all of them where there is room, or else those of the largest size whose names
 * together take no more than the lines there are; one at least. Of rows of one size all stand or none, since who sees
 * one of them takes it for the larger. An index may have sixty components, or names of two hundred characters; a slide
 * stays as high as it is.
 */
export function rowsThatFit(
  rows: readonly ComponentAnalysis[],
  size: (row: ComponentAnalysis) => number,
  { lines, letters }: RowRoom,
): ComponentAnalysis[] {
  const linesIn = (some: readonly ComponentAnalysis[]) =>
    some.reduce((sum, row) => sum + linesOf(row, letters), 0);
  if (linesIn(rows) <= lines) return [...rows];
  const bySize = [...rows].sort((a, b) => size(b) - size(a));
  const alike = (a: ComponentAnalysis, b: ComponentAnalysis | undefined) =>
    b !== undefined && Math.abs(size(a) - size(b)) < DUST;
  const endsApart = (count: number) => !alike(bySize[count - 1]!, bySize[count]);
  const counts = bySize.map((_, at) => at + 1);
  const fits = (count: number, more = 0) => linesIn(bySize.slice(0, count)) <= lines + more;
  const cut = counts.findLast((count) => fits(count)) ?? 1;
  const whole = endsApart(cut)
    ? cut
    : (counts.find((count) => count > cut && endsApart(count) && fits(count, MORE)) ??
      counts.findLast((count) => count < cut && endsApart(count)) ??
      cut);
  const kept = new Set(bySize.slice(0, whole));
  return rows.filter((row) => kept.has(row));
}
