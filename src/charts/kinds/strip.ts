import { label, line, paint, picture } from "../draw/plain-svg.ts";
import { px } from "../draw/px.ts";
import { typeScale } from "../draw/type-sizes.ts";
import { wrapText } from "../labels/text-metrics.ts";
import type { Shown } from "../layers/spec.ts";

interface StripRow {
  label: string;
  /** "37,22 · 42,40 · 48,10": what stands at the right end of the row's name. */
  summary: string;
  /** One dot for each unit; the page's script can single one out by its id. */
  points: readonly { id: string; value: number }[];
  median: number;
}

interface StripInput {
  rows: readonly StripRow[];
  /** Rising; the first and last bound the axis, which holds every value. */
  ticks: readonly Shown[];
  /** Names what the axis measures: "% điểm tối đa". */
  measure: string;
  /** Explains dots and bar, in one line each. */
  legend: readonly string[];
  description: string;
  width: number;
}

/** Radius of a dot in px, and the room between the middles of two. */
const RADIUS = { wide: 3.25, narrow: 2.5 };
const stepOf = (radius: number) => 2 * radius + 0.5;

/** Places of dots so that no two cover each other: each goes to the free place nearest to the middle of its row. */
export function spread(xs: readonly number[], radius: number = RADIUS.wide): number[] {
  const step = stepOf(radius);
  const placed: { x: number; y: number }[] = [];
  const order = xs.map((x, at) => ({ x, at })).sort((a, b) => a.x - b.x || a.at - b.at);
  const ys = xs.map(() => 0);
  for (const { x, at } of order) {
    const near = placed.filter((other) => x - other.x < step);
    const free = (y: number) => near.every((other) => (x - other.x) ** 2 + (y - other.y) ** 2 >= step ** 2);
    let y = 0;
    for (let n = 1; !free(y); n += 1) y = (n % 2 === 1 ? 1 : -1) * Math.ceil(n / 2) * (radius / 2);
    placed.push({ x, y });
    ys[at] = y;
  }
  return ys;
}

/**
 * How the units of an edition are spread: a row for each component, a dot for each unit, a bar at the median, on one
 * axis. Drawn without Vega, because every dot must carry its unit's id for the highlight of the page.
 */
export function strip(input: StripInput): string {
  const { width, rows, ticks } = input;
  const type = typeScale(width);
  const radius = type.narrow ? RADIUS.narrow : RADIUS.wide;
  const left = 8;
  const right = 8;
  const first = ticks[0]?.value ?? 0;
  const last = ticks.at(-1)?.value ?? 1;
  const x = (value: number) => left + ((value - first) / (last - first || 1)) * (width - left - right);

  const parts: string[] = [];
  let top = 4;
  for (const text of input.legend.flatMap((each) => wrapText(each, width, { size: type.small }))) {
    top += type.lineHeight;
    parts.push(label(0, top, text, { size: type.small, token: "text-muted" }));
  }
  const plotTop = top + 8;
  top = plotTop;
  const drawn: string[] = [];
  for (const row of rows) {
    const names = wrapText(row.label, type.narrow ? width : width * 0.68, { size: type.label, weight: 600 });
    for (const name of names) {
      top += type.lineHeight;
      drawn.push(label(0, top, name, { size: type.label, bold: true }));
    }
    if (type.narrow) top += type.lineHeight;
    drawn.push(
      label(type.narrow ? 0 : width, top, row.summary, {
        size: type.small,
        token: "text-muted",
        anchor: type.narrow ? "start" : "end",
      }),
    );
    const xs = row.points.map(({ value }) => x(value));
    const ys = spread(xs, radius);
    const half = Math.max(8, ...ys.map(Math.abs)) + radius + 3;
    const middle = top + 5 + half;
    drawn.push(line([left, middle], [width - right, middle], { token: "grid" }));
    drawn.push(
      `<g fill="${paint("other")}">${row.points
        .map(
          ({ id }, at) =>
            `<circle data-unit="${id}" cx="${px(xs[at] ?? 0)}" cy="${px(middle + (ys[at] ?? 0))}" r="${radius}"/>`,
        )
        .join("")}</g>`,
    );
    const bar = x(row.median);
    drawn.push(line([bar, middle - half + 1], [bar, middle + half - 1], { token: "benchmark", width: 2.5 }));
    top = middle + half + 6;
  }
  const grid = ticks.map(({ value }) => line([x(value), plotTop + 4], [x(value), top], { token: "grid" }));
  const axis = ticks.map(({ value, text }, at) =>
    label(x(value), top + 14, text, {
      size: type.small,
      token: "text-muted",
      anchor: at === 0 ? "start" : at === ticks.length - 1 ? "end" : "middle",
    }),
  );
  const unit = label(width, top + 30, input.measure, {
    size: type.small,
    token: "text-muted",
    anchor: "end",
  });
  return picture({ width, height: top + 38 }, input.description, [
    ...grid,
    ...parts,
    ...drawn,
    ...axis,
    unit,
  ]);
}
