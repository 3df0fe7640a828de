import { describe, expect, test } from "vitest";
import { papiDots } from "../__specs__/dots-sample.ts";
import { colour } from "../draw/colours.ts";
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

  describe("the band of a score", () => {
    const row = { ...papiDots.rows[0]!, band: { low: 3.2, high: 5.9 } };
    const banded = (more: Partial<typeof papiDots> = {}, rows = [row]) =>
      dots({ ...papiDots, ticks: [], rows, names: { ...papiDots.names, band: "Phạm vi dao động" }, ...more });

    test("reaches from end to end on the axis of scores, centred on the dot's row, clear of its numbers", () => {
      const { bands, marks } = banded().datasets;
      const own = marks!.find(({ look }) => look === "own")!;
      expect(bands).toEqual([
        { id: row.id, from: 3.2, value: 5.9, top: expect.any(Number), bottom: expect.any(Number) },
      ]);
      const [band] = bands as { top: number; bottom: number }[];
      expect((band!.top + band!.bottom) / 2).toBe(own.y);
      // The own score stands 16 px above with letters half as high as 14 px, the median's as far below and 2 px more.
      expect(band!.top).toBeGreaterThan((own.y as number) - 16 + 7);
      expect(band!.bottom).toBeLessThan((own.y as number) + 18 - 6.25);
      expect(band!.bottom - band!.top).toBeGreaterThan(Math.sqrt((4 * 130) / Math.PI));
    });

    test("widens the axis where it reaches past every score", () => {
      expect(JSON.stringify(banded().layer)).toContain('"domain":[3.2,5.9]');
    });

    test("lies behind rings and marks, and reads by an outline where colours do not show", () => {
      const { layer } = banded();
      const names = layer.map(({ data }) => (data as { name: string }).name);
      expect(names.indexOf("bands")).toBeLessThan(names.indexOf("others"));
      expect(names.indexOf("bands")).toBeGreaterThan(names.indexOf("tracks"));
      const { mark } = layer[names.indexOf("bands")]!;
      expect(mark).toMatchObject({ type: "rect", fill: colour("surface"), stroke: colour("own") });
    });

    test("is named in the legend, only where one is drawn", () => {
      const legendOf = (spec: ReturnType<typeof dots>) => spec.datasets.legend!.map(({ text }) => text);
      expect(legendOf(banded()).flat()).toContain("Phạm vi dao động");
      const { band: _, ...without } = row;
      expect(legendOf(banded({}, [without as typeof row])).flat()).not.toContain("Phạm vi dao động");
      expect(banded({}, [{ ...row, own: null } as never]).datasets.bands).toBeUndefined();
    });
  });
});
