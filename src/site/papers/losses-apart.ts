import type { LedgerRow } from "../../analysis/losses/ledger.ts";
import { POINT_DECIMALS, printsAsZero } from "../../model/rules/tolerance.ts";

/**
 * The first rows, at most so many: of criteria that lost as much as each other all stand or none, since who sees one of
 * them takes it for the larger. Where all that find room lost as much as the next, they stand nevertheless.
 */
export function lossesApart<Row extends Pick<LedgerRow, "lost">>(rows: readonly Row[], most: number): Row[] {
  const apart = (count: number) =>
    count >= rows.length || !printsAsZero(rows[count - 1]!.lost - rows[count]!.lost, POINT_DECIMALS);
  const counts = rows.slice(0, most).map((_, at) => at + 1);
  return rows.slice(0, counts.findLast(apart) ?? most);
}
