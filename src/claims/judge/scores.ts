import type { Binding } from "../frames/claim.ts";
import { agrees, sameNumber } from "./agree.ts";
import type { Fact, Facts } from "./facts.ts";
import { type Check, none, type Outcome, statedNumber } from "./outcome.ts";

const asStyle = (right: boolean): Outcome["state"] => (right ? "style" : "right");

/** A score as stated; a wrong one says of which year, component or unit it would be right. */
export const checkScore: Check = (claim, binding, facts) => {
  const { index, component, unit, year } = binding;
  const stated = statedNumber(claim);
  if (!index || !unit || year === null || !stated) return none;
  const fact = facts.score(index, component, unit, year);
  if (!fact) return none;
  const measure = facts.dataset.indices.get(index)!.measure;
  if (agrees(stated, claim.leeway, fact)) {
    const odd = stated.dotted || (claim.percent && measure.unit === "points" && index !== "par-index" && index !== "par-index-mau");
    return { state: asStyle(Boolean(odd)), expected: fact.value, sources: fact.sources, ...(stated.dotted ? { note: "dấu thập phân là dấu phẩy" } : {}) };
  }
  if (fact.also.some((value) => sameNumber(stated.value, stated.decimals, { ...fact, value, also: [] })))
    return { state: "unsure", expected: fact.value, note: "nguồn khác ghi số này", sources: fact.sources };
  const attained = asShareOfMaximum(stated.value, stated.decimals, fact, facts.maximum(index, component, year), claim.percent);
  if (attained) return { state: "right", expected: fact.value, sources: fact.sources, note: "tỷ lệ so với điểm tối đa" };
  return { state: "wrong", expected: fact.value, sources: fact.sources, ...rightFor(stated.value, stated.decimals, binding, facts) };
};

/** "97,5%" of a component: its score over its maximum. */
function asShareOfMaximum(value: number, decimals: number, fact: Fact, maximum: number | null, percent?: boolean): boolean {
  return Boolean(percent && maximum && maximum !== 100 && sameNumber(value, decimals, { ...fact, value: (fact.value / maximum) * 100, basis: "computed", also: [] }));
}

/** Where a wrong score would be right: another year of the unit, another component, another unit of the year. */
function rightFor(value: number, decimals: number, binding: Binding, facts: Facts): Pick<Outcome, "error" | "note"> {
  const { index, component, unit, year } = binding;
  const fits = (fact: Fact | null) => fact !== null && decimals >= 1 && sameNumber(value, decimals, fact);
  const years = facts.years(index!).filter((one) => one !== year).sort((a, b) => Math.abs(a - year!) - Math.abs(b - year!));
  const other = years.find((one) => fits(facts.score(index!, component, unit!, one)));
  if (other !== undefined) return { error: "sai năm", note: `là của năm ${other}` };
  const part = [null, ...facts.parts(index!, year!)].filter((one) => one !== component).find((one) => fits(facts.score(index!, one, unit!, year!)));
  if (part !== undefined) return { error: "sai thành phần", note: `là của ${facts.componentName(index!, part, year!)}` };
  const unitOf = [...(facts.edition(index!, year!)?.standings.keys() ?? [])].find((one) => one !== unit && fits(facts.score(index!, component, one, year!)));
  if (unitOf && decimals >= 2) return { error: "sai đơn vị", note: `là của ${facts.unitName(unitOf)}` };
  return { error: "lệch số" };
}

/** A change of score, in size and direction. */
export const checkChange: Check = (claim, binding, facts) => {
  const { index, component, unit, year, against } = binding;
  const stated = statedNumber(claim, 1000);
  if (!index || year === null || against === null || !stated) return none;
  const fact = unit ? facts.change(index, component, unit, year, against) : meanChange(binding, facts);
  if (!fact) return none;
  const size = agrees(stated, claim.leeway, fact);
  const sign = Math.sign(Math.abs(fact.value) < 0.5 * 10 ** -fact.decimals ? 0 : fact.value);
  const direction = claim.direction ?? sign;
  const common = { expected: fact.value, sources: fact.sources };
  if (size && (sign === direction || sign === 0)) return { state: asStyle(Boolean(claim.percent || stated.dotted)), ...common, ...(claim.percent ? { note: "hiệu của hai điểm số ghi là điểm (hoặc điểm phần trăm), không ghi %" } : {}) };
  if (size) return { state: "wrong", error: "lệch chiều", ...common };
  if (!unit) return { state: "wrong", error: sign !== direction && sign !== 0 ? "lệch chiều" : "lệch số", ...common };
  const base = facts.score(index, component, unit, against);
  const share: Fact | null = base && claim.percent ? { ...fact, value: (fact.value / base.value) * 100, basis: "computed", also: [], pair: undefined } : null;
  if (share && agrees(stated, claim.leeway, share) && Math.sign(share.value) === direction) return { state: "right", ...common, note: "tỷ lệ tăng, giảm tương đối" };
  const pairs = facts.years(index).filter((one) => one !== year).map((one) => [one, one - 1] as const);
  const wide = facts.years(index).filter((one) => one < year && one !== against).map((one) => [year, one] as const);
  const fits = [...pairs, ...wide].find(([to, from]) => {
    const other = facts.change(index, component, unit, to, from);
    return other && stated.decimals >= 1 && Math.sign(other.value) === direction && agrees(stated, "exact", other);
  });
  if (fits) return { state: "wrong", error: "sai năm", note: `đúng với năm ${fits[0]} so với năm ${fits[1]}`, ...common };
  const part = [null, ...facts.parts(index, year)].filter((one) => one !== component).find((one) => {
    const other = facts.change(index, one, unit, year, against);
    return other && stated.decimals >= 2 && Math.sign(other.value) === direction && agrees(stated, "exact", other);
  });
  if (part !== undefined) return { state: "wrong", error: "sai thành phần", note: `là của ${facts.componentName(index, part, year)}`, ...common };
  return { state: "wrong", error: sign !== direction && sign !== 0 ? "lệch chiều" : "lệch số", ...common };
};

/** Change of a mean between two years. */
function meanChange({ index, component, year, against, scope }: Binding, facts: Facts): Fact | null {
  const [now] = facts.means(index!, component, year!, scope, "mean");
  const [then] = facts.means(index!, component, against!, scope, "mean");
  return now && then ? { value: now.value - then.value, decimals: Math.min(now.decimals, then.decimals), basis: "computed", sources: now.sources, also: [], pair: [now.value, then.value] } : null;
}

/** A mean or median of the nation or a region: published or computed, whichever the number fits. */
export const checkMean: Check = (claim, binding, facts) => {
  const { index, component, year, scope } = binding;
  const stated = statedNumber(claim);
  if (!index || year === null || !stated || scope === "") return none;
  const known = facts.means(index, component, year, scope, claim.other === "median" ? "median" : "mean");
  if (!known.length) return none;
  if (known.some((fact) => agrees(stated, claim.leeway, fact))) return { state: asStyle(stated.dotted), expected: known[0]!.value, sources: known[0]!.sources };
  const other = facts.years(index).find((one) => one !== year && facts.means(index, component, one, scope, claim.other === "median" ? "median" : "mean").some((fact) => stated.decimals > 0 && agrees(stated, "exact", fact)));
  return { state: "wrong", error: other === undefined ? "lệch số" : "sai năm", expected: known[0]!.value, sources: known[0]!.sources, ...(other === undefined ? {} : { note: `là của năm ${other}` }) };
};

/** A target's stated gain: target − score of the year before it (or the one named). */
export const checkTarget: Check = (claim, binding, facts) => {
  const { index, component, unit, against } = binding;
  const stated = statedNumber(claim, 1000);
  if (!index || !unit || against === null || claim.stated?.to === undefined || !stated) return none;
  const base = facts.score(index, component, unit, against);
  if (!base) return none;
  const fact: Fact = { ...base, value: claim.stated.to - base.value, basis: "computed", also: [], decimals: 4 };
  if (sameNumber(stated.value, stated.decimals, fact)) return { state: asStyle(Boolean(claim.percent)), expected: fact.value, sources: base.sources, ...(claim.percent ? { note: "hiệu của hai tỷ lệ ghi là điểm phần trăm" } : {}) };
  return { state: "wrong", error: "sai số học", expected: fact.value, sources: base.sources, note: `${claim.stated.to} − ${base.value}`.replaceAll(".", ",") };
};

/** A gap to another unit, a mean or the first, in points or places; or only who is ahead. */
export const checkGap: Check = (claim, binding, facts) => {
  const { index, component, unit, year, scope } = binding;
  if (!index || !unit || year === null || scope === "" || !claim.other) return none;
  if (claim.of === "rank" && claim.kind === "comparison" && !facts.rank(index, component, unit, year)) return checkGap({ ...claim, of: "score" }, binding, facts);
  const own = claim.of === "rank" ? facts.rank(index, component, unit, year) : facts.score(index, component, unit, year);
  if (!own) return none;
  const others = othersOf(claim.other, claim.of === "rank", binding, facts);
  if (!others.length) return none;
  const outcomes = others.map((other): Outcome => {
    const value = claim.of === "rank" ? other.value - own.value : own.value - other.value;
    const fact: Fact = { value, decimals: Math.min(own.decimals, other.decimals), basis: "computed", sources: [...own.sources, ...other.sources], also: [], pair: [own.value, other.value] };
    const stated = statedNumber(claim, 1000);
    const sign = Math.sign(value);
    const common = { expected: value, sources: fact.sources };
    const way = claim.direction === undefined || claim.direction === sign;
    if (!stated) return way ? { state: "right", ...common } : { state: "wrong", error: claim.kind === "gap" ? "lệch chiều" : "sai so sánh nhất", ...common };
    const size = agrees(stated, claim.leeway, fact);
    if (size && way) return { state: asStyle(Boolean(claim.percent)), ...common };
    return { state: "wrong", error: size ? "lệch chiều" : "lệch số", ...common };
  });
  return outcomes.find(({ state }) => state !== "wrong") ?? outcomes[0]!;
};

function othersOf(other: string, ranks: boolean, { index, component, year, scope }: Binding, facts: Facts): Fact[] {
  if (other === "mean" || other === "median") return ranks ? [] : facts.means(index!, component, year!, scope, other);
  if (other === "first") {
    const field = facts.field(index!, component, year!, scope);
    const unit = field?.[0]?.unit ?? (scope === "nation" ? facts.atRank(index!, component, year!, 1)[0] : undefined);
    const fact = unit ? (ranks ? facts.rank(index!, component, unit, year!) : facts.score(index!, component, unit, year!)) : null;
    return fact ? [fact] : [];
  }
  const fact = ranks ? facts.rank(index!, component, other, year!) : facts.score(index!, component, other, year!);
  return fact ? [fact] : [];
}
