import { strFromU8, strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { heldAgainst, oldLettersOf } from "../../scripts/check-against.ts";
import { unpackWord } from "../claims/documents/docx.ts";
import { filesInMemory } from "../load/files.ts";
import { writeWord } from "../office/out/word/write-word.ts";
import { templateBytes } from "../office/template/template-fixture.ts";
import { officeTemplates } from "../office/template/templates.ts";
import { handout, officialReport, shortReport, slips } from "../print/paper-fixture.ts";
import { imprintOf } from "../print/typeset/imprint.ts";
import { viewPaper } from "../print/typeset/paper-view.ts";
import type { Paper } from "../site/paper.ts";

const papers = [shortReport, handout, officialReport, ...slips];
const own = officeTemplates(filesInMemory({}));
const office = officeTemplates(filesInMemory({ "data/mau-van-ban/chung.docx": templateBytes() }));

/** The parts of a paper as the build wrote it, with what an editor did to its main part. */
function edited(paper: Paper, templates: typeof own, edit: (xml: string) => string = (xml) => xml) {
  const pages = viewPaper(paper).contents.map((_, at) => at + 3);
  const input = { paper, view: viewPaper(paper), imprint: imprintOf(paper), pages };
  const parts = unpackWord(writeWord(input, new Map(), templates.of(paper)))!;
  const document = "word/document.xml";
  return unpackWord(zipSync({ ...parts, [document]: strToU8(edit(strFromU8(parts[document]!))) }))!;
}
const told = (parts: ReturnType<typeof edited>, templates: typeof own) =>
  heldAgainst(parts, papers, templates)?.changes.map(({ gone, come }) => [gone, come]);

test("a paragraph pasted in TCVN3 is told with its cure, not read as letters without sense", () => {
  const pasted = edited(shortReport, own, (xml) =>
    xml.replace(
      "</w:body>",
      "<w:p><w:r><w:t>TØnh §ång Th¸p ®¹t 42,43 ®iÓm, t¨ng 1,2 ®iÓm so víi n¨m tr­íc</w:t></w:r></w:p></w:body>",
    ),
  );
  expect(oldLettersOf(pasted)?.said).toMatch(/bảng mã cũ TCVN3.*Unikey/);
  expect(oldLettersOf(edited(shortReport, own))).toBeNull();
});

describe.each([
  ["in our look", own],
  ["in an office's template", office],
])("a paper %s, held against the data", (_, templates) => {
  test.each(papers.map((paper) => [`${paper.name} ${paper.subject}`, paper] as const))(
    "%s: as it was written it has no other number",
    (_, paper) => {
      expect(heldAgainst(edited(paper, templates), papers, templates)?.paper).toBe(paper);
      expect(told(edited(paper, templates), templates)).toEqual([]);
    },
  );

  test("a figure that the office changed is found, words that it wrote are not", () => {
    const parts = edited(officialReport, templates, (xml) =>
      xml
        .replace("42,43", "42,34")
        .replace("</w:body>", "<w:p><w:r><w:t>Kính trình.</w:t></w:r></w:p></w:body>"),
    );
    expect(told(parts, templates)).toEqual([[["42,43"], ["42,34"]]]);
  });
});

test("what was no paper of ours is none", () => {
  const foreign = edited(shortReport, own);
  const core = "docProps/core.xml";
  const renamed = strFromU8(foreign[core]!).replace(/<dc:title>[^<]*/u, "<dc:title>Công văn");
  expect(heldAgainst({ ...foreign, [core]: strToU8(renamed) }, papers, own)).toBeNull();
});
