import { roundHalfAway } from "../../format/number.ts";
import { DUST, halfOfLast } from "../../model/rules/tolerance.ts";
import type { Leeway } from "../frames/claim.ts";
import type { NumberRead } from "../numbers/read-number.ts";
import type { Fact } from "./facts.ts";

const power = (decimals: number) => 10 ** -decimals;

function truncated(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.floor(Math.abs(value) * scale + DUST)) / scale;
}

/**
 * Whether a stated number lies further from every form of a value than rounding or cutting off could bring it: one
 * step of its last decimal, two for a difference of rounded figures. Most readings fail here, before any rounding.
 */
function farFrom(stated: number, decimals: number, fact: Fact): boolean {
  const reach = Math.max(2 * power(Math.min(decimals, fact.decimals)), 0.051) + DUST;
  const far = (value: number) => Math.abs(Math.abs(value) - stated) > reach;
  return far(fact.value) && fact.also.every(far);
}

/**
 * Whether a stated number is a right way to write a value: rounded, cut off, or (a difference) reckoned from two
 * figures of which each is rounded or cut off. Sizes are compared: words carry the direction. More decimals than are known must round to what is known.
 */
export function sameNumber(stated: number, decimals: number, fact: Fact): boolean {
  if (farFrom(stated, decimals, fact)) return false;
  const ends = fact.pair;
  // Two publications may have cut one figure off and rounded the other: 61,82 − 61,20 of 61.8196 and 61.2058.
  const cuts = [roundHalfAway, truncated];
  const fromRounded = ends
    ? cuts.flatMap((cut) => cuts.map((other) => cut(ends[0], decimals) - other(ends[1], decimals)))
    : [];
  const forms = [fact.value, ...fact.also, ...fromRounded].map(Math.abs);
  return forms.some((value) => {
    if (decimals > fact.decimals && fact.basis !== "computed")
      return Math.abs(stated - value) <= halfOfLast(fact.decimals) + DUST;
    if (Math.abs(roundHalfAway(value, decimals) - stated) < DUST) return true;
    if (Math.abs(truncated(value, decimals) - stated) < DUST) return true;
    return fact.basis === "inferred" && Math.abs(stated - value) <= 0.051;
  });
}

/** The same under the words before a number: "gần 43", "hơn 42", "khoảng 42". */
export function agrees(number: NumberRead, leeway: Leeway, fact: Fact): boolean {
  const { value: stated, decimals } = number;
  if (sameNumber(stated, decimals, fact)) return true;
  const value = Math.abs(fact.value);
  const step = Math.max(power(decimals), stated * 0.03);
  if (leeway === "about") return Math.abs(value - stated) <= Math.max(power(decimals), stated * 0.015);
  if (leeway === "over") return value >= stated - DUST;
  if (leeway === "under") return value <= stated + DUST;
  if (leeway === "nearly") return value < stated && stated - value <= step;
  return false;
}
