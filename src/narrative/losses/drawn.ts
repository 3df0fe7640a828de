import type { LedgerRow } from "../../analysis/losses/ledger.ts";

/** More rows than this give way to a sum of the rest. */
const ROWS_AT_MOST = 12;

/** The largest losses, which a drawing has room for, and what all others lost together, in points. */
export function drawnLosses(ledger: readonly LedgerRow[]): {
  drawn: readonly LedgerRow[];
  drawnLost: number;
  rest: number;
  restLost: number;
} {
  const drawn = ledger.slice(0, ROWS_AT_MOST);
  const others = ledger.slice(ROWS_AT_MOST);
  const sum = (rows: readonly LedgerRow[]) => rows.reduce((whole, { lost }) => whole + lost, 0);
  return { drawn, drawnLost: sum(drawn), rest: others.length, restLost: sum(others) };
}
