import type { Statement } from "../../model/conference.ts";
import { agreesAsWritten } from "../../model/rules/agreement.ts";
import type { TargetCheck } from "../promises/targets.ts";
import type { IndexAnalysis } from "../results.ts";

/** A figure that a document states and that our figures do not bear out. Both are shown; neither is mended. */
export interface Discrepancy {
  id: string;
  what: Statement["what"] | "target-gain";
  index: string;
  component: string | null;
  year: number;
  against: number | null;
  /** As the document writes it. */
  stated: { value: number; written: string };
  computed: number;
  /** Both figures are bounds, "more than": the gain of a target that is itself to be exceeded. */
  above: boolean;
  quote: string | null;
  sources: string[];
}

/** Our value for what a statement is about; null when we hold none that does not come from the same document. */
function ownValue(statement: Statement, analysis: IndexAnalysis): number | null {
  const { total } = analysis;
  const standing =
    statement.component === null
      ? total
      : analysis.components.find(({ component }) => component.id === statement.component);
  if (!standing) return null;
  const independent = (sources: readonly string[] | undefined) =>
    sources?.some((source) => !statement.sources.includes(source)) ?? false;
  switch (statement.what) {
    case "score":
      return independent(standing.score?.sources) ? (standing.score?.value ?? null) : null;
    case "change": {
      const sameYears = statement.against === null || statement.against === analysis.against;
      return sameYears && standing.change.basis === "computed" ? standing.change.value : null;
    }
    case "rank":
      return standing.placed?.rank ?? null;
    case "ranked-units":
      return standing.placed?.rankedUnits ?? null;
    case "region-rank":
      return standing === total && total.regionPlace?.basis === "computed" ? total.regionPlace.rank : null;
    case "year":
      return statement.year;
  }
}

/** Statements of the conference's documents that disagree with our figures, beyond rounding or cutting off. */
export function statementDiscrepancies(
  statements: readonly Statement[],
  indices: readonly IndexAnalysis[],
): Discrepancy[] {
  return statements.flatMap((statement) => {
    const analysis = indices.find(
      ({ index, year }) => index.id === statement.index && year === statement.year,
    );
    const own = analysis ? ownValue(statement, analysis) : null;
    if (own === null || agreesAsWritten(statement.value.written, own)) return [];
    return {
      id: statement.id,
      what: statement.what,
      index: statement.index,
      component: statement.component,
      year: statement.year,
      against: statement.against,
      stated: { value: statement.value.value, written: statement.value.written },
      computed: own,
      above: false,
      quote: statement.quote,
      sources: statement.sources,
    };
  });
}

/** Targets whose stated gain is not target − baseline. */
export function targetDiscrepancies(checks: readonly TargetCheck[]): Discrepancy[] {
  return checks.flatMap(({ target, computedGain, gainAgrees }) =>
    gainAgrees === false
      ? {
          id: target.id,
          what: "target-gain" as const,
          index: target.index,
          component: target.component,
          year: target.year,
          against: target.baselineYear,
          stated: { value: target.statedGain!.value, written: target.statedGain!.written },
          computed: computedGain!,
          above: target.score?.comparison === "above",
          quote: target.quote,
          sources: target.sources,
        }
      : [],
  );
}
