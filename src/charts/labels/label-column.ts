import type { TypeScale } from "../draw/theme.ts";
import { widest } from "./text-metrics.ts";

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
