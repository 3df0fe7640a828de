import { rows34, rows63 } from "./tile-rows.ts";

/** The place of a unit on a map of equal tiles: row 1 is the north, column 1 the west. */
interface TilePlace {
  unit: string;
  row: number;
  column: number;
}

/** A map of equal tiles: every province once, so that a small one is seen as well as a large one. */
export interface TileGrid {
  columns: number;
  places: readonly TilePlace[];
}

/** Reads a drawing of a map: one line a row, words at equal places, a dot where there is no unit. */
function gridOf(drawing: string): TileGrid {
  const rows = drawing
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  return {
    columns: Math.max(...rows.map((row) => row.length)),
    places: rows.flatMap((row, i) =>
      row.flatMap((unit, j) => (unit === "." ? [] : [{ unit, row: i + 1, column: j + 1 }])),
    ),
  };
}

/** The 63 provinces and centrally run cities until 30/6/2025. */
export const grid63: TileGrid = gridOf(rows63);

/** The 34 provinces and centrally run cities since 01/7/2025. */
export const grid34: TileGrid = gridOf(rows34);

/** The map on which most of the units stand; where both hold as many, the one in force now. */
export function gridFor(units: Iterable<string>): TileGrid {
  const wanted = new Set(units);
  const held = ({ places }: TileGrid) => places.filter(({ unit }) => wanted.has(unit)).length;
  return held(grid63) > held(grid34) ? grid63 : grid34;
}
