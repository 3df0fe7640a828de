import type { IndexAnalysis } from "../../analysis/results.ts";
import { topRows } from "../../model/rules/top.ts";

/**
 * What the top components have in sum, in points: the most that they can bring and what they lost; null where parts do not
 * add up by their framework, or where one of them lacks the figure.
 */
export function sumsOfParts({ components, framework }: IndexAnalysis): {
  maximum: number | null;
  lost: number | null;
} {
  const tops = framework?.aggregation === "sum" ? topRows(components) : [];
  const sumOf = (values: (number | null)[]) =>
    values.length === 0 || values.includes(null)
      ? null
      : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return { maximum: sumOf(tops.map((row) => row.maximum)), lost: sumOf(tops.map((row) => row.lostPoints)) };
}
