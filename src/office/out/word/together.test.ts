import { describe, expect, test } from "vitest";
import { batch, officialReport, slips } from "../../../print/paper-fixture.ts";
import { type NumberedTable, viewPaper } from "../../../print/typeset/paper-view.ts";
import type { Paper } from "../../../site/paper.ts";
import { inOnePiece } from "../../../site/papers/unbroken.ts";
import { partsOf } from "../ooxml/package-fixture.ts";
import { wordContext } from "./context.ts";
import { keptWithNext, paragraph } from "./look/paragraph.ts";
import { run } from "./look/run.ts";
import { tablePieces } from "./table.ts";
import { writeWord } from "./write-word.ts";

const documentOf = (paper: Paper) =>
  partsOf(writeWord({ paper, view: viewPaper(paper), imprint: [], pages: null }, new Map()));

/** A list of tasks of so many rows with so many words each, as an official report has it. */
const tasks = (rows: number, words: number): NumberedTable => ({
  id: "giai-phap",
  caption: "Danh mục",
  label: "Bảng 1",
  columns: ["Nhiệm vụ", "Chủ trì", "Sản phẩm"].map((label) => ({ label, numeric: false })),
  rows: Array.from({ length: rows }, () => ({
    header: { text: "giao một đầu mối công khai kết quả ".repeat(words).trim() },
    cells: [{ text: "Sở Nội vụ" }, { text: "quyết định giao đầu mối ".repeat(words).trim() }],
  })),
  notes: [],
  source: "",
  whole: true,
  worded: true,
  counted: false,
});

/** Which rows stay on one page with the next. */
function kept(table: NumberedTable): boolean[] {
  const { context } = wordContext(officialReport, new Map(), 160);
  const xml = tablePieces(table, context).join("");
  return xml
    .split("<w:tr>")
    .slice(2)
    .map((row) => row.includes("<w:keepNext/>"));
}

describe("a table of words in Word", () => {
  test("of few lines is whole", () => {
    expect(kept(tasks(8, 1)).slice(0, -1)).not.toContain(false);
  });

  test("of ten rows that take less than a third of a page is whole, too", () => {
    expect(kept(tasks(10, 1)).slice(0, -1)).not.toContain(false);
  });

  test.each([
    [10, 3],
    [11, 6],
  ])(
    "that would leave more than that white parts, its first rows and its last ones together: %i",
    (count, words) => {
      const rows = kept(tasks(count, words));
      expect(rows[0]).toBe(true);
      expect(rows.slice(1, -4)).not.toContain(true);
      expect(rows.slice(-3, -1)).toEqual([true, true]);
    },
  );

  test("never leaves its source alone: the last rows and all that is said below stand on one page", () => {
    const { context } = wordContext({ ...officialReport, name: "phu-luc" }, new Map(), 160);
    const noted = { ...tasks(30, 1), notes: ["Một.", "Hai."], source: "Báo cáo" };
    const [rows = "", below = ""] = tablePieces(noted, context).join("").split("</w:tbl>");
    expect(rows.split("<w:tr>").at(-1)).toContain("<w:keepNext/>");
    expect(
      below
        .split("<w:p>")
        .slice(1)
        .map((one) => one.includes("<w:keepNext/>")),
    ).toEqual([true, true, false]);
  });
});

test("the text of a letter keeps apart from the source above it; a sheet has no room for that", () => {
  const { context } = wordContext(officialReport, new Map(), 160);
  const noteOf = (paper: typeof context.paper) =>
    tablePieces({ ...tasks(2, 1), source: "Báo cáo" }, { ...context, paper }).at(-1)!;
  expect(noteOf("bao-cao")).toContain('w:after="120"');
  expect(noteOf("tom-tat")).not.toContain('w:after="120"');
});

describe("notes of a table in a letter", () => {
  const noted = (text: string, notes: string[]) => {
    const table = { ...tasks(2, 1), notes };
    const rows = table.rows.map((row) => ({ ...row, cells: [{ text }, ...row.cells.slice(1)] }));
    const { context, collected } = wordContext(officialReport, new Map(), 160);
    const xml = tablePieces({ ...table, rows }, context).join("");
    return { below: xml.split("</w:tbl>")[1]!, marks: collected.footnotes };
  };
  const reported = "¹ Theo tài liệu nêu, chưa đối chiếu được độc lập.";

  test("are footnotes of its caption", () => {
    expect(noted("+3,70", ["Điểm đã làm tròn."])).toMatchObject({ marks: ["Điểm đã làm tròn."] });
  });

  test.each([
    ["+3,70 ¹", reported],
    ["3,70*", "* Số ước tính."],
    ["An Giang (1)", "(1) Không xếp hạng."],
  ])(
    "stand right below it where they explain the mark of %s: no other number stands before it",
    (text, note) => {
      const { below, marks } = noted(text, ["Điểm đã làm tròn.", note]);
      expect(marks).toEqual([]);
      expect(below).toContain(note);
      expect(below).toContain("Điểm đã làm tròn.");
    },
  );

  test("no footnote of any paper opens with a mark of its own", () => {
    expect(noted("+3,70", [reported]).marks).toEqual([reported]);
    const notes = documentOf(officialReport).get("word/footnotes.xml")!;
    expect(notes).not.toMatch(/> [¹²³*]/);
  });
});

describe("a signature", () => {
  test("has a line for the name that is still to come", () => {
    const { official } = officialReport;
    const signed = (name: string | null) =>
      documentOf({
        ...officialReport,
        official: { ...official!, signer: { ...official!.signer, name } },
      }).get("word/document.xml")!;
    expect(signed(null)).toMatch(/<w:b w:val="0"\/>.*>…{10,}</);
    expect(signed("Nguyễn Văn A")).not.toMatch(/…{10,}/);
  });

  test("stays with the sentence that closes the paper", () => {
    const closing = "Trên đây là báo cáo của tỉnh.";
    const paper = { ...officialReport, official: { ...officialReport.official!, closing } };
    const document = documentOf(paper).get("word/document.xml")!;
    const [held] = document.split("<w:p>").filter((one) => one.includes(closing));
    expect(held).toContain("<w:keepNext/>");
  });

  test("stands on the page of all the small print and of the last words before it", () => {
    const imprint = ["Số liệu: PAPI năm 2021.", "Công thức ở trang Phương pháp.", "Lập bằng Chuyên Sâu."];
    const words = {
      id: "het",
      heading: "Tổ chức thực hiện",
      blocks: [{ kind: "paragraph", text: "Lời cuối." }],
    };
    const paper = { ...officialReport, parts: [{ heading: null, sections: [words] }] } as Paper;
    const written = writeWord({ paper, view: viewPaper(paper), imprint, pages: null }, new Map());
    const paragraphs = partsOf(written).get("word/document.xml")!.split("<w:p>");
    for (const said of ["Lời cuối.", ...imprint])
      expect(
        paragraphs.find((one) => one.includes(said)),
        said,
      ).toContain("<w:keepNext/>");
    expect(paragraphs.filter((one) => one.includes('w:line="48"'))).toEqual([]);
  });

  test("of a sheet has no more room above a name than in print, and an empty line before it takes none", () => {
    const document = documentOf(slips[0]!).get("word/document.xml")!;
    const [, room] = /<w:spacing w:after="(\d+)"\/>(?:(?!<w:p>).)*Ký, ghi rõ họ tên/.exec(document) ?? [];
    expect(Number(room) / 20).toBeLessThanOrEqual(28);
    const [before] = document.split("<w:tbl>").slice(-2);
    expect(before?.split("<w:p>").at(-1)).toContain('w:line="48"');
  });

  test.each([...slips, batch].map((paper) => [paper.name, paper] as const))(
    "of %s stays with the last words of its sheet",
    (_, paper) => {
      const document = documentOf(paper).get("word/document.xml")!;
      const tables = document.split("<w:tbl>");
      const signed = tables.flatMap((one, at) =>
        one.includes("Ký, ghi rõ họ tên") ? [tables[at - 1]!] : [],
      );
      expect(signed.length).toBeGreaterThan(0);
      for (const before of signed) {
        const [last] = before.split("<w:p>").slice(-2);
        if (!last?.includes("</w:tbl>")) expect(last).toContain("<w:keepNext/>");
      }
    },
  );

  test("of a sheet in a batch stands below its agency, whose name is in the middle as in print", () => {
    const document = documentOf(batch).get("word/document.xml")!;
    const agencies = batch.parts.slice(1).flatMap(({ heading }) => heading ?? []);
    expect(agencies.length).toBeGreaterThan(1);
    for (const agency of agencies) {
      const named = document.split("<w:p>").find((one) => one.includes('"Heading1"') && one.includes(agency));
      expect(named, agency).toContain('<w:jc w:val="center"/>');
    }
  });

  test("of a sheet has nothing below it: the small print stands above", () => {
    const [paper] = slips;
    const input = { paper: paper!, view: viewPaper(paper!), imprint: ["Lập bằng Chuyên Sâu."], pages: null };
    const document = partsOf(writeWord(input, new Map())).get("word/document.xml")!;
    const at = document.indexOf("Lập bằng Chuyên Sâu.");
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(document.indexOf("Ký, ghi rõ họ tên"));
  });

  test("of a sheet finds room on its page: in lines wider than single it goes on to a second, and the cover is wrong", () => {
    for (const paper of [...slips, batch]) {
      const [, line] =
        /<w:pPrDefault>.*?w:line="(\d+)"/.exec(documentOf(paper).get("word/styles.xml")!) ?? [];
      expect(Number(line)).toBeLessThanOrEqual(240);
    }
  });

  test("a paragraph is kept once", () => {
    const words = paragraph({ style: "BodyText", after: 3 }, run("Lời cuối."));
    expect(keptWithNext(words)).toContain('<w:pStyle w:val="BodyText"/><w:keepNext/>');
    expect(keptWithNext(keptWithNext(words))).toBe(keptWithNext(words));
  });
});

describe("lines", () => {
  test("with an address are left ragged; others are justified by their style", () => {
    const address = paragraph(
      "ListBullet",
      run("Công bố: https://example.vn/tin-tuc/chi-so-papi-nam-2021.html"),
    );
    expect(address).toContain('<w:jc w:val="left"/>');
    const day = "ngày 10 tháng 5 năm 2022";
    expect(paragraph("ListBullet", run(`Công bố ${day}`))).not.toContain("<w:jc");
    // spaces that hold part a day as little as an address
    const whole = paragraph(
      "BodyText",
      run(`Trên đây là báo cáo trình hội nghị ${day.replaceAll(" ", "\u00a0")}./.`),
    );
    expect(whole).toContain('<w:jc w:val="left"/>');
    const due = `Lập lịch. ${inOnePiece("Thời hạn: 30/9/2024.")}`;
    expect(due.split(" ")).toEqual(["Lập", "lịch.", "Thời\u00a0hạn:\u00a030/9/2024."]);
    expect(paragraph("ListBullet", run(due))).toContain('<w:jc w:val="left"/>');
    expect(paragraph({ style: "Caption" }, run(`Hình ${"a".repeat(40)}`))).not.toContain("<w:jc");
  });

  test("a drawing stands in a line of single spacing: in a closer one the words above cover it", () => {
    for (const paper of [officialReport, ...slips]) {
      const styles = documentOf(paper).get("word/styles.xml")!;
      const [chart] = styles.split("<w:style ").filter((one) => one.includes('w:styleId="Chart"'));
      expect(chart).toMatch(/w:line="240"/);
    }
  });
});
