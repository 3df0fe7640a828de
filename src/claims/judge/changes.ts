import { asPrinted, POINT_DECIMALS } from "../../model/rules/tolerance.ts";
import type { Binding } from "../frames/claim.ts";
import { agrees, sameNumber } from "./agree.ts";
import type { Fact, Facts } from "./facts.ts";
import { asStyle, type Check, none, type Outcome, statedNumber } from "./outcome.ts";

/** A change of score, in size and direction. */
export const checkChange: Check = (claim, binding, facts) => {
  const { index, component, unit, year, against } = binding;
  const stated = statedNumber(claim, 1000);
  if (!index || year === null || against === null || !stated) return none;
  const fact =
    claim.over === "parts"
      ? changeOfComparable(binding, facts)
      : unit
        ? facts.change(index, component, unit, year, against)
        : meanChange(binding, facts);
  if (!fact) return none;
  const size = agrees(stated, claim.leeway, fact);
  const sign = Math.sign(asPrinted(fact.value, fact.decimals));
  const direction = claim.direction ?? sign;
  const common = { expected: fact.value, sources: fact.sources };
  // "+0,00": what is rounded to nothing has no direction.
  if (size && (sign === direction || sign === 0 || stated.value === 0))
    return {
      state: asStyle(Boolean(claim.percent)),
      ...common,
      ...(claim.percent
        ? { note: "hiệu của hai điểm số ghi là điểm (hoặc điểm phần trăm), không ghi %" }
        : {}),
    };
  if (size) return { state: "wrong", error: "lệch chiều", sure: true, ...common };
  if (!unit)
    return { state: "wrong", error: sign !== direction && sign !== 0 ? "lệch chiều" : "lệch số", ...common };
  const base = facts.score(index, component, unit, against);
  const share: Fact | null =
    base && claim.percent
      ? { ...fact, value: (fact.value / base.value) * 100, basis: "computed", also: [], pair: undefined }
      : null;
  if (share && agrees(stated, claim.leeway, share) && Math.sign(share.value) === direction)
    return { state: "right", ...common, note: "tỷ lệ tăng, giảm tương đối" };
  return {
    state: "wrong",
    ...common,
    slip: () => rightFor(stated, direction, sign, binding, facts),
  };
};

/** Where a wrong change would be right: between other years, of another component; else its size or its way is off. */
function rightFor(
  stated: { value: number; decimals: number; dotted: boolean },
  direction: number,
  sign: number,
  binding: Binding,
  facts: Facts,
): Pick<Outcome, "error" | "note"> {
  const { component } = binding;
  const [index, unit, year, against] = [binding.index!, binding.unit!, binding.year!, binding.against!];
  const pairs = facts
    .years(index)
    .filter((one) => one !== year)
    .map((one) => [one, one - 1] as const);
  const wide = facts
    .years(index)
    .filter((one) => one < year && one !== against)
    .map((one) => [year, one] as const);
  const fits = [...pairs, ...wide].find(([to, from]) => {
    const other = facts.change(index, component, unit, to, from);
    return (
      other && stated.decimals >= 1 && Math.sign(other.value) === direction && agrees(stated, "exact", other)
    );
  });
  if (fits) return { error: "sai năm", note: `đúng với năm ${fits[0]} so với năm ${fits[1]}` };
  const part = [null, ...facts.parts(index, year)]
    .filter((one) => one !== component)
    .find((one) => {
      const other = facts.change(index, one, unit, year, against);
      return (
        other &&
        stated.decimals >= 2 &&
        Math.sign(other.value) === direction &&
        agrees(stated, "exact", other)
      );
    });
  if (part !== undefined)
    return { error: "sai thành phần", note: `là của ${facts.componentName(index, part, year)}` };
  return { error: sign !== direction && sign !== 0 ? "lệch chiều" : "lệch số" };
}

/** What the components moved together that were measured alike in both years; null where the total weighs them. */
function changeOfComparable({ index, unit, year, against }: Binding, facts: Facts): Fact | null {
  if (!unit || facts.weighted(index!, year!)) return null;
  const anew = facts.partsMeasuredAnew(index!, year!, against!);
  const moves = facts
    .parts(index!, year!)
    .filter((part) => !anew.includes(part))
    .map((part) => facts.change(index!, part, unit, year!, against!));
  if (!moves.length || moves.includes(null)) return null;
  const value = moves.reduce((sum, move) => sum + move!.value, 0);
  return { value, decimals: 4, basis: "computed", sources: moves[0]!.sources, also: [] };
}

/** Change of a mean between two years. */
function meanChange({ index, component, year, against, scope }: Binding, facts: Facts): Fact | null {
  const [now] = facts.means(index!, component, year!, scope, "mean");
  const [then] = facts.means(index!, component, against!, scope, "mean");
  return now && then
    ? {
        value: now.value - then.value,
        decimals: Math.min(now.decimals, then.decimals),
        basis: "computed",
        sources: now.sources,
        also: [],
        pair: [now.value, then.value],
      }
    : null;
}

/** A target's stated gain: target − score of the year before it (or the one named). */
export const checkTarget: Check = (claim, binding, facts) => {
  const { index, component, unit, against } = binding;
  const stated = statedNumber(claim, 1000);
  if (!index || !unit || against === null || claim.stated?.to === undefined || !stated) return none;
  const base = facts.score(index, component, unit, against);
  if (!base) return none;
  const fact: Fact = {
    ...base,
    value: claim.stated.to - base.value,
    basis: "computed",
    also: [],
    decimals: 4,
  };
  if (sameNumber(stated.value, stated.decimals, fact))
    return {
      state: asStyle(Boolean(claim.percent)),
      expected: fact.value,
      sources: base.sources,
      ...(claim.percent ? { note: "hiệu của hai tỷ lệ ghi là điểm phần trăm" } : {}),
    };
  return {
    state: "wrong",
    error: "sai số học",
    expected: fact.value,
    sources: base.sources,
    note: `${claim.stated.to} − ${base.value}`.replaceAll(".", ","),
  };
};

/** "giữ nguyên thứ hạng", "không đổi"; and a direction told by a word alone. */
export const checkMove: Check = (claim, binding, facts) => {
  const { index, component, unit, year, against } = binding;
  if (!index || !unit || year === null || against === null || claim.direction === undefined) return none;
  const { from, to } = claim.stated ?? {};
  // "từ hạng 22 lên hạng 33": the two places that are told with it say which way.
  if (from !== undefined && to !== undefined)
    return from === to ? none : { state: "wrong", error: "lệch chiều", expected: from - to };
  const change = facts.change(index, component, unit, year, against);
  const places = facts.places(index, component, unit, year, against);
  const score = change && Math.sign(asPrinted(change.value, POINT_DECIMALS));
  const rank = places && Math.sign(places.value);
  const told = claim.of === "rank" ? [rank] : claim.of === "score" ? [score] : [score, rank];
  const known = told.filter((sign) => sign !== null);
  const fact = claim.of === "rank" ? places : (change ?? places);
  const common: Partial<Outcome> = fact ? { expected: fact.value, sources: fact.sources } : {};
  if (!known.length) return none;
  if (known.includes(claim.direction)) return { state: "right", ...common };
  if (claim.of === undefined && known.length < told.length)
    return claim.kind === "direction" && score !== null
      ? { state: "wrong", error: "lệch chiều", ...common }
      : { state: "unsure", ...common };
  return { state: "wrong", error: "lệch chiều", ...common };
};
