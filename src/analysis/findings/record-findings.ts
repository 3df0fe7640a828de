import type { IndexDefinition } from "../../model/framework.ts";
import { DUST } from "../../model/rules/tolerance.ts";
import { causeKeyOf, type LedgerRow, totalLost } from "../losses/ledger.ts";
import { countMet } from "../promises/previous-targets.ts";
import type { TargetCheck } from "../promises/targets.ts";
import type { IndexAnalysis } from "../results.ts";
import type { HistoryPoint } from "../years/history.ts";
import type { Facts, Finding, OwnRise } from "./finding.ts";

/** From so many years in a row a loss is told as lasting. */
const LASTING = 3;

/** How the record's judgement of whole spans of years stands up to the ranks; null where it judges none. */
export function courseFinding({ remarks }: Facts, indexOf: (id: string) => IndexDefinition): Finding | null {
  const courses = remarks
    .flatMap((test) => test.courses)
    .filter(({ verdict }) => verdict !== "too-few")
    .map((course) => ({ index: indexOf(course.index), course }));
  if (courses.length === 0) return null;
  return {
    kind: "course",
    courses,
    about: null,
    size: 1,
    basis: "computed",
    comparison: "years",
    certainty: "clear",
    asksForAction: false,
  };
}

/** Actions of the conference before whose criteria gained nothing. */
export function commitmentsFinding({ followUp }: Facts): Finding | null {
  const actions = followUp?.actions ?? [];
  const notMet = actions.filter(({ outcome }) => outcome === "not-met").length;
  if (notMet === 0) return null;
  return {
    kind: "commitments",
    actions,
    notMet,
    about: null,
    size: notMet / actions.length,
    basis: "computed",
    comparison: "record",
    certainty: "clear",
    asksForAction: true,
  };
}

function lossFinding(
  ledger: readonly LedgerRow[],
  rows: readonly LedgerRow[],
  what: "cause" | "owner",
): Finding {
  const [lost, of] = [totalLost(rows), totalLost(ledger)];
  return {
    kind: "silent-losses",
    what,
    lost,
    of,
    leaves: rows.length,
    about: null,
    size: lost / of,
    basis: "computed",
    comparison: "record",
    certainty: "clear",
    asksForAction: true,
  };
}

/** Points lost without a cause or an agency in the record, told only where the record names some and no view thinned it. */
export function silentLossFindings({ ledger, conference }: Facts): Finding[] {
  const { causes, withheld = [] } = conference;
  const causeOf = causeKeyOf(causes);
  const uncaused = ledger.filter((row) => causeOf(row) === null);
  const unowned = ledger.filter(({ responsible }) => responsible === null);
  const told = (rows: readonly LedgerRow[]) => rows.length > 0 && rows.length < ledger.length;
  return [
    ...(told(uncaused) && !withheld.includes("causes") ? [lossFinding(ledger, uncaused, "cause")] : []),
    ...(told(unowned) && !withheld.includes("responsibility") ? [lossFinding(ledger, unowned, "owner")] : []),
  ];
}

/**
 * Criteria that lost points for the third year in a row or longer. In a survey nobody reaches the maximum, so that every
 * unit "loses" on everything every year: of these nothing is told.
 */
export function lostYearsFinding(
  { ledger: all }: Facts,
  indexOf: (id: string) => IndexDefinition,
): Finding | null {
  const ledger = all.filter(({ index }) => indexOf(index).kind !== "survey");
  const rows = ledger.filter(({ yearsInARow }) => yearsInARow >= LASTING);
  if (rows.length === 0) return null;
  const [lost, of] = [totalLost(rows), totalLost(ledger)];
  const years = Math.min(...rows.map(({ yearsInARow }) => yearsInARow));
  return {
    kind: "lost-years",
    rows,
    lost,
    of,
    years,
    about: null,
    size: lost / of,
    basis: "computed",
    comparison: "years",
    certainty: "clear",
    asksForAction: true,
  };
}

/** How many of the targets set for the year were met, where more than the one of a result were set. */
export function targetsFinding({ previousTargets }: Facts): Finding | null {
  const met = countMet(previousTargets);
  if (met.told < 2 || met.met === met.told) return null;
  return {
    kind: "targets",
    met,
    about: null,
    size: 1 - met.met / met.told,
    basis: "computed",
    comparison: "target",
    certainty: "clear",
    asksForAction: true,
  };
}

/** The largest rise in one year of a series, over neighbouring years that compare; null with fewer than two of them. */
export function largestRise(history: readonly HistoryPoint[]): OwnRise | null {
  const rises = history.slice(1).flatMap(({ year, score, breakBefore, scoreBasis }, i) => {
    const before = history[i]!;
    const compares = breakBefore === null || breakBefore.treatment === "caution";
    const held = score !== null && before.score !== null;
    const own = scoreBasis !== "inferred" && before.scoreBasis !== "inferred";
    return compares && held && own ? [{ year, value: score - before.score! }] : [];
  });
  if (rises.length < 2) return null;
  const largest = rises.reduce((best, one) => (one.value > best.value ? one : best));
  return { ...largest, from: rises[0]!.year - 1, to: rises.at(-1)!.year };
}

function aimOf(
  check: TargetCheck,
  index: IndexDefinition,
  analysis: IndexAnalysis | undefined,
  unit: string,
): Finding | null {
  const { target, computedGain } = check;
  if (target.component !== null || computedGain === null || computedGain <= DUST) return null;
  const own = analysis ? largestRise(analysis.history) : null;
  const best = analysis?.total.position.best ?? null;
  const above =
    best?.unit && best.unit !== unit && target.score && target.score.value.value > best.value + DUST;
  if (!own && !above) return null;
  return {
    kind: "aim",
    index,
    check,
    gain: computedGain,
    own,
    leader: above ? { unit: best.unit!, score: best.value, year: analysis!.year } : null,
    about: index.id,
    size: computedGain / (target.score?.value.value ?? 100),
    basis: "computed",
    comparison: "own-history",
    certainty: "clear",
    asksForAction: own !== null && computedGain > own.value + DUST,
  };
}

/** Targets ahead, beside the largest rise of the unit itself and the leader where the target lies above it. */
export function aimFindings(
  { targets, indices, conference }: Facts,
  indexOf: (id: string) => IndexDefinition,
): Finding[] {
  return targets.flatMap((check) => {
    const { index: id, baselineYear, year } = check.target;
    const base = baselineYear ?? year - 1;
    const analysis = indices.find((row) => row.index.id === id && row.year === base);
    return aimOf(check, indexOf(id), analysis, conference.unit) ?? [];
  });
}

/** Figures and remarks of the documents that ours do not bear out. */
export function disagreementFindings(
  { discrepancies, remarks }: Facts,
  indexOf: (id: string) => IndexDefinition,
): Finding[] {
  const same = {
    size: 1,
    basis: "published",
    comparison: "record",
    certainty: "clear",
    asksForAction: true,
  } as const;
  const failing = remarks.flatMap((test) =>
    test.thresholds
      .filter(({ verdict }) => verdict === "fails")
      .map((threshold) => ({
        kind: "remark" as const,
        index: indexOf(threshold.index),
        test,
        threshold,
        about: threshold.index,
        ...same,
      })),
  );
  const stated = discrepancies.map((row) => ({
    kind: "discrepancy" as const,
    index: indexOf(row.index),
    row,
    about: row.index,
    ...same,
  }));
  return [...stated, ...failing];
}
