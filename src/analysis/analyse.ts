import type { Dataset } from "../model/dataset.ts";
import { editionsOf, indicesOfLeagues, unitsWithPages } from "../model/lookup.ts";
import { analyseComparison, type RegionComparison } from "./analyse-comparison.ts";
import type { ConferenceAnalysis } from "./analyse-conference.ts";
import { analyseEdition, type EditionAnalysis } from "./analyse-edition.ts";
import { analyseUnit, type UnitAnalysis } from "./analyse-unit.ts";
import { type Examples, workedExamples } from "./examples.ts";

/** All that is worked out of a dataset, once for every language. */
export interface Analysis {
  conferences: readonly ConferenceAnalysis[];
  /** Of every unit that has a page. */
  units: readonly UnitAnalysis[];
  /** Every edition of the indices with a league, by years. */
  editions: readonly EditionAnalysis[];
  /** The units of each region in the newest whole editions. */
  comparisons: readonly RegionComparison[];
  /** Rules worked through on real figures. */
  examples: Examples;
}

/** The analysis of what stands beside the conferences, with theirs. */
export function analysisWith(dataset: Dataset, conferences: readonly ConferenceAnalysis[]): Analysis {
  const comparisons = analyseComparison(dataset);
  const units = unitsWithPages(dataset).map((unit) => analyseUnit(dataset, unit, comparisons));
  const editions = indicesOfLeagues(dataset).flatMap((index) =>
    editionsOf(dataset, index.id).map((edition) => analyseEdition(index, edition)),
  );
  const real = conferences.filter(({ conference }) => !conference.illustrative);
  const examples = workedExamples(
    dataset,
    real.map(({ unit }) => unit.id),
  );
  return { conferences, units, editions, comparisons, examples };
}
