import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dataset } from "../../model/dataset.ts";
import { printPapers } from "../../print/print.ts";
import type { Paper } from "../../site/page.ts";
import { makeBriefing } from "./briefing.ts";

/** One paper of each conference, the next kind each time: report, handout, slides, sheets and so on. */
export const oneInTurn = (papers: readonly Paper[], at: number): Paper[] =>
  papers.length === 0 ? [] : [papers[at % papers.length]!];

/** Prints the papers of these conferences, all or those picked, reads them back, and says what is wrong, a line for each. */
export async function printingFaults(
  dataset: Dataset,
  slugs: readonly string[],
  browser: string,
  pick: (papers: Paper[], at: number) => Paper[] = (all) => all,
): Promise<{ papers: number; faults: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), "chuyen-sau-"));
  try {
    const papers = [];
    for (const [at, slug] of slugs.entries())
      papers.push(...pick((await makeBriefing(dataset, slug)).papers, at));
    const problems = await printPapers(papers, {
      outDir: join(folder, "out"),
      stagingDir: join(folder, "paper"),
      browser,
      onProgress: () => {},
    });
    const faults = problems.map(({ message, actual, expected }) =>
      [message, actual, expected].filter((part) => part !== undefined).join(" | "),
    );
    return { papers: papers.length, faults };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
