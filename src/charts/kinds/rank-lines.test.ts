import { describe, expect, test } from "vitest";
import { bacGiangRanks, dongThapScores, fourIndices } from "../__specs__/samples.ts";
import { joinedRuns } from "../layers/series.ts";
import { rankLines, scoreLines } from "./rank-lines.ts";

const years = (runs: readonly (readonly { year: number }[])[]) =>
  runs.map((run) => run.map((point) => point.year));
const of = (...values: (number | null)[]) => values.map((value, i) => ({ year: 2011 + i, value }));

describe("joinedRuns", () => {
  test("parts a series at a year without a figure", () => {
    expect(years(joinedRuns(of(44, 39, null, 21), []))).toEqual([[2011, 2012], [2014]]);
  });
  test("parts a series at a year that is not listed", () => {
    expect(
      years(
        joinedRuns(
          [
            { year: 2015, value: 1 },
            { year: 2017, value: 2 },
          ],
          [],
        ),
      ),
    ).toEqual([[2015], [2017]]);
  });
  test("parts a series at a break of treatment none only", () => {
    const at = (treatment: "none" | "caution" | "structure") =>
      joinedRuns(of(1, 2), [{ between: [2011, 2012], treatment }]).length;
    expect([at("none"), at("caution"), at("structure")]).toEqual([2, 1, 1]);
  });
  test("puts years in order and drops nothing known", () => {
    expect(years(joinedRuns([...of(1, 2, 3)].reverse(), []))).toEqual([[2011, 2012, 2013]]);
    expect(joinedRuns(of(null, null), [])).toEqual([]);
  });
});

describe("rankLines and scoreLines", () => {
  test("turn the axis for ranks only", () => {
    expect(JSON.stringify(rankLines(bacGiangRanks).layer)).toContain('"domain":[63,1]');
    expect(JSON.stringify(scoreLines(dongThapScores).layer)).toContain('"domain":[30,50]');
  });

  test("say at its place why a year has no figure", () => {
    expect(rankLines(bacGiangRanks).datasets.missing).toMatchObject([{ text: ["không công bố"] }]);
    expect(rankLines(fourIndices).datasets.missing).toMatchObject([{ text: ["PCI: không công bố"] }]);
  });

  test("say it once for neighbouring years with one reason", () => {
    const [series] = bacGiangRanks.series;
    const points = series?.points.map((point) =>
      point.year < 2014 ? { ...point, value: null, text: "không công bố" } : point,
    );
    const input = { ...bacGiangRanks, series: [{ id: "a", label: "A", points: points ?? [] }] };
    expect(rankLines(input).datasets.missing?.map((entry) => entry.text)).toEqual([
      ["2011–2014: không công bố"],
    ]);
  });

  test("show the first, best and worst figure even when narrow", () => {
    const shown = rankLines({ ...bacGiangRanks, width: 340 }).datasets.figures?.map((figure) => figure.text);
    expect(shown).toEqual(expect.arrayContaining(["44/63", "63/63", "3/61"]));
  });

  test("say when a series ends before the last year", () => {
    const ends = rankLines(fourIndices).datasets.endFigures?.map((end) => end.text);
    expect(ends).toEqual(["10/63", "12/63", "27/60", "2/63 (2020)"]);
  });

  test("mark a break that forbids joining apart from one that asks for care", () => {
    expect(rankLines(bacGiangRanks).datasets.cautions).toHaveLength(1);
    expect(rankLines(bacGiangRanks).datasets.cuts).toEqual([]);
    expect(scoreLines(dongThapScores).datasets.cuts).toHaveLength(1);
  });

  test("leave room below the worst rank for its figure, clear of the line, however large the type", () => {
    const ranks = [46, 63, 43, 57, 40];
    const points = ranks.map((value, i) => ({ year: 2011 + i, value, text: `${value}/63` }));
    const ticks = [1, 20, 40, 63].map((value) => ({ value, text: String(value) }));
    for (const width of [340, 720, 1248]) {
      const { datasets } = rankLines({
        ...bacGiangRanks,
        series: [{ id: "a", label: "A", points }],
        ticks,
        width,
      });
      const foot = Number(datasets.years?.[0]?.y) - 32;
      // the line comes down on the worst rank and goes up from it: only below it is nothing drawn
      expect(Number(datasets.figures?.find(({ text }) => text === "63/63")?.y)).toBeGreaterThan(foot - 10);
    }
  });
});
