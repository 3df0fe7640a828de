import type { Dataset } from "../model/dataset.ts";
import { unitsWithPages } from "../model/lookup.ts";
import { analyseComparison, type RegionComparison } from "./analyse-comparison.ts";
import type { ConferenceAnalysis } from "./analyse-conference.ts";
import { analyseUnit, type UnitAnalysis } from "./analyse-unit.ts";

/** All that is worked out of a dataset, once for every language. */
export interface Analysis {
  conferences: readonly ConferenceAnalysis[];
  /** Of every unit that has a page. */
  units: readonly UnitAnalysis[];
  /** The units of each region in the newest whole editions. */
  comparisons: readonly RegionComparison[];
}

/** The analysis of what stands beside the conferences, with theirs. */
export function analysisWith(dataset: Dataset, conferences: readonly ConferenceAnalysis[]): Analysis {
  const comparisons = analyseComparison(dataset);
  const units = unitsWithPages(dataset).map((unit) => analyseUnit(dataset, unit, comparisons));
  return { conferences, units, comparisons };
}
