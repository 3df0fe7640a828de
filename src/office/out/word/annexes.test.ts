import { expect, test } from "vitest";
import { analyseConference } from "../../../analysis/analyse-conference.ts";
import { viewPaper } from "../../../print/typeset/paper-view.ts";
import { conferencePapers } from "../../../site/papers/papers.ts";
import { briefingSections } from "../../../site/sections/briefing.ts";
import { plain } from "../../../testing/plain.ts";
import { realData } from "../../../testing/real-data.ts";
import { partsOf } from "../ooxml/package-fixture.ts";
import { writeWord } from "./write-word.ts";

const dataset = await realData();

/** The document of one paper of the conference with annexes of all criteria. */
async function documentOf(name: string, imprint: string[] = []): Promise<string> {
  const briefing = {
    dataset,
    analysis: analyseConference(dataset, dataset.conferences.get("tinh-mau-2023")!),
  };
  const papers = await conferencePapers(briefing, plain(await briefingSections(briefing)));
  const paper = papers.find((one) => one.name === name)!;
  const bytes = writeWord({ paper, view: viewPaper(paper), imprint, pages: null }, new Map());
  return partsOf(bytes).get("word/document.xml")!;
}

test("the last eight rows of an annex come to its last page together", async () => {
  const document = await documentOf("bao-cao");
  const [table] = document.split("<w:tbl>").filter((held) => (held.match(/<w:tr>/g)?.length ?? 0) > 40);
  const rows = table!.split("</w:tbl>")[0]!.split("<w:tr>").slice(1);
  const kept = rows.map((row) => row.includes("<w:keepNext/>"));
  expect(kept.slice(-8, -1)).toEqual(Array.from({ length: 7 }, () => true));
  expect(kept.slice(3, -8)).not.toContain(true);
});

test.each(["bao-cao", "phu-luc"])("%s: the name of an annex stands over its middle", async (name) => {
  const document = await documentOf(name);
  const headings = document
    .split("<w:p>")
    .filter((one) => one.includes('"Heading1"') && one.includes("Phụ lục"));
  expect(headings.length).toBeGreaterThan(1);
  for (const heading of headings) expect(heading).toContain('<w:jc w:val="center"/>');
});

test("each of several annexes in a paper of their own begins a page, as in print; the first stands under the title", async () => {
  const document = await documentOf("phu-luc");
  const headings = document.split("<w:p>").filter((one) => one.includes('"Heading1"'));
  const begins = headings.map((one) => one.includes("<w:pageBreakBefore/>"));
  expect(begins.length).toBeGreaterThan(1);
  expect(begins).toEqual(headings.map((_, at) => at > 0));
});

test("the small print of a paper of annexes stands on the page of the last rows", async () => {
  const document = await documentOf("phu-luc", ["Số liệu.", "Lập bằng Chuyên Sâu."]);
  const kept = document
    .split("</w:tbl>")
    .at(-1)!
    .split("<w:p>")
    .slice(1)
    .map((one) => one.includes("<w:keepNext/>"));
  expect(kept.length).toBeGreaterThan(3);
  expect(kept.slice(0, -1)).not.toContain(false);
});

test("the lists of sources are small and ragged, other lists are not", async () => {
  const document = await documentOf("bao-cao");
  const [, sources = ""] = document.split("Phương pháp và nguồn").slice(-2);
  const [before = ""] = document.split("Phương pháp và nguồn").slice(-2);
  expect(sources).toContain('<w:pStyle w:val="SourceList"/>');
  expect(before).toContain('<w:pStyle w:val="ListBullet"/>');
  expect(before).not.toContain('<w:pStyle w:val="SourceList"/>');
});
