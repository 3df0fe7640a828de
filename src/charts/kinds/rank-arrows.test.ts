import { describe, expect, test } from "vitest";
import { componentRanks, unitRanks } from "../__specs__/bar-samples.ts";
import { labelFaults } from "../labels/drawn-labels.ts";
import { renderSvg } from "../render-svg.ts";
import { type RankArrowsInput, rankArrows } from "./rank-arrows.ts";

/** The place of a rank in px, from the scale that the spec hands to Vega. */
function domainOf(input: RankArrowsInput): [number, number] {
  const spec = rankArrows(input);
  const ends = spec.layer.find(({ data }) => data.name === "ends")!.encoding.x as unknown as {
    scale: { domain: [number, number] };
  };
  return ends.scale.domain;
}

describe("rankArrows", () => {
  test("has the better rank on the right", () => {
    const [left, right] = domainOf(componentRanks);
    expect(left).toBeGreaterThan(53);
    expect(right).toBeLessThan(1);
  });

  test("fits its scale to the ranks drawn: 1 to 9 are not drawn on 1 to 63", () => {
    const rows = componentRanks.rows.slice(0, 3).map((row, i) => ({
      ...row,
      from: { rank: 1 + i, text: `${1 + i}/63` },
      to: { rank: 9 - i, text: `${9 - i}/63` },
      verdict: "loss" as const,
    }));
    const [left, right] = domainOf({ ...componentRanks, rows });
    expect(left - right).toBeLessThan(20);
  });

  test("draws no arrow where a rank is missing, the same or not comparable", () => {
    expect(rankArrows(unitRanks).datasets.arrows?.map((row) => row.id)).toEqual(["dong-thap"]);
    expect(rankArrows(componentRanks).datasets.arrows?.map((row) => row.id)).not.toContain("environment");
  });

  test("says on which side a rank is missing", () => {
    const names = JSON.stringify(rankArrows(unitRanks).datasets.names);
    expect(names).toContain("Bắc Giang (2021: không công bố)");
    expect(names).toContain("Tỉnh mới có hạng (2020: không công bố)");
  });

  test("leaves out a row without any rank, and refuses a drawing without any", () => {
    const none = { rank: null, text: "không công bố" };
    const row = { id: "none", label: "Không có", from: none, to: none, verdict: "missing" as const };
    expect(rankArrows({ ...componentRanks, rows: [...componentRanks.rows, row] })).toEqual(
      rankArrows(componentRanks),
    );
    expect(() => rankArrows({ ...componentRanks, rows: [row] })).toThrow("no ranks to draw");
  });

  test.each([340, 720, 1180])(
    "sets no figure on another at %i px, however close the ranks",
    async (width) => {
      for (const [before, now] of [
        [5, 5],
        [5, 6],
        [6, 5],
        [1, 63],
        [63, 1],
      ] as const) {
        const rows = componentRanks.rows.map((row) => ({
          ...row,
          from: { rank: before, text: `${before}/63` },
          to: { rank: now, text: `${now}/63` },
        }));
        const drawn = await renderSvg(rankArrows({ ...componentRanks, rows, width }), { description: "Thử" });
        expect(labelFaults(drawn)).toEqual([]);
      }
    },
  );
});
