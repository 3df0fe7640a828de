import { sameNumber } from "./agree.ts";
import type { Fact } from "./facts.ts";
import { type Check, none, statedNumber } from "./outcome.ts";

/** The mean of the scores of one unit over a span of years: their sum by their number; of open spans one must fit. */
export const checkMeanOfYears: Check = (claim, { index, component, unit }, facts) => {
  const stated = statedNumber(claim);
  if (!index || !unit || !stated) return none;
  const means = (claim.spans ?? []).map(({ from, to }) => {
    const scores = Array.from({ length: to - from + 1 }, (_, i) =>
      facts.score(index, component, unit, from + i),
    );
    return scores.includes(null) ? null : meanOf(scores as Fact[]);
  });
  return against(stated, means);
};

/** The sum of the scores of some components. */
export const checkSumOfParts: Check = (claim, { index, unit, year }, facts) => {
  const stated = statedNumber(claim);
  if (!index || !unit || year === null || !stated) return none;
  const scores = (claim.among ?? []).map((part) => facts.score(index, part, unit, year));
  if (!scores.length || scores.includes(null)) return none;
  const mean = meanOf(scores as Fact[]);
  return against(stated, [{ exact: mean.exact * scores.length, rounded: mean.rounded * scores.length }]);
};

interface Reckoned {
  exact: number;
  /** From the figures as they are printed, with two decimals. */
  rounded: number;
}

function meanOf(scores: readonly Fact[]): Reckoned {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  return {
    exact: mean(scores.map(({ value }) => value)),
    rounded: mean(scores.map(({ value }) => Math.round(value * 100) / 100)),
  };
}

function against(
  stated: { value: number; decimals: number },
  found: readonly (Reckoned | null)[],
): ReturnType<Check> {
  const known = found.filter((one) => one !== null);
  const fits = known.find(({ exact, rounded }) =>
    [exact, rounded].some((value) =>
      sameNumber(stated.value, stated.decimals, {
        value,
        decimals: 4,
        also: [],
        basis: "computed",
        sources: [],
      }),
    ),
  );
  if (fits) return { state: "right", expected: fits.exact };
  if (!known.length || known.length < found.length) return none;
  return { state: "wrong", error: "sai số học", expected: known[0]!.exact, decimals: 2 };
}
