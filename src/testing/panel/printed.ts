import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dataset } from "../../model/dataset.ts";
import { printPapers } from "../../print/print.ts";
import { makeBriefing } from "./briefing.ts";

/** Prints all papers of these conferences, reads them back, and says what is wrong with them, a line for each. */
export async function printingFaults(
  dataset: Dataset,
  slugs: readonly string[],
  browser: string,
): Promise<{ papers: number; faults: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), "chuyen-sau-"));
  try {
    const papers = [];
    for (const slug of slugs) papers.push(...(await makeBriefing(dataset, slug)).papers);
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
