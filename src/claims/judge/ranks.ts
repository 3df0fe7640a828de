import type { Claim } from "../frames/claim.ts";
import { agrees } from "./agree.ts";
import { checkLetter, groupOf } from "./editions.ts";
import { checkGap } from "./gaps.ts";
import { type Check, none } from "./outcome.ts";

/** A rank in the nation. */
export const checkRank: Check = (claim, binding, facts) => {
  const { index, component, unit, year } = binding;
  if (!index || !unit || year === null || !claim.number) return none;
  const fact = facts.rank(index, component, unit, year);
  const stated = fromEnd(claim, facts.ranked(index, component, year));
  if (!fact) return rankImpossible(claim, binding, facts);
  if (fact.value === stated) return { state: "right", expected: fact.value, sources: fact.sources };
  if (fact.also.includes(stated))
    return { state: "unsure", expected: fact.value, note: "nguồn khác ghi số này" };
  if (component !== null && facts.placeAmongAll(index, component, unit, year) === stated)
    return { state: "unsure", expected: fact.value, note: "đúng nếu xếp cả nơi không có tổng điểm" };
  const near = [year - 1, year + 1, binding.against ?? year - 1].find(
    (one) => facts.rank(index, component, unit, one)?.value === stated,
  );
  const part =
    near === undefined
      ? facts
          .parts(index, year)
          .find((one) => one !== component && facts.rank(index, one, unit, year)?.value === stated)
      : undefined;
  const holder = facts.atRank(index, component, year, stated)[0];
  const last = !claim.number.spelled
    ? {}
    : { note: holder ? `hạng ${stated} là ${facts.unitName(holder)}` : undefined };
  const error =
    claim.number.spelled && (stated === 1 || stated > 30)
      ? "sai so sánh nhất"
      : near !== undefined
        ? "sai năm"
        : part !== undefined && component
          ? "sai thành phần"
          : "lệch số";
  return {
    state: "wrong",
    error,
    expected: fact.value,
    sources: fact.sources,
    ...(near !== undefined ? { note: `là của năm ${near}` } : last.note ? { note: last.note } : {}),
  };
};

/** The place that a claim tells: "đứng chót" among so many is another than among fewer. */
const fromEnd = ({ number, fromEnd: up }: Claim, of: number | null): number =>
  up === undefined || of === null ? number!.value : of - up;

/** Without a rank of the unit: first place is still disproved when somebody else is known to hold it. */
const rankImpossible: Check = (claim, binding, facts) => {
  const { index, component, year, unit } = binding;
  const holders = facts.atRank(index!, component, year!, claim.number!.value);
  if (
    claim.number!.value <= 3 &&
    holders.length &&
    !holders.includes(unit!) &&
    facts.edition(index!, year!)?.standings.has(unit!) &&
    facts.score(index!, component, unit!, year!)
  )
    return {
      state: "wrong",
      error: claim.number!.value === 1 ? "sai so sánh nhất" : "lệch số",
      note: `hạng ${claim.number!.value} là ${facts.unitName(holders[0]!)}`,
    };
  return none;
};

/** A rank within a region; silent where the region is not known. */
export const checkRegionRank: Check = (claim, binding, facts) => {
  const { index, component, unit, year, scope } = binding;
  if (!index || !unit || year === null || !claim.number) return none;
  if (scope === "") return { state: "none", note: "vùng không có trong dữ liệu" };
  if (scope === "nation") return checkRank(claim, binding, facts);
  const known = facts.regionRank(index, component, unit, year, scope);
  if (!known) return none;
  const { rank } = known;
  const stated = fromEnd(claim, known.of);
  if (rank.value === stated || rank.also.includes(stated))
    return { state: "right", expected: rank.value, sources: rank.sources };
  const near = [year - 1, year + 1].find(
    (one) => facts.regionRank(index, component, unit, one, scope)?.rank.value === claim.number!.value,
  );
  return {
    state: "wrong",
    error: claim.number.spelled ? "sai so sánh nhất" : near === undefined ? "lệch số" : "sai năm",
    expected: rank.value,
    sources: rank.sources,
  };
};

/** How many units a rank counts. */
export const checkDenominator: Check = (claim, binding, facts) => {
  const { index, component, unit, year, scope } = binding;
  if (!index || year === null || !claim.number || scope === "") return none;
  if (claim.over === "parts") {
    const parts = facts.parts(index, year);
    if (parts.length === claim.number.value) return { state: "right", expected: parts.length };
    const bare = parts.length === 0 || parts.some((part) => unit && !facts.score(index, part, unit, year));
    return bare ? none : { state: "wrong", error: "sai mẫu số", expected: parts.length, decimals: 0 };
  }
  // "trong 11 tỉnh của vùng", "cả nước (63 tỉnh, thành phố)": those that there are, or those ranked.
  const there = scope === "nation" ? facts.provincesAt(year) : facts.unitsIn(scope, year);
  if (claim.over === "provinces" && claim.number.value === there)
    return { state: "right", expected: claim.number.value };
  const of =
    scope === "nation"
      ? facts.ranked(index, component, year)
      : unit
        ? (facts.regionRank(index, component, unit, year, scope)?.of ?? null)
        : (facts.field(index, component, year, scope)?.length ?? null);
  if (of === null) return none;
  const edition = facts.edition(index, year)!;
  if (of === claim.number.value) return { state: "right", expected: of, sources: edition.sources };
  return { state: "wrong", error: "sai mẫu số", expected: of, sources: edition.sources };
};

/** Places gained or lost. */
export const checkPlaces: Check = (claim, binding, facts) => {
  const { index, component, unit, year, against } = binding;
  if (!index || !unit || year === null || against === null || !claim.number) return none;
  const fact = facts.places(index, component, unit, year, against);
  if (!fact) return none;
  const size = agrees(claim.number, claim.leeway, fact);
  const common = { expected: fact.value, sources: fact.sources };
  const sign = Math.sign(fact.value);
  const direction = claim.direction ?? sign;
  if (size && (sign === direction || sign === 0)) return { state: "right", ...common };
  if (size) return { state: "wrong", error: "lệch chiều", ...common };
  const other = facts
    .years(index)
    .find(
      (one) =>
        one !== year &&
        facts.places(index, component, unit, one, one - 1)?.value === claim.number!.value * direction,
    );
  return {
    state: "wrong",
    error: sign !== direction && sign !== 0 ? "lệch chiều" : other === undefined ? "lệch số" : "sai năm",
    ...common,
    ...(other === undefined ? {} : { note: `đúng với năm ${other}` }),
  };
};

/** "trong nhóm 10", "nhóm 5 tỉnh cuối", PAPI's four groups where no way to cut them would say otherwise. */
export const checkGroup: Check = (claim, binding, facts) => {
  if (claim.other === "mean" || claim.other === "median") return checkGap(claim, binding, facts);
  const { index, component, unit, year, scope } = binding;
  if (!index || !unit || year === null || scope === "") return none;
  const region = scope === "nation" ? null : facts.regionRank(index, component, unit, year, scope);
  const rank = region?.rank ?? facts.rank(index, component, unit, year);
  const of = region ? region.of : facts.ranked(index, component, year);
  if (!rank || of === null) return none;
  const common = { expected: rank.value, decimals: 0, sources: rank.sources };
  if (claim.other?.endsWith("-half")) {
    const upper = rank.value <= of / 2;
    return upper === (claim.other === "upper-half")
      ? { state: "right", ...common }
      : { state: "wrong", error: "sai so sánh nhất", ...common };
  }
  if (claim.other?.startsWith("group-")) return checkLetter(claim, binding, facts);
  if (claim.other?.startsWith("tier-")) {
    const tier = Number(claim.other.slice(5));
    const printed =
      component === null ? groupOf(facts.edition(index, year)?.tiers?.groups, rank.value) : null;
    if (printed)
      return printed.place === tier
        ? { state: "right", ...common }
        : { state: "wrong", error: "sai so sánh nhất", note: `thuộc nhóm ${printed.name}`, ...common };
    const low = ((tier - 1) * of) / 4;
    const high = (tier * of) / 4;
    if (rank.value > low + 2 && rank.value < high - 1) return { state: "right", ...common };
    if (rank.value < low - 1 || rank.value > high + 2)
      return { state: "wrong", error: "sai so sánh nhất", ...common };
    return { state: "unsure", note: "ranh giới nhóm không có trong dữ liệu", ...common };
  }
  const size = claim.number!.value;
  const inside = claim.direction === -1 ? rank.value > of - size : rank.value <= size;
  return inside !== (claim.other === "outside")
    ? { state: "right", ...common }
    : { state: "wrong", error: "sai so sánh nhất", ...common };
};
