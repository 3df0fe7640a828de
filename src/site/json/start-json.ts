import type { IndexAnalysis } from "../../analysis/results.ts";
import { clean } from "./values.ts";

/** What the start let expect, as plain JSON; null when it cannot be told. */
export function expectedJson({ expected }: IndexAnalysis) {
  if ("reason" in expected) return null;
  return {
    units: expected.units,
    expected: clean(expected.expected),
    slope: clean(expected.slope),
    residual: clean(expected.residual),
    spread: clean(expected.spread),
    place: expected.place,
    rankCorrelation: clean(expected.rankCorrelation),
    usualMove: expected.usualMove,
  };
}

/** Where last year's points would stand this year, as plain JSON; null when it cannot be told. */
export function keptJson({ kept }: IndexAnalysis) {
  if ("reason" in kept) return null;
  return {
    units: kept.units,
    total: kept.total,
    components: kept.components.map((row) => ({ ...row, points: clean(row.points) })),
  };
}
