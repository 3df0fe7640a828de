import { describe, expect, test } from "vitest";
import { samples } from "../__specs__/samples.ts";
import type { ChartSpec } from "../layers/spec.ts";
import { drawSvg } from "./drawer.ts";
import { formOf } from "./form.ts";

const specs = Object.values(samples).flatMap(({ make }) => [720, 340].map((width) => make(width)));
/** Vega counts the parts that are cut out, whoever they belong to; the page numbers them anew. */
const drawn = async (spec: ChartSpec) => (await drawSvg(spec)).replace(/clip\d+/gu, "clip");

/** The same chart with every second row left out. */
function halved(spec: ChartSpec): ChartSpec {
  const datasets = Object.entries(spec.datasets).map(([name, rows]) => [
    name,
    rows.filter((_, at) => at % 2 === 0),
  ]);
  return { ...spec, datasets: Object.fromEntries(datasets) };
}

describe("drawing one chart after another of a form", () => {
  test("leaves no trace in the next: the same bytes forwards, backwards, all at once, after fewer rows", async () => {
    const forwards: string[] = [];
    for (const spec of specs) forwards.push(await drawn(spec));
    expect(new Set(forwards).size).toBe(specs.length);
    for (const spec of specs) expect(await drawn(halved(spec))).not.toBe("");
    const backwards: string[] = [];
    for (const spec of [...specs].reverse()) backwards.unshift(await drawn(spec));
    expect(backwards).toEqual(forwards);
    expect(await Promise.all([...specs, ...specs].map(drawn))).toEqual([...forwards, ...forwards]);
  });

  test("goes on after one that Vega warns of", async () => {
    const spec = specs[0]!;
    const good = await drawn(spec);
    const [first, ...rest] = spec.layer;
    const wrong = {
      ...spec,
      layer: [{ ...first!, encoding: { ...first!.encoding, colour: { value: "red" } } }, ...rest],
    };
    await expect(drawSvg(wrong)).rejects.toThrow("Vega warns");
    await expect(drawSvg(wrong)).rejects.toThrow("Vega warns");
    expect(await drawn(spec)).toBe(good);
  });
});

describe("the form of a chart", () => {
  const spec = specs[0]!;

  test("is the same for other data, sizes and ends of scales", () => {
    const moved = JSON.parse(
      JSON.stringify(spec).replace(/"domain":\[(-?[\d.]+),(-?[\d.]+)\]/gu, '"domain":[-3,77]'),
    ) as ChartSpec;
    expect(JSON.stringify(moved)).not.toBe(JSON.stringify(spec));
    const other = { ...moved, width: 500, height: 90, padding: { left: 1, right: 2, top: 3, bottom: 4 } };
    expect(formOf(halved(other)).key).toBe(formOf(spec).key);
    expect([...formOf(other).numbers.values()]).toEqual(expect.arrayContaining([-3, 77]));
  });

  test("is another where a mark looks different", () => {
    const [first, ...rest] = spec.layer;
    const other = { ...spec, layer: [{ ...first!, mark: { ...first!.mark, opacity: 0.5 } }, ...rest] };
    expect(formOf(other).key).not.toBe(formOf(spec).key);
  });
});
