import { beforeAll, describe, expect, test } from "vitest";
import { type HistoryPoint, historyOf } from "../../analysis/years/history.ts";
import { inVietnamese } from "../../format/write.ts";
import type { Words } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { editionsOf } from "../../model/lookup.ts";
import { breakAt, component, edition, framework, indexOf, standing } from "../../testing/builders.ts";
import { realData } from "../../testing/real-data.ts";
import { historyHeadline, namedYears, type YearMeasure } from "./history.ts";

let data: Dataset;
beforeAll(async () => {
  const dataset = await realData();
  data = dataset;
});
const plain = (text: Words) => inVietnamese(text).replaceAll("\u00a0", " ");

const editions = [2016, 2017, 2018, 2019].map((year, i) =>
  edition(year, [standing("us", [70, 72, 40, 42][i]!), standing("x", 71), standing("y", 30)]),
);
const told = (measure: YearMeasure, breaks: Parameters<typeof breakAt>[]) => {
  const index = indexOf(
    [framework([2016, 2019], [component("a"), component("b")])],
    breaks.map((row) => breakAt(...row)),
  );
  return plain(historyHeadline(index, historyOf(index, editions, "us", 2016, 2019), measure));
};

describe("the years that the headline names", () => {
  test("are told to the drawing: Gia Lai’s 58/61 is worse than its 58/63 of earlier years", () => {
    const papi = data.indices.get("papi")!;
    const points = historyOf(papi, editionsOf(data, "papi"), "gia-lai", 2011, 2024);
    expect(plain(historyHeadline(papi, points, "rank"))).toContain("thấp nhất 58/61 (năm 2022)");
    expect(namedYears(papi, points, "rank")).toEqual([2011, 2022]);
  });
});

describe("best and worst", () => {
  test.each([
    ["no break", "score", [], "MAU 2016–2019: cao nhất 72,00 (năm 2017), thấp nhất 40,00 (năm 2018)"],
    [
      "caution",
      "score",
      [[2017, "caution"]],
      "MAU 2016–2019: cao nhất 72,00 (năm 2017), thấp nhất 40,00 (năm 2018)",
    ],
    ["none", "score", [[2017, "none"]], "MAU năm 2018 đạt 40,00 điểm, năm 2019 đạt 42,00 điểm"],
    ["structure", "score", [[2017, "structure"]], "MAU năm 2018 đạt 40,00 điểm, năm 2019 đạt 42,00 điểm"],
    [
      "a part was measured anew",
      "score",
      [
        [2017, "caution"],
        [2017, "none", ["b"]],
      ],
      "MAU năm 2018 đạt 40,00 điểm, năm 2019 đạt 42,00 điểm",
    ],
    [
      "ranks where a part was measured anew",
      "rank",
      [
        [2017, "caution"],
        [2017, "none", ["b"]],
      ],
      "MAU 2016–2019: hạng tốt nhất 1/3 (năm 2017), thấp nhất 2/3 (năm 2016, 2018–2019)",
    ],
    [
      "one year since the break",
      "score",
      [[2018, "none"]],
      "MAU 2016–2018: cao nhất 72,00 (năm 2017), thấp nhất 40,00 (năm 2018)",
    ],
    [
      "ranks across a change of method",
      "rank",
      [[2017, "none"]],
      "MAU 2016–2019: tốt nhất 1/3 (năm 2017), thấp nhất 2/3 (năm 2016, 2018–2019); cách đo đã đổi nên so bằng vị trí trong bảng, không bằng điểm",
    ],
    [
      "ranks that may not be compared",
      "rank",
      [[2017, "none", ["all"], { ranks: "none" }]],
      "MAU 2018–2019: mọi năm có thứ hạng đều xếp thứ 2/3",
    ],
  ] as [string, YearMeasure, Parameters<typeof breakAt>[], string][])("%s", (_, measure, breaks, wanted) => {
    expect(told(measure, breaks)).toBe(wanted);
  });

  test.each<[YearMeasure, string]>([
    ["rank", "MAU 2018: xếp thứ 2/3; chưa có thứ hạng các năm khác"],
    ["score", "MAU 2018: đạt 40,00; chưa có điểm các năm khác"],
  ])("one year alone is no best and no worst: %s", (measure, wanted) => {
    const index = indexOf([framework([2016, 2019], [])]);
    const points = historyOf(index, editions.slice(2, 3), "us", 2018, 2018);
    expect(plain(historyHeadline(index, points, measure))).toBe(wanted);
  });

  test("on the panels: never across a break that forbids it, for every unit and index", () => {
    let headings = 0;
    for (const index of data.indices.values()) {
      const held = editionsOf(data, index.id);
      if (held.length === 0) continue;
      for (const unit of data.units.keys()) {
        const points = historyOf(index, held, unit, held[0]!.year, held.at(-1)!.year);
        for (const measure of ["rank", "score", "share"] as const) {
          if (points.every((point) => point[measure] === null)) continue;
          const text = plain(historyHeadline(index, points, measure));
          const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
          const across = points.filter(
            (point) =>
              Math.min(...years) < point.year &&
              point.year <= Math.max(...years) &&
              cut(index, point, measure),
          );
          expect(holed(points, measure, text)).toBe(/\(\d\d năm có (?:thứ hạng|điểm)\)/.test(text));
          expect(`${text} ${/vị trí trong bảng/.test(text) ? [] : across.map(({ year }) => year)}`).toBe(
            `${text} `,
          );
          headings += 1;
        }
      }
    }
    expect(headings).toBeGreaterThan(300);
  });
});

/** Whether a best and a worst are told of a span in which a year has no figure. */
function holed(points: readonly HistoryPoint[], measure: YearMeasure, text: string): boolean {
  const [, from, to] = /(\d{4})–(\d{4})/.exec(text) ?? [];
  const unknown = points.some(
    (point) => Number(from) < point.year && point.year < Number(to) && point[measure] === null,
  );
  return unknown && text.includes("thấp nhất");
}

/** Straight from the breaks that the index records, of its total and of the parts of either year. */
function cut(index: IndexDefinition, { year }: HistoryPoint, measure: YearMeasure): boolean {
  const met = index.breaks.filter(({ between }) => between.from < year && year <= between.to);
  const ofTotal = met.filter(({ components }) => ["all", "total"].some((id) => components.includes(id)));
  if (measure === "rank") return ofTotal.some(({ ranks }) => ranks === "none");
  const parts = index.frameworks
    .filter(({ years }) => years.to >= year - 1 && years.from <= year)
    .flatMap(({ components }) => components.map(({ id }) => id));
  return (
    ofTotal.some(({ treatment }) => treatment !== "caution") ||
    met.some(
      ({ treatment, components }) => treatment === "none" && parts.some((id) => components.includes(id)),
    )
  );
}
