import { read, utils, type WorkBook, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { realData } from "../../../testing/real-data.ts";
import { shippedFiles, shippedReads } from "../../../testing/shipped.ts";
import { importWorkbook } from "../import-workbook.ts";
import { Plan, type PlannedChange } from "../plan.ts";
import { planLines } from "../show-plan.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import { editionTemplate } from "./edition-template.ts";

/* Our own template as people spoil it. The edition is recorded, so its workbook is filled in: unspoiled it changes nothing. */

const files = shippedFiles();
const dataset = await realData();

type Row = (string | number | null)[];

async function imported(index: string, year: number, spoil: (book: WorkBook) => void) {
  const book = read(await editionTemplate(dataset, dataset.indices.get(index)!, year));
  spoil(book);
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  const workbook = readWorkbook(`${index}-${year}.xlsx`, bytes);
  if ("severity" in workbook) throw new Error(workbook.message);
  return importWorkbook(workbook, { dataset, files, reads: shippedReads() }, {});
}

/** The scores as rows, changed and put back. */
const rows = (change: (rows: Row[]) => Row[]) => (book: WorkBook) => {
  const all = utils.sheet_to_json<Row>(book.Sheets.Điểm!, { header: 1, defval: null });
  book.Sheets.Điểm = utils.aoa_to_sheet(change(all));
};
const information = (answers: Record<string, string | null>) => (book: WorkBook) => {
  const sheet = book.Sheets["Thông tin"]!;
  for (let row = 2; row < 20; row++) {
    const answer = answers[String(sheet[`A${row}`]?.v)];
    if (answer === null) delete sheet[`B${row}`];
    else if (answer !== undefined) sheet[`B${row}`] = { t: "s", v: answer };
  }
};
const errors = (plan: Awaited<ReturnType<typeof imported>>) =>
  plan.findings
    .filter(({ severity }) => severity === "error")
    .map(({ place, message }) => `${place.cell}: ${message}`);

describe("the workbook of a recorded edition", () => {
  test("stands filled in with what is recorded, under the names of its year, and changes nothing", async () => {
    const plan = await imported("sipas", 2024, (book) => {
      const sheet = utils.sheet_to_json<Row>(book.Sheets.Điểm!, { header: 1 });
      expect(sheet.find(([, id]) => id === "hai-phong")?.[2]).toBeGreaterThan(80);
    });
    expect(errors(plan)).toEqual([]);
    expect(plan.overlay.changes()).toEqual([]);
    const next = read(await editionTemplate(dataset, dataset.indices.get("papi")!, 2026));
    const names = utils.sheet_to_json<Row>(next.Sheets.Điểm!, { header: 1 }).map(([name]) => name);
    expect(names).toContain("Huế");
    expect(names).not.toContain("Thừa Thiên Huế");
  });

  test.each<[string, (book: WorkBook) => void]>([
    [
      "rows that a page break parts under the same head",
      rows((all) => [...all.slice(0, 20), all[0]!, all[1]!, ...all.slice(20)]),
    ],
    ["a row of means without a code", rows((all) => [...all, ["Trung bình", null, 82.1]])],
    [
      "codes taken away",
      rows((all) => all.map((row, at) => (at < 2 ? row : [row[0]!, null, ...row.slice(2)]))),
    ],
    [
      "the sheet of scores renamed",
      (book) => {
        book.SheetNames[book.SheetNames.indexOf("Điểm")] = "Bảng điểm";
        book.Sheets["Bảng điểm"] = book.Sheets.Điểm!;
      },
    ],
    [
      "the index in capitals, the year in words",
      information({ "Chỉ số": "SIPAS", "Năm đánh giá": "Năm 2024" }),
    ],
    [
      "totals rounded to fewer digits",
      rows((all) => all.map((row) => row.map((cell) => (cell === 96.17 ? 96.2 : cell)))),
    ],
  ])("%s: read right", async (_, spoil) => {
    const plan = await imported("sipas", 2024, spoil);
    expect(errors(plan)).toEqual([]);
    expect(plan.recognised.join()).toContain("63 đơn vị");
    expect(plan.overlay.changes()).toEqual([]);
  });

  test("of a table of many columns the first are named and the others counted; all of them on demand", async () => {
    const plan = await imported("papi", 2023, () => {});
    const lines = planLines(plan, false).join("\n");
    expect(lines).toMatch(/đơn vị; (?:[^,…]+(?:, [^,…]+)*) … và \d+ cột nữa \(xem hết với --all\)$/m);
    const [all = ""] = planLines(plan, true);
    const names = [...plan.columns.values()][0]!;
    expect(names.length).toBeGreaterThan(13);
    expect(all.endsWith(`; ${names.join(", ")}`)).toBe(true);
  });

  test("names pasted over in another order than their codes are named, row by row, and nothing is taken", async () => {
    const plan = await imported(
      "sipas",
      2024,
      rows((all) =>
        all.map((row, at) =>
          at === 2 ? [all[3]![0]!, ...row.slice(1)] : at === 3 ? [all[2]![0]!, ...row.slice(1)] : row,
        ),
      ),
    );
    expect(errors(plan)).toEqual([
      "A3: “Hà Giang” và “ha-noi” (ô B3) là hai đơn vị khác nhau.",
      "A4: “Hà Nội” và “ha-giang” (ô B4) là hai đơn vị khác nhau.",
    ]);
  });

  test("a template whose index was changed by hand is refused, and not taken for a league of few columns", async () => {
    const plan = await imported("papi", 2023, information({ "Chỉ số": "pci" }));
    expect(errors(plan)).toHaveLength(1);
    expect(errors(plan)[0]).toMatch(/^B2: 36 cột của bảng không thuộc bộ tiêu chí PCI 2023/);
    expect(plan.overlay.changes()).toEqual([]);
  });

  test("what many cells share is said for a few of them, with how many more there are", async () => {
    const plan = await imported(
      "papi",
      2023,
      rows((all) => all.map((row, at) => (at < 2 ? row : row.slice(0, 2)))),
    );
    const lines = planLines(plan, false);
    expect(lines.filter((line) => line.includes("Ô trống")).length).toBeLessThanOrEqual(5);
    expect(lines.join("\n")).toMatch(/… và \d{4} chỗ nữa cùng loại với các dòng trên; xem hết với --all\./);
    expect(planLines(plan, true).length).toBeGreaterThan(1000);
  });

  test("of many changes one of each unit is shown, of the figures of one unit the first ones", async () => {
    const change = (unit: string, part: number): PlannedChange => ({
      what: `PAPI 2025 · ${unit} · ${part}`,
      before: null,
      after: "1.5",
      cell: "C3",
      sheet: "Điểm",
    });
    const plan = new Plan("a.xlsx", { dataset, files, reads: shippedReads() }, {});
    plan.overlay.set("data/scores/papi/2025.yaml", "index: papi");
    const shown = (units: number, parts: number) => {
      plan.changes.splice(0);
      for (let unit = 0; unit < units; unit++)
        for (let part = 0; part < parts; part++) plan.changes.push(change(`Tỉnh ${unit}`, part));
      return planLines(plan, false).filter((line) => line.startsWith("  PAPI") || line.startsWith("  …"));
    };
    const all = shown(34, 37);
    expect(all).toHaveLength(35);
    expect(all[1]).toContain("Tỉnh 1 · 0: 1.5");
    expect(all.at(-1)).toContain("1224 thay đổi nữa (trên đây là thay đổi đầu của mỗi đơn vị, mỗi mục)");
    const one = shown(1, 60);
    expect(one).toHaveLength(41);
    expect(one.at(-1)).toContain("20 thay đổi nữa; xem hết với --all");
  });
});

describe("a figure of one unit, from another document than the edition's", () => {
  const tuyenQuang = rows((all) =>
    all.map((row) => (row[1] === "tuyen-quang" ? ["Tuyên Quang", "tuyen-quang", 88.5, 31] : row)),
  );
  const add = (answers: Record<string, string | null>) =>
    imported("par-index", 2024, (book) => {
      tuyenQuang(book);
      information(answers)(book);
    });
  const recorded = (plan: Awaited<ReturnType<typeof imported>>) =>
    (parse(plan.overlay.text("data/scores/par-index/2024.yaml")!) as { units: Record<string, unknown> })
      .units["tuyen-quang"];

  test("carries that document as its source", async () => {
    const plan = await add({
      "Mã tài liệu nguồn đã có": null,
      "Tên tài liệu nguồn": "Báo cáo số 15 của tỉnh",
      "Nơi công bố": "UBND tỉnh Tuyên Quang",
    });
    expect(errors(plan)).toEqual([]);
    expect(recorded(plan)).toEqual({
      score: { value: 88.5, source: "par-index-2024" },
      rank: { value: 31, source: "par-index-2024" },
    });
    expect(plan.overlay.text("data/sources.yaml")).toContain(
      "\npar-index-2024: {title: Báo cáo số 15 của tỉnh, publisher: UBND tỉnh Tuyên Quang}\n",
    );
  });

  test("shares the edition's source where the sheet names that one, or a title that is known", async () => {
    const plan = await add({});
    expect(errors(plan)).toEqual([]);
    expect(recorded(plan)).toEqual({ score: 88.5, rank: 31 });
    const { title } = dataset.sources.get("vnp-2024")!;
    const titled = await add({ "Mã tài liệu nguồn đã có": null, "Tên tài liệu nguồn": title });
    expect(errors(titled)).toEqual([]);
    expect(recorded(titled)).toEqual({ score: 88.5, rank: 31 });
  });

  test("is not taken with both a known code and the title of another document", async () => {
    const plan = await add({ "Tên tài liệu nguồn": "Báo cáo số 15 của tỉnh", "Nơi công bố": "UBND tỉnh" });
    expect(errors(plan)).toEqual(["B7: Ghi cả mã tài liệu “vnp-2024” lẫn tên một tài liệu khác."]);
    expect(plan.overlay.changes()).toEqual([]);
  });
});
