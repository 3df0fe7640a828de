import { describe, expect, test } from "vitest";
import { componentSlope, unitSlope } from "../__specs__/samples.ts";
import { rankSlope } from "./rank-slope.ts";

describe("rankSlope", () => {
  test("puts rank 1 on top", () => {
    const scale = JSON.stringify(rankSlope(componentSlope).layer);
    expect(scale).toContain('"domain":[63,1]');
  });

  test("draws no line where a rank is missing or not comparable", () => {
    expect(rankSlope(unitSlope).datasets.lines?.map((row) => row.id)).toEqual(["dong-thap"]);
  });

  test("says on which side a rank is missing", () => {
    const names = JSON.stringify(rankSlope(unitSlope).datasets.names);
    expect(names).toContain("Bắc Giang (2021: không công bố)");
    expect(names).toContain("Tỉnh mới có hạng (2020: không công bố)");
  });

  test("writes a shared rank once on the left", () => {
    const starts = rankSlope(componentSlope).datasets.starts?.map((row) => JSON.stringify(row.text));
    expect(starts?.filter((text) => text === '["2/63"]')).toHaveLength(1);
  });

  test("leaves out a row without any rank", () => {
    const none = { rank: null, text: "không công bố" };
    const rows = [
      ...componentSlope.rows,
      { id: "none", label: "Không có", from: none, to: none, verdict: "missing" as const },
    ];
    expect(rankSlope({ ...componentSlope, rows })).toEqual(rankSlope(componentSlope));
  });
});
