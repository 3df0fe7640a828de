import type { ChartData } from "../../../charts/kinds/chart-data.ts";
import type { Reach } from "./axis.ts";
import type { SheetValue } from "./chart-sheet.ts";
import type { PointLabel } from "./chart-xml.ts";
import { type YearLine, yearsOf } from "./line-labels.ts";

export type LineData = Extract<ChartData, { kind: "lines" }>;

/** The own series; charts with several lines are drawn. */
export function own({ series }: LineData): YearLine | null {
  const [only, ...others] = series;
  return only && others.length === 0 ? only : null;
}

/** An upright between two years that do not compare as they are. */
interface Upright {
  x: number;
  solid: boolean;
  /** What is said at its top; null where the same words stand at one before it, as in print. */
  words: string | null;
  /** The side on which there is room for them. */
  side: "l" | "r";
}

/** A point so high stands in words at the top of the plot. */
const IN_WORDS = 0.92;

/** Figures that stand above a point so high would meet words at the top of the plot. */
const UNDER_WORDS = 0.7;

/** How long words are along the line, in years. */
export type YearsLong = (words: string) => number;

/**
 * The uprights at the breaks within the line, from the left. Words stand on the right of theirs where they end before
 * the next ones and within the plot, which goes on a year beyond the line; else on the left.
 */
export function uprights(data: LineData, long: YearsLong): Upright[] {
  const series = own(data);
  if (!series) return [];
  const [first, last] = yearsOf(series);
  const within = (data.breaks ?? [])
    .filter(({ between }) => between[0] >= first && between[1] <= last)
    .sort((a, b) => a.between[0] - b.between[0]);
  const told = within.map(({ between, treatment, text }, at) => {
    const said = !text || within.slice(0, at).some((one) => one.text === text);
    return { x: (between[0] + between[1]) / 2, solid: treatment === "none", words: said ? null : text };
  });
  return told.map((one, at) => {
    const next = told.slice(at + 1).find(({ words }) => words !== null);
    const end = one.x + long(one.words ?? "");
    return { ...one, side: end <= Math.min(last + 1, next?.x ?? last + 1) ? "r" : "l" };
  });
}

/** From where to where words stand at the top of the plot, in years. */
function wordsAcross(data: LineData, long: YearsLong): [number, number][] {
  return uprights(data, long).flatMap(({ x, words, side }): [number, number][] => {
    if (words === null) return [];
    return [side === "r" ? [x, x + long(words)] : [x - long(words), x]];
  });
}

/** How high a figure stands in the plot: 1 at its top. */
function heightIn(value: number, { y }: LineData, { least, most }: Reach): number {
  const height = (value - least) / (most - least || 1);
  return y === "rank" ? 1 - height : height;
}

/** Whether all words at uprights find room beside each other, and no point stands in them. */
export function wordsFit(data: LineData, long: YearsLong): boolean {
  const series = own(data);
  if (!series) return true;
  const [first, last] = yearsOf(series);
  const across = wordsAcross(data, long);
  const reach = reachOf(data);
  const struck = series.points.some(
    ({ year, value }) =>
      value !== null &&
      heightIn(value, data, reach) > IN_WORDS &&
      across.some(([from, to]) => year >= from && year <= to),
  );
  if (struck) return false;
  return across.every(
    ([from, to], at) => from >= (at === 0 ? first - 1 : (across[at - 1]?.[1] ?? first)) && to <= last + 1,
  );
}

/** Whether the figure of a year, if it stood above its point, would stand where words do, were the point high up. */
export function underWords(data: LineData, year: number, figure: string, long: YearsLong): boolean {
  const half = long(figure) / 2;
  return wordsAcross(data, long).some(([from, to]) => year + half > from && year - half < to);
}

/** Years and figures, below them the ends of the uprights that stand between years that do not compare as they are. */
export function lineSheet(data: LineData): SheetValue[][] {
  const series = own(data);
  const { least, most } = reachOf(data);
  return [
    ["Năm", series?.label ?? ""],
    ...(series?.points ?? []).map(({ year, value }) => [year, value]),
    ...uprights(data, () => 0).flatMap(({ x }) => [
      [x, least],
      [x, most],
    ]),
  ];
}

/**
 * Above or below its point, on the side that the line turns away from, so that figure and line keep apart; a point close
 * to the edge of the plot, or to words at its top, has its figure on the inner side.
 */
export function placeOf(
  at: number,
  { points }: YearLine,
  data: LineData,
  reach: Reach,
  under = false,
): PointLabel["place"] {
  const heightAt = (one: number) => {
    const value = points[one]?.value ?? null;
    return value === null ? null : heightIn(value, data, reach);
  };
  const height = heightAt(at) ?? 0;
  if (height > (under ? UNDER_WORDS : 0.9)) return "b";
  if (height < 0.1) return "t";
  const beside = [heightAt(at - 1), heightAt(at + 1)].filter((one) => one !== null);
  const turn = beside.reduce((sum, one) => sum + one - height, 0);
  return turn === 0 ? (height > 0.8 ? "b" : "t") : turn > 0 ? "b" : "t";
}

/** Steps between ranks on an axis, and how many of them it has at most. */
const RANK_STEPS = [1, 2, 5, 10, 20, 50];
const MOST_STEPS = 4;

/**
 * How far the upright axis goes: ranks from 0, which is not written, in even steps (10, 20 …), since Office knows no
 * other. Our drawing writes the ranks that it needs, 19, 30, 40, 53; of these only one would be a tick.
 */
export function reachOf({ y, ticks }: LineData): Reach {
  const values = ticks.map(({ value }) => value);
  const [first = 0, second = 1] = values;
  const most = values.at(-1) ?? 1;
  if (y !== "rank") return { least: first, most, unit: second - first };
  const unit = RANK_STEPS.find((step) => most / step <= MOST_STEPS) ?? most;
  return { least: 0, most: Math.ceil(most / unit) * unit, unit };
}
