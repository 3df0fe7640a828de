import { describe, expect, test } from "vitest";
import { papiDots } from "../__specs__/samples.ts";
import { dots } from "./dots.ts";

describe("dots", () => {
  test("draws one ring for each other unit", () => {
    const count = papiDots.rows.reduce((sum, row) => sum + row.others.length, 0);
    expect(dots(papiDots).datasets.others).toHaveLength(count);
  });

  test("says why the own dot is absent", () => {
    const { own, absent } = dots(papiDots).datasets;
    expect(own).toHaveLength(8);
    expect(absent).toMatchObject([{ text: "không công bố" }]);
  });

  test("writes the best score once where the own unit is the best", () => {
    const { own, best } = dots(papiDots).datasets;
    expect(own?.filter((note) => note.text === "4,73")).toHaveLength(1);
    expect(best?.filter((note) => note.text === "4,73")).toEqual([]);
  });

  test("reaches past its ticks where a score does", () => {
    const rows = papiDots.rows.slice(0, 1).map((row) => ({ ...row, others: [0.5, 11] }));
    expect(JSON.stringify(dots({ ...papiDots, rows }).layer)).toContain('"domain":[0.5,11]');
  });
});
