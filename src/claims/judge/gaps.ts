import type { Binding } from "../frames/claim.ts";
import { agrees } from "./agree.ts";
import type { Fact, Facts } from "./facts.ts";
import { asStyle, type Check, none, type Outcome, statedNumber } from "./outcome.ts";

/** A gap to another unit, a mean or the first, in points or places; or only who is ahead. */
export const checkGap: Check = (claim, binding, facts) => {
  const { index, component, unit, year, scope } = binding;
  if (!index || !unit || year === null || scope === "" || !claim.other) return none;
  if (claim.of === "rank" && claim.kind === "comparison" && !facts.rank(index, component, unit, year))
    return checkGap({ ...claim, of: "score" }, binding, facts);
  const own =
    claim.of === "rank"
      ? facts.rank(index, component, unit, year)
      : facts.score(index, component, unit, year);
  if (!own) return none;
  const others = othersOf(claim.other, claim.of === "rank", binding, facts);
  if (!others.length) return none;
  const outcomes = others.map((other): Outcome => {
    const value = claim.of === "rank" ? other.value - own.value : own.value - other.value;
    const fact: Fact = {
      value,
      decimals: Math.min(own.decimals, other.decimals),
      basis: "computed",
      sources: [...own.sources, ...other.sources],
      also: [],
      pair: [own.value, other.value],
    };
    const stated = statedNumber(claim, 1000);
    const sign = Math.sign(value);
    const common = { expected: value, sources: fact.sources };
    const way = claim.direction === undefined || claim.direction === sign;
    if (!stated)
      return way
        ? { state: "right", ...common }
        : { state: "wrong", error: claim.kind === "gap" ? "lệch chiều" : "sai so sánh nhất", ...common };
    const size = agrees(stated, claim.leeway, fact);
    if (size && way) return { state: asStyle(Boolean(claim.percent)), ...common };
    return { state: "wrong", error: size ? "lệch chiều" : "lệch số", ...common };
  });
  return outcomes.find(({ state }) => state !== "wrong") ?? outcomes[0]!;
};

function othersOf(
  other: string,
  ranks: boolean,
  { index, component, year, scope }: Binding,
  facts: Facts,
): Fact[] {
  if (other === "mean" || other === "median")
    return ranks ? [] : facts.means(index!, component, year!, scope, other);
  if (other === "first") {
    const field = facts.field(index!, component, year!, scope);
    const unit =
      field?.[0]?.unit ?? (scope === "nation" ? facts.atRank(index!, component, year!, 1)[0] : undefined);
    const fact = unit
      ? ranks
        ? facts.rank(index!, component, unit, year!)
        : facts.score(index!, component, unit, year!)
      : null;
    return fact ? [fact] : [];
  }
  const fact = ranks
    ? facts.rank(index!, component, other, year!)
    : facts.score(index!, component, other, year!);
  return fact ? [fact] : [];
}
