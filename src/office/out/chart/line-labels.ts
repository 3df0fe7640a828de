import type { ChartData } from "../../../charts/kinds/chart-data.ts";
import { textWidth } from "../../../charts/labels/text-metrics.ts";
import type { ChartType } from "./chart-xml.ts";

/** One line over the years. */
export type YearLine = Extract<ChartData, { kind: "lines" }>["series"][number];

/** The years of the line and of the uprights between them. */
export function yearsOf({ points }: YearLine): [number, number] {
  return [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
}

const PX_PER_POINT = 96 / 72;
const PX_PER_MM = 96 / 25.4;

/** Px between two years of a line on a chart of so many mm; the axis goes on a year at both ends. */
function yearApart(series: YearLine, widthMm: number): number {
  const [first, last] = yearsOf(series);
  return (widthMm * 0.86 * PX_PER_MM) / (last - first + 2);
}

/** How many years words of the chart take along its line. */
export function yearsLong(series: YearLine, type: ChartType, widthMm: number): (words: string) => number {
  const apart = yearApart(series, widthMm);
  return (words) => textWidth(words, { size: type.size * PX_PER_POINT, weight: 400 }) / apart;
}

/** Which points carry their figure: the last, the best, the worst, the first, then as many as there is room for. */
export function shownPoints(series: YearLine, type: ChartType, widthMm: number): Set<number> {
  const { points } = series;
  const known = points.flatMap(({ value }, at) => (value === null ? [] : [{ value, at }]));
  if (known.length === 0) return new Set();
  const byValue = [...known].sort((a, b) => a.value - b.value);
  const order = [known.at(-1), byValue[0], byValue.at(-1), known[0], ...known].flatMap(
    (one) => one?.at ?? [],
  );
  const apart = yearApart(series, widthMm);
  const wide = Math.max(
    ...points.map(({ text, value }) =>
      value === null ? 0 : textWidth(text, { size: type.size * PX_PER_POINT, weight: 700 }),
    ),
  );
  const kept = new Set<number>();
  const yearAt = (at: number) => points[at]?.year ?? 0;
  for (const at of order) {
    const near = [...kept].some(
      (one) => one !== at && Math.abs(yearAt(one) - yearAt(at)) * apart < 1.1 * wide,
    );
    if (!near) kept.add(at);
  }
  return kept;
}

/** How many years apart the years are written along the line, so that they keep apart. */
export function yearSteps(series: YearLine, type: ChartType, widthMm: number): number {
  const [first, last] = yearsOf(series);
  const wide = textWidth("2020", { size: type.size * PX_PER_POINT }) * 1.4;
  return Math.max(1, Math.ceil((wide * (last - first + 2)) / (widthMm * 0.86 * PX_PER_MM)));
}
