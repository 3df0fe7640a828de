import { px } from "../draw/px.ts";
import type { TypeScale } from "../draw/type-sizes.ts";
import { widest } from "../labels/text-metrics.ts";
import { layer, pixel, textField } from "./layers.ts";
import type { Datum, Layer } from "./spec.ts";

/**
 * Width that the names of rows may take, in pixels: their widest, but no more than a share of the drawing. On phones
 * the names stand above their rows and have the whole width.
 */
export function labelColumn(
  labels: readonly string[],
  { outer, type, share }: { outer: number; type: TypeScale; share: number },
): number {
  return type.narrow ? outer : Math.min(widest(labels, { size: type.label }), outer * share);
}

/** Room left of the plot for a column of names, in pixels: none on phones, where they stand above their rows. */
export function roomOfNames(labelWidth: number, gap: number, type: TypeScale): number {
  return type.narrow ? 0 : Math.ceil(labelWidth) + gap;
}

/** The name of one row at the left edge of the drawing, its lines around a height in pixels. */
export function rowName(
  lines: readonly string[],
  centre: number,
  { left, type }: { left: number; type: TypeScale },
): Datum {
  return { x: -left, y: px(centre - ((lines.length - 1) * type.lineHeight) / 2), text: lines };
}

/** The layer in which the names of rows are written: the data set "labels". */
export function rowNames(type: TypeScale): Layer {
  const mark = { type: "text", align: "left", fontSize: type.label, lineHeight: type.lineHeight };
  return layer("labels", mark, { x: pixel("x"), y: pixel("y"), text: textField });
}
