import { describe, expect, test } from "vitest";
import { analysisWith } from "../../analysis/analyse.ts";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import { indicesOfLeagues } from "../../model/lookup.ts";
import { plain } from "../../testing/plain.ts";
import { realData } from "../../testing/real-data.ts";
import type { Block, Page, Table } from "../page.ts";
import { editionPage } from "./edition.ts";
import { factsPage } from "./facts/facts.ts";
import { indexPage } from "./index-page.ts";
import { unitPage } from "./unit/unit.ts";

/* A table holds what is known: what is missing throughout is said once below it, and where it comes from is said. */

const dataset = await realData();
const analysis = analysisWith(dataset, []);
const indices = indicesOfLeagues(dataset).map((index) =>
  indexPage(
    dataset,
    index,
    analysis.editions.filter((one) => one.index.id === index.id),
  ),
);
const pages: Page[] = [
  ...indices,
  ...analysis.editions.map((one) => editionPage(dataset, one)),
  ...(await Promise.all(analysis.units.map((held) => unitPage(dataset, held)))),
  ...[...dataset.conferences.values()].map((conference) =>
    factsPage({ dataset, analysis: analyseConference(dataset, conference) }),
  ),
];
const tablesIn = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
const tables = pages.flatMap(({ path, sections }) =>
  sections.flatMap(({ blocks }) => tablesIn(blocks).map((table) => ({ at: `${path}#${table.id}`, table }))),
);
const isMissing = (text: string) => ["–", "chưa có nguồn", ""].includes(text);
const cellsOf = (table: Table) => table.rows.map(({ cells }) => cells.map(({ text }) => plain(text)));
const tableAt = (at: string) => tables.find((one) => one.at === at)!.table;

test("every table says where it comes from", () => {
  expect(tables.length).toBeGreaterThan(500);
  expect(tables.filter(({ table }) => plain(table.source) === "").map(({ at }) => at)).toEqual([]);
});

test("no column is empty from top to bottom", () => {
  const empty = tables.flatMap(({ at, table }) => {
    const rows = cellsOf(table);
    if (rows.length < 2) return [];
    return table.columns.slice(1).flatMap(({ label }, n) => {
      const column = rows.map((cells) => cells[n] ?? "");
      return column.every(isMissing) ? [`${at}: ${plain(label)}`] : [];
    });
  });
  expect(empty).toEqual([]);
});

describe("a merged unit", () => {
  const estimates = tables.filter(({ at }) => /#bang-.*(?<!-thanh-phan)-cac-phan$/.test(at));
  const isNothing = (text: string) => isMissing(text) || text === "thiếu mọi phần";

  test("has no row of a year of which nothing is known", () => {
    expect(estimates.length).toBeGreaterThan(30);
    const empty = estimates.filter(({ table }) => cellsOf(table).some((cells) => cells.every(isNothing)));
    expect(empty.map(({ at }) => at)).toEqual([]);
  });

  test("says below the table which years those are", () => {
    const { rows, notes } = tableAt("don-vi/an-giang-2025/#bang-par-index-cac-phan");
    expect(rows.map(({ header }) => plain(header.text))).toEqual(["2012", "2021", "2023"]);
    expect(plain(notes)).toContain("Chưa có nguồn nêu kết quả của đơn vị hợp thành nào: 2013–2020, 2022.");
  });
});

test("frameworks of which only the names are known stand in one table, names that are the same once", () => {
  const { rows } = tableAt("chi-so/par-index/#bang-khung-chua-du");
  const told = rows.map(({ header, cells }) => [plain(header.text), plain(cells[1]!.text)]);
  expect(told.map(([years]) => years)).toEqual([
    "2024",
    "2022–2023",
    "2021",
    "2020",
    "2019",
    "2018",
    "2016",
    "2012–2015",
  ]);
  expect(told[0]![1]).toContain("2.\u00A0Cải cách thể chế; 3.");
  expect(told[1]![1]).toBe("như khung 2024");
  expect(told.at(-1)![1]).toBe("như khung 2020");
  expect(tables.filter(({ at }) => at.startsWith("chi-so/par-index/#bang-khung")).length).toBe(2);
});

test("a quarter of the ranking in which nobody's rank is known says so", () => {
  const cells = cellsOf(tableAt("chi-so/pci/2024/#bang-nhom"));
  expect(cells[1]).toEqual(["0", "chưa có nguồn"]);
});

test("another version of a figure says of which component it is", () => {
  const said = JSON.stringify(plain(pages.find(({ path }) => path === "chi-so/papi/2024/")!.sections));
  expect(said).toContain("Quảng Ninh, Tham gia của người dân ở cấp cơ sở: 5,43");
});
