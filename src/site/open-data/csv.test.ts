import { describe, expect, test } from "vitest";
import { formatNumber } from "../../format/number.ts";
import { inVietnamese, vietnamese, Writer } from "../../format/write.ts";
import type { Words } from "../../language/text.ts";
import type { Table } from "../page.ts";
import { tableCsv } from "./csv.ts";

const minus = "\u2212";

/** A table with a row for each pair: what a page shows, and the number behind it. */
const table = (...cells: [text: Words, value?: number | string | null][]): Table => ({
  id: "bang",
  caption: "Bảng thử",
  columns: [
    { label: "Nội dung", numeric: false },
    { label: "Mức tăng giảm", numeric: true },
  ],
  rows: cells.map(([text, value], at) => ({
    header: { text: `Hàng ${at + 1}` },
    cells: [{ text, ...(value === undefined ? {} : { value }) }],
  })),
  notes: [],
  source: "Nguồn thử",
});

const cellsOf = (csv: string) =>
  csv
    .trimEnd()
    .split("\r\n")
    .slice(1)
    .map((line) => line.slice(line.indexOf(",") + 1));

describe("a number below zero in a CSV", () => {
  test("is written with the hyphen that programs read, whatever sign the page shows, and is not disarmed", () => {
    const shown = formatNumber(-4.5287, 2);
    expect(inVietnamese(shown).startsWith(minus)).toBe(true);
    const [full, tiny, zero] = cellsOf(
      tableCsv(table([shown, -4.5287], [`${minus}0,00`, -1e-9], ["0", 0]), false),
    );
    expect([full, tiny, zero]).toEqual(["-4.5287", "-1e-9", "0"]);
    for (const cell of [full, tiny, zero]) expect(Number.isFinite(Number(cell))).toBe(true);
  });

  test("and no sign of the page stands before a number, in either language", () => {
    for (const writer of [vietnamese, new Writer("en")]) {
      const made = tableCsv(table([formatNumber(-1.25, 2), -1.25]), true, writer);
      expect(made).not.toContain(minus);
      expect(cellsOf(made)[0]).toMatch(/^-1\.25,/u);
    }
  });
});

describe("words in a CSV", () => {
  test("keep the sign of the page where no number stands behind them", () => {
    expect(cellsOf(tableCsv(table([`${minus}0,20 đến +0,10`], ["giảm", null]), false))).toEqual([
      `"${minus}0,20 đến +0,10"`,
      "giảm",
    ]);
  });

  test.each(["=1+1", "+84 912", "-cmd", "@SUM(A1)", "\tx"])("%j is disarmed", (text) => {
    expect(cellsOf(tableCsv(table([text]), false))[0]?.replaceAll('"', "")).toBe(`'${text}`);
  });
});
