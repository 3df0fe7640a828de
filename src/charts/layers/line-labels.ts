import { px } from "../draw/px.ts";
import type { TypeScale } from "../draw/type-sizes.ts";
import { type Box, spreadLabels } from "../labels/place-labels.ts";
import { labelPoints, labelReach, type Stroke } from "../labels/point-labels.ts";
import { textWidth, wrapText } from "../labels/text-metrics.ts";
import { joinedRuns, type SeriesBreak } from "./series.ts";
import type { TonedSeries } from "./series-look.ts";
import type { Datum } from "./spec.ts";

/** The plot as the labels see it: where years and values stand, and what lies there already. */
interface LinePlot {
  xOf: (year: number) => number;
  yOf: (value: number) => number;
  strokes: readonly Stroke[];
  /** Where words stand already that no figure may cover. */
  written: readonly Box[];
  width: number;
  height: number;
  /** Size of the type in px. */
  size: number;
}

/** How far below the plot a figure may reach (px): the years stand there, their middle 32 px below it. */
const reachBelow = (size: number): number => Math.min(22, 30 - size / 2);

/** Least distance (px) of a point from the foot of the plot at which its figure finds room below it. */
export const roomBelow = (size: number): number => Math.max(0, labelReach(size) - reachBelow(size));

/** Figures at the points of the one series that is told, without the last, which stands at the right end. */
export function figureLabels(lead: TonedSeries, plot: LinePlot): Datum[] {
  const known = lead.points
    .flatMap((p) => (p.value === null ? [] : [{ ...p, value: p.value }]))
    .sort((a, b) => a.year - b.year);
  const shown = known.slice(0, -1);
  const values = known.map((point) => point.value);
  const named = known.flatMap((point, i) => (point.named ? [i] : []));
  const extremes = [values.indexOf(Math.min(...values)), values.indexOf(Math.max(...values))];
  const needed = [0, ...(named.length > 0 ? named : extremes)];
  const candidates = shown.map((point, i) => ({
    x: plot.xOf(point.year),
    y: plot.yOf(point.value),
    width: textWidth(point.text, { size: plot.size, weight: 600 }),
    text: point.text,
    needed: needed.includes(i),
  }));
  // The texts of the axis end 10 px left of the plot; nearer than a figure's width, both would read as one number.
  const bounds = {
    left: plot.size / 2,
    right: plot.width + 12,
    top: -24,
    bottom: plot.height + reachBelow(plot.size),
  };
  return labelPoints(candidates, plot.strokes, bounds, plot.size, plot.written).flatMap((at, i) =>
    at ? [{ x: px(at.x), y: px(at.y), text: candidates[i]?.text ?? "" }] : [],
  );
}

/** Years without a figure, and the reason as it is written upright between the lines of the chart. */
export interface Absence {
  from: number;
  to: number;
  lines: string[];
}

/**
 * Where figures are absent and why. Neighbouring years with one reason share one text that names them; the series is
 * named where more than one is told. Texts are broken to `room` px.
 */
export function absences(told: readonly TonedSeries[], room: number, size: number): Absence[] {
  const reasons = new Map<number, string[]>();
  for (const { label, points } of told)
    for (const { year, value, text } of points)
      if (value === null)
        reasons.set(year, [...(reasons.get(year) ?? []), told.length > 1 ? `${label}: ${text}` : text]);
  const spans: { from: number; to: number; text: string }[] = [];
  for (const [year, texts] of [...reasons].sort(([a], [b]) => a - b)) {
    const text = texts.join("; ");
    const before = spans.at(-1);
    if (before && before.to === year - 1 && before.text === text) before.to = year;
    else spans.push({ from: year, to: year, text });
  }
  return spans.map(({ from, to, text }) => {
    const whole = from === to ? text : `${from}–${to}: ${text}`;
    return { from, to, lines: wrapText(whole, room, { size }) };
  });
}

/** As many years as fit beside each other, the last always among them. */
export function spacedYears(years: readonly number[], xOf: (year: number) => number, size: number): number[] {
  const room = textWidth("2000", { size }) + 8;
  const kept: number[] = [];
  for (const year of [...years].reverse()) {
    const next = kept.at(-1);
    if (next === undefined || xOf(next) - xOf(year) >= room) kept.push(year);
  }
  return kept.reverse();
}

/** The last known point of a series with what stands beside it at the right edge. */
interface SeriesEnd {
  tone: string;
  year: number;
  value: number;
  text: string;
  lines: string[];
}

/** The right ends of all series that have a figure. One that ends early says when: it is named under later years. */
export function seriesEnds(
  series: readonly TonedSeries[],
  breaks: readonly SeriesBreak[],
  lastYear: number,
  wrap: (label: string) => string[],
): SeriesEnd[] {
  return series.flatMap(({ tone, label, points }) => {
    const end = joinedRuns(points, breaks).at(-1)?.at(-1);
    if (!end) return [];
    const text = end.year < lastYear ? `${end.text} (${end.year})` : end.text;
    return [{ tone, year: end.year, value: end.value, text, lines: wrap(label) }];
  });
}

/** Places figure and name of each series at the right edge, moved apart, and ties them to their points. */
export function placeEnds(
  ends: readonly SeriesEnd[],
  plot: Pick<LinePlot, "xOf" | "yOf" | "width" | "height"> & { type: TypeScale },
): { figure: Datum; name: Datum; leader: Datum }[] {
  const { type } = plot;
  const heights = ends.map((end) => type.lineHeight + end.lines.length * (type.small + 3));
  const wanted = ends.map((end, i) => ({ at: plot.yOf(end.value), size: heights[i] ?? 0 }));
  const centres = spreadLabels(wanted, -18, plot.height + 18, 3);
  return ends.map((end, i) => {
    const top = (centres[i] ?? 0) - (heights[i] ?? 0) / 2;
    const middle = px(top + type.lineHeight / 2);
    const at = { tone: end.tone, x: px(plot.width + 16) };
    return {
      figure: { ...at, y: middle, text: end.text },
      name: { ...at, y: px(top + type.lineHeight + type.small / 2), text: end.lines },
      leader: {
        x: px(plot.xOf(end.year) + 6),
        y: px(plot.yOf(end.value)),
        x2: px(plot.width + 13),
        y2: middle,
      },
    };
  });
}
