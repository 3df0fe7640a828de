import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth } from "../../../charts/labels/text-metrics.ts";
import { nameLabel } from "./chart-xml.ts";
import { shownPoints, type YearLine, yearSteps } from "./line-labels.ts";

const TYPE = { size: 11 } as Parameters<typeof shownPoints>[1];
const PX_PER_MM = 96 / 25.4;
const lineOf = (values: readonly (number | null)[]): YearLine =>
  ({
    points: values.map((value, at) => ({
      year: 2011 + at,
      value,
      text: value === null ? "" : `${value}/63`,
    })),
  }) as unknown as YearLine;

const values = fc.array(fc.option(fc.integer({ min: 1, max: 63 })), { minLength: 1, maxLength: 16 });
const width = fc.integer({ min: 60, max: 300 });

test("figures beside each other keep apart whatever the line, and the last, the only sure one, is always among them", () => {
  fc.assert(
    fc.property(values, width, (line, wide) => {
      const series = lineOf(line);
      const shown = [...shownPoints(series, TYPE, wide)].sort((a, b) => a - b);
      const known = line.flatMap((value, at) => (value === null ? [] : [at]));
      expect(shown.every((at) => line[at] !== null)).toBe(true);
      if (known.length > 0) expect(shown).toContain(known.at(-1));
      const apart = (wide * 0.86 * PX_PER_MM) / (line.length + 1);
      const broad = Math.max(
        ...shown.map((at) => textWidth(`${line[at]}/63`, { size: (TYPE.size * 96) / 72, weight: 700 })),
      );
      for (const [position, at] of shown.entries())
        if (position > 0) expect((at - shown[position - 1]!) * apart).toBeGreaterThanOrEqual(broad);
    }),
  );
});

test("where there is room every point carries its figure; the best and the worst go before the others", () => {
  expect(shownPoints(lineOf([5, 9, 2, 40, 7]), TYPE, 300).size).toBe(5);
  const narrow = shownPoints(lineOf([30, 31, 1, 32, 33, 34, 60, 33, 32, 31]), TYPE, 75);
  expect([...narrow]).toEqual(expect.arrayContaining([9, 2, 6]));
  expect(narrow.size).toBeLessThan(10);
  expect(shownPoints(lineOf([null, null]), TYPE, 100)).toEqual(new Set());
});

test("years along the line are written as often as they fit", () => {
  fc.assert(
    fc.property(values, width, (line, wide) => {
      const steps = yearSteps(lineOf(line), TYPE, wide);
      const apart = (wide * 0.86 * PX_PER_MM) / (line.length + 1);
      expect(steps).toBeGreaterThanOrEqual(1);
      expect(steps * apart).toBeGreaterThan(textWidth("2020", { size: (TYPE.size * 96) / 72 }));
    }),
  );
});

test("words at an upright cover the line of the plot's edge, which they stand on", () => {
  const label = nameLabel(0, "r", TYPE, "444444");
  expect(label).toMatch(/<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"\/><\/a:solidFill>/u);
});
