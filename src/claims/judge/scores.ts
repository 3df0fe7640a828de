import { asPrinted, POINT_DECIMALS } from "../../model/rules/tolerance.ts";
import type { Binding, Claim } from "../frames/claim.ts";
import { agrees, sameNumber } from "./agree.ts";
import type { Fact, Facts } from "./facts.ts";
import { asStyle, type Check, none, type Outcome, statedNumber } from "./outcome.ts";
import { checkMeanOfYears } from "./years/series.ts";

/** A score as stated; a wrong one says of which year, component or unit it would be right. */
export const checkScore: Check = (claim, binding, facts) => {
  const { index, component, unit, year } = binding;
  const stated = statedNumber(claim);
  if (!index || !unit || year === null || !stated) return none;
  const fact = facts.score(index, component, unit, year);
  if (!fact) return none;
  if (claim.other === "maximum") return checkShare(claim, binding, fact, facts);
  if (agrees(stated, claim.leeway, { ...fact, also: [] })) {
    const odd = claim.percent && facts.inPointsOnly(index);
    return {
      state: asStyle(Boolean(odd)),
      expected: fact.value,
      sources: fact.sources,
      ...(stated.dotted ? { note: "dấu thập phân là dấu phẩy" } : {}),
    };
  }
  if (fact.also.some((value) => sameNumber(stated.value, stated.decimals, { ...fact, value, also: [] })))
    return { state: "unsure", expected: fact.value, note: "nguồn khác ghi số này", sources: fact.sources };
  const attained = asShareOfMaximum(
    stated.value,
    stated.decimals,
    fact,
    facts.maximum(index, component, year),
    claim.percent,
  );
  if (attained)
    return { state: "right", expected: fact.value, sources: fact.sources, note: "tỷ lệ so với điểm tối đa" };
  return {
    state: "wrong",
    expected: fact.value,
    sources: fact.sources,
    slip: () => rightFor(stated.value, stated.decimals, binding, facts),
  };
};

/** "7,58 điểm, bằng 75,8% điểm tối đa": in percent, of the score itself or of it as it is printed; silent where the score beside it is another. */
function checkShare(claim: Claim, { index, component, year }: Binding, fact: Fact, facts: Facts): Outcome {
  const maximum = facts.maximum(index!, component, year!);
  const score = claim.stated?.to;
  if (!maximum || (score !== undefined && !sameNumber(score, POINT_DECIMALS, fact))) return none;
  const share = (value: number) => (value / maximum) * 100;
  const printed = [score ?? asPrinted(fact.value, POINT_DECIMALS)].map(share);
  const expected = { ...fact, value: share(fact.value), basis: "computed" as const, also: printed };
  return agrees(claim.number!, claim.leeway, expected)
    ? { state: "right", expected: expected.value, sources: fact.sources }
    : { state: "wrong", error: "sai số học", expected: expected.value, sources: fact.sources };
}

/** "97,5%" of a component: its score over its maximum. */
function asShareOfMaximum(
  value: number,
  decimals: number,
  fact: Fact,
  maximum: number | null,
  percent?: boolean,
): boolean {
  return Boolean(
    percent &&
      maximum &&
      maximum !== 100 &&
      sameNumber(value, decimals, {
        ...fact,
        value: (fact.value / maximum) * 100,
        basis: "computed",
        also: [],
      }),
  );
}

/** Where a wrong score would be right: another year of the unit, another component, another unit of the year. */
function rightFor(
  value: number,
  decimals: number,
  binding: Binding,
  facts: Facts,
): Pick<Outcome, "error" | "note"> {
  const { index, component, unit, year } = binding;
  const fits = (fact: Fact | null) => fact !== null && decimals >= 1 && sameNumber(value, decimals, fact);
  const years = facts
    .years(index!)
    .filter((one) => one !== year)
    .sort((a, b) => Math.abs(a - year!) - Math.abs(b - year!));
  const other = years.find((one) => fits(facts.score(index!, component, unit!, one)));
  if (other !== undefined) return { error: "sai năm", note: `là của năm ${other}` };
  const part = [null, ...facts.parts(index!, year!)]
    .filter((one) => one !== component)
    .find((one) => fits(facts.score(index!, one, unit!, year!)));
  if (part !== undefined)
    return { error: "sai thành phần", note: `là của ${facts.componentName(index!, part, year!)}` };
  const unitOf = [...(facts.edition(index!, year!)?.standings.keys() ?? [])].find(
    (one) => one !== unit && fits(facts.score(index!, component, one, year!)),
  );
  if (unitOf && decimals >= 2) return { error: "sai đơn vị", note: `là của ${facts.unitName(unitOf)}` };
  return { error: "lệch số" };
}

/** A mean or median of the nation or a region: published or computed, whichever the number fits. */
export const checkMean: Check = (claim, binding, facts) => {
  if (claim.other === "years") return checkMeanOfYears(claim, binding, facts);
  const { index, component, year, scope } = binding;
  const stated = statedNumber(claim);
  if (!index || year === null || !stated || scope === "") return none;
  const known = facts.means(index, component, year, scope, claim.other === "median" ? "median" : "mean");
  if (!known.length) return none;
  if (known.some((fact) => agrees(stated, claim.leeway, fact)))
    return { state: "right", expected: known[0]!.value, sources: known[0]!.sources };
  const other = facts
    .years(index)
    .find(
      (one) =>
        one !== year &&
        facts
          .means(index, component, one, scope, claim.other === "median" ? "median" : "mean")
          .some((fact) => stated.decimals > 0 && agrees(stated, "exact", fact)),
    );
  return {
    state: "wrong",
    error: other === undefined ? "lệch số" : "sai năm",
    expected: known[0]!.value,
    sources: known[0]!.sources,
    ...(other === undefined ? {} : { note: `là của năm ${other}` }),
  };
};
