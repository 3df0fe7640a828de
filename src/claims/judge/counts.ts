import type { Binding } from "../frames/claim.ts";
import type { Facts } from "./facts.ts";
import { type Check, none } from "./outcome.ts";

type Signs = (-1 | 0 | 1)[];

function signsOfParts(
  facts: Facts,
  { index, unit, year, against }: Binding,
  of: "score" | "rank",
): Signs | null {
  const signs = facts.parts(index!, year!).map((part) => {
    const fact =
      of === "rank"
        ? facts.places(index!, part, unit!, year!, against!)
        : facts.change(index!, part, unit!, year!, against!);
    return fact && (Math.sign(of === "score" && Math.abs(fact.value) < 0.005 ? 0 : fact.value) as -1 | 0 | 1);
  });
  return signs.length && signs.every((sign) => sign !== null) ? signs : null;
}

function signsOfUnits(
  facts: Facts,
  { index, component, year, against, scope }: Binding,
  of: "score" | "rank",
): Signs | null {
  const now = facts.field(index!, component, year!, scope);
  const then = facts.field(index!, component, against!, scope);
  if (!now || !then) return null;
  const held = new Set(then.map(({ unit }) => unit));
  return now
    .filter(({ unit }) => held.has(unit))
    .flatMap(({ unit }) => {
      const fact =
        of === "rank"
          ? facts.places(index!, component, unit, year!, against!)
          : facts.change(index!, component, unit, year!, against!);
      return fact
        ? [Math.sign(of === "score" && Math.abs(fact.value) < 0.005 ? 0 : fact.value) as -1 | 0 | 1]
        : [];
    });
}

/** How many parts have a property: above a score or the mean, within the first so many. */
const checkProperty: Check = (claim, { index, unit, year }, facts) => {
  const [kind, value] = claim.other!.split(":") as [string, string | undefined];
  const holds = facts.parts(index!, year!).map((part): boolean | null => {
    const score = facts.score(index!, part, unit!, year!);
    if (kind === "top") {
      const rank = facts.rank(index!, part, unit!, year!);
      return rank && rank.value <= Number(value);
    }
    if (kind === "above" || kind === "below")
      return score && (kind === "above" ? score.value > Number(value) : score.value < Number(value));
    const [mean] = facts.means(index!, part, year!, "nation", kind!.endsWith("median") ? "median" : "mean");
    return score && mean
      ? kind!.startsWith("above")
        ? score.value > mean.value
        : score.value < mean.value
      : null;
  });
  if (!holds.length || holds.includes(null)) return none;
  const count = holds.filter(Boolean).length;
  return count === claim.number!.value
    ? { state: "right", expected: count }
    : { state: "wrong", error: "sai đếm", expected: count, decimals: 0 };
};

/** How many parts or provinces went which way; and out of how many. */
export const checkCount: Check = (claim, binding, facts) => {
  const { index, unit, year, against, scope } = binding;
  if (
    !index ||
    year === null ||
    against === null ||
    !claim.number ||
    claim.direction === undefined ||
    scope === ""
  )
    return none;
  const provinces = claim.over === "provinces";
  if (!provinces && !unit) return none;
  if (claim.other) return checkProperty(claim, binding, facts);
  const kinds = claim.of ? [claim.of] : (["score", "rank"] as const);
  const found = kinds.flatMap((of) => {
    const signs = provinces ? signsOfUnits(facts, binding, of) : signsOfParts(facts, binding, of);
    return signs ? [signs] : [];
  });
  const whole = claim.stated?.whole;
  const total = provinces ? facts.ranked(index, null, year) : facts.parts(index, year).length;
  if (whole !== undefined && total && whole !== total && provinces)
    return {
      state: "wrong",
      error: "sai đếm",
      expected: total,
      decimals: 0,
      note: `có ${total} ${provinces ? "đơn vị" : "thành phần"}`,
    };
  if (!found.length) return none;
  const counts = found.map((signs) => signs.filter((sign) => sign === claim.direction).length);
  const sources = facts.edition(index, year)?.sources ?? [];
  if (counts.includes(claim.number.value)) return { state: "right", expected: claim.number.value, sources };
  return { state: "wrong", error: "sai đếm", expected: counts[0]!, decimals: 0, sources };
};
