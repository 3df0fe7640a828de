import type { IndexDefinition } from "../../model/framework.ts";
import { DUST } from "../../model/rules/tolerance.ts";
import { countMet } from "../promises/previous-targets.ts";
import type { TargetCheck } from "../promises/targets.ts";
import type { IndexAnalysis } from "../results.ts";
import type { HistoryPoint } from "../years/history.ts";
import { type Facts, type Finding, type OwnRise, resultYear } from "./finding.ts";

/** Actions of the conference before whose criteria gained nothing. */
export function commitmentsFinding({ followUp, indices }: Facts): Finding | null {
  const actions = followUp?.actions ?? [];
  const notMet = actions.filter(({ outcome }) => outcome === "not-met").length;
  if (notMet === 0) return null;
  return {
    kind: "commitments",
    actions,
    notMet,
    year: resultYear(indices),
    about: null,
    size: notMet / actions.length,
    basis: "computed",
    comparison: "record",
    certainty: "clear",
    asksForAction: true,
  };
}

/** How many of the targets set for the year were met, where more than the one of a result were set. */
export function targetsFinding({ previousTargets, indices }: Facts): Finding | null {
  const met = countMet(previousTargets);
  if (met.told < 2 || met.met === met.told) return null;
  return {
    kind: "targets",
    met,
    year: resultYear(indices),
    about: null,
    size: 1 - met.met / met.told,
    basis: "computed",
    comparison: "target",
    certainty: "clear",
    asksForAction: true,
  };
}

type Rise = Pick<OwnRise, "year" | "value" | "reported">;

/**
 * The largest rise in one year of a series, over neighbouring years that compare; of an inferred score the change that a
 * source states. Null with fewer than two of them.
 */
export function largestRise(history: readonly HistoryPoint[]): OwnRise | null {
  const rises = history.slice(1).flatMap(({ year, score, scoreBasis, reportedChange, ...now }, i): Rise[] => {
    const before = history[i]!;
    const compares = !now.remeasured && (now.breakBefore === null || now.breakBefore.treatment === "caution");
    const held = score !== null && before.score !== null;
    const own = scoreBasis !== "inferred" && before.scoreBasis !== "inferred";
    if (!compares || !held) return [];
    if (own) return [{ year, value: score - before.score! }];
    return reportedChange == null ? [] : [{ year, value: reportedChange, reported: true }];
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
