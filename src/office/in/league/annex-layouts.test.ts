import { utils, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { filesInMemory } from "../../../load/files.ts";
import { INDEX_FILE, LEAGUE, NOW } from "../../../load/league-fixture.ts";
import { loadFiles } from "../../../load/load.ts";
import { shippedReads } from "../../../testing/shipped.ts";
import { importWorkbook } from "../import-workbook.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";

/* Tables of an index that only its data tell of, in the manner of a ministry's annex; and slips in them. */

const reads = shippedReads();
/** The made index under the short name of one that tables of others speak of. */
const contents: Record<string, string> = Object.fromEntries(
  Object.entries(LEAGUE)
    .filter(([file]) => file !== NOW && !/scores\/(?!bo-thu)/.test(file))
    .map(([file, text]) => [file, file === INDEX_FILE ? text.replace("short: Bộ thử", "short: DTI") : text]),
);
const files = filesInMemory(contents);
const dataset = loadFiles(files, reads).dataset!;
const columns = /^columns: \[(.*)\]/m.exec(LEAGUE[NOW]!)![1]!.split(", ");
const truth = [...LEAGUE[NOW]!.matchAll(/^ {2}- \[(.*)\]/gm)].map(([, row]) => row!.split(", "));
const nameOf = (unit: string) => dataset.units.get(unit)!.name.vi;
const framework = dataset.indices.get("bo-thu")!.frameworks[0]!;
const parts = new Map(
  framework.components.flatMap((one) => [one, ...one.children]).map((one) => [one.id, one]),
);
const ids = columns.slice(3);

type Rows = (string | number | null)[][];

function taken(rows: Rows, merges: readonly string[] = []) {
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((value) => value ?? undefined)));
  sheet["!merges"] = merges.map((area) => utils.decode_range(area));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "B1");
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  const opened = readWorkbook("phu luc.xlsx", bytes);
  if ("severity" in opened) throw new Error(opened.message);
  const answers = { index: "bo-thu", year: 2023, source: "papi-panel" };
  const plan = importWorkbook(opened, { dataset, files, reads: new Map(reads) }, answers);
  return {
    rows: [...(plan.overlay.text(NOW) ?? "").matchAll(/^ {2}- \[(.*)\]/gm)].map(([, row]) =>
      row!.split(", ").map((one, at) => (at === 0 ? one : Number(one))),
    ),
    said: plan.findings.map(({ message, place }) => `${place.cell ?? ""} ${message}`),
    errors: plan.findings.filter(({ severity }) => severity === "error").length,
    questions: plan.questions.length,
  };
}

const expected = truth.map((row) => row.map((one, at) => (at === 0 ? one : Number(one))));
const figures = (row: readonly string[]) => row.slice(1).map(Number);

test("a head of two rows that calls the index, and the mean of the country in the column of ordinals", () => {
  const above = ids.map((id) => (id.startsWith("lv") ? parts.get(id)!.name.vi : null));
  const below = ids.map((id) => (id.startsWith("lv") ? "Điểm" : parts.get(id)!.name.vi));
  const { rows, errors, questions } = taken(
    [
      ["KẾT QUẢ CHỈ SỐ DTI NĂM 2023"],
      [],
      ["TT", "Tỉnh, thành phố", "Chỉ số DTI", null, ...above],
      [null, null, "Điểm", "Xếp hạng", ...below],
      ...truth.map((row, at) => [at + 1, nameOf(row[0]!), ...figures(row)]),
      ["Trung bình cả nước", null, 77.4],
    ],
    ["A3:A4", "B3:B4", "C3:D3", "E3:H3", "I3:L3", "M3:P3", "Q3:T3"],
  );
  expect([errors, questions]).toEqual([0, 0]);
  expect(rows).toEqual(expected);
});

test("a line of maxima under the head of a league makes no table of criteria of it", () => {
  const { rows, errors, questions } = taken([
    ["DTI 2023"],
    ["TT", "Tỉnh", "Điểm", "Hạng", ...ids.map((id) => parts.get(id)!.name.vi)],
    [null, "Điểm tối đa", 100, null, ...ids.map((id) => parts.get(id)!.maxPoints)],
    ...truth.map((row, at) => [at + 1, nameOf(row[0]!), ...figures(row)]),
    [null, "Cao nhất", 91.2],
  ]);
  expect([errors, questions]).toEqual([0, 0]);
  expect(rows).toEqual(expected);
});

test("the title above units that stand side by side is no column of them", () => {
  const { rows, errors, questions } = taken([
    ["DTI 2023"],
    ["TT", "Tiêu chí", ...truth.map(([unit]) => nameOf(unit!))],
    ...columns
      .slice(1)
      .map((id, at) => [
        at + 1,
        id === "score"
          ? "Tổng điểm"
          : id === "rank"
            ? "Xếp hạng"
            : `${parts.get(id)!.code}. ${parts.get(id)!.name.vi}`,
        ...truth.map((row) => Number(row[at + 1])),
      ]),
  ]);
  expect([errors, questions]).toEqual([0, 0]);
  expect(rows).toEqual(expected);
});

test("columns by code alone: a bare number is one where its parts stand beside it", () => {
  const { rows, errors, questions } = taken([
    ["DTI 2023"],
    ["Đơn vị", "Tổng điểm", "Hạng", ...ids.map((id) => parts.get(id)!.code)],
    ...truth.map((row) => [nameOf(row[0]!), ...figures(row)]),
  ]);
  expect([errors, questions]).toEqual([0, 0]);
  expect(rows).toEqual(expected);
});

test("digits of a full-width keyboard are read; a hidden number, a day and two in one cell are told with their cure", () => {
  const { said, errors } = taken([
    ["DTI 2023"],
    ["Đơn vị", "Tổng điểm", "Hạng", ...ids.map((id) => parts.get(id)!.code)],
    ...truth.map((row, at) => [
      nameOf(row[0]!),
      ...figures(row).map((value, column) => {
        if (column !== 2) return value;
        return (
          [
            String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
            "####",
            "9-Oct",
          ][at] ?? value
        );
      }),
    ]),
  ]);
  expect(errors).toBe(2);
  expect(said.join("\n")).toMatch(/D4 “####” là số bị che vì cột quá hẹp/);
  expect(said.join("\n")).toMatch(/D5 “9-Oct” là ngày mà Excel đổi từ số/);
});

test("a first name that nobody bears is told, and is no head; nor is a name that begins like a sum", () => {
  const head = [["DTI 2023"], ["TT", "Đơn vị", "Tổng điểm", "Hạng"]];
  const named = (names: Readonly<Record<string, string>>) =>
    taken([
      ...head,
      ...truth.map((row, at) => [at + 1, names[row[0]!] ?? nameOf(row[0]!), ...figures(row).slice(0, 2)]),
    ]);
  const first = named({ "ha-noi": "Hà Mội", "kon-tum": "Công Tum" });
  expect(first.said.filter((one) => one.includes("Không có đơn vị nào tên"))).toEqual([
    expect.stringMatching(/^B3 .*“Hà Mội”/),
    expect.stringMatching(/^B\d+ .*“Công Tum”/),
  ]);
  expect(
    named({ "ha-noi": "HN", "ba-ria-vung-tau": "Bà Rịa−Vũng Tàu", "thua-thien-hue": "T.T. Huế" }).errors,
  ).toBe(0);
});
