import type { Binding } from "../frames/claim.ts";
import type { Facts } from "./facts.ts";
import { type Check, none, type Outcome } from "./outcome.ts";

type Signs = (-1 | 0 | 1)[];

function signsOfParts(facts: Facts, { index, unit, year, against }: Binding, of: "score" | "rank"): Signs | null {
  const signs = facts.parts(index!, year!).map((part) => {
    const fact = of === "rank" ? facts.places(index!, part, unit!, year!, against!) : facts.change(index!, part, unit!, year!, against!);
    return fact && (Math.sign(of === "score" && Math.abs(fact.value) < 0.005 ? 0 : fact.value) as -1 | 0 | 1);
  });
  return signs.length && signs.every((sign) => sign !== null) ? signs : null;
}

function signsOfUnits(facts: Facts, { index, component, year, against, scope }: Binding, of: "score" | "rank"): Signs | null {
  const now = facts.field(index!, component, year!, scope);
  const then = facts.field(index!, component, against!, scope);
  if (!now || !then) return null;
  const held = new Set(then.map(({ unit }) => unit));
  return now.filter(({ unit }) => held.has(unit)).flatMap(({ unit }) => {
    const fact = of === "rank" ? facts.places(index!, component, unit, year!, against!) : facts.change(index!, component, unit, year!, against!);
    return fact ? [Math.sign(of === "score" && Math.abs(fact.value) < 0.005 ? 0 : fact.value) as -1 | 0 | 1] : [];
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
    if (kind === "above" || kind === "below") return score && (kind === "above" ? score.value > Number(value) : score.value < Number(value));
    const [mean] = facts.means(index!, part, year!, "nation", kind!.endsWith("median") ? "median" : "mean");
    return score && mean ? (kind!.startsWith("above") ? score.value > mean.value : score.value < mean.value) : null;
  });
  const whole = claim.stated?.whole;
  if (!holds.length || holds.includes(null)) return none;
  const count = holds.filter(Boolean).length;
  if (whole !== undefined && whole !== holds.length) return { state: "wrong", error: "sai đếm", expected: holds.length, decimals: 0 };
  return count === claim.number!.value ? { state: "right", expected: count } : { state: "wrong", error: "sai đếm", expected: count, decimals: 0 };
};

/** How many parts or provinces went which way; and out of how many. */
export const checkCount: Check = (claim, binding, facts) => {
  const { index, unit, year, against, scope } = binding;
  if (!index || year === null || against === null || !claim.number || claim.direction === undefined || scope === "") return none;
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
  if (whole !== undefined && total && whole !== total && (provinces || found.length))
    return { state: "wrong", error: "sai đếm", expected: total, decimals: 0, note: `có ${total} ${provinces ? "đơn vị" : "thành phần"}` };
  if (!found.length) return none;
  const counts = found.map((signs) => signs.filter((sign) => sign === claim.direction).length);
  const sources = facts.edition(index, year)?.sources ?? [];
  if (counts.includes(claim.number.value)) return { state: "right", expected: claim.number.value, sources };
  return { state: "wrong", error: "sai đếm", expected: counts[0]!, decimals: 0, sources };
};

/** A superlative among the parts, over the years, or among the units. */
export const checkExtreme: Check = (claim, binding, facts) => {
  if (claim.over === "parts") return amongParts(claim, binding, facts);
  if (claim.over === "years") return overYears(claim, binding, facts);
  return amongUnits(claim, binding, facts);
};

const amongParts: Check = (claim, binding, facts) => {
  const { index, component, unit, year, against } = binding;
  if (!index || !component || !unit || year === null) return none;
  if (claim.of === "rank") return rankAmongParts(claim, binding, facts);
  const moved = claim.other === "up" || claim.other === "down";
  const parts = facts.parts(index, year);
  if (!parts.includes(component)) return none;
  const limits = new Set(parts.map((part) => facts.maximum(index, part, year)));
  if (!moved && limits.size > 1) return none;
  const values = parts.map((part) => (moved ? (against === null ? null : facts.change(index, part, unit, year, against)) : facts.score(index, part, unit, year)));
  if (values.some((fact) => fact === null)) return none;
  const sign = moved ? (claim.other === "up" ? 1 : -1) * claim.direction! : claim.direction!;
  const sized = values.map((fact) => fact!.value * sign);
  const own = sized[parts.indexOf(component)]!;
  const best = Math.max(...sized);
  const winner = parts[sized.indexOf(best)]!;
  if (best - own < 0.005) return { state: "right", winner: component };
  return { state: "wrong", error: "sai so sánh nhất", winner, note: `phải là ${facts.componentName(index, winner, year)}` };
};

const rankAmongParts: Check = (claim, { index, component, unit, year }, facts) => {
  const parts = facts.parts(index!, year!);
  const ranks = parts.map((part) => facts.rank(index!, part, unit!, year!)?.value ?? null);
  if (!parts.includes(component!) || ranks.includes(null)) return none;
  const sized = ranks.map((rank) => -rank! * claim.direction!);
  const best = Math.max(...sized);
  const winner = parts[sized.indexOf(best)]!;
  if (sized[parts.indexOf(component!)] === best) return { state: "right", winner: component! };
  return { state: "wrong", error: "sai so sánh nhất", winner, note: `phải là ${facts.componentName(index!, winner, year!)}` };
};

const overYears: Check = (claim, binding, facts) => {
  const { index, component, unit, year } = binding;
  if (!index || !unit || year === null) return none;
  const value = (one: number) => (claim.of === "rank" ? facts.rank(index, component, unit, one) : facts.score(index, component, unit, one));
  const own = value(year);
  if (!own) return none;
  const sign = claim.of === "rank" ? -claim.direction! : claim.direction!;
  const from = claim.span?.from ?? 0;
  const others = facts.years(index).filter((one) => one >= from && one < year).map((one) => ({ year: one, fact: value(one) }));
  const beaten = others.find(({ fact }) => fact && fact.value * sign > own.value * sign + 1e-9);
  if (beaten) return { state: "wrong", error: "sai so sánh nhất", note: `năm ${beaten.year}: ${String(beaten.fact!.value).replace(".", ",")}` };
  const known = others.filter(({ fact }) => fact).length;
  return known > 0 ? { state: "right" } : none;
};

const amongUnits: Check = (claim, binding, facts): Outcome => {
  const { index, component, unit, year, scope } = binding;
  if (!index || !unit || year === null || scope === "") return none;
  const region = scope === "nation" ? null : facts.regionRank(index, component, unit, year, scope);
  if (scope !== "nation" && !region) return none;
  const rank = region?.rank ?? facts.rank(index, component, unit, year);
  const of = region ? region.of : facts.ranked(index, component, year);
  if (!rank || of === null) return none;
  const wanted = claim.direction === 1 ? 1 : of;
  return rank.value === wanted ? { state: "right", expected: rank.value } : { state: "wrong", error: "sai so sánh nhất", expected: rank.value, decimals: 0, note: `xếp thứ ${rank.value}/${of}` };
};

/** "lần đầu vượt 75 điểm": above in its year and in none before. */
const firstAbove: Check = (claim, { index, component, unit, year }, facts) => {
  const limit = claim.number!.value;
  const own = facts.score(index!, component, unit!, year!);
  if (!own) return none;
  const others = facts.years(index!).filter((one) => one < year!).map((one) => ({ year: one, fact: facts.score(index!, component, unit!, one) }));
  if (own.value <= limit) return { state: "wrong", error: "sai so sánh nhất", note: `năm ${year} chưa vượt` };
  const earlier = others.find(({ fact }) => fact && fact.value > limit);
  if (earlier) return { state: "wrong", error: "sai so sánh nhất", expected: earlier.year, note: `năm ${earlier.year} đã vượt` };
  return others.some(({ fact }) => fact) ? { state: "right", expected: year! } : none;
};

/** Years in a row, or times, of leading, rising or falling, up to the year spoken of. */
export const checkSeries: Check = (claim, binding, facts) => {
  const { index, component, unit, year } = binding;
  if (!index || !unit || year === null || !claim.number) return none;
  const holds = (one: number): boolean | null => {
    const [what, limit] = (claim.other ?? "first").split(":");
    if (what === "above") {
      const score = facts.score(index, component, unit, one);
      return score && score.value > Number(limit);
    }
    if (claim.of === "rank") {
      const rank = facts.rank(index, component, unit, one);
      if (what === "top") return rank && rank.value <= Number(limit);
      if (what === "last") return rank && rank.value === facts.ranked(index, component, one);
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
    const years = facts.years(index).filter((one) => one <= year).map(holds);
    const known = years.filter(Boolean).length;
    if (stated === 1 && years.at(-1) === false) return { state: "wrong", error: "sai so sánh nhất", expected: 0 };
    if (known > stated) return { state: "wrong", error: stated === 1 ? "sai so sánh nhất" : "sai đếm", expected: known, decimals: 0 };
    if (known === stated) return { state: "right", expected: known };
    return years.includes(null) ? none : { state: "wrong", error: "sai đếm", expected: known, decimals: 0 };
  }
  let run = 0;
  let unknown = false;
  for (let one = year; one >= Math.min(first, year - stated + 1); one -= 1) {
    const held = holds(one);
    if (held === null) {
      unknown = true;
      break;
    }
    if (!held) break;
    run += 1;
  }
  if (run >= stated) return longer(claim.start, stated, year, holds, claim.number.spelled === undefined);
  if (unknown) return none;
  return { state: "wrong", error: "sai đếm", expected: run, decimals: 0, note: run === 0 ? `năm ${year} không như vậy` : `chỉ ${run} năm` };
};

/** Fewer years than it really was is still true, as long as the words do not count them off. */
function longer(_start: number, stated: number, _year: number, _holds: (year: number) => boolean | null, _digits: boolean): Outcome {
  return { state: "right", expected: stated };
}
