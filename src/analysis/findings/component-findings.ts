import type { Conference } from "../../model/conference.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";
import { topRows } from "../../model/rules/top.ts";
import { namesComponent } from "../record/gaps.ts";
import type { IndexAnalysis } from "../results.ts";
import type { ComponentAnalysis } from "../standing/compared.ts";
import type { Finding } from "./finding.ts";
import { certaintyOf, changed } from "./result-findings.ts";

/** Components that make a change are told while they are this few. */
const FEW = 3;
/** A move through a quarter of the league is steep. */
const STEEP = 0.25;
/** What components lost while the total rose is told from this share of the rise on. */
const NOTICED = 0.1;

/**
 * The fewest components, largest first, whose contributions sum to more than half of all that moved the total its way;
 * null where more than three are needed, or the change cannot be shared out. Never one that moved against the total.
 * Half of the change itself would be too little to ask: after gains are set off against losses, less than half of the
 * losses may be more than half of what is left of them.
 */
export function driversFinding(analysis: IndexAnalysis): Finding | null {
  const change = analysis.total.change.value;
  if (change === null || !changed(analysis)) return null;
  // What new weights or maxima made is nobody's doing, and stands beside the components.
  const { changeSplit, index } = analysis;
  if (changeSplit && !printsAsZero(changeSplit.structure, index.measure.decimals)) return null;
  const rows = topRows(analysis.components)
    .filter(({ contribution }) => contribution !== null && contribution * change > 0)
    .sort((a, b) => Math.abs(b.contribution!) - Math.abs(a.contribution!));
  const unshown = analysis.residual?.contribution ?? 0;
  const itsWay = rows.reduce(
    (whole, row) => whole + Math.abs(row.contribution!),
    unshown * change > 0 ? Math.abs(unshown) : 0,
  );
  const half = Math.max(itsWay, Math.abs(change)) / 2;
  const components: ComponentAnalysis[] = [];
  let sum = 0;
  for (const row of rows) {
    if (Math.abs(sum) > half) break;
    components.push(row);
    sum += row.contribution!;
  }
  if (Math.abs(sum) <= half || components.length > FEW) return null;
  return {
    kind: "drivers",
    analysis,
    components,
    sum,
    about: analysis.index.id,
    size: Math.min(1, Math.abs(sum / change)),
    basis: "computed",
    comparison: "whole",
    certainty: certaintyOf(analysis),
    asksForAction: false,
  };
}

/** Components that moved steeply one way, the steepest first; what was re-measured is judged for nobody. */
function steep(analysis: IndexAnalysis, sign: 1 | -1): ComponentAnalysis[] {
  return topRows(analysis.components)
    .filter(({ places, placed, breakNote }) => {
      if (breakNote?.treatment === "none") return false;
      const units = placed?.rankedUnits ?? analysis.edition?.rankedUnits ?? null;
      return places.value !== null && units !== null && (sign * places.value) / units >= STEEP;
    })
    .sort((a, b) => sign * (b.places.value! - a.places.value!));
}

/** Share of the league that the steepest of them moved through. */
const steepest = ([first]: readonly ComponentAnalysis[], { edition }: IndexAnalysis) =>
  Math.abs(first?.places.value ?? 0) / (first?.placed?.rankedUnits ?? edition?.rankedUnits ?? 1);

const shared = (analysis: IndexAnalysis, components: ComponentAnalysis[]) => ({
  analysis,
  components,
  about: analysis.index.id,
  size: steepest(components, analysis),
  basis: components[0]?.places.basis ?? ("computed" as const),
  comparison: "previous-year" as const,
  certainty: "untested" as const,
});

/**
 * Steep falls in rank, apart those that the record ties to no cause. Where a view has left causes out, nothing is told
 * of whether there are any (`caused` null).
 */
export function rankFallFindings(analysis: IndexAnalysis, conference: Conference): Finding[] {
  const rows = steep(analysis, -1);
  const told = !conference.withheld?.includes("causes");
  const tied = (row: ComponentAnalysis) => namesComponent(conference.causes, analysis, row.component.id);
  const groups: [ComponentAnalysis[], boolean | null][] = told
    ? [
        [rows.filter((row) => !tied(row)), false],
        [rows.filter(tied), true],
      ]
    : [[rows, null]];
  return groups.flatMap(([components, caused]) =>
    components.length === 0
      ? []
      : [{ kind: "rank-falls" as const, caused, ...shared(analysis, components), asksForAction: !caused }],
  );
}

/** Steep rises in rank, where nothing is known of the total. */
export function rankRiseFinding(analysis: IndexAnalysis): Finding | null {
  const components = steep(analysis, 1);
  if (components.length === 0 || analysis.total.score !== null || analysis.total.placed !== null) return null;
  return { kind: "rank-rises", ...shared(analysis, components), asksForAction: false };
}

/** Components that lost points while the total rose, largest loss first; null where all they lost is under a tenth of it. */
export function againstTotalFinding(analysis: IndexAnalysis): Finding | null {
  if (!changed(analysis) || analysis.total.verdict !== "gain") return null;
  const components = topRows(analysis.components)
    .filter(({ verdict, earned }) => verdict === "loss" && (earned ?? 0) < 0)
    .sort((a, b) => a.earned! - b.earned!);
  const rows = topRows(analysis.components);
  // A hundredth lost beside a rise of several points is no news.
  const lost = components.reduce((sum, { earned }) => sum - earned!, 0);
  if (lost < NOTICED * analysis.total.change.value!) return null;
  return {
    kind: "against-total",
    ...shared(analysis, components),
    size: components.length / rows.length,
    basis: "computed",
    asksForAction: true,
  };
}
