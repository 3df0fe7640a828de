import { read, write } from "@e965/xlsx";
import { writeXlsx } from "hucre";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Files, filesInMemory } from "../../../load/files.ts";
import { loadFiles } from "../../../load/load.ts";
import { flatten } from "../../../model/lookup.ts";
import { shippedFiles, shippedReads } from "../../../testing/shipped.ts";
import { importWorkbook } from "../import-workbook.ts";
import type { Answers } from "../questions.ts";
import { makeTemplate } from "../templates/make-template.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import { criteriaTable } from "./criteria-rows.ts";

const files = shippedFiles();
const reads = shippedReads();
const dataset = loadFiles(files, reads).dataset!;

function planned(bytes: Uint8Array, answers: Answers = {}, project: { files: Files } = { files }) {
  const book = readWorkbook("phu-luc.xlsx", bytes);
  if ("severity" in book) throw new Error(book.message);
  const data = project.files === files ? dataset : loadFiles(project.files, reads).dataset!;
  return importWorkbook(book, { files: project.files, dataset: data, reads }, answers);
}
const errorsOf = (plan: ReturnType<typeof planned>) =>
  plan.findings
    .filter(({ severity }) => severity === "error")
    .map(({ place, message }) => `${place.cell}: ${message}`);

/** An annex as ministries lay it out: two rows of head, fields in Roman, a total at the end. */
const annex = (change: (rows: (string | number | null)[][]) => void = () => {}) => {
  const rows: (string | number | null)[][] = [
    ["PHỤ LỤC"],
    ["Kết quả Chỉ số cải cách hành chính năm 2024 của tỉnh Đồng Tháp"],
    [],
    [
      "TT",
      "Lĩnh vực, tiêu chí, tiêu chí thành phần",
      "Điểm tối đa",
      "Kết quả đánh giá",
      null,
      null,
      "Cơ quan chủ trì",
    ],
    [null, null, null, "Điểm tự chấm", "Điểm thẩm định", "Điểm điều tra XHH", null],
    ["I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH", 9.5, null, null, null, null],
    ["1", "Kế hoạch cải cách hành chính", 1.5, null, null, null, null],
    ["1.1", "Ban hành kế hoạch", 0.5, "0,50", 0.5, null, "Sở Nội vụ"],
    ["1.2", "Mức độ hoàn thành kế hoạch", 1, 1, 0.75, null, "Sở Nội vụ"],
    ["2", "Tác động của chỉ đạo, điều hành", 8, null, null, 6.71, "Văn phòng UBND tỉnh"],
    ["II", "CẢI CÁCH THỂ CHẾ", 10, null, null, null, null],
    ["1", "Xây dựng văn bản quy phạm pháp luật", 10, 10, 9.25, null, "Sở Tư pháp"],
    [null, "Tổng điểm", 19.5, null, null, null, null],
  ];
  change(rows);
  return writeXlsx({
    sheets: [{ name: "Phụ lục 1", rows, merges: [{ startRow: 3, endRow: 3, startCol: 3, endCol: 5 }] }],
  });
};

async function tableOf(change: (rows: (string | number | null)[][]) => void) {
  const book = readWorkbook("phu-luc.xlsx", await annex(change));
  if ("severity" in book) throw new Error(book.message);
  return criteriaTable("phu-luc.xlsx", book.sheets[0]!)!;
}

test.each(["Bộ Nội vụ đánh giá", "Điểm phúc tra", "BNV chấm"])(
  "“%s” is the appraised score",
  async (heading) => {
    const { rows } = await tableOf((lines) => (lines[4]![4] = heading));
    expect(rows.find(({ code }) => code === "1.1.1")?.figures.appraised_score?.written).toBe("0.5");
  },
);

test("a column of points typed as text under a heading that nobody knows is named", async () => {
  const { findings } = await tableOf((lines) => {
    lines[4]![4] = "Điểm khác";
    for (const line of lines.slice(5))
      if (typeof line[4] === "number") line[4] = String(line[4]).replace(".", ",");
  });
  expect(findings.map(({ message }) => message)).toContain("Không lấy 1 cột có số: “Điểm khác”.");
});

describe("an annex of a ministry", () => {
  test("brings its whole tree as a framework and the scores of the unit that its title names", async () => {
    const plan = planned(await annex(), { year: 2026, source: "qd-876", unit: "Đồng Tháp" });
    expect(errorsOf(plan)).toEqual([]);
    expect(plan.questions).toEqual([]);
    const index = parse(plan.overlay.text("data/indices/par-index.yaml")!) as {
      frameworks: { years: number[]; max: number; components: unknown[] }[];
    };
    expect(index.frameworks.at(-1)).toEqual({
      years: [2026, 2026],
      max: 19.5,
      aggregation: "sum",
      tolerance: 0.0005,
      components: [
        {
          id: "leadership",
          code: "1",
          name: {
            vi: "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH",
            en: "Leadership and direction of administrative reform",
          },
          max: 9.5,
          children: [
            {
              id: "tc-1-1",
              code: "1.1",
              name: { vi: "Kế hoạch cải cách hành chính" },
              max: 1.5,
              children: [
                {
                  id: "tctp-1-1-1",
                  code: "1.1.1",
                  max: 0.5,
                  scoring: "appraised",
                  name: { vi: "Ban hành kế hoạch" },
                },
                {
                  id: "tctp-1-1-2",
                  code: "1.1.2",
                  max: 1,
                  scoring: "appraised",
                  name: { vi: "Mức độ hoàn thành kế hoạch" },
                },
              ],
            },
            {
              id: "tc-1-2",
              code: "1.2",
              max: 8,
              scoring: "survey",
              name: { vi: "Tác động của chỉ đạo, điều hành" },
            },
          ],
        },
        {
          id: "institutions",
          code: "2",
          name: { vi: "CẢI CÁCH THỂ CHẾ", en: "Institutional reform" },
          max: 10,
          children: [
            {
              id: "tc-2-1",
              code: "2.1",
              max: 10,
              scoring: "appraised",
              name: { vi: "Xây dựng văn bản quy phạm pháp luật" },
            },
          ],
        },
      ],
    });
    const scores = parse(plan.overlay.text("data/scores/par-index/2026.yaml")!) as {
      units: Record<string, { components: unknown }>;
    };
    expect(scores.units["dong-thap-2025"]!.components).toEqual({
      "tctp-1-1-1": { self_score: 0.5, appraised_score: 0.5, responsible: "so-noi-vu" },
      "tctp-1-1-2": { self_score: 1, appraised_score: 0.75, responsible: "so-noi-vu" },
      "tc-1-2": { survey_score: 6.71, responsible: "van-phong-ubnd-tinh" },
      "tc-2-1": { self_score: 10, appraised_score: 9.25, responsible: "so-tu-phap" },
    });
  });

  test("says what cannot be right, at its cell: a number twice, a score above its maximum, an agency nobody knows, maxima that do not add up", async () => {
    const plan = planned(
      await annex((rows) => {
        rows[8]![0] = "1.1";
        rows[11]![4] = "-";
      }),
      { year: 2026, source: "qd-876", unit: "dong-thap-2025" },
    );
    expect(errorsOf(plan)).toEqual(["A9: Số thứ tự 1.1 không nối tiếp 1.1.1."]);
    expect(plan.findings.map(({ message }) => message)).toContain("1 ô điểm ghi “-”: coi là ô trống.");
    const high = planned(
      await annex((rows) => {
        rows[8]![4] = 1.25;
      }),
      { year: 2026, source: "qd-876", unit: "dong-thap-2025" },
    );
    expect(errorsOf(high)).toEqual(["E9: Điểm 1.25 lớn hơn điểm tối đa 1 của tiêu chí 1.1.2."]);
    const agency = planned(
      await annex((rows) => {
        rows[9]![6] = "Sở Nội vu tỉnh";
      }),
      { year: 2026, source: "qd-876", unit: "dong-thap-2025" },
    );
    expect(errorsOf(agency)).toEqual(["G10: Không có cơ quan nào tên “Sở Nội vu tỉnh”."]);
    const sums = planned(
      await annex((rows) => {
        rows[7]![2] = 0.75;
      }),
      { year: 2026, source: "qd-876", unit: "dong-thap-2025" },
    );
    expect(errorsOf(sums)).toEqual([
      "C7: Điểm tối đa của tiêu chí 1.1 ghi 1.5, các dòng ngay dưới cộng lại 1.75.",
    ]);
    expect(plan.overlay.changes()).toEqual([]);
  });
});

describe("the template of par-index-mau", () => {
  test("filled with last year's figures of a year gives the record of that year again", async () => {
    const kept = files
      .list()
      .filter((file) => !/^(data\/conferences|content\/hoi-nghi)\/|par-index-mau\/2023/.test(file));
    const before = filesInMemory(Object.fromEntries(kept.map((file) => [file, files.read(file)])));
    const made = await makeTemplate(loadFiles(before, reads).dataset!, "par-index-mau", "2023", null);
    if (!made.ok) throw new Error(made.message);
    const book = read(made.bytes);
    const standing = dataset.editions.get("par-index-mau")!.get(2023)!.standings.get("tinh-mau")!;
    const sheet = book.Sheets["Tiêu chí"]!;
    const components = flatten(dataset.indices.get("par-index-mau")!.frameworks[0]!.components);
    const put = (cell: string, value: number | string | undefined) => {
      if (value !== undefined) sheet[cell] = { t: typeof value === "number" ? "n" : "s", v: value };
    };
    for (const [position, { id, children }] of components.entries()) {
      const own = standing.components.get(id)!;
      const row = position + 2;
      if (children.length === 0) {
        put(`D${row}`, own.selfScore?.value);
        put(`E${row}`, own.appraisedScore?.value);
        put(`F${row}`, own.surveyScore?.value);
        put(`I${row}`, dataset.agencies.get(own.responsible ?? "")?.name.vi);
      }
      put(`G${row}`, own.score?.value);
      put(`H${row}`, own.rank?.value);
    }
    put(`G${components.length + 2}`, standing.score?.value);
    put(`H${components.length + 2}`, standing.rank?.value);
    book.Sheets["Thông tin"]!.B7 = { t: "s", v: "minh-hoa" };
    book.Sheets["Thông tin"]!.B6 = { t: "s", v: "63" };
    const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
    const plan = planned(bytes, {}, { files: before });
    expect(errorsOf(plan)).toEqual([]);
    const taken = parse(plan.overlay.text("data/scores/par-index-mau/2023.yaml")!) as {
      units: { "tinh-mau": unknown };
    };
    const record = parse(new TextDecoder().decode(files.read("data/scores/par-index-mau/2023.yaml"))) as {
      units: { "tinh-mau": unknown };
    };
    expect(taken.units["tinh-mau"]).toEqual(record.units["tinh-mau"]);
    const again = planned(bytes);
    expect(errorsOf(again)).toEqual([]);
    expect(again.overlay.changes()).toEqual([]);
  });
});
