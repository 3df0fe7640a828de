import fc from "fast-check";
import { expect, test } from "vitest";
import { rankSpan, rankTicks } from "../axes/ticks.ts";
import { drawnLabels, labelFaults } from "../labels/drawn-labels.ts";
import { renderSvg } from "../render-svg.ts";
import { rankLines } from "./rank-lines.ts";

/*
 * The labels of a chart of years as they are drawn: however many breaks and gaps there are, no label is cut or set on
 * another, each kind of break is named once, and no upright runs through words.
 */

const WORDS = { none: "sáp nhập, không so sánh", caution: "thận trọng", structure: "đổi cách tính" };

const REASONS = ["không công bố", "chưa tìm thấy nguồn", "đơn vị chưa được xếp thứ hạng năm này"];

const course = fc
  .array(
    fc.record({
      rank: fc.option(fc.integer({ min: 1, max: 63 }), { freq: 4, nil: null }),
      treatment: fc.option(fc.constantFrom("none" as const, "caution" as const, "structure" as const), {
        freq: 1,
        nil: null,
      }),
    }),
    { minLength: 4, maxLength: 20 },
  )
  .filter((years) => years.filter(({ rank }) => rank !== null).length >= 4);

/** Uprights of a drawing: where each stands and how far it reaches, in px of the drawing. */
function uprights(svg: string): { x: number; top: number; bottom: number }[] {
  const [, left = "0", above = "0"] = /<g transform="translate\(([\d.]+),([\d.]+)\)"/.exec(svg) ?? [];
  return [...svg.matchAll(/<line transform="translate\(([-\d.]+),([-\d.]+)\)" x2="0" y2="([-\d.]+)"/g)].map(
    ([, x, y, long]) => ({
      x: Number(left) + Number(x),
      top: Number(above) + Math.min(Number(y), Number(y) + Number(long)),
      bottom: Number(above) + Math.max(Number(y), Number(y) + Number(long)),
    }),
  );
}

test.each([340, 720, 1180])("labels of %i px stand free of one another and of the breaks", async (width) => {
  await fc.assert(
    fc.asyncProperty(course, async (years) => {
      const points = years.map(({ rank }, i) => ({
        year: 2005 + i,
        value: rank,
        text: rank === null ? REASONS[i % 3]! : `${rank}/63`,
      }));
      const breaks = years.slice(1).flatMap(({ treatment }, i) => {
        const between = [2005 + i, 2006 + i] as const;
        return treatment === null ? [] : [{ between, treatment, text: WORDS[treatment] }];
      });
      const { best, worst } = rankSpan(
        years.flatMap(({ rank }) => rank ?? []),
        63,
      );
      const svg = await renderSvg(
        rankLines({
          series: [{ id: "own", label: "Bà Rịa – Vũng Tàu", role: "own", points }],
          ticks: rankTicks(worst, String, best),
          breaks,
          width,
        }),
        { description: "Thử" },
      );
      expect(labelFaults(svg)).toEqual([]);
      const labels = drawnLabels(svg);
      const words = labels.filter(({ text }) => Object.values(WORDS).includes(text));
      expect(words.map(({ text }) => text).sort()).toEqual(
        [...new Set(breaks.map(({ text }) => text))].sort(),
      );
      const rules = uprights(svg);
      expect(rules.length).toBeGreaterThanOrEqual(breaks.length);
      for (const { text, box } of words)
        for (const { x, top, bottom } of rules)
          expect([text, x > box.left && x < box.right && top < box.bottom && bottom > box.top]).toEqual([
            text,
            false,
          ]);
    }),
    { numRuns: 15 },
  );
});

test("figures that the headline names are shown, though an earlier year has the same rank", async () => {
  const ranks = [24, 40, 58, 58, 52, 51, 49, 53, 52, 50, 51, 50, 52, 51];
  const drawn = async (named: readonly number[]) => {
    const points = ranks.map((rank, i) => ({
      year: 2011 + i,
      value: rank,
      text: `${rank}/${i < 3 ? 63 : 61}`,
      ...(named.includes(2011 + i) ? { named: true } : {}),
    }));
    const series = [{ id: "own", label: "Gia Lai", role: "own" as const, points }];
    const spec = rankLines({ series, ticks: rankTicks(63, String, 20), width: 340 });
    return drawnLabels(await renderSvg(spec, { description: "Thử" })).map(({ text }) => text);
  };
  expect(await drawn([2011, 2013])).toContain("58/63");
  expect(await drawn([2011, 2014])).toContain("58/61");
  expect(await drawn([])).not.toContain("58/61");
});
