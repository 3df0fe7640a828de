import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Writer } from "../../format/write.ts";
import { filesOnDisk } from "../../load/files.ts";
import type { Problem } from "../../model/problem.ts";
import { isSlides, kindOf } from "../../print/paper-kinds.ts";
import { drawCharts } from "../../print/pictures/chart-pictures.ts";
import type { FittedSides } from "../../print/typeset/fitted-sides.ts";
import { imprintOf } from "../../print/typeset/imprint.ts";
import { viewPaper } from "../../print/typeset/paper-view.ts";
import { textArea } from "../../print/typeset/sheets.ts";
import { WORKBOOK } from "../../site/addresses/workbook-paths.ts";
import type { Site } from "../../site/page.ts";
import type { Paper } from "../../site/paper.ts";
import { officeTemplates } from "../template/templates.ts";
import { officePath } from "./office-path.ts";
import { pageWorkbook, tablesOf, tableWorkbook } from "./sheets/workbook.ts";
import { writeSlides } from "./slides/write-slides.ts";
import { wordChart } from "./word/blocks.ts";
import { writeWord } from "./word/write-word.ts";

interface OfficeOptions {
  /** Where the site is being written. */
  outDir: string;
  /** The project, whose data may hold templates of the office. */
  root: string;
  /** The browser's executable. */
  browser: string;
  /** Pages of the entries of a printed table of contents. */
  contents: ReadonlyMap<Paper, readonly number[]>;
  /** What found room on the sides of a printed handout. */
  sides: ReadonlyMap<Paper, FittedSides>;
}

/** The drawings that a paper's Office file shows; charts that Word draws itself need none. */
function drawingsOf(paper: Paper): string[] {
  const blocks = paper.parts.flatMap(({ sections }) => sections.flatMap((section) => section.blocks));
  const { drawing, sheet } = kindOf(paper);
  const { width } = textArea(sheet);
  return blocks.flatMap((block) => {
    if (block.kind !== "figure") return [];
    const ownWord = !isSlides(paper) && drawing === "wide";
    return ownWord && wordChart(block.figure, width, block.chartOnly !== true)
      ? []
      : [block.figure.svg[drawing]];
  });
}

/** Writes every table of the pages as a workbook, and all tables of a conference or an edition in one. */
export async function writeWorkbooks(site: Site, outDir: string): Promise<void> {
  const writer = new Writer(site.language);
  for (const unwritten of site.pages) {
    const page = writer.all(unwritten);
    for (const table of tablesOf(page)) {
      if (table.xlsx === undefined) continue;
      await lay(join(outDir, table.xlsx), await tableWorkbook(table, page.illustrative, writer));
    }
    const all = page.downloads.find(({ href }) => href === `${page.path}${WORKBOOK}`);
    if (all) await lay(join(outDir, all.href), await pageWorkbook(page, writer));
  }
}

async function lay(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

/** Writes the Office file of every paper beside its PDF; what keeps their charts from being drawn is told. */
export async function writeOfficeFiles(
  papers: readonly Paper[],
  { outDir, root, browser, contents, sides }: OfficeOptions,
): Promise<Problem[]> {
  const { pictures, fault } = await drawCharts(papers.flatMap(drawingsOf), browser);
  if (fault !== null) return [fault];
  const templates = officeTemplates(filesOnDisk(root));
  for (const paper of papers) {
    const input = { paper, view: viewPaper(paper), imprint: imprintOf(paper) };
    const bytes = isSlides(paper)
      ? writeSlides(input, pictures)
      : writeWord(
          { ...input, pages: contents.get(paper) ?? null, sides: sides.get(paper) ?? null },
          pictures,
          templates.of(paper),
        );
    await lay(join(outDir, officePath(paper)), bytes);
  }
  return templates.problems;
}
