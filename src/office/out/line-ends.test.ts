import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import { type Files, filesInMemory } from "../../load/files.ts";
import { loadFiles } from "../../load/load.ts";
import type { Dataset } from "../../model/dataset.ts";
import { readValues } from "../../pipeline.ts";
import { viewPaper } from "../../print/typeset/paper-view.ts";
import { createEnvironment } from "../../site/nunjucks.ts";
import { conferencePage } from "../../site/pages/conference.ts";
import { conferencePapers } from "../../site/papers/papers.ts";
import { briefingSections } from "../../site/sections/briefing.ts";
import { plain } from "../../testing/plain.ts";
import { shippedFiles } from "../../testing/shipped.ts";
import { projectRoot } from "../../testing/tree/source-tree.ts";
import { pageWorkbook } from "./sheets/workbook.ts";
import { writeSlides } from "./slides/write-slides.ts";
import { writeWord } from "./word/write-word.ts";

const crlf = (text: string) => text.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n");
const shipped = shippedFiles();
/** The tree as a checkout on Windows may have it. */
const windows = filesInMemory(
  Object.fromEntries(
    shipped
      .list()
      .map((file) => [file, crlf(new TextDecoder("utf-8", { ignoreBOM: true }).decode(shipped.read(file)))]),
  ),
);
const datasetOf = (files: Files) => readValues(loadFiles(files).dataset!, files).dataset;

/** The page of a conference as it is handed to the templates, and fingerprints of its Office files. */
async function madeOf(dataset: Dataset) {
  const briefing = {
    dataset,
    analysis: analyseConference(dataset, dataset.conferences.get("cao-bang-2019")!),
  };
  const sections = await briefingSections(briefing);
  const page = plain(conferencePage(briefing, sections));
  const papers = await conferencePapers(briefing, plain(sections));
  const office = papers.map((paper) => {
    const input = { paper, view: viewPaper(paper), imprint: [] };
    return paper.name === "trinh-chieu"
      ? writeSlides(input, new Map())
      : writeWord({ ...input, pages: null }, new Map());
  });
  const prints = [...office, await pageWorkbook(page)].map((bytes) =>
    createHash("sha256").update(bytes).digest("hex"),
  );
  return { page: JSON.stringify(page), papers: JSON.stringify(papers), prints };
}

test("data and commentary with the line ends of Windows give the same record, pages and Office files", async () => {
  const [here, there] = [datasetOf(shipped), datasetOf(windows)];
  for (const key of Object.keys(here) as (keyof Dataset)[])
    expect([key, isDeepStrictEqual(there[key], here[key])]).toEqual([key, true]);
  const [made, same] = [await madeOf(here), await madeOf(there)];
  expect(same.prints).toEqual(made.prints);
  expect(same.papers === made.papers && same.page === made.page).toBe(true);
});

test("templates with the line ends of Windows are the same templates", () => {
  const folder = join(projectRoot, "templates");
  const copy = mkdtempSync(join(tmpdir(), "mau-"));
  try {
    cpSync(folder, copy, { recursive: true });
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".njk"),
    );
    for (const name of names) writeFileSync(join(copy, name), crlf(readFileSync(join(folder, name), "utf8")));
    const source = (dir: string, name: string) => {
      const { loaders } = createEnvironment(dir) as unknown as {
        loaders: { getSource: (name: string) => { src: string } }[];
      };
      return loaders[0]!.getSource(name).src;
    };
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) expect([name, source(copy, name)]).toEqual([name, source(folder, name)]);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
