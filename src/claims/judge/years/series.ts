import { roundHalfAway } from "../../../format/number.ts";
import { POINT_DECIMALS } from "../../../model/rules/tolerance.ts";
import { sameNumber } from "../agree.ts";
import type { Fact } from "../facts.ts";
import { type Check, none, statedNumber } from "../outcome.ts";

/** "lần đầu vượt 75 điểm": above in its year and in none before. */
const firstAbove: Check = (claim, { index, component, unit, year }, facts) => {
  const limit = claim.number!.value;
  const own = facts.score(index!, component, unit!, year!);
  if (!own) return none;
  const others = facts
    .years(index!)
    .filter((one) => one < year!)
    .map((one) => ({ year: one, fact: facts.score(index!, component, unit!, one) }));
  if (own.value <= limit) return { state: "wrong", error: "sai so sánh nhất", note: `năm ${year} chưa vượt` };
  const anew = (one: number) => facts.measuredAnewWithin(index!, component, one, year!);
  const earlier = others.find((one) => one.fact && one.fact.value > limit && !anew(one.year));
  const within = claim.spans?.[0]?.from ?? 0;
  if (
    earlier &&
    earlier.year < within &&
    others.every(({ year, fact }) => year < within || (fact && fact.value <= limit))
  )
    return { state: "unsure", note: `năm ${earlier.year} đã vượt, nếu tính cả những năm trước ${within}` };
  if (earlier)
    return {
      state: "wrong",
      error: "sai so sánh nhất",
      expected: earlier.year,
      note: `năm ${earlier.year} đã vượt`,
    };
  if (others.some((one) => one.fact && anew(one.year)))
    return { state: "unsure", note: "có những năm đo bằng cách khác, không so sánh được" };
  return others.some(({ fact }) => fact) ? { state: "right", expected: year! } : none;
};

/** Years in a row, or times, of leading, rising or falling, up to the year spoken of. */
export const checkSeries: Check = (claim, binding, facts) => {
  const { index, component, unit, year } = binding;
  if (!index || !unit || year === null || !claim.number || binding.scope === "") return none;
  const holds = (one: number): boolean | null => {
    const [what, limit] = (claim.other ?? "first").split(":");
    if (what === "above") {
      const score = facts.score(index, component, unit, one);
      return score && score.value > Number(limit);
    }
    if (what === "rank-up" || what === "rank-down") {
      const moved = facts.places(index, component, unit, one, one - 1);
      return moved && Math.sign(moved.value) === claim.direction;
    }
    if (claim.of === "rank" && binding.scope !== "nation") {
      const place = facts.regionRank(index, component, unit, one, binding.scope);
      if (!place) return null;
      if (what === "top") return place.rank.value <= Number(limit);
      if (what === "bottom") return place.of === null ? null : place.rank.value > place.of - Number(limit);
      return place.rank.value === (what === "place" ? Number(limit) : what === "last" ? place.of : 1);
    }
    if (claim.of === "rank") {
      const rank = facts.rank(index, component, unit, one);
      if (what === "place") return rank && rank.value === Number(limit);
      if (what === "top") return rank && rank.value <= Number(limit);
      if (what === "last") return rank && rank.value === facts.ranked(index, component, one);
      if (what === "bottom") {
        const ranked = facts.ranked(index, component, one);
        return rank && ranked ? rank.value > ranked - Number(limit) : null;
      }
      if (rank) return rank.value === 1;
      const leader = facts.atRank(index, component, one, 1)[0];
      return leader ? leader === unit : null;
    }
    const change = facts.change(index, component, unit, one, one - 1);
    return change && Math.sign(change.value) === claim.direction;
  };
  if (claim.other === "first-above") return firstAbove(claim, binding, facts);
  const stated = claim.number.value;
  const first = facts.years(index)[0] ?? year;
  if (claim.over === "units") {
    const years = facts
      .years(index)
      .filter((one) => one <= year)
      .map(holds);
    const known = years.filter(Boolean).length;
    if (stated === 1 && years.at(-1) === false)
      return { state: "wrong", error: "sai so sánh nhất", expected: 0 };
    if (known > stated)
      return {
        state: "wrong",
        error: stated === 1 ? "sai so sánh nhất" : "sai đếm",
        expected: known,
        decimals: 0,
      };
    if (known === stated) return { state: "right", expected: known };
    return years.includes(null) ? none : { state: "wrong", error: "sai đếm", expected: known, decimals: 0 };
  }
  const { run, unknown, broken } = runUpTo(year, Math.min(first, year - stated + 1), holds);
  // Fewer years than it really was is still true.
  if (run >= stated) return { state: "right", expected: stated };
  if (unknown && !broken) return none;
  // So many years in a row up to another year: where it ended was not understood, or is left unsaid.
  const named =
    claim.how.year?.startsWith("năm cuối") || (claim.how.year === "nêu trong câu" && run === stated - 1);
  const elsewhere =
    !named &&
    [-3, -2, -1, 1, 2, 3].some((step) => runUpTo(year + step, year + step - stated + 1, holds).run >= stated);
  if (elsewhere) return { state: "unsure", expected: run, note: "đúng nếu tính đến một năm khác" };
  return {
    state: "wrong",
    error: "sai đếm",
    expected: run,
    decimals: 0,
    note: run === 0 ? `năm ${year} không như vậy` : `chỉ ${run} năm`,
  };
};

/** How many years in a row something held, counted back from a year; whether a year is not known, or broke the row. */
function runUpTo(year: number, first: number, holds: (year: number) => boolean | null) {
  let run = 0;
  let unknown = false;
  for (let one = year; one >= first; one -= 1) {
    const held = holds(one);
    if (held === false) return { run, unknown, broken: true };
    if (held === null) unknown = true;
    else if (!unknown) run += 1;
  }
  return { run, unknown, broken: false };
}

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
  /** From the figures as they are printed. */
  rounded: number;
}

function meanOf(scores: readonly Fact[]): Reckoned {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  return {
    exact: mean(scores.map(({ value }) => value)),
    rounded: mean(scores.map(({ value }) => roundHalfAway(value, POINT_DECIMALS))),
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
  return { state: "wrong", error: "sai số học", expected: known[0]!.exact, decimals: POINT_DECIMALS };
}
