import { analyseIndex } from "../analysis/analyse-index.ts";
import type { IndexAnalysis } from "../analysis/results.ts";
import type { Dataset } from "../model/dataset.ts";
import { editionsOf } from "../model/lookup.ts";
import { shippedData } from "./shipped.ts";

/** The repository's own data; rejects with its errors where it has any. */
export async function realData(): Promise<Dataset> {
  return shippedData();
}

/** One index of one unit in a year, against the year before. */
export function analyseReal(data: Dataset, id: string, unit: string, year: number): IndexAnalysis {
  return analyseIndex(data, {
    unit: data.units.get(unit)!,
    index: data.indices.get(id)!,
    year,
    against: year - 1,
    from: year - 1,
    editions: editionsOf(data, id),
  });
}
