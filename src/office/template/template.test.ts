import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { handout, officialReport, shortReport } from "../../print/paper-fixture.ts";
import { viewPaper } from "../../print/typeset/paper-view.ts";
import type { Paper } from "../../site/paper.ts";
import { projectRoot } from "../../testing/tree/source-tree.ts";
import { packageFaults, partsOf } from "../out/ooxml/package-fixture.ts";
import { writeWord } from "../out/word/write-word.ts";
import { readTemplate, type WordTemplate } from "./read/read-template.ts";
import { BODY, templateBytes } from "./template-fixture.ts";

function good(bytes: Uint8Array): WordTemplate {
  const template = readTemplate(bytes);
  if (Array.isArray(template)) throw new Error(template.map(({ message }) => message).join(" "));
  return template;
}
const office = good(templateBytes());
const libreoffice = good(readFileSync(`${projectRoot}/src/office/template/__files__/libreoffice.docx`));

function written(paper: Paper, template: WordTemplate | null, named = false): Uint8Array {
  const input = { paper, view: viewPaper(paper), imprint: ["Nguồn."], pages: null };
  return writeWord(input, new Map(), template && { template, named });
}
const documentOf = (bytes: Uint8Array) => partsOf(bytes).get("word/document.xml")!;
const wordsOf = (xml: string) => xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "");
const styleOf = (xml: string, words: string) =>
  /<w:pStyle w:val="([^"]*)"\/>/.exec(
    xml.split("<w:p>").find((paragraph) => wordsOf(paragraph).includes(words)) ?? "",
  )?.[1];

describe("a paper in an office's template", () => {
  test.each([
    ["made by Word", office],
    ["saved by LibreOffice", libreoffice],
  ])(
    "%s is a whole package with the same words of ours, in every time zone the same bytes",
    (_, template) => {
      const zone = process.env.TZ;
      const made = ["Asia/Ho_Chi_Minh", "America/New_York"].map((place) => {
        process.env.TZ = place;
        return written(officialReport, template);
      });
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
      expect(Buffer.from(made[0]!).equals(Buffer.from(made[1]!))).toBe(true);
      // what the office's program writes besides is its own; its order must hold
      const faults = packageFaults(made[0]!).filter((fault) => !/: w:\w+ in w:\w+$/.test(fault));
      expect(faults).toEqual([]);
      const shown = wordsOf(documentOf(made[0]!)).split("\n");
      const own = wordsOf(documentOf(written(officialReport, null))).split("\n");
      const replaced = own.filter((line) => !shown.includes(line));
      expect(replaced.length).toBeLessThan(20);
      expect(replaced.filter((line) => line.length > 60 && line !== officialReport.subject)).toEqual([]);
    },
  );

  test("headings, running text, lists and tables take the office's styles, by built-in and by Vietnamese names", () => {
    const xml = documentOf(written(officialReport, office));
    const styles = partsOf(written(officialReport, office)).get("word/styles.xml")!;
    expect(styleOf(xml, "Kết quả các chỉ số")).toBe("u1");
    expect(styleOf(xml, "1. Kết quả chung")).toBe("Muc2");
    // its numbers are the report's own; a style outside the outline is put into it
    expect(xml).toMatch(
      /<w:pStyle w:val="u1"\/>(<w:\w+\/>)*<w:numPr><w:ilvl w:val="0"\/><w:numId w:val="0"\/><\/w:numPr>/,
    );
    expect(xml).toMatch(/<w:pStyle w:val="Muc2"\/>.*?<w:outlineLvl w:val="1"\/><\/w:pPr>/);
    expect(xml).toContain('<w:tblStyle w:val="BangSoLieu"/>');
    expect(xml).not.toContain('w:val="BodyText"');
    expect(styles.match(/w:styleId="TableText".*?<\/w:style>/)?.[0]).toContain(
      '<w:basedOn w:val="Binhthng"/>',
    );
    expect(styles.match(/w:styleId="TableText".*?<\/w:style>/)?.[0]).toContain('w:firstLine="0"');
    expect(styles).not.toContain("en-US");
    expect(styles).toContain('w:val="vi-VN"');
  });

  test("its page, its heads with the mark of ours above, its words around the content, filled in", () => {
    const bytes = written(officialReport, office);
    const parts = partsOf(bytes);
    const xml = documentOf(bytes);
    expect(xml).toContain(
      '<w:pgMar w:top="1418" w:right="1134" w:bottom="1134" w:left="1985" w:header="567" w:footer="454" w:gutter="0"/>',
    );
    const words = wordsOf(xml);
    expect(words.match(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/g)).toHaveLength(1);
    expect(words).toContain(`${officialReport.subject} (bản lưu)`);
    expect(words).toContain(officialReport.official!.number);
    expect(words).toContain(officialReport.official!.placeAndDate);
    expect(words).not.toContain("{{");
    const told = (xml: string) => wordsOf(xml).split(officialReport.subject).length;
    expect(told(xml)).toBe(told(documentOf(written(officialReport, null))));
    const heads = [...parts].filter(([path]) => /word\/(header|footer)\d+\.xml$/.test(path));
    expect(heads.some(([, head]) => wordsOf(head).includes("VĂN PHÒNG – Số:"))).toBe(true);
    expect(heads.some(([, head]) => wordsOf(head).includes("Trang "))).toBe(true);
    expect(
      heads.filter(([path]) => path.includes("header")).every(([, head]) => head.includes("DauNuoc")),
    ).toBe(true);
    expect(parts.has("word/media/mau-anh-1.png")).toBe(true);
  });

  test("a paper that is no office's own has no head and signature of one; a sheet keeps our sizes, and our face beside a wider one", () => {
    const short = wordsOf(documentOf(written(shortReport, office)));
    expect(short).not.toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(short).toContain(shortReport.disclaimer!);
    const sheet = partsOf(written(handout, office));
    expect(sheet.get("word/styles.xml")).not.toContain("Arial");
    expect(sheet.get("word/styles.xml")).toContain('<w:color w:val="1F3864"/>');
    const own = partsOf(written(handout, null));
    expect(sheet.get("word/document.xml")).toBe(own.get("word/document.xml"));
    expect(partsOf(written(handout, office, true)).get("word/document.xml")).toContain('w:left="1985"');
  });

  test("nothing of the template runs, fetches or tells of its maker", () => {
    const spoiled = good(
      templateBytes({
        body: `${BODY}<w:p><w:hyperlink r:id="rId5"><w:r><w:t>tinh.example</w:t></w:r></w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDETEXT "C:\\mat.docx" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>kết quả cũ</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr=" DDEAUTO c:\\x "><w:r><w:t>còn</w:t></w:r></w:fldSimple><w:del w:id="1"><w:r><w:delText>đã xóa</w:delText></w:r></w:del></w:p>`,
      }),
    );
    const parts = partsOf(written(officialReport, spoiled));
    const all = [...parts.values()].join("\n");
    expect(wordsOf(parts.get("word/document.xml")!)).toContain("tinh.examplekết quả cũcòn");
    for (const gone of [
      "INCLUDETEXT",
      "DDEAUTO",
      "đã xóa",
      "TargetMode",
      "Mau.dotx",
      "attachedTemplate",
      "https://tinh.example",
    ])
      expect([gone, all.includes(gone)]).toEqual([gone, false]);
  });
});
