import { describe, expect, test } from "vitest";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import { plain } from "../../testing/plain.ts";
import { realData } from "../../testing/real-data.ts";
import { tableCsv } from "../open-data/csv.ts";
import type { Table } from "../page.ts";
import { dataPage } from "./data.ts";
import { homePage } from "./home.ts";
import { indexListPage } from "./index-page.ts";
import { internalPage } from "./internal.ts";

const dataset = await realData();
const briefingOf = (slug: string) => ({
  dataset,
  analysis: analyseConference(dataset, dataset.conferences.get(slug)!),
});
const page = internalPage(briefingOf("tinh-mau-2024"))!;
const tables = page.sections.flatMap(({ blocks }) =>
  blocks.flatMap((block): Table[] => (block.kind === "table" ? [block.table] : [])),
);
const table = (id: string) => tables.find((one) => one.id === id)!;

describe("the page of a province's own index", () => {
  test("stands under its conference, and only where the conference has one", () => {
    expect(page.path).toBe("hoi-nghi/tinh-mau-2024/noi-bo/");
    expect(internalPage(briefingOf("tinh-mau-2023"))).toBeNull();
    expect(internalPage(briefingOf("dong-thap-2022"))).toBeNull();
  });

  test("is illustrative, and so is every file of it", () => {
    expect(page.illustrative).toBe(true);
    for (const one of tables)
      expect(
        tableCsv(one, page.illustrative)
          .trim()
          .split("\r\n")
          .slice(1)
          .every((line) => line.endsWith("SỐ LIỆU MINH HỌA")),
      ).toBe(true);
  });

  test("two leagues, ten lowest of each, and components by points lost", () => {
    expect([table("bang-agency").rows.length, table("bang-commune").rows.length]).toEqual([20, 120]);
    // twenty agencies are read whole
    expect(tables.some(({ id }) => id === "bang-agency-thap-nhat")).toBe(false);
    expect(table("bang-commune-thap-nhat").rows.length).toBeGreaterThanOrEqual(10);
    expect(plain(table("bang-agency-noi-dung").rows)).toHaveLength(5);
    expect(plain(table("bang-commune-noi-dung").rows)).toHaveLength(5);
    expect(plain(table("bang-commune").columns.map(({ label }) => label))).toEqual([
      "Xã",
      "Hạng",
      "Điểm",
      "Tối đa của đơn vị",
      "Tỷ lệ đạt",
      "Tăng, giảm (điểm phần trăm)",
      "Tăng, giảm bậc",
      "Điểm mất",
    ]);
  });

  test("an inspectorate without procedures or a survey is measured by 55 points", () => {
    const row = table("bang-agency").rows.find(({ header }) => plain(header.text).startsWith("Thanh tra"))!;
    expect(plain(row.cells[2]!.value)).toBe(55);
    expect(Number(row.cells[3]!.value)).toBeCloseTo(Number(row.cells[1]!.value) / 55, 9);
  });

  test("the lowest are the last of the league, lowest first", () => {
    const shares = (id: string) => table(id).rows.map(({ cells }) => Number(cells[3]!.value));
    const lowest = shares("bang-commune-thap-nhat");
    expect(lowest).toEqual([...lowest].sort((a, b) => a - b));
    expect(lowest[0]).toBe(Math.min(...shares("bang-commune")));
  });

  test("a commune without a score the year before has no change", () => {
    const row = table("bang-commune").rows.find(({ header }) => plain(header.text) === "Xã Mẫu 117")!;
    expect(plain(row.cells[4])).toMatchObject({ value: null, tone: "missing" });
  });
});

test("the index is not among those of provinces: home, list of indices, downloads", () => {
  for (const other of [homePage(dataset, []), indexListPage(dataset), dataPage(dataset, [])])
    expect(JSON.stringify(plain(other))).not.toContain("noi-bo");
});
