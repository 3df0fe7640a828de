import { colour, type TypeScale } from "../draw/theme.ts";
import { byName, layer, onScale, pixel, segment, textField, textMark } from "./layers.ts";
import type { Layer } from "./spec.ts";

/** The layers of a slope chart, from the two uprights up to the labels; the data sets are those of `rankSlope`. */
export function slopeLayers(type: TypeScale, plot: { width: number; domain: [number, number] }): Layer[] {
  const at = { x: pixel("x"), y: pixel("y"), text: textField, color: byName("tone", TEXT_COLOUR) };
  const tone = byName("tone", TONE_COLOUR);
  const { label, lineHeight } = type;
  return [
    layer(
      "sides",
      { type: "rule", color: colour("grid") },
      { x: pixel("x"), y: pixel("y"), y2: { field: "y2" } },
    ),
    layer("leaders", { type: "rule", color: colour("axis"), strokeWidth: 0.75 }, segment),
    layer(
      "lines",
      { type: "rule" },
      {
        x: { value: 0 },
        x2: { value: plot.width },
        y: onScale("from", plot.domain),
        y2: { field: "to" },
        color: tone,
        strokeWidth: byName("tone", TONE_WIDTH),
      },
    ),
    layer(
      "ends",
      { type: "point", filled: true, size: 80, opacity: 1 },
      { x: pixel("x"), y: onScale("rank", plot.domain), color: tone, shape: byName("shape", END_SHAPE) },
    ),
    layer("starts", textMark("right", label, { fontWeight: 600 }), at),
    layer("strong", textMark("left", label, { fontWeight: 600, lineHeight }), at),
    layer("names", textMark("left", label, { lineHeight }), at),
    layer("headings", textMark("center", label, { fontWeight: 700 }), {
      x: pixel("x"),
      y: pixel("y"),
      text: textField,
    }),
  ];
}

/** The same choice for every verdict, to be overridden where one differs. */
function sameFor<T>(value: T) {
  return { gain: value, loss: value, unchanged: value, missing: value, "not-comparable": value };
}

const TONE_WIDTH = { ...sameFor(2), own: 3.5, other: 1.25 };

const TONE_COLOUR = {
  ...sameFor(colour("axis")),
  gain: colour("gain"),
  loss: colour("loss"),
  own: colour("own"),
  other: colour("other"),
};

const TEXT_COLOUR = {
  ...sameFor(colour("text")),
  missing: colour("text-muted"),
  own: colour("own"),
  other: colour("text-muted"),
};

const END_SHAPE = {
  ...sameFor("circle"),
  gain: "triangle-up",
  loss: "triangle-down",
  own: "circle",
  other: "circle",
  from: "circle",
};
