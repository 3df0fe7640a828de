import type { Edition, Standing } from "../../../model/edition.ts";
import type { MisfitTable } from "../../build/reader.ts";
import * as messages from "../../messages.ts";
import type { Findings } from "../findings.ts";
import { unlikeness } from "./exchanged/swap-columns.ts";

/** A column that could not be compared counts as neither like nor unlike. */
const UNKNOWN = 9;
/** Places that explain the rows nearly as well as the best one are named with it; one wrong column costs 5 and more. */
const NEARLY = 3;
const MOST_NAMED = 3;

/**
 * Tables whose rows have all one cell too many or too few: told once, with the column that was probably left out or put
 * in. It is the one without which the other columns are most like those of the nearest edition, or of the rows that fit.
 */
export function checkTableWidths(tables: readonly MisfitTable[], findings: Findings): void {
  for (const table of tables) {
    const { columns, misfits, rows, lines, spot } = table;
    const found = misfits[0]?.length ?? 0;
    const by = found - columns.length;
    const places = Math.abs(by) === 1 ? likeliest(table, by, findings) : [];
    const names = places.map((place) => (by < 0 ? (columns[place] ?? "") : (columns[place - 1] ?? "")));
    const fact = messages.tableWidth(
      { of: rows.length, lines, found, expected: columns.length },
      names.length <= MOST_NAMED ? names : [],
    );
    findings.atSpot(spot, fact);
  }
}

/** The columns, by place, that may be missing (`by` −1); or behind which, by place, a column too many may stand (+1). */
function likeliest(table: MisfitTable, by: number, findings: Findings): number[] {
  const { columns, misfits } = table;
  const then = reference(table, findings);
  if (!then) return [];
  const unlike = (position: number, column: string) => {
    const pairs = misfits.flatMap((row) => {
      const [unit, now, before] = [row[0], row[position], then(String(row[0]), column)];
      return typeof unit === "string" && typeof now === "number" && before !== null
        ? [[now, before] as const]
        : [];
    });
    return unlikeness(pairs) ?? UNKNOWN;
  };
  const inPlace = columns.map((column, position) => unlike(position, column));
  const moved = columns.map((column, position) => unlike(position + by, column));
  const sum = (costs: readonly number[]) => costs.reduce((all, one) => all + one, 0);
  const costs = columns.flatMap((_, place) =>
    place === 0
      ? []
      : [{ place, cost: sum(inPlace.slice(1, place)) + sum(moved.slice(by < 0 ? place + 1 : place)) }],
  );
  const least = Math.min(...costs.map(({ cost }) => cost));
  return costs.filter(({ cost }) => cost <= least + NEARLY).map(({ place }) => place);
}

type Reference = (unit: string, column: string) => number | null;

/** What the columns are held against: the edition nearest in time that has most of them, or null. */
function reference({ index, year, columns }: MisfitTable, findings: Findings): Reference | null {
  const others = [...(findings.dataset.editions.get(index)?.values() ?? [])].filter(
    (one) => one.year !== year,
  );
  const near = others.sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year));
  const held = near.find((edition) => holds(edition, columns));
  return held ? (unit, column) => cellOf(held.standings.get(unit), column) : null;
}

const holds = (edition: Edition, columns: readonly string[]) => {
  const wanted = columns.slice(1).filter((column) => column !== "rank");
  const there = wanted.filter((column) =>
    [...edition.standings.values()].some((one) => cellOf(one, column) !== null),
  );
  return there.length * 10 >= wanted.length * 7;
};

function cellOf(standing: Standing | undefined, column: string): number | null {
  if (!standing) return null;
  if (column === "score") return standing.score?.value ?? null;
  if (column === "rank") return standing.rank?.value ?? null;
  return standing.components.get(column)?.score?.value ?? null;
}
