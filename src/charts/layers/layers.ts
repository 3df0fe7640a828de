import type { Datum, Json, Layer } from "./spec.ts";

/** A place given in px of the plot, where the layout was worked out beforehand (labels, rows). */
export function pixel(field: string): Datum {
  return { field, type: "quantitative", scale: null, axis: null };
}

/** A place given by a number of the data, on the chart's scale. */
export function onScale(field: string, domain: readonly [number, number], more: Datum = {}): Datum {
  return {
    field,
    type: "quantitative",
    scale: { domain: [domain[0], domain[1]], nice: false, zero: false, ...more },
    axis: null,
  };
}

/** A colour, shape, dash or size chosen by a closed list of names; no legend, the chart labels its marks directly. */
export function byName(field: string, choices: Readonly<Record<string, Json>>): Datum {
  const range = Object.values(choices);
  return {
    field,
    // Vega-Lite grants sizes only to an ordered list of names.
    type: range.every((choice) => typeof choice === "number") ? "ordinal" : "nominal",
    scale: { type: "ordinal", domain: Object.keys(choices), range },
    legend: null,
  };
}

/** A line between two places worked out beforehand: fields `x`, `y`, `x2`, `y2`. */
export const segment: Datum = { x: pixel("x"), x2: { field: "x2" }, y: pixel("y"), y2: { field: "y2" } };

/** A text mark; without a colour it takes the text colour of the theme or that of an encoding. */
export function textMark(align: "left" | "center" | "right", fontSize: number, more: Datum = {}): Datum {
  return { type: "text", align, fontSize, ...more };
}

/** Text of a datum: a string, or a list of lines. */
export const textField: Datum = { field: "text", type: "nominal" };

export function layer(name: string, mark: Datum, encoding: Datum): Layer {
  return { data: { name }, mark, encoding };
}
