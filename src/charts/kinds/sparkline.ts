import { escapeMarkup } from "../../format/markup.ts";
import { colour } from "../draw/colours.ts";
import { px } from "../draw/px.ts";
import { joinedRuns, type SeriesBreak } from "../layers/series.ts";

interface SparklineInput {
  points: readonly { year: number; value: number | null }[];
  /** `rank`: 1 on top. */
  y: "rank" | "score";
  breaks?: readonly SeriesBreak[];
  /** What a reader who cannot see it is told; leave out where the same figures stand beside it. */
  description?: string;
  width?: number;
  height?: number;
}

const MARGIN = 3.5;

/**
 * A line the size of a word for a table cell: the course of ranks or scores, gaps where there is no figure or where a
 * break forbids joining, a dot at the last known year. Plain SVG without Vega; returns an empty string without values.
 */
export function sparkline(input: SparklineInput): string {
  const width = input.width ?? 96;
  const height = input.height ?? 24;
  const breaks = input.breaks ?? [];
  const runs = joinedRuns(input.points, breaks);
  const known = runs.flat();
  const last = known.at(-1);
  if (!last) return "";
  const years = input.points.map((point) => point.year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const values = known.map((point) => point.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (year: number) =>
    px(from < to ? MARGIN + ((year - from) / (to - from)) * (width - 2 * MARGIN) : width / 2);
  const y = (value: number) => {
    const share = low < high ? (value - low) / (high - low) : 0.5;
    return px(MARGIN + (input.y === "rank" ? share : 1 - share) * (height - 2 * MARGIN));
  };

  const path = runs
    .map((run) => run.map((point, i) => `${i === 0 ? "M" : "L"}${x(point.year)},${y(point.value)}`).join(""))
    .join("");
  const alone = runs.flatMap((run) => (run.length === 1 && run[0] !== last ? run : []));
  const marks = breaks
    .filter(({ between, treatment }) => treatment !== "none" && between[0] >= from && between[1] <= to)
    .map(({ between }) => `M${x((between[0] + between[1]) / 2)},0V${height}`)
    .join("");
  const paint = (token: "own" | "axis") => `var(--chart-${token}, ${colour(token)})`;
  const dot = (point: { year: number; value: number }, radius: number) =>
    `<circle cx="${x(point.year)}" cy="${y(point.value)}" r="${radius}" fill="${paint("own")}"/>`;
  const told = input.description
    ? `role="img" aria-label="${escapeMarkup(input.description)}"`
    : 'aria-hidden="true"';
  return [
    `<svg ${told} viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="none">`,
    marks === "" ? "" : `<path d="${marks}" stroke="${paint("axis")}" stroke-dasharray="2,2"/>`,
    `<path d="${path}" stroke="${paint("own")}" stroke-width="1.5" stroke-linejoin="round"/>`,
    ...alone.map((point) => dot(point, 1.5)),
    dot(last, 3),
    "</svg>",
  ].join("");
}
