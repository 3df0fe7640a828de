import { colour } from "../draw/colours.ts";
import { px } from "../draw/px.ts";
import type { TypeScale } from "../draw/type-sizes.ts";
import { layer, onScale, pixel, segment, textField, textMark } from "./layers.ts";
import { look } from "./series-look.ts";
import type { Layer } from "./spec.ts";

/** The layers of a chart of years, from the grid up to the labels; the data sets are those of `yearLines`. */
export function lineLayers(
  type: TypeScale,
  plot: { width: number; height: number; x: [number, number]; y: [number, number] },
): Layer[] {
  const x = onScale("year", plot.x);
  const y = onScale("value", plot.y);
  const upright = { x, y: pixel("top"), y2: { field: "bottom" } };
  const quiet = { color: colour("text-muted") };
  const free = { x: pixel("x"), y: pixel("y"), text: textField };
  // Drawn first in the colour of the ground, so that the text over it can be read across a line.
  const halo = { color: colour("surface"), stroke: colour("surface"), strokeWidth: 3, strokeJoin: "round" };
  const turned = { angle: 270, lineHeight: px(type.small + 2) };
  return [
    layer(
      "ticks",
      { type: "rule", color: colour("grid") },
      { y, x: { value: 0 }, x2: { value: plot.width } },
    ),
    layer("ticks", textMark("right", type.small, quiet), { x: pixel("x"), y, text: textField }),
    layer("years", textMark("center", type.small, quiet), { x, y: pixel("y"), text: textField }),
    layer("cautions", { type: "rule", color: colour("axis"), strokeDash: [3, 3] }, upright),
    layer("cuts", { type: "rule", color: colour("axis"), strokeWidth: 2 }, upright),
    layer("breakTexts", textMark("left", type.small, quiet), free),
    layer("missing", textMark("left", type.small, { ...halo, ...turned }), free),
    layer("missing", textMark("left", type.small, { ...quiet, ...turned }), free),
    layer("leaders", { type: "rule", color: colour("axis"), strokeWidth: 0.75 }, segment),
    layer(
      "points",
      { type: "line", strokeJoin: "round" },
      {
        x,
        y,
        detail: { field: "run", type: "nominal" },
        color: look.colour,
        strokeWidth: look.width,
        strokeDash: look.dash,
      },
    ),
    layer(
      "points",
      { type: "point", filled: true, opacity: 1, strokeWidth: 0 },
      { x, y, color: look.colour, shape: look.shape, size: look.size },
    ),
    layer("figures", textMark("center", type.small, { fontWeight: 600, ...halo }), free),
    layer("figures", textMark("center", type.small, { fontWeight: 600, color: colour("text") }), free),
    layer("endFigures", textMark("left", type.label, { fontWeight: 700 }), { ...free, color: look.text }),
    layer("endNames", textMark("left", type.small, { lineHeight: px(type.small + 3) }), {
      ...free,
      color: look.text,
    }),
  ];
}
