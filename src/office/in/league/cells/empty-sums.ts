import type { Cell } from "../../workbook/cell.ts";

/** A sum of nothing but empty cells is empty itself, though Excel shows 0; `tell` is called for each. */
export function withoutEmptySums(
  cells: readonly (Cell | null)[],
  tell: (cell: Cell) => void,
): (Cell | null)[] {
  const isEmptySum = (cell: Cell | null) => cell !== null && cell.formula !== null && cell.value === 0;
  const empty = cells.every((cell) => cell === null || cell.kind === "text" || isEmptySum(cell));
  if (cells.length < 2 || !empty) return [...cells];
  return cells.map((cell) => {
    if (cell === null || !isEmptySum(cell)) return cell;
    tell(cell);
    return null;
  });
}
