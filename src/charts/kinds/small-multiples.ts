import { colour } from "../draw/colours.ts";
import { px } from "../draw/px.ts";
import { typeScale } from "../draw/type-sizes.ts";
import { wrapText } from "../labels/text-metrics.ts";
import { layer, pixel, segment, textField, textMark } from "../layers/layers.ts";
import { joinedRuns, type SeriesBreak, type YearPoint } from "../layers/series.ts";
import { type ChartOptions, type ChartSpec, type Datum, frame, WIDE } from "../layers/spec.ts";

export interface Panel {
  id: string;
  label: string;
  points: readonly YearPoint[];
  breaks: readonly SeriesBreak[];
  /** The first and the last figure with their years: "2016: 12/63 – 2021: 34/60". */
  ends: string;
}

export interface SmallMultiplesInput extends ChartOptions {
  panels: readonly Panel[];
  /** What the lower and the upper rule of every panel stand for; the subtitle of the figure says it. */
  scale: { low: number; high: number };
}

const PLOT = 58;
const GUTTER = 22;

/**
 * One small line for each component over the same years and on one scale, so that their courses compare at a glance;
 * the first and the last figure stand below each. A line stops where a year has no figure and where a break forbids
 * joining, which an upright marks; single years are dots. In the order given, by rows.
 */
export function smallMultiples(input: SmallMultiplesInput): ChartSpec {
  const outer = input.width ?? WIDE;
  const type = typeScale(outer);
  const columns = type.narrow ? 2 : Math.min(4, input.panels.length);
  const inner = (outer - GUTTER * (columns - 1)) / columns;
  const years = input.panels.flatMap(({ points }) => points.map(({ year }) => year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const { low, high } = input.scale;
  const titles = input.panels.map(({ label }) => wrapText(label, inner, { size: type.small, weight: 600 }));
  const feet = input.panels.map(({ ends }) => wrapText(ends, inner, { size: type.small }));

  const titleLines: Datum[] = [];
  const footLines: Datum[] = [];
  const frames: Datum[] = [];
  const strokes: Datum[] = [];
  const dots: Datum[] = [];
  const cuts: Datum[] = [];
  let bottom = 0;
  for (let start = 0; start < input.panels.length; start += columns) {
    const row = input.panels.slice(start, start + columns);
    const line = type.small + 3;
    const titleHeight = Math.max(...row.map((_, i) => titles[start + i]!.length)) * line;
    const footHeight = Math.max(...row.map((_, i) => feet[start + i]!.length)) * line;
    const top = bottom + titleHeight + 10;
    row.forEach((panel, i) => {
      const left = i * (inner + GUTTER);
      const x = (year: number) => px(left + 5 + ((year - first) / Math.max(1, last - first)) * (inner - 10));
      const share = (value: number) => (value - low) / (high - low);
      const y = (value: number) => px(top + (1 - share(value)) * PLOT);
      const title = titles[start + i] ?? [];
      titleLines.push({ x: px(left), y: px(top - 8 - (title.length - 0.5) * line), text: title });
      footLines.push({ x: px(left), y: px(top + PLOT + 8 + line / 2), text: feet[start + i] ?? [] });
      for (const edge of [top, top + PLOT])
        frames.push({ x: px(left), x2: px(left + inner), y: px(edge), y2: px(edge) });
      for (const { between } of panel.breaks.filter(({ treatment }) => treatment === "none")) {
        const [from, to] = between;
        if (from >= first && to <= last)
          cuts.push({ x: x((from + to) / 2), x2: x((from + to) / 2), y: px(top), y2: px(top + PLOT) });
      }
      for (const run of joinedRuns(panel.points, panel.breaks)) {
        run.slice(1).forEach((point, at) => {
          const before = run[at]!;
          strokes.push({
            id: panel.id,
            x: x(before.year),
            y: y(before.value),
            x2: x(point.year),
            y2: y(point.value),
          });
        });
        for (const point of run)
          dots.push({ id: panel.id, x: x(point.year), y: y(point.value), value: point.value });
      }
    });
    bottom = top + PLOT + 8 + footHeight + 10;
  }
  const at = { x: pixel("x"), y: pixel("y"), text: textField };
  const words = { lineHeight: type.small + 3 };
  return frame({
    ...input,
    height: bottom,
    padding: { left: 0, right: 0, top: 4, bottom: 2 },
    datasets: { frames, cuts, strokes, dots, titleLines, footLines },
    layers: [
      layer("frames", { type: "rule", color: colour("grid") }, segment),
      layer("cuts", { type: "rule", color: colour("axis"), strokeWidth: 1.5 }, segment),
      layer("strokes", { type: "rule", color: colour("own"), strokeWidth: 2, strokeCap: "round" }, segment),
      layer(
        "dots",
        { type: "point", filled: true, opacity: 1, size: 26, color: colour("own") },
        { x: pixel("x"), y: pixel("y") },
      ),
      layer("titleLines", textMark("left", type.small, { fontWeight: 600, ...words }), at),
      layer("footLines", textMark("left", type.small, words), at),
    ],
  });
}
