import { fileURLToPath } from "node:url";
import { analyseIndex } from "../analysis/analyse-index.ts";
import type { IndexAnalysis } from "../analysis/results.ts";
import { load } from "../load/load.ts";
import type { Dataset } from "../model/dataset.ts";
import { editionsOf } from "../model/lookup.ts";

/** The repository's own data; throws with its errors where it has any. */
export async function realData(): Promise<Dataset> {
  const { dataset, problems } = await load(fileURLToPath(new URL("../../", import.meta.url)));
  const errors = problems.filter(({ severity }) => severity === "error");
  if (!dataset || errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return dataset;
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
