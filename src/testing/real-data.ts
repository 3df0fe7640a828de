import { analyseIndex } from "../analysis/analyse-index.ts";
import type { IndexAnalysis } from "../analysis/results.ts";
import { load } from "../load/load.ts";
import type { Dataset } from "../model/dataset.ts";
import { editionsOf } from "../model/lookup.ts";
import { projectRoot } from "./source-tree.ts";

/** Nothing of a dataset is changed after loading; whoever does is stopped here, as files share what is read once. */
function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map || value instanceof Set) {
    for (const each of value.values()) frozen(each);
    return value;
  }
  Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** Read once for all files of a worker, which share their modules. */
let read: Promise<Dataset> | null = null;

/** The repository's own data; throws with its errors where it has any. */
export function realData(): Promise<Dataset> {
  read ??= load(projectRoot).then(({ dataset, problems }) => {
    const errors = problems.filter(({ severity }) => severity === "error");
    if (!dataset || errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
    return frozen(dataset);
  });
  return read;
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
