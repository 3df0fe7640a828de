import { isName } from "../league/table-head.ts";
import type { UnitNames } from "../unit-names.ts";
import type { Cell, Sheet } from "../workbook/cell.ts";

const YEAR_ROW = /^(?:(?:năm|kỳ)\s+(?:đánh giá\s+)?)?(20[0-4]\d)\s*:?$/iu;

/**
 * A sheet that tells one year after the other under one head ("Năm 2022", the units, "Năm 2023", the same units) as a
 * sheet for each year, with the head over each; all other sheets as they are.
 */
export function yearsApart(sheet: Sheet, names: UnitNames): Sheet[] {
  if (sheet.hidden) return [sheet];
  const marks = sheet.rows.flatMap((row, at) => {
    const filled = row.filter((cell) => cell !== null);
    const year = filled.length === 1 ? YEAR_ROW.exec(filled[0]!.text)?.[1] : undefined;
    return year === undefined ? [] : [{ at, year }];
  });
  const unitsIn = (from: number, to: number) =>
    sheet.rows.slice(from, to).filter((row) => row.some((cell) => isName(cell, names))).length;
  const blocks = marks.map(({ at, year }, position) => ({
    year,
    from: at + 1,
    to: marks[position + 1]?.at ?? sheet.rows.length,
  }));
  const [first] = blocks;
  const isSplit =
    first !== undefined &&
    new Set(blocks.map(({ year }) => year)).size === blocks.length &&
    blocks.length > 1 &&
    blocks.every(({ from, to }) => unitsIn(from, to) > 1) &&
    unitsIn(0, first.from) === 0;
  if (!isSplit) return [sheet];
  const across = (row: readonly (Cell | null)[]) =>
    row.map((cell) => (cell ? { ...cell, ref: `${sheet.name}!${cell.ref}` } : null));
  const head = sheet.rows.slice(0, first.from - 1).map(across);
  return blocks.map(({ year, from, to }) => ({
    ...sheet,
    name: `${sheet.name} · năm ${year}`,
    rows: [...head, ...sheet.rows.slice(from, to).map(across)],
  }));
}
