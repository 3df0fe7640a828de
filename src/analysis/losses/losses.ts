import { LASTING_YEARS } from "../../model/rules/marks.ts";
import { type LedgerRow, type LossGroup, lossesBy, totalLost } from "./ledger.ts";

/** The ledger of lost points in sums; each list of groups adds up to the total. */
export interface Losses {
  total: number;
  byAgency: LossGroup[];
  byField: LossGroup[];
  /** By the classes of cause that the record gives, the whole of them one key. */
  byCause: LossGroup[];
  /** Lost for the third year or longer. */
  lasting: { leaves: number; lost: number };
  /** The leaves that lost for the most years in a row; null of an empty ledger. */
  longest: { years: number; rows: LedgerRow[]; lost: number } | null;
}

/** Sums of a ledger, in points of the index. */
export function lossesOf(ledger: readonly LedgerRow[]): Losses {
  const lasting = ledger.filter(({ yearsInARow }) => yearsInARow >= LASTING_YEARS);
  const years = Math.max(...ledger.map(({ yearsInARow }) => yearsInARow));
  const longest = ledger.filter(({ yearsInARow }) => yearsInARow === years);
  return {
    total: totalLost(ledger),
    byAgency: lossesBy(ledger, ({ responsible }) => responsible),
    byField: lossesBy(ledger, ({ field }) => field.id),
    byCause: lossesBy(ledger, ({ cause }) => cause),
    lasting: { leaves: lasting.length, lost: totalLost(lasting) },
    longest: ledger.length === 0 ? null : { years, rows: longest, lost: totalLost(longest) },
  };
}
