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

describe("names beside long texts", () => {
  /** Cells of so many words of 30 px with 4 px between them. */
  const worded = (count: number, word = 30) => ({
    line: count * word + (count - 1) * 4,
    word,
    words: Array.from({ length: count }, () => word),
  });

  test("a name of seven words beside tasks of forty is no ladder of one word a line", () => {
    const rows = Array.from({ length: 12 }, (_, at) => [
      worded(1, 20),
      worded(at % 3 === 0 ? 40 : 30),
      worded(at % 2 === 0 ? 7 : 2, 32),
      worded(at % 3 === 1 ? 22 : 9),
      worded(10),
    ]);
    const widths = columnWidths(rows, 560)!;
    const perLine = Math.floor((widths[2]! + 4) / 36);
    expect(Math.ceil(7 / perLine)).toBeLessThanOrEqual(4);
  });

  test("words are counted as they are set: no other width saves a line", () => {
    const rows = [
      [worded(3, 60), worded(12)],
      [worded(3, 60), worded(9, 44)],
    ];
    /** Lines of so many words, as many to a line as find room. */
    const lines = (count: number, word: number, width: number) =>
      Math.ceil(count / Math.max(1, Math.floor((width + 4) / (word + 4))));
    const tall = (first: number) =>
      Math.max(lines(3, 60, first), lines(12, 30, 330 - first)) +
      Math.max(lines(3, 60, first), lines(9, 44, 330 - first));
    const [first] = columnWidths(rows, 330)!;
    const best = Math.min(...Array.from({ length: 225 }, (_, at) => tall(60 + at)));
    expect(tall(first!)).toBe(best);
  });
});
