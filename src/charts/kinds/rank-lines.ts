import { extent } from "../axes/extent.ts";
import { px } from "../draw/px.ts";
import { typeScale } from "../draw/type-sizes.ts";
import { breakFlags, flaggedWidth } from "../labels/break-flags.ts";
import { type Box, spreadLabels } from "../labels/place-labels.ts";
import type { Stroke } from "../labels/point-labels.ts";
import { textWidth, widest, wrapText } from "../labels/text-metrics.ts";
import {
  absences,
  figureLabels,
  placeEnds,
  roomBelow,
  seriesEnds,
  spacedYears,
} from "../layers/line-labels.ts";
import { lineLayers } from "../layers/line-layers.ts";
import { joinedRuns, type SeriesBreak } from "../layers/series.ts";
import { type LineSeries, toned } from "../layers/series-look.ts";
import { type ChartOptions, type ChartSpec, frame, type Shown, WIDE } from "../layers/spec.ts";

export interface LinesInput extends ChartOptions {
  series: readonly LineSeries[];
  /** `rank`: 1 on top. `score`: the larger the higher. */
  y: "rank" | "score";
  /** Ticks of the vertical axis; they also fix how far it reaches. */
  ticks: readonly Shown[];
  breaks?: readonly SeriesBreak[];
}

/** From the top of the plot to the lowest words of breaks (px), beyond the figures that may stand above the plot. */
const FLAGS_ABOVE = 32;

/**
 * Ranks or scores over many years. A line joins consecutive years only; a year without a figure leaves a gap and says
 * why at its place; a break either cuts the line (`none`) or is marked by a dashed upright, and its words stand at the
 * upright's top, however many there are. Series are named at their
 * right end, where the last figure stands too; the own series shows as many of its figures as there is room for, the
 * first, best and worst, or those that the headline names, always.
 */
function yearLines(input: LinesInput): ChartSpec {
  const outer = input.width ?? WIDE;
  const type = typeScale(outer);
  const small = { size: type.small };
  const breaks = input.breaks ?? [];
  const series = toned(input.series);
  const years = [...new Set(series.flatMap((s) => s.points.map((point) => point.year)))].sort(
    (a, b) => a - b,
  );
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const span: [number, number] = first < last ? [first, last] : [first - 1, last + 1];
  const values = [
    ...series.flatMap((s) => s.points.flatMap((p) => p.value ?? [])),
    ...input.ticks.map((t) => t.value),
  ];
  const [low, high] = extent(values);
  const domain: [number, number] = input.y === "rank" ? [high, low] : [low, high];

  const nameRoom = outer * (type.narrow ? 0.25 : 0.24);
  const ends = seriesEnds(series, breaks, last, (label) => wrapText(label, nameRoom, small));
  const endStyle = { size: type.label, weight: 700 as const };
  const endWidth = Math.max(
    0,
    ...ends.map((end) => Math.max(textWidth(end.text, endStyle), widest(end.lines, small))),
  );
  const left =
    Math.ceil(
      widest(
        input.ticks.map((tick) => tick.text),
        small,
      ),
    ) + 18;
  const marks = breaks
    .filter(({ between }) => between[0] >= span[0] && between[1] <= span[1])
    .sort((a, b) => a.between[0] - b.between[0])
    .map(({ between, treatment, text: words = "" }, i, all) => {
      const year = (between[0] + between[1]) / 2;
      const share = (year - span[0]) / (span[1] - span[0]);
      // The same words are said once, at the first upright that they are for: the others look like it.
      const text = all.findIndex((one) => one.text === words) === i ? words : "";
      return { year, treatment, text, share, size: text === "" ? 0 : textWidth(text, small) };
    });
  const width = Math.floor(flaggedWidth(marks, outer - left - Math.ceil(endWidth) - 18, outer - left));
  const right = outer - left - width;
  const flags = breakFlags(marks, width);
  const rowHeight = type.small + 3;
  const rows = Math.max(0, ...flags.map(({ row }) => row));
  // A slide has no more height to give: there the words take it from the plot, as long as one is left.
  const height = type.narrow ? 240 : type.hall ? Math.max(150, 285 - rows * rowHeight) : 280;
  const told = series.filter((s) => s.role !== "other");
  const lead = told.length === 1 ? told[0] : undefined;
  // The figure of the lowest point stands below it, between line and years.
  const lowest = Math.max(
    0,
    ...(lead?.points ?? []).flatMap(({ value }) =>
      value === null ? [] : ((domain[1] - value) / (domain[1] - domain[0])) * height,
    ),
  );
  const below = Math.max(0, lowest + roomBelow(type.small) - height);
  domain[0] -= (domain[1] - domain[0]) * (below / (height - below));
  const xOf = (year: number) => ((year - span[0]) / (span[1] - span[0])) * width;
  const yOf = (value: number) => ((domain[1] - value) / (domain[1] - domain[0])) * height;

  const runs = series.flatMap((s) =>
    joinedRuns(s.points, breaks).map((run, i) => ({ tone: s.tone, id: `${s.id}-${i}`, run })),
  );
  const points = runs.flatMap(({ tone, id, run }) =>
    run.map(({ year, value }) => ({ run: id, tone, year, value })),
  );
  const strokes: Stroke[] = runs.flatMap(({ run }) =>
    run.slice(1).map((point, i) => {
      const before = run[i] ?? point;
      return { x1: xOf(before.year), y1: yOf(before.value), x2: xOf(point.year), y2: yOf(point.value) };
    }),
  );

  const line = type.small + 2;
  const gaps = absences(told, height - 10, type.small);
  // Right of the axis, whose figures end just left of it, and left of what stands at the ends of the lines.
  const centres = spreadLabels(
    gaps.map(({ from, to, lines }) => ({ at: xOf((from + to) / 2), size: lines.length * line })),
    2,
    width + 14,
  );
  const missing = gaps.map(({ lines }, i) => ({
    x: px((centres[i] ?? 0) - ((lines.length - 1) * line) / 2),
    y: px(height - 4),
    text: lines,
  }));
  const uprights = marks.map(({ year }) => upright(xOf(year), 0, height));
  const written = missing.map(({ x, text }): Box => {
    const reach = Math.max(...text.map((words) => textWidth(words, small)));
    return {
      left: x - line / 2 - 2,
      right: x + (text.length - 0.5) * line + 2,
      top: height - 4 - reach - 3,
      bottom: height,
    };
  });
  const figures = lead
    ? figureLabels(lead, {
        xOf,
        yOf,
        strokes: [...strokes, ...uprights],
        written,
        width,
        height,
        size: type.small,
      })
    : [];

  const endLabels = placeEnds(ends, { xOf, yOf, width, height, type });
  const breakTexts = marks.flatMap(({ text }, i) =>
    text === "" ? [] : [{ x: px(flags[i]!.x), y: -FLAGS_ABOVE - flags[i]!.row * rowHeight, text }],
  );
  const cutting = (cuts: boolean) =>
    marks.flatMap(({ year, treatment, text }, i) => {
      const top = text === "" ? -18 : -FLAGS_ABOVE - flags[i]!.row * rowHeight - type.small / 2;
      return (treatment === "none") === cuts ? [{ year, top, bottom: height }] : [];
    });
  return frame({
    ...input,
    height,
    padding: {
      left,
      right,
      top: breakTexts.length > 0 ? (type.hall ? 48 : 42) + rows * rowHeight : 24,
      bottom: 43,
    },
    datasets: {
      ticks: input.ticks.map(({ value, text }) => ({ value, text, x: -10 })),
      years: spacedYears(years, xOf, type.small).map((year) => ({
        year,
        text: String(year),
        y: px(height + 32),
      })),
      points,
      cuts: cutting(true),
      cautions: cutting(false),
      breakTexts,
      missing,
      figures,
      endFigures: endLabels.map((end) => end.figure),
      endNames: endLabels.map((end) => end.name),
      leaders: endLabels.map((end) => end.leader),
    },
    layers: lineLayers(type, { width, height, x: span, y: domain }),
  });
}

function upright(x: number, y1: number, y2: number): Stroke {
  return { x1: x, x2: x, y1, y2 };
}

/** Ranks over many years, 1 on top. */
export function rankLines(input: Omit<LinesInput, "y">): ChartSpec {
  return yearLines({ ...input, y: "rank" });
}

/** Scores over many years, the larger the higher; the axis need not start at zero. */
export function scoreLines(input: Omit<LinesInput, "y">): ChartSpec {
  return yearLines({ ...input, y: "score" });
}
