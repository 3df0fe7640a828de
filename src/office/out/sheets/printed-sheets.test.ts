import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Table } from "../../../site/written.ts";
import { projectRoot } from "../../../testing/tree/source-tree.ts";
import { WIDTHS } from "./printed-page.ts";
import { tableWorkbook } from "./workbook.ts";

/** A table of one row with a figure. */
const small = (first: string): Table => ({
  id: "bang",
  caption: "Bảng thử",
  columns: [
    { label: "Đơn vị", numeric: false },
    { label: "Điểm", numeric: true },
  ],
  rows: [{ header: { text: first }, cells: [{ text: "42,43", value: 42.43 }] }],
  notes: ["Ghi chú một."],
  source: "Nguồn thử",
});

/** So many rows, each of a name and these texts under heads of two words. */
const rowsOf = (count: number, texts: readonly string[]): Table => ({
  ...small("A"),
  columns: ["Nhiệm vụ", ...texts.map((_, at) => `Cột ${at + 1}`)].map((label) => ({ label, numeric: false })),
  rows: Array.from({ length: count }, (_, at) => ({
    header: { text: `Việc thứ ${at + 1}` },
    cells: texts.map((text) => ({ text })),
  })),
});

interface Printed {
  widths: number[];
  sum: number;
  /** Height of each row that has its own, in points. */
  heights: Map<number, number>;
  setup: string;
  names: string;
  sheet: string;
  styleOf(cell: string): string;
}

async function printed(table: Table): Promise<Printed> {
  const parts = unzipSync(await tableWorkbook(table, false));
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
  const widths = [...sheet.matchAll(/<col min="\d+" max="\d+" width="([\d.]+)"/g)].map(([, width]) =>
    Number(width),
  );
  const styles = strFromU8(parts["xl/styles.xml"]!);
  const looks = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1]?.match(/<xf .*?(?:\/>|<\/xf>)/gs) ?? [];
  return {
    widths,
    sum: widths.reduce((sum, width) => sum + width, 0),
    heights: new Map(
      [...sheet.matchAll(/<row r="(\d+)" ht="([\d.]+)"/g)].map(([, row, height]) => [
        Number(row),
        Number(height),
      ]),
    ),
    setup: /<pageSetup[^>]*>/.exec(sheet)?.[0] ?? "",
    names: strFromU8(parts["xl/workbook.xml"]!),
    sheet,
    styleOf: (cell) =>
      looks[Number(new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(sheet)?.[1])] ?? "no such cell",
  };
}

const [, , , , widest = 0] = WIDTHS;
const ten = (words: string) => `${words} `.repeat(10).trim();

describe("what is said above a table", () => {
  const note = "Số bậc không có mức chênh: các năm có số đơn vị khác nhau không so sánh được. "
    .repeat(5)
    .trim();

  test("a long note breaks over the table: no sheet is printed as small as its note is long", async () => {
    const { sum, heights, styleOf, sheet } = await printed({ ...small("A"), notes: [note, "Ngắn."] });
    expect(sum).toBeGreaterThanOrEqual(60);
    expect(sum).toBeLessThan(64);
    expect(sheet).toContain('<mergeCell ref="A3:B3"/>');
    expect(sheet).not.toContain('ref="A4');
    // seven lines of 60 letters
    expect(heights.get(3)).toBeGreaterThan(6 * 15);
    expect(heights.get(3)).toBeLessThan(9 * 16);
    expect(styleOf("A3")).toMatch(/wrapText="(?:1|true)"/);
  });

  test("over a wide table it takes few lines, and over one of several pages none is longer than is read", async () => {
    const wide = await printed({ ...rowsOf(2, [ten("lời lẽ"), ten("tiến độ")]), notes: [note] });
    expect(wide.sheet).toContain('<mergeCell ref="A3:C3"/>');
    expect(wide.heights.get(3)).toBeLessThan(6 * 16);
    const pages = await printed({
      ...rowsOf(
        2,
        Array.from({ length: 40 }, () => "42,43 điểm"),
      ),
      notes: [note],
    });
    const [, last = ""] = /<mergeCell ref="A3:([A-Z]+)3"/.exec(pages.sheet) ?? [];
    expect(last).toHaveLength(1);
    const joined = pages.widths.slice(0, last.charCodeAt(0) - 64).reduce((sum, width) => sum + width, 0);
    expect(joined).toBeLessThanOrEqual(WIDTHS[2]!);
    expect(joined).toBeGreaterThan(100);
  });

  test("what the columns together are wide enough for stands on one line over them", async () => {
    const note = "Ghi chú này dài hơn cột đầu nhưng không dài hơn bảng.";
    const { widths, heights, styleOf } = await printed({
      ...rowsOf(2, [ten("lời lẽ"), "ngắn"]),
      notes: [note],
    });
    expect(widths[0]).toBeLessThan(note.length);
    expect(styleOf("A3")).not.toContain("wrapText");
    expect(heights.has(3)).toBe(false);
  });
});

describe("the head of a table that is scrolled", () => {
  const notes = Array.from({ length: 20 }, (_, at) => `Ghi chú ${at + 1}.`);
  const frozenAt = (sheet: string) => Number(/<pane [^>]*ySplit="(\d+)"/.exec(sheet)?.[1] ?? 0);
  const first = (sheet: string) =>
    /<row r="(\d+)"[^>]*><c r="A\d+"[^>]*>(?:(?!<\/row>).)*<c r="B/.exec(sheet)?.[1];

  test.each([
    ["its source alone", [], 60, 3],
    ["many notes, which then stand below the rows", notes, 60, 3],
  ])("stays in sight under %s", async (_, said, count, head) => {
    const { sheet } = await printed({ ...rowsOf(count, ["ngắn"]), notes: said });
    expect(frozenAt(sheet)).toBe(head);
    expect(Number(first(sheet))).toBe(head);
    expect([...sheet.matchAll(/<row /g)].length).toBe(head + count + (said.length > 0 ? 1 + said.length : 0));
  });

  test("is not kept where a screen shows all of it: notes stay above a short table", async () => {
    const { sheet } = await printed({ ...rowsOf(3, ["ngắn"]), notes });
    expect(frozenAt(sheet)).toBe(0);
    expect(Number(first(sheet))).toBe(notes.length + 3);
  });
});

describe("columns", () => {
  test("a word of one line has the height of one line", async () => {
    const { heights } = await printed(small("Xây dựng và phát triển chính quyền điện tử, chính quyền số"));
    expect(heights.has(5)).toBe(false);
  });

  test("nine columns of words are as wide as a turned page holds in type that is read, and their rows are low", async () => {
    const long = ten("ban hành quy trình, giao đầu mối");
    const texts = [
      "Sở Nội vụ",
      "Sở Tài chính và Sở Xây dựng",
      long,
      "31/12/2024",
      long,
      ten("từng bước"),
      "1.1.2",
      "Đạt",
    ];
    const { sum, heights, setup, widths } = await printed(rowsOf(4, texts));
    expect(sum).toBeLessThanOrEqual(widest);
    expect(setup).toMatch(/orientation="landscape".*fitToWidth="1"/);
    // 320 letters in some 60 of width, where 28 made thirteen lines
    expect(heights.get(5)).toBeLessThan(8 * 16);
    for (const width of widths) expect(width).toBeGreaterThanOrEqual(8);
  });

  test("a narrow table stands upright and its figures under short heads", async () => {
    const table = small("An Giang");
    const { setup, widths, styleOf } = await printed({
      ...table,
      columns: [table.columns[0]!, { label: "Tăng, giảm so với năm trước liền kề", numeric: true }],
    });
    expect(setup).toContain('orientation="portrait"');
    expect(widths[1]).toBeLessThan(18);
    expect(styleOf("B4")).toContain('horizontal="right"');
  });

  test("words behind figures stand apart from them", async () => {
    const table = small("A");
    const { styleOf } = await printed({
      ...table,
      columns: [...table.columns, { label: "Nhận xét", numeric: false }],
      rows: [{ header: { text: "A" }, cells: [{ text: "42,43", value: 42.43 }, { text: "Đạt" }] }],
    });
    expect(styleOf("C5")).toMatch(/horizontal="left".*indent="1"/);
  });

  test("words behind words, too: the end of one does not touch the beginning of the next", async () => {
    const { styleOf } = await printed(rowsOf(2, ["2021", "kết quả"]));
    expect(styleOf("C4")).toMatch(/horizontal="left".*indent="1"/);
    expect(styleOf("C5")).toMatch(/horizontal="left".*indent="1"/);
  });
});

describe("grounds", () => {
  test("that notes speak of are in the file, in the colours of the page", async () => {
    const classes = [0, 1, 2, 3, 4, 5, 6];
    const parts = unzipSync(
      await tableWorkbook(
        {
          ...small("A"),
          rows: classes.map((heat) => ({
            header: { text: "A" },
            cells: [{ text: `${heat},5`, value: heat + 0.5, heat }],
          })),
        },
        false,
      ),
    );
    const styles = strFromU8(parts["xl/styles.xml"]!);
    const tokens = readFileSync(`${projectRoot}/templates/styles/tokens.css`, "utf8");
    for (const heat of classes) {
      const [, ground = ""] = new RegExp(`--heat-${heat}: (?:#)?(\\w+);`).exec(tokens) ?? [];
      expect(ground).not.toBe("");
      if (ground !== "transparent") expect(styles).toContain(`<fgColor rgb="FF${ground.toUpperCase()}"/>`);
    }
    expect(styles.match(/<fgColor /g)).toHaveLength(7);
  });
});

describe("pages", () => {
  test("the head and the first column are printed on each page, under a name that programs can read", async () => {
    const { names } = await printed(rowsOf(90, ["Sở Nội vụ"]));
    expect(names).toContain("_xlnm.Print_Titles");
    expect(names).toMatch(/>(?:'|&apos;)Bảng(?:'|&apos;)!\$A:\$A,(?:'|&apos;)Bảng(?:'|&apos;)!\$4:\$4</);
  });

  test("a last page of few rows is taken up by those before it; one of many stays", async () => {
    const few = await printed(rowsOf(50, ["Sở Nội vụ"]));
    expect(few.setup).toContain('fitToHeight="1"');
    const many = await printed(rowsOf(70, ["Sở Nội vụ"]));
    expect(many.setup).toContain('fitToHeight="0"');
  });

  test("figures in more columns than a page holds are not printed smaller than is read", async () => {
    const { setup, sheet } = await printed(
      rowsOf(
        2,
        Array.from({ length: 40 }, () => "42,43 điểm"),
      ),
    );
    expect(setup).toContain('scale="67"');
    expect(sheet).not.toContain("fitToPage");
  });
});
