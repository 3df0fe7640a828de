import type { IndexDefinition } from "../../model/framework.ts";
import { LASTING_YEARS } from "../../model/rules/marks.ts";
import { causeKeyOf, type LedgerRow, totalLost } from "../losses/ledger.ts";
import { type Facts, type Finding, resultYear } from "./finding.ts";

function lossFinding(
  ledger: readonly LedgerRow[],
  rows: readonly LedgerRow[],
  what: "cause" | "owner",
  year: number,
): Finding {
  const [lost, of] = [totalLost(rows), totalLost(ledger)];
  return {
    kind: "silent-losses",
    what,
    lost,
    of,
    leaves: rows.length,
    year,
    about: null,
    size: lost / of,
    basis: "computed",
    comparison: "record",
    certainty: "clear",
    asksForAction: true,
  };
}

/** Points lost without a cause or an agency in the record, told only where the record names some and no view thinned it. */
export function silentLossFindings({ ledger, conference, indices }: Facts): Finding[] {
  const year = resultYear(indices);
  const { causes, withheld = [] } = conference;
  const causeOf = causeKeyOf(causes);
  const uncaused = ledger.filter((row) => causeOf(row) === null);
  const unowned = ledger.filter(({ responsible }) => responsible === null);
  const told = (rows: readonly LedgerRow[]) => rows.length > 0 && rows.length < ledger.length;
  return [
    ...(told(uncaused) && !withheld.includes("causes") ? [lossFinding(ledger, uncaused, "cause", year)] : []),
    ...(told(unowned) && !withheld.includes("responsibility")
      ? [lossFinding(ledger, unowned, "owner", year)]
      : []),
  ];
}

/**
 * Criteria that lost points for the third year in a row or longer. In a survey nobody reaches the maximum, so that every
 * unit "loses" on everything every year: of these nothing is told.
 */
export function lostYearsFinding(
  { ledger: all, indices }: Facts,
  indexOf: (id: string) => IndexDefinition,
): Finding | null {
  const ledger = all.filter(({ index }) => indexOf(index).kind !== "survey");
  const rows = ledger.filter(({ yearsInARow }) => yearsInARow >= LASTING_YEARS);
  if (rows.length === 0) return null;
  const [lost, of] = [totalLost(rows), totalLost(ledger)];
  const years = Math.min(...rows.map(({ yearsInARow }) => yearsInARow));
  return {
    kind: "lost-years",
    rows,
    lost,
    of,
    years,
    year: resultYear(indices),
    about: null,
    size: lost / of,
    basis: "computed",
    comparison: "years",
    certainty: "clear",
    asksForAction: true,
  };
}
