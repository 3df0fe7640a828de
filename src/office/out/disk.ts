import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { speaking } from "../../language/language.ts";
import type { Problem } from "../../model/problem.ts";
import { imprintOf } from "../../print/finish/imprint.ts";
import { drawCharts } from "../../print/pictures/chart-pictures.ts";
import { viewPaper } from "../../print/typeset/paper-view.ts";
import type { Site } from "../../site/page.ts";
import type { Paper } from "../../site/paper.ts";
import { WORKBOOK } from "../../site/workbook-paths.ts";
import { pageWorkbook, tablesOf, tableWorkbook } from "./sheets/workbook.ts";
import { drawingOn } from "./word/blocks.ts";
import { wordPath } from "./word/word-path.ts";
import { writeWord } from "./word/write-word.ts";

export interface OfficeOptions {
  /** Where the site is being written. */
  outDir: string;
  /** The browser's executable. */
  browser: string;
  /** Pages of the entries of a printed table of contents. */
  contents: ReadonlyMap<Paper, readonly number[]>;
}

function drawingsOf(paper: Paper): string[] {
  const blocks = paper.parts.flatMap(({ sections }) => sections.flatMap((section) => section.blocks));
  return blocks.flatMap((block) =>
    block.kind === "figure" ? [block.figure.svg[drawingOn(paper.name)]] : [],
  );
}

/** Writes every table of the pages as a workbook, and all tables of a conference or an edition in one. */
export async function writeWorkbooks(site: Site, outDir: string): Promise<void> {
  await speaking(site.language, async () => {
    for (const page of site.pages) {
      for (const table of tablesOf(page)) {
        if (table.xlsx === undefined) continue;
        await lay(join(outDir, table.xlsx), await tableWorkbook(table, page.illustrative));
      }
      const all = page.downloads.find(({ href }) => href === `${page.path}${WORKBOOK}`);
      if (all) await lay(join(outDir, all.href), await pageWorkbook(page));
    }
  });
}

async function lay(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

/** Writes the Office file of every paper beside its PDF; what keeps their charts from being drawn is told. */
export async function writeOfficeFiles(
  papers: readonly Paper[],
  { outDir, browser, contents }: OfficeOptions,
): Promise<Problem[]> {
  const written = papers.filter(({ name }) => name !== "trinh-chieu");
  const { pictures, fault } = await drawCharts(written.flatMap(drawingsOf), browser);
  if (fault !== null) return [fault];
  for (const paper of written) {
    const input = {
      paper,
      view: viewPaper(paper),
      imprint: imprintOf(paper),
      pages: contents.get(paper) ?? null,
    };
    await lay(join(outDir, wordPath(paper)), writeWord(input, pictures));
  }
  return [];
}
