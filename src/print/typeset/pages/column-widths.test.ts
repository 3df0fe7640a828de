import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnWidths } from "./column-widths.ts";

const cell = (line: number, word = Math.min(line, 40)) => ({ line, word });
const sum = (widths: readonly number[]) => widths.reduce((all, one) => all + one, 0);

describe("widths of columns by content", () => {
  test("nothing is shared out where all stands on one line, or where the words find no room", () => {
    expect(columnWidths([[cell(100), cell(80)]], 200)).toBeNull();
    expect(columnWidths([[cell(300, 150), cell(300, 150)]], 200)).toBeNull();
    expect(columnWidths([[cell(900)]], 200)).toBeNull();
  });

  test("a short column keeps its line; the long ones share the rest by what they hold", () => {
    const rows = [1, 2, 3].map(() => [cell(60, 60), cell(1200), cell(400)]);
    const widths = columnWidths(rows, 600)!;
    expect(sum(widths)).toBeCloseTo(600, 6);
    expect(widths[0]).toBeGreaterThanOrEqual(60);
    expect(widths[1]! / widths[2]!).toBeGreaterThan(2);
  });

  test("a column of two words is widened over the steps that save no line yet", () => {
    const rows = [1, 2].map(() => [cell(104, 34), cell(230, 60), cell(118, 118), cell(120, 60)]);
    const [first] = columnWidths(rows, 420)!;
    expect(Math.ceil((104 * 1.06) / first!)).toBeLessThanOrEqual(2);
  });

  test("no column is narrower than its longest word, and the sum is kept", () => {
    const anyCell = fc.tuple(fc.integer({ min: 10, max: 900 }), fc.integer({ min: 10, max: 80 }));
    const anyRow = fc.array(anyCell, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 12 }), (drawn) => {
        const rows = drawn.map((row) => row.map(([line, word]) => cell(Math.max(line, word), word)));
        const widths = columnWidths(rows, 500);
        if (widths === null) return;
        expect(sum(widths)).toBeCloseTo(500, 4);
        for (const [at, width] of widths.entries())
          expect(width + 1e-6).toBeGreaterThanOrEqual(Math.max(...rows.map((row) => row[at]!.word)));
      }),
    );
  });
});
