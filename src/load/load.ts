import type { Dataset } from "../model/dataset.ts";
import type { Problem } from "../model/problem.ts";
import { ownersOf } from "../model/problem-owner.ts";
import { assemble } from "./build/assemble.ts";
import { nothingCollected } from "./build/reader.ts";
import { checkAll } from "./check/all.ts";
import { type Files, filesOnDisk } from "./files.ts";
import type { Reads } from "./read/read-yaml.ts";
import { asOne } from "./report/alike.ts";
import { asPastes, withoutEchoes } from "./report/pastes.ts";
import { inReadingOrder } from "./report/report.ts";
import { withholdConferences } from "./withhold.ts";

export { printProblems } from "./report/print.ts";

export interface Loaded {
  /** Null when there is an error in what all pages share; else without the conferences that are withheld. */
  dataset: Dataset | null;
  /** Conferences whose record holds an error, and those that look back on them. */
  withheld: string[];
  /** In reading order, warnings among them. */
  problems: Problem[];
  /** Number of files that were read or passed over with a warning. */
  files: number;
}

/**
 * Reads `data/` and `content/` of a project folder. All problems come at once and located; bad input never throws.
 */
export async function load(root: string, reads?: Reads): Promise<Loaded> {
  return loadFiles(filesOnDisk(root), reads);
}

/** The same for files that come from elsewhere; files whose text is in `reads` are not parsed again. */
export function loadFiles(files: Files, reads: Reads = new Map()): Loaded {
  const collected = nothingCollected();
  // 1. Each file by itself: text → YAML → shape → model.
  const draft = assemble(files, collected, reads);
  // 2. The files together: ids, years, sums, ranks.
  const each = asPastes(
    withoutEchoes(inReadingOrder([...collected.problems, ...checkAll(draft, collected)])),
  );
  const found = asOne(each);
  // 3. An error in what all share withholds the data, one in a conference its conference: better no page than a wrong one.
  const { shared, conferences } = ownersOf(found);
  const { withheld, problems: later } = withholdConferences(draft.dataset, conferences, collected.origins);
  const problems = later.length > 0 ? inReadingOrder([...found, ...later]) : found;
  return { dataset: shared ? null : draft.dataset, withheld, problems, files: draft.files };
}
