import { read, type WorkSheet } from "@e965/xlsx";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { digitMarks } from "../../../format/number.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { publicView } from "../../../model/public-view.ts";
import { siteIn } from "../../../pipeline.ts";
import { fromRoot, placeOf } from "../../../site/addresses/place.ts";
import type { Site, WrittenPage } from "../../../site/page.ts";
import type { Table } from "../../../site/written.ts";
import { siteFixture } from "../../../testing/pages/site-fixture.ts";
import { inEnglish, plain } from "../../../testing/plain.ts";
import { realData } from "../../../testing/real-data.ts";
import { elementFaults } from "../ooxml/package-fixture.ts";
import { numberFormat } from "./number-format.ts";
import { pageWorkbook, tablesOf, tableWorkbook } from "./workbook.ts";

const vi = digitMarks.vi;

describe("the format of a number", () => {
  test.each<[string, number, string | null]>([
    ["42,43", 42.4324, "0.00"],
    ["+0,14", 0.1417, '+0.00;"−"0.00;0.00'],
    ["−0,20", -0.2001, '0.00;"−"0.00'],
    ["54/63", 54, '0"/63"'],
    ["47,44%", 0.47442, "0.00%"],
    ["58,2%", 58.1721, '0.0"%"'],
    ["88,37 điểm", 88.37, '0.00" điểm"'],
    ["1.600,0", 1600, "#,##0.0"],
    ["0", -0.0174, "0;0"],
    ["89,06 ²", 89.06, '0.00" ²"'],
    ["trên 0,93 điểm", 0.9301, '"trên "0.00" điểm"'],
    ["không công bố", 3, null],
    ["42,43", 41, null],
    ['5 "năm"', 5, null],
  ])("%s for %d is %s", (text, value, format) => {
    expect(numberFormat(text, value, vi)).toBe(format);
  });

  test("English figures are read with their own marks", () => {
    expect(numberFormat("1,600.5", 1600.5, digitMarks.en)).toBe("#,##0.0");
  });
});

const small = (rows: [string, number | undefined][]): Table => ({
  id: "bang",
  caption: "Bảng thử",
  columns: [
    { label: "Đơn vị", numeric: false },
    { label: "Điểm", numeric: true },
  ],
  rows: rows.map(([text, value]) => ({
    header: { text: "A" },
    cells: [{ text, ...(value === undefined ? {} : { value }) }],
  })),
  notes: ["Ghi chú một."],
  source: "Nguồn thử",
});

const firstSheet = (bytes: Uint8Array): WorkSheet => {
  const book = read(bytes, { cellFormula: true });
  return book.Sheets[book.SheetNames[0]!]!;
};

/** Parts of a workbook in which a formula stands. */
function formulas(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([path, part]) =>
    /<f[ >]|ddeLink|externalLink/.test(strFromU8(part)) ? [path] : [],
  );
}

describe("a table as a workbook", () => {
  test("numbers are numbers, shown as on the page; words are words", async () => {
    const sheet = firstSheet(
      await tableWorkbook(
        small([
          ["42,43", 42.4324],
          ["không công bố", undefined],
          ["0", undefined],
        ]),
        false,
      ),
    );
    expect([sheet.B7.t, sheet.B7.v]).toEqual(["n", 0]);
    expect(sheet.A1.v).toBe("Bảng thử");
    expect(sheet.A2.v).toBe("Nguồn: Nguồn thử");
    expect(sheet.B4.v).toBe("Điểm");
    expect([sheet.B5.t, sheet.B5.v, sheet.B5.w]).toEqual(["n", 42.4324, "42.43"]);
    expect([sheet.B6.t, sheet.B6.v]).toEqual(["s", "không công bố"]);
  });

  test("long words have the height that they take, and every font names its face: no program has to guess", async () => {
    const long = "Lãnh đạo một số cơ quan, đơn vị chưa thực sự quan tâm chỉ đạo; ".repeat(4).trim();
    const parts = unzipSync(
      await tableWorkbook(
        small([
          [long, undefined],
          ["42,43", 42.43],
        ]),
        false,
      ),
    );
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
    const heights = [...sheet.matchAll(/<row r="(\d+)"(?: ht="(\d+)")?/g)].map(([, row, height]) => [
      row,
      Number(height ?? 0),
    ]);
    expect(heights.filter(([, height]) => Number(height) > 0).map(([row]) => row)).toEqual(["1", "5"]);
    // 255 letters in what an upright page leaves for them: four lines
    expect(Number(heights[4]?.[1])).toBeGreaterThan(3 * 15);
    expect(Number(heights[4]?.[1])).toBeLessThan(6 * 15);
    const fonts = strFromU8(parts["xl/styles.xml"]!).match(/<font>.*?<\/font>/g) ?? [];
    expect(fonts.length).toBeGreaterThan(1);
    expect(fonts.filter((font) => !font.includes('<name val="Times New Roman"/>'))).toEqual([]);
  });

  test("made-up figures say so", async () => {
    expect(firstSheet(await tableWorkbook(small([]), true)).A2.v).toBe("SỐ LIỆU MINH HỌA");
  });

  test("no text is ever run, whatever it begins with", async () => {
    const text = fc
      .tuple(fc.constantFrom("=", "+", "-", "@", "\t=", "=cmd|' /C calc'!A0"), fc.string())
      .map((two) => two.join(""));
    await fc.assert(
      fc.asyncProperty(text, async (wild) => {
        const bytes = await tableWorkbook(small([[wild, undefined]]), false);
        expect(formulas(bytes)).toEqual([]);
        expect(firstSheet(bytes).B5?.t ?? "s").toBe("s");
      }),
      { numRuns: 40 },
    );
  });

  test("more formats than Excel takes leave text behind, not a broken file", async () => {
    const rows = Array.from({ length: 300 }, (_, at): [string, number] => [`${at},5 (${at}/63)`, at + 0.5]);
    const bytes = await tableWorkbook(small(rows), false);
    const custom = strFromU8(unzipSync(bytes)["xl/styles.xml"]!).match(/<numFmt /g) ?? [];
    expect(custom.length).toBeLessThanOrEqual(150);
    expect(firstSheet(bytes).B304.v).toBe("299,5 (299/63)");
  });

  test("the same bytes in every time zone", async () => {
    const zone = process.env.TZ;
    const made: string[] = [];
    for (const place of ["Asia/Ho_Chi_Minh", "America/New_York", "UTC"]) {
      process.env.TZ = place;
      made.push(Buffer.from(await tableWorkbook(small([["1,5", 1.5]]), false)).toString("base64"));
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(made).size).toBe(1);
  });
});

describe("all tables of a page in one", () => {
  const page = siteFixture.pages.find(({ kind }) => kind === "conference")!;

  test("cover, contents, notes, then a sheet for each table", async () => {
    const bytes = await pageWorkbook(plain(page));
    expect(elementFaults(strFromU8(unzipSync(bytes)["xl/styles.xml"]!))).toEqual([]);
    const book = read(bytes);
    expect(book.SheetNames).toEqual([
      "Bìa",
      "Mục lục",
      "Ghi chú",
      ...tablesOf(plain(page)).map((_, at) => `Bảng ${at + 1}`),
    ]);
    expect(book.Sheets["Mục lục"]!.A3.l?.Target ?? book.Sheets["Mục lục"]!.A3.l?.location).toContain(
      "Bảng 1",
    );
  });

  test("in English on English pages", async () => {
    const { made, missing } = await inEnglish((writer) => pageWorkbook(writer.all(page), writer));
    expect(read(made).SheetNames.slice(0, 3)).toEqual(["Cover", "Contents", "Notes"]);
    expect(missing).toEqual([]);
  });
});

test("English pages lead to their own workbooks, and to the papers that exist once", () => {
  const [page] = siteFixture.pages.filter(({ kind }) => kind === "conference");
  const [block] = page!.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "figure"));
  if (block?.kind !== "figure") throw new Error("no figure");
  const xlsx = `${page!.path}bang.xlsx`;
  const held: WrittenPage = plain({
    ...page!,
    downloads: [{ label: "Excel", href: `${page!.path}bang-so-lieu.xlsx`, note: null }],
    sections: [
      {
        id: "a",
        heading: "A",
        blocks: [
          { ...block, figure: plain({ ...block.figure, table: plain({ ...block.figure.table, xlsx }) }) },
        ],
      },
    ],
  });
  const place = placeOf({ language: "en", folder: "en/", pages: [held], files: [] });
  expect(fromRoot(place, xlsx)).toBe(`en/${xlsx}`);
  expect(fromRoot(place, `${page!.path}bang-so-lieu.xlsx`)).toBe(`en/${page!.path}bang-so-lieu.xlsx`);
  expect(fromRoot(place, `${page!.path}bao-cao.docx`)).toBe(`${page!.path}bao-cao.docx`);
});

describe("the real pages", () => {
  let site: Site;
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = publicView(await realData());
    site = (await siteIn("vi", dataset)).made;
  }, 300_000);

  /** How many cells of a table hold a number, and how many of them are one in its workbook. */
  async function kept(page: WrittenPage, table: Table): Promise<[number, number]> {
    const sheet = firstSheet(await tableWorkbook(table, page.illustrative));
    const held = table.rows
      .flatMap(({ header, cells }) => [header, ...cells])
      .filter(({ value }) => typeof value === "number");
    const written = Object.values(sheet).filter((cell) => (cell as { t?: string })?.t === "n");
    return [held.length, written.length];
  }

  test("of conferences and editions: nearly every number is a number, and all tables have their file", async () => {
    const pages = site.pages.filter(({ kind }) => kind === "conference" || kind === "edition");
    let [all, numbers] = [0, 0];
    for (const page of pages) {
      const elsewhere = page.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.kind === "figure" && block.chartOnly ? [block.figure.table.id] : [],
        ),
      );
      // The numbers of such a drawing stand in another table of the page, which has the file.
      for (const table of tablesOf(plain(page)).filter(({ id }) => !elsewhere.includes(id))) {
        expect(table.xlsx).toBe(`${page.path}${table.id}.xlsx`);
        const [held, written] = await kept(plain(page), table);
        all += held;
        numbers += written;
      }
      if (tablesOf(plain(page)).length > 0)
        expect(page.downloads.map(({ href }) => href)).toContain(`${page.path}bang-so-lieu.xlsx`);
    }
    expect(all).toBeGreaterThan(10_000);
    expect(numbers / all).toBeGreaterThan(0.99);
  }, 300_000);
});
