import { extent } from "../axes/extent.ts";
import { typeScale } from "../draw/theme.ts";
import { absences, figureLabels, placeEnds, seriesEnds, spacedYears } from "../labels/line-labels.ts";
import { spreadLabels } from "../labels/place-labels.ts";
import type { Stroke } from "../labels/point-labels.ts";
import { textWidth, widest, wrapText } from "../labels/text-metrics.ts";
import { lineLayers } from "../layers/line-layers.ts";
import { joinedRuns, type SeriesBreak } from "../layers/series.ts";
import { type LineSeries, toned } from "../layers/series-look.ts";
import { type ChartOptions, type ChartSpec, frame, px, type Shown, WIDE } from "../layers/spec.ts";

export interface LinesInput extends ChartOptions {
  series: readonly LineSeries[];
  /** `rank`: 1 on top. `score`: the larger the higher. */
  y: "rank" | "score";
  /** Ticks of the vertical axis; they also fix how far it reaches. */
  ticks: readonly Shown[];
  breaks?: readonly SeriesBreak[];
}

/** So far (px) the words of a break may stand from its upright. */
const ASTRAY = 12;

/**
 * Ranks or scores over many years. A line joins consecutive years only; a year without a figure leaves a gap and says
 * why at its place; a break either cuts the line (`none`) or is marked by a dashed upright. Series are named at their
 * right end, where the last figure stands too; the own series shows as many of its figures as there is room for, the
 * first, best and worst always.
 */
export function yearLines(input: LinesInput): ChartSpec {
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
  const right = Math.ceil(endWidth) + 18;
  const width = outer - left - right;
  const height = type.narrow ? 240 : type.hall ? 285 : 280;
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

  const marks = breaks
    .filter(({ between }) => between[0] >= span[0] && between[1] <= span[1])
    .map(({ between, treatment, text }) => ({
      year: (between[0] + between[1]) / 2,
      treatment,
      text: text ?? "",
    }));

  const told = series.filter((s) => s.role !== "other");
  const lead = told.length === 1 ? told[0] : undefined;
  const missing = absences(told, height - 10, type.small).map(({ from, to, lines }) => {
    const start = xOf((from + to) / 2) - ((lines.length - 1) * (type.small + 2)) / 2;
    // At the first year it stands right of the axis, whose figures end just left of it.
    return { x: px(Math.max(type.small / 2 + 2, start)), y: px(height - 4), text: lines };
  });
  const obstacles = [
    ...strokes,
    ...missing.flatMap(({ x, text }) =>
      text.flatMap((line, i) =>
        [-5, 0, 5].map((aside) =>
          upright(x + i * (type.small + 2) + aside, height - 4 - textWidth(line, small), height),
        ),
      ),
    ),
    ...marks.map(({ year }) => upright(xOf(year), 0, height)),
  ];
  const figures = lead
    ? figureLabels(lead, { xOf, yOf, strokes: obstacles, width, height, size: type.small })
    : [];

  const endLabels = placeEnds(ends, { xOf, yOf, width, height, type });
  const spread = spreadLabels(
    marks.map((mark) => ({ at: xOf(mark.year), size: textWidth(mark.text, small) })),
    -left,
    width,
    8,
  );
  // Words that cannot stand over their own upright would be read at another; the subtitle tells them then.
  const inPlace = spread.every((at, i) => Math.abs(at - xOf(marks[i]?.year ?? 0)) <= ASTRAY);
  const breakTexts = inPlace
    ? marks.flatMap(({ text }, i) => (text === "" ? [] : [{ x: px(spread[i] ?? 0), y: -32, text }]))
    : [];

  const dash = (treatment: string) =>
    marks.filter((mark) => (treatment === "none") === (mark.treatment === "none"));
  return frame({
    ...input,
    height,
    padding: { left, right, top: breakTexts.length > 0 ? (type.hall ? 48 : 42) : 24, bottom: 43 },
    datasets: {
      ticks: input.ticks.map(({ value, text }) => ({ value, text, x: -10 })),
      years: spacedYears(years, xOf, type.small).map((year) => ({
        year,
        text: String(year),
        y: px(height + 32),
      })),
      points,
      cuts: dash("none"),
      cautions: dash("caution"),
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
