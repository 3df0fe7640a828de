import { type Files, filesInMemory, filesOnDisk } from "../load/files.ts";
import { loadFiles } from "../load/load.ts";
import type { Reads } from "../load/read/read-yaml.ts";
import type { Dataset } from "../model/dataset.ts";
import { projectRoot } from "./tree/source-tree.ts";

/*
 * The data and texts that the repository ships, read from the disk, parsed and loaded once for all files of a worker,
 * which share their modules: parsing takes two thirds of a load, and a dataset keeps what was once worked out of it.
 */

let files: Files | null = null;
let loaded: { dataset: Dataset; reads: Reads } | null = null;

/** The files themselves; whoever changes one lays another over it. */
export function shippedFiles(): Files {
  if (files === null) {
    const disk = filesOnDisk(projectRoot);
    files = filesInMemory(Object.fromEntries(disk.list().map((file) => [file, disk.read(file)])));
  }
  return files;
}

function load(): { dataset: Dataset; reads: Reads } {
  if (loaded === null) {
    const reads: Reads = new Map();
    const { dataset, problems } = loadFiles(shippedFiles(), reads);
    const errors = problems.filter(({ severity }) => severity === "error");
    if (!dataset || errors.length > 0)
      throw new Error(`npm run check: ${errors.map(({ message }) => message).join("\n")}`);
    loaded = { dataset: frozen(dataset), reads };
  }
  return loaded;
}

/** The dataset; throws with its errors where it has any. */
export function shippedData(): Dataset {
  return load().dataset;
}

/** What the parser made of each file. A copy for each who asks, as a spoiled file takes the place of the shipped one. */
export function shippedReads(): Reads {
  return new Map(load().reads);
}

/** Nothing of a dataset is changed after loading; whoever does is stopped here. */
function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map || value instanceof Set) {
    for (const each of value.values()) frozen(each);
    return value;
  }
  Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
