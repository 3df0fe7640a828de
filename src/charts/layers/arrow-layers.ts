import { colour } from "../draw/colours.ts";
import type { TypeScale } from "../draw/type-sizes.ts";
import { byName, layer, onScale, pixel, segment, textField, textMark } from "./layers.ts";
import type { Layer } from "./spec.ts";

const TONES = {
  own: colour("own"),
  other: colour("other"),
  gain: colour("gain"),
  loss: colour("loss"),
  unchanged: colour("axis"),
  "not-comparable": colour("axis"),
  missing: colour("axis"),
};
/** Words in grey keep the muted colour, which is dark enough to be read. */
const WORD_TONES = { ...TONES, other: colour("text-muted"), unchanged: colour("text-muted") };

/** The layers of the arrows, from the ground up to the words; the data sets are those of `rankArrows`. */
export function arrowLayers(type: TypeScale, domain: readonly [number, number]): Layer[] {
  const at = { x: pixel("x"), y: pixel("y"), text: textField };
  const tone = byName("tone", TONES);
  return [
    layer("separators", { type: "rule", color: colour("grid") }, segment),
    layer(
      "arrows",
      { type: "rule", strokeWidth: type.hall ? 5 : 2.5 },
      { x: onScale("from", domain), x2: { field: "to" }, y: pixel("y"), color: tone },
    ),
    layer(
      "starts",
      { type: "point", filled: true, size: type.hall ? 190 : 64, opacity: 1, fill: colour("surface") },
      { x: onScale("rank", domain), y: pixel("y"), stroke: tone, strokeWidth: { value: 2 } },
    ),
    layer(
      "ends",
      { type: "point", filled: true, size: type.hall ? 330 : 120, opacity: 1 },
      {
        x: onScale("rank", domain),
        y: pixel("y"),
        color: tone,
        shape: byName("shape", {
          gain: "triangle-right",
          loss: "triangle-left",
          unchanged: "circle",
          "not-comparable": "square",
          missing: "diamond",
        }),
      },
    ),
    layer("left", textMark("right", type.label, { color: colour("text-muted") }), at),
    layer("right", textMark("left", type.label, { color: colour("text-muted") }), at),
    layer("leftNow", textMark("right", type.label, { fontWeight: 700 }), {
      ...at,
      color: byName("tone", WORD_TONES),
    }),
    layer("rightNow", textMark("left", type.label, { fontWeight: 700 }), {
      ...at,
      color: byName("tone", WORD_TONES),
    }),
    layer("names", textMark("left", type.label, { lineHeight: type.lineHeight }), at),
    layer("own", textMark("left", type.label, { lineHeight: type.lineHeight, fontWeight: 600 }), at),
    layer("worse", textMark("left", type.small, { color: colour("text-muted") }), at),
    layer("better", textMark("right", type.small, { color: colour("text-muted") }), at),
  ];
}
