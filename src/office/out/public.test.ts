import { beforeAll, describe, expect, test } from "vitest";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import type { Dataset } from "../../model/dataset.ts";
import { publicView } from "../../model/public-view.ts";
import { viewPaper } from "../../print/typeset/paper-view.ts";
import { conferencePage } from "../../site/pages/conference.ts";
import { conferencePapers } from "../../site/papers/papers.ts";
import { briefingSections } from "../../site/sections/briefing.ts";
import { findingsIn } from "../../testing/e2e/every-byte.ts";
import { plain } from "../../testing/plain.ts";
import { realData } from "../../testing/real-data.ts";
import { officePath } from "./office-path.ts";
import { pageWorkbook } from "./sheets/workbook.ts";
import { writeSlides } from "./slides/write-slides.ts";
import { writeWord } from "./word/write-word.ts";

const SLUG = "tinh-mau-2024";
let dataset: Dataset;
beforeAll(async () => {
  dataset = await realData();
}, 300_000);

/** Every Office file of a conference by its path, its charts told by their numbers alone. */
async function officeFiles(from: Dataset): Promise<Map<string, Uint8Array>> {
  const conference = from.conferences.get(SLUG);
  if (!conference) throw new Error(`no ${SLUG}`);
  const briefing = { dataset: from, analysis: analyseConference(from, conference) };
  const sections = await briefingSections(briefing);
  const papers = await conferencePapers(briefing, plain(sections));
  const files = papers.map((paper): [string, Uint8Array] => {
    const input = { paper, view: viewPaper(paper), imprint: [] };
    const bytes =
      paper.name === "trinh-chieu"
        ? writeSlides(input, new Map())
        : writeWord({ ...input, pages: null }, new Map());
    return [officePath(paper), bytes];
  });
  return new Map([
    ...files,
    [`hoi-nghi/${SLUG}/bang-so-lieu.xlsx`, await pageWorkbook(plain(conferencePage(briefing, sections)))],
  ]);
}

async function findings(
  files: ReadonlyMap<string, Uint8Array>,
  needles: readonly string[],
): Promise<string[]> {
  const searched = new Set<string>();
  const found: string[] = [];
  for (const [path, bytes] of files) {
    found.push(...(await findingsIn(path, Buffer.from(bytes), needles, searched)));
  }
  return found;
}

/** Sentences of the record that are only for the office. */
function internalTexts(): string[] {
  const { causes, shortfalls, actions, missingEvidence, commitments } = dataset.conferences.get(SLUG)!;
  return [causes, shortfalls, actions, missingEvidence, commitments].flatMap((entries) =>
    entries.filter(({ internal }) => internal).map(({ text }) => text),
  );
}

describe("Office files of a public build", () => {
  test("hold nothing that is only for the office, in no part of them, charts' workbooks too", async () => {
    const files = await officeFiles(publicView(dataset));
    expect([...files.keys()].filter((path) => path.includes("/phieu"))).toEqual([]);
    expect(internalTexts().length).toBeGreaterThan(2);
    expect(await findings(files, [...internalTexts(), "PHIẾU GIAO VIỆC"])).toEqual([]);
  }, 300_000);

  test("and the office's own do, in Word, PowerPoint and Excel: the search finds them", async () => {
    const found = await findings(await officeFiles(dataset), internalTexts());
    for (const file of ["bao-cao.docx", "tom-tat.docx", "bang-so-lieu.xlsx"]) {
      expect(found.some((one) => one.includes(`hoi-nghi/${SLUG}/${file}!`))).toBe(true);
    }
  }, 300_000);
});
