import type { IndexAnalysis } from "../../analysis/results.ts";
import { clean, reasonsOf } from "./values.ts";

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

/** The total by another division of its points, and components known as shares of their maximum. */
export function divisionsJson({ partitions, shares }: IndexAnalysis) {
  return {
    partitions: partitions.map(({ partition, rows, sum, rest }) => ({
      id: partition.id,
      parts: rows.map(({ part, score, previous, lost }) => ({
        id: part.id,
        maxPoints: part.maxPoints,
        score: clean(score?.value),
        previous: clean(previous?.value),
        lost: clean(lost),
        alsoIn: part.alsoIn ?? null,
        reasons: reasonsOf({
          maxPoints: part.maxPoints === null ? "no-maximum" : null,
          score: score ? null : "no-score",
          previous: previous ? null : "no-previous-score",
          lost: lost === null ? "no-maximum" : null,
          alsoIn: part.alsoIn === undefined ? "not-applicable" : null,
        }),
      })),
      sum: clean(sum),
      rest: clean(rest),
      reasons: reasonsOf({
        sum: sum === null ? "no-score" : null,
        rest: rest === null ? "no-score" : null,
      }),
    })),
    shares: shares.map(({ component, share, previous }) => ({
      component: component.id,
      share: clean(share.value),
      previous: clean(previous?.value),
      reasons: reasonsOf({ previous: previous ? null : "no-previous-score" }),
    })),
  };
}
