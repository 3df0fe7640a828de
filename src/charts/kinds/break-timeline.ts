import { label, line, paint, picture } from "../draw/plain-svg.ts";
import { px } from "../draw/px.ts";
import { typeScale } from "../draw/type-sizes.ts";
import { textWidth } from "../labels/text-metrics.ts";

interface TimelineInput {
  /** Years of the editions, rising; `whole`: figures of every ranked unit are held. */
  editions: readonly { year: number; whole: boolean }[];
  /** Spans with one framework: "tối đa 80 điểm". */
  frameworks: readonly { from: number; to: number; text: string }[];
  /** `cut`: no change may be computed across it. */
  breaks: readonly { from: number; to: number; cut: boolean }[];
  names: { whole: string; part: string; cut: string; caution: string; frameworks: string; editions: string };
  description: string;
  width: number;
}

/** What the marks that are drawn mean, set in lines above the drawing. */
function legend(
  input: TimelineInput,
  type: ReturnType<typeof typeScale>,
): { parts: string[]; height: number } {
  const { names, width, editions, breaks } = input;
  const all: [boolean, string, (x: number, y: number) => string][] = [
    [editions.some(({ whole }) => whole), names.whole, (x, y) => dot(x, y, true)],
    [editions.some(({ whole }) => !whole), names.part, (x, y) => dot(x, y, false)],
    [
      breaks.some(({ cut }) => cut),
      names.cut,
      (x, y) => line([x, y - 7], [x, y + 7], { token: "loss", width: 3 }),
    ],
    [
      breaks.some(({ cut }) => !cut),
      names.caution,
      (x, y) => line([x, y - 7], [x, y + 7], { token: "loss", width: 1.5, dash: "3,2" }),
    ],
  ];
  const marks = all.filter(([drawn]) => drawn);
  let x = 0;
  let y = 12;
  const parts = marks.flatMap(([, text, mark]) => {
    const wide = 18 + textWidth(text, { size: type.small });
    if (x > 0 && x + wide > width) {
      x = 0;
      y += 20;
    }
    const at = x;
    x += wide + 16;
    return [mark(at + 7, y), label(at + 18, y + 4, text, { size: type.small, token: "text-muted" })];
  });
  return { parts, height: y + 16 };
}

function dot(x: number, y: number, whole: boolean): string {
  return `<circle cx="${px(x)}" cy="${px(y)}" r="5" fill="${paint(whole ? "benchmark" : "surface")}" stroke="${paint("benchmark")}" stroke-width="1.5"/>`;
}

/** The course of an index: its frameworks as bars, its editions as dots, and the breaks between the years as cuts. */
export function breakTimeline(input: TimelineInput): string {
  const { width, editions, frameworks, breaks, names } = input;
  const type = typeScale(width);
  const years = [
    ...editions.map(({ year }) => year),
    ...frameworks.flatMap(({ from, to }) => [from, to]),
    ...breaks.flatMap(({ from, to }) => [from, to]),
  ];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = width / (last - first + 1);
  const x = (year: number) => (year - first + 0.5) * step;

  const key = legend(input, type);
  const barTop = key.height + type.lineHeight + 4;
  const barHeight = 24;
  const dotsAt = barTop + barHeight + type.lineHeight + 22;
  const bottom = dotsAt + 16;
  const bars = frameworks.flatMap(({ from, to, text }) => {
    const left = x(from) - step / 2 + 1;
    const wide = (to - from + 1) * step - 2;
    const fits = textWidth(text, { size: type.small }) + 8 <= wide;
    return [
      `<rect x="${px(left)}" y="${px(barTop)}" width="${px(wide)}" height="${barHeight}" fill="${paint("grid")}"/>`,
      fits ? label(left + wide / 2, barTop + 16, text, { size: type.small, anchor: "middle" }) : "",
    ];
  });
  const cuts = breaks.map(({ from, to, cut }) => {
    const at = (x(from) + x(to)) / 2;
    const look = cut ? { width: 3 } : { width: 1.5, dash: "3,2" };
    return line([at, dotsAt - 9], [at, bottom - 4], { token: "loss", ...look });
  });
  const every = Math.ceil((textWidth("2024", { size: type.small }) + 6) / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .filter((year) => (year - first) % every === 0)
    .map((year) =>
      label(x(year), bottom + 14, `${year}`, { size: type.small, token: "text-muted", anchor: "middle" }),
    );
  return picture({ width, height: bottom + 22 }, input.description, [
    ...key.parts,
    label(0, barTop - 7, names.frameworks, { size: type.label, bold: true }),
    ...bars,
    label(0, dotsAt - 14, names.editions, { size: type.label, bold: true }),
    line([0, dotsAt], [width, dotsAt], { token: "grid" }),
    ...cuts,
    ...editions.map(({ year, whole }) => dot(x(year), dotsAt, whole)),
    ...ticks,
  ]);
}
