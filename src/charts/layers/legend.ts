import { colour } from "../draw/colours.ts";
import { px } from "../draw/px.ts";
import type { TypeScale } from "../draw/type-sizes.ts";
import { widest, wrapText } from "../labels/text-metrics.ts";
import { byName, layer, pixel, textField } from "./layers.ts";
import type { Datum, Layer } from "./spec.ts";

/** What one kind of mark looks like: the legend and the chart draw it from the same entry. */
export interface MarkLook {
  shape: string;
  colour: string;
  /** Area in px². */
  size: number;
  filled: boolean;
}

/** A tall bar, for a mark that is a limit or a middle and not a unit. */
export const BAR_SHAPE = "M-0.18,-1.1H0.18V1.1H-0.18Z";

/** Points of several looks on one layer each for fill and outline; `field` holds the name of the look. */
export function lookEncoding(field: string, looks: Readonly<Record<string, MarkLook>>): Datum {
  const pick = <K extends keyof MarkLook>(key: K) =>
    Object.fromEntries(Object.entries(looks).map(([name, look]) => [name, look[key]]));
  const fills = Object.entries(looks).map(([name, look]) => [
    name,
    look.filled ? look.colour : colour("surface"),
  ]);
  return {
    shape: byName(field, pick("shape") as Record<string, string>),
    size: byName(field, pick("size") as Record<string, number>),
    stroke: byName(field, pick("colour") as Record<string, string>),
    fill: byName(field, Object.fromEntries(fills)),
  };
}

/** The names of the marks, set in lines above the plot. `height` is what they take. */
interface Legend {
  height: number;
  datasets: { legend: Datum[] };
  layers: Layer[];
}

/** Height of one line of the legend, letters with two marks above them included. */
const lineOf = (type: TypeScale) => (type.hall ? 36 : 20);

/** Sets legend entries from the left edge of the picture in as many lines as they need, ending above the plot. */
export function legend(
  entries: readonly { look: string; text: string }[],
  looks: Readonly<Record<string, MarkLook>>,
  place: { outer: number; left: number; type: TypeScale },
): Legend {
  const { type } = place;
  const lineHeight = lineOf(type);
  /** From the middle of a mark to its name. */
  const aside = type.hall ? 15 : 10;
  let x = 0;
  let line = 0;
  const placed = entries.map(({ look, text }) => {
    const lines = wrapText(text, place.outer - aside - 8, { size: type.small });
    const width = aside + 8 + widest(lines, { size: type.small });
    if (x > 0 && x + width > place.outer) {
      x = 0;
      line += 1;
    }
    const at = { look, text: lines.length > 1 ? lines : text, x: x + 7, line };
    x += width + 16;
    // A name of several lines has its lines for itself.
    if (lines.length > 1) {
      x = place.outer;
      line += lines.length - 1;
    }
    return at;
  });
  const height = entries.length === 0 ? 0 : (line + 1) * lineHeight + 6;
  const data = placed.map(({ look, text, x: centre, line: row }) => ({
    look,
    text,
    x: px(centre - place.left),
    textX: px(centre + aside - place.left),
    y: px((row + 0.45) * lineHeight - height),
  }));
  return {
    height,
    datasets: { legend: data },
    layers: [
      layer(
        "legend",
        { type: "point", opacity: 1, strokeWidth: 1.5 },
        { x: pixel("x"), y: pixel("y"), ...lookEncoding("look", looks) },
      ),
      layer(
        "legend",
        { type: "text", align: "left", fontSize: type.small, lineHeight, color: colour("text-muted") },
        { x: pixel("textX"), y: pixel("y"), text: textField },
      ),
    ],
  };
}
