import type { Dataset } from "../model/dataset.ts";
import type { Problem } from "../model/problem.ts";
import { assemble } from "./build/assemble.ts";
import { nothingCollected } from "./build/reader.ts";
import { checkAll } from "./check/all.ts";
import { type Files, filesOnDisk } from "./files.ts";
import { asPastes, withoutEchoes } from "./report/pastes.ts";
import { inReadingOrder } from "./report/report.ts";

export { printProblems } from "./report/print.ts";

export interface Loaded {
  /** Null when there is any error. */
  dataset: Dataset | null;
  /** In reading order, warnings among them. */
  problems: Problem[];
  /** Number of files that were read or passed over with a warning. */
  files: number;
}

/**
 * Reads `data/` and `content/` of a project folder. All problems come at once and located; bad input never throws.
 */
export async function load(root: string): Promise<Loaded> {
  return loadFiles(filesOnDisk(root));
}

/** The same for files that come from elsewhere. */
export function loadFiles(files: Files): Loaded {
  const collected = nothingCollected();
  // 1. Each file by itself: text → YAML → shape → model.
  const draft = assemble(files, collected);
  // 2. The files together: ids, years, sums, ranks.
  const problems = asPastes(
    withoutEchoes(inReadingOrder([...collected.problems, ...checkAll(draft, collected)])),
  );
  // 3. Any error withholds the data: better no page than a wrong one.
  const failed = problems.some(({ severity }) => severity === "error");
  return { dataset: failed ? null : draft.dataset, problems, files: draft.files };
}
