import { expect, test } from "vitest";
import { textWidth } from "../../../charts/labels/text-metrics.ts";
import { rowHeights, slideColumns, tableTypes } from "./slide-table.ts";

test("a figure on a slide does not break in the widest of usual faces", () => {
  const table = {
    columns: ["Tiêu chí", "Tối đa", "Đạt", "Mất"].map((label, at) => ({ label, numeric: at > 0 })),
    rows: ["Hài lòng về xây dựng và tổ chức thực hiện chính sách của tỉnh", "Tỷ lệ giải ngân vốn"].map(
      (text) => ({
        header: { text },
        cells: [{ text: "5,00" }, { text: "4,27" }, { text: "−10,73" }],
      }),
    ),
  } as unknown as Parameters<typeof slideColumns>[0];
  const widths = slideColumns(table, 290, false);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(290, 6);
  const need = (text: string) => (1.19 * textWidth(text, { size: 32, weight: 600 })) / (96 / 25.4) + 6;
  for (const [at, text] of ["5,00", "4,27", "−10,73"].entries())
    expect(widths[at + 1]).toBeGreaterThan(need(text));
});

test("a table that has its slide for itself is set as openly and as large as on the printed slide", () => {
  const table = (rows: number, columns: number) =>
    ({
      columns: Array.from({ length: columns }, (_, at) => ({ label: `Cột ${at}`, numeric: at > 0 })),
      rows: Array.from({ length: rows }, () => ({
        header: { text: "Tỷ lệ giải ngân" },
        cells: Array.from({ length: columns - 1 }, () => ({ text: "5,00" })),
      })),
    }) as unknown as Parameters<typeof slideColumns>[0];
  const first = (rows: number, columns: number, alone: boolean, decided = false) =>
    tableTypes(table(rows, columns), alone, decided)[0];
  expect(first(3, 1, true)?.size).toBe(28);
  expect(first(4, 1, true)).toEqual({ size: 24, around: 4.6 });
  expect(tableTypes(table(3, 1), true, false).map(({ size, around }) => [size, around])).toEqual([
    [28, 4.6],
    [28, 2.8],
    [24, 4.6],
    [24, 2.8],
    [24, 0.8],
  ]);
  expect(first(2, 3, true, true)?.size).toBe(24);
  expect(first(2, 3, false)).toEqual({ size: 24, around: 0.8 });
  const [open, usual] = [first(3, 1, true)!, first(3, 1, false)!].map((type) =>
    rowHeights(table(3, 1), [290], type).reduce((sum, one) => sum + one, 0),
  );
  expect(open! / usual!).toBeGreaterThan(1.3);
});
