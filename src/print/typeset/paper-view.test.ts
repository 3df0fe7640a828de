import { describe, expect, test } from "vitest";
import { roman } from "../../format/roman.ts";
import type { Paper } from "../../site/paper.ts";
import { batch, handout, officialReport, shortReport } from "../paper-fixture.ts";
import { runningHead } from "./page-rules.ts";
import { viewPaper } from "./paper-view.ts";

/** The paper with one table of one empty cell. */
function withEmptyCell(paper: Paper): Paper {
  const table = {
    id: "trong",
    caption: "Bảng",
    columns: [
      { label: "A", numeric: false },
      { label: "B", numeric: true },
    ],
    rows: [{ header: { text: "a" }, cells: [{ text: "" }] }],
    notes: [],
    source: "",
  };
  const sections = [{ id: "bang", heading: "Bảng", blocks: [{ kind: "table" as const, table }] }];
  return { ...paper, parts: [{ heading: null, sections }] };
}

describe("viewPaper", () => {
  test("numbers parts with Roman and their sections with Arabic figures", () => {
    expect(viewPaper(officialReport).contents.map(({ text }) => text)).toEqual([
      "I. Kết quả các chỉ số",
      "1. Kết quả chung",
      expect.stringMatching(/^2\. Các nội dung/),
      "II. Nhiệm vụ, giải pháp",
      "1. Nhiệm vụ, giải pháp",
      "2. Lộ trình thực hiện",
      "III. Bảng chi tiết",
      "1. Toàn bộ tiêu chí",
      "2. Giao việc",
      "3. Kiến nghị",
      "Điểm từng tiêu chí, tiêu chí thành phần",
      "Giao việc theo tiêu chí bị mất điểm",
    ]);
  });

  test("names annexes in the contents, and a single one without a number", () => {
    const { annexes, contents, parts } = viewPaper(officialReport);
    expect(annexes).toEqual(["Phụ lục I", "Phụ lục II"]);
    expect(contents.slice(-3).map(({ annex }) => annex)).toEqual([null, "Phụ lục I", "Phụ lục II"]);
    expect(parts.map(({ closes }) => closes)).toEqual([false, false, true, false, false]);
    const alone = viewPaper({ ...officialReport, parts: officialReport.parts.slice(0, 4) });
    expect(alone.annexes).toEqual(["Phụ lục"]);
    expect(alone.contents.at(-1)).toMatchObject({
      text: "Điểm từng tiêu chí, tiêu chí thành phần",
      annex: "Phụ lục",
    });
    expect(alone.parts.at(-1)?.sections[0]?.heading).toBe("Phụ lục Điểm từng tiêu chí, tiêu chí thành phần");
  });

  test("runs the heads of the report's sections, not of its annexes, along its pages", () => {
    expect(viewPaper(officialReport).heads).toEqual([
      "I. Kết quả các chỉ số",
      "II. Nhiệm vụ, giải pháp",
      "III. Bảng chi tiết",
    ]);
    expect(viewPaper(handout).heads).toEqual([]);
  });

  test("cuts a running head that would take two lines after a word", () => {
    expect(runningHead("VII. Nguyên nhân")).toBe("VII. Nguyên nhân");
    const long = runningHead("VII. Tồn tại, nguyên nhân và trách nhiệm được ghi nhận");
    expect(long).toBe("VII. Tồn tại, nguyên nhân và trách nhiệm…");
  });

  test("writes a dash into empty cells, but not where a sheet is to be signed", () => {
    const cells = (paper: Paper) => JSON.stringify(viewPaper(withEmptyCell(paper)).parts);
    expect(cells(shortReport)).toContain('"text":"–"');
    expect(cells(batch)).toContain('"text":""');
  });

  test("counts the sections of each sheet, and not those of its cover", () => {
    const headings = viewPaper(batch).parts.map(({ sections }) => sections.map(({ heading }) => heading));
    const sheet = ["1. Điểm đạt, điểm mất", "2. Nhiệm vụ, giải pháp"];
    expect(headings).toEqual([["Danh sách"], sheet, sheet]);
  });

  test("gives sections of a part without a heading the Roman numbers themselves", () => {
    const headings = viewPaper(shortReport).parts.flatMap(({ sections }) =>
      sections.map(({ heading }) => heading),
    );
    expect(headings.map((heading) => heading.split(" ")[0])).toEqual(["I.", "II.", "III."]);
  });

  test("counts tables and figures through the whole report, and not at all in the handout", () => {
    const labels = (paper: typeof handout) =>
      viewPaper(paper).parts.flatMap(({ sections }) =>
        sections.flatMap(({ blocks }) =>
          blocks.flatMap((block) => {
            if (block.kind === "table") return [block.table.label];
            return block.kind === "figure" ? [block.figure.label, block.figure.table?.label] : [];
          }),
        ),
      );
    expect(labels(shortReport)).toEqual(["Hình 1", "Bảng 1", "Bảng 2"]);
    expect(new Set(labels(handout))).toEqual(new Set([null]));
  });

  test("names a long source once, and leads to the table that names it", () => {
    const long = "Báo Đồng Nai, tháng 4/2023: kết quả năm 2022; ".repeat(4);
    const sections = [long, "Sở Nội vụ", "Sở Nội vụ", long].map((source, at) => {
      const paper = withEmptyCell(shortReport).parts[0]!.sections[0]!;
      const [block] = paper.blocks;
      if (block?.kind !== "table") throw new Error("the fixture changed");
      return { ...paper, id: `bang-${at}`, blocks: [{ ...block, table: { ...block.table, source } }] };
    });
    const said = (name: Paper) =>
      viewPaper({ ...name, parts: [{ heading: null, sections }] }).parts.flatMap((part) =>
        part.sections.map(({ blocks: [block] }) => (block?.kind === "table" ? block.table.source : "")),
      );
    expect(said(shortReport)).toEqual([long, "Sở Nội vụ", "Sở Nội vụ", "như Bảng\u00a01"]);
    // without numbers there is nothing to lead to
    expect(said(handout).at(-1)).toBe(long);
  });

  test("leaves out what is for the web and the table of a chart that stands alone", () => {
    const figure = shortReport.parts[0]?.sections[0]?.blocks[2];
    if (figure?.kind !== "figure") throw new Error("the fixture changed");
    const sections = [
      { id: "a", heading: "Chỉ trên mạng", only: "web" as const, blocks: [] },
      { id: "b", heading: "Trên giấy", blocks: [{ ...figure, chartOnly: true }] },
    ];
    const view = viewPaper({ ...shortReport, parts: [{ heading: null, sections }] });
    expect(view.contents.map(({ text }) => text)).toEqual(["I. Trên giấy"]);
    expect(view.parts[0]?.sections[0]?.blocks[0]).toMatchObject({ figure: { table: null } });
  });

  test("lays a section that opens with a wide table on a landscape page", () => {
    const lying = viewPaper(officialReport).parts.flatMap(({ sections }) =>
      sections.filter((section) => section.lying),
    );
    expect(lying.map(({ heading }) => heading)).toEqual(["2. Giao việc"]);
  });
});

test("roman", () => {
  expect([1, 3, 4, 5, 8, 9, 10, 14, 19].map(roman).join(" ")).toBe("I III IV V VIII IX X XIV XIX");
});
