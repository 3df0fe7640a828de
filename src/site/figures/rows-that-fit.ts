import type { ComponentAnalysis } from "../../analysis/standing/compared.ts";

/** Room for the rows of a drawing or a table: lines in all, and characters in a line of a name. */
export interface RowRoom {
  lines: number;
  letters: number;
}

const linesOf = ({ component }: ComponentAnalysis, letters: number) =>
  Math.ceil(component.name.vi.length / letters);

/**
 * The rows that fit, in the order given: all of them where there is room, or else those of the largest size whose names
 * together take no more than the lines there are; one at least. An index may have sixty components, or names of two
 * hundred characters; a slide stays as high as it is.
 */
export function rowsThatFit(
  rows: readonly ComponentAnalysis[],
  size: (row: ComponentAnalysis) => number,
  { lines, letters }: RowRoom,
): ComponentAnalysis[] {
  const total = rows.reduce((sum, row) => sum + linesOf(row, letters), 0);
  if (total <= lines) return [...rows];
  const kept = new Set<ComponentAnalysis>();
  let taken = 0;
  for (const row of [...rows].sort((a, b) => size(b) - size(a))) {
    taken += linesOf(row, letters);
    if (taken > lines && kept.size > 0) break;
    kept.add(row);
  }
  return rows.filter((row) => kept.has(row));
}
