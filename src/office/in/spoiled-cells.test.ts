import { type WriteSheet, type Cell as WrittenCell, writeXlsx } from "hucre";
import { expect, test } from "vitest";
import { realData } from "../../testing/real-data.ts";
import { shippedFiles, shippedReads } from "../../testing/shipped.ts";
import { importWorkbook } from "./import-workbook.ts";
import { readLeague } from "./league/read-league.ts";
import { findTables } from "./league/recognise.ts";
import { refOf } from "./workbook/cell.ts";
import { readWorkbook } from "./workbook/read-workbook.ts";

const files = shippedFiles();
const dataset = await realData();
const edition = dataset.editions.get("papi")!.get(2023)!;
const index = dataset.indices.get("papi")!;
const framework = index.frameworks.at(-1)!;
const dimensions = framework.components.map(({ id }) => id);
const standings = [...edition.standings.values()].filter(({ score }) => score !== null);

type Spoiled = {
  cell?: Partial<WrittenCell>;
  sheet?: (sheet: WriteSheet, row: number, column: number) => void;
  at?: "name";
};
type Kind = [name: string, spoil: (digits: string) => Spoiled, outcome: "error" | "read"];

const text = (value: string): Spoiled => ({ cell: { value, type: "string" } });

/** Each way of spoiling a cell that holds a score of up to 10 points, and whether it can still be read right. */
const kinds: Kind[] = [
  ["decimal comma in text", (digits) => text(digits.replace(".", ",")), "read"],
  ["decimal point in text", (digits) => text(digits), "read"],
  ["no-break spaces around text", (digits) => text(`\u00a0${digits.replace(".", ",")}\u00a0 `), "read"],
  ["words behind the number", (digits) => text(`${digits} điểm`), "read"],
  ["percent in text", (digits) => text(`${digits.replace(".", ",")}%`), "error"],
  ["a rank", () => text("26/63"), "error"],
  ["a Roman number", () => text("IV"), "error"],
  ["a code", () => text("1.10.2"), "error"],
  ["two separators", (digits) => text(`1.00${digits.replace(".", ",")}`), "error"],
  ["a letter for a digit", (digits) => text(`${digits.slice(0, -1)}O`), "error"],
  ["a dash for nothing", () => text("–"), "error"],
  [
    "a date made of 9.10",
    () => ({ cell: { value: new Date(Date.UTC(2023, 9, 9)), type: "date", style: { numFmt: "d-mmm" } } }),
    "error",
  ],
  ["an error value", () => ({ cell: { value: "#N/A", type: "error" } }), "error"],
  [
    "a sum of blanks",
    () => ({ cell: { value: null, type: "formula", formula: "SUM(AA1:AA9)", formulaResult: 0 } }),
    "error",
  ],
  ["a tick", () => ({ cell: { value: true, type: "boolean" } }), "error"],
  ["a number below nought", (digits) => ({ cell: { value: -Number(digits), type: "number" } }), "error"],
  [
    "a lost decimal point",
    (digits) => ({ cell: { value: Number(digits.replace(".", "")), type: "number" } }),
    "error",
  ],
  [
    "a percent format",
    (digits) => ({ cell: { value: Number(digits) / 100, type: "number", style: { numFmt: "0.00%" } } }),
    "error",
  ],
  [
    "struck out",
    (digits) => ({
      cell: { value: Number(digits), type: "number", style: { font: { strikethrough: true } } },
    }),
    "error",
  ],
  [
    "a hidden row",
    () => ({ at: "name", sheet: (sheet, row) => sheet.rowDefs!.set(row, { hidden: true }) }),
    "error",
  ],
  [
    "a merged cell",
    () => ({
      sheet: (sheet, row, column) =>
        sheet.merges!.push({ startRow: row, endRow: row, startCol: column, endCol: column + 1 }),
    }),
    "error",
  ],
  [
    "a misspelt unit",
    () => ({
      at: "name",
      sheet: (sheet, row) => sheet.rows![row]!.splice(0, 1, `${String(sheet.rows![row]![0]).slice(0, -1)}x`),
    }),
    "error",
  ],
  [
    "a unit a second time",
    () => ({ at: "name", sheet: (sheet, row) => sheet.rows![row]!.splice(0, 1, String(sheet.rows![2]![0])) }),
    "error",
  ],
];

/** A small generator of its own, so that every run spoils the same cells. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

test("more than a thousand spoiled cells of 23 kinds: each named with sheet, cell and cure, no wrong number taken", async () => {
  let spoiled = 0;
  for (let round = 0; round < 48; round++) {
    const roll = dice(round + 1);
    const rows = [
      ["BẢNG ĐIỂM PAPI NĂM 2023"],
      ["Tỉnh", ...dimensions],
      ...standings.map(({ unit, components }) => [
        dataset.units.get(unit)!.name.vi,
        ...dimensions.map((id) => components.get(id)!.score!.value),
      ]),
    ];
    const sheet: WriteSheet = { name: "Điểm", rows, cells: new Map(), merges: [], rowDefs: new Map() };
    const free = standings.map((_, position) => position + 2).slice(1);
    const marks = kinds.map(([name, spoil, outcome]) => {
      const [row = 0] = free.splice(roll(free.length), 1);
      const column = 1 + roll(dimensions.length - 1);
      const digits = edition.standings.get(standings[row - 2]!.unit)!.components.get(dimensions[column - 1]!)!
        .score!.written;
      const { cell, sheet: change, at } = spoil(digits);
      if (cell) sheet.cells!.set(`${row},${column}`, cell);
      if (cell) sheet.rows![row]!.splice(column, 1, cell.value ?? null);
      change?.(sheet, row, column);
      return { name, outcome, ref: refOf(row, at === "name" ? 0 : column), digits, row };
    });
    const book = readWorkbook("bang.xlsx", await writeXlsx({ sheets: [sheet] }));
    if ("severity" in book) throw new Error(book.message);
    const plan = importWorkbook(book, { dataset, files, reads: shippedReads() }, {});
    expect(plan.overlay.changes()).toEqual([]);
    for (const { name, outcome, ref, digits } of marks) {
      const found = plan.findings.filter(({ place }) => place.sheet === "Điểm" && place.cell === ref);
      expect(
        found.map(({ severity }) => severity),
        `${name} at ${ref} (${digits})`,
      ).toEqual([outcome === "read" ? "note" : "error"]);
      expect(found[0]!.message.length).toBeGreaterThan(10);
      if (outcome === "error") expect(found[0]!.hint.length, name).toBeGreaterThan(10);
      spoiled++;
    }
    const [table] = findTables(book, dataset, {});
    const league = readLeague(table!.shape, table!.match.found, {
      file: "bang.xlsx",
      year: 2023,
      names: table!.names,
      index,
      framework,
    });
    for (const { unit, meaning, written, cell } of league.figures) {
      expect(Number(written), `${cell} ${unit} ${meaning}`).toBe(
        edition.standings.get(unit)!.components.get(meaning)!.score!.value,
      );
    }
  }
  expect(spoiled).toBeGreaterThan(1000);
});

test("what is said reads as a person would say it", async () => {
  const cell = { value: "5,4O", type: "string" } as const;
  const rows = [["PAPI 2023"], ["Tỉnh", ...dimensions], ["Hà Nội", "5,4O"], ["Hà Giang", 5.2831]];
  const book = readWorkbook(
    "bang.xlsx",
    await writeXlsx({ sheets: [{ name: "Điểm", rows, cells: new Map([["2,1", cell]]) }] }),
  );
  if ("severity" in book) throw new Error(book.message);
  const { findings } = importWorkbook(book, { dataset, files, reads: shippedReads() }, {});
  expect(findings).toContainEqual({
    severity: "error",
    place: { file: "bang.xlsx", sheet: "Điểm", cell: "B3" },
    message: "“5,4O” không phải số.",
    hint: "Gõ lại một số theo tài liệu nguồn.",
  });
});
