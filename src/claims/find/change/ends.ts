import { numbersOf } from "../../frames/binding/bind.ts";
import type { Claim } from "../../frames/claim.ts";
import type { Sentence } from "../../frames/sentence.ts";
import { has } from "../../text/items.ts";
import { endOf } from "../cues.ts";

/**
 * Moves told right after both their ends ("từ 70,19 lên 72,10, tăng 2,91 điểm"), with the ends: they must follow from
 * each other whatever unit and year the sentence is about.
 */
export function withEnds(sentence: Sentence, claims: readonly Claim[]): Claim[] {
  const { items } = sentence;
  const numbers = numbersOf(sentence);
  return claims.map((claim) => {
    if ((claim.kind !== "change" && claim.kind !== "places") || claim.percent || claim.leeway !== "exact")
      return claim;
    const place = numbers.findIndex((at) => items[at]!.start === claim.start);
    const [first, last] = [numbers[place - 2], numbers[place - 1]];
    if (place < 2 || first === undefined || last === undefined) return claim;
    const [from, to] = [items[first]!, items[last]!];
    const whole = claim.kind === "places";
    const alike = [from, to].every(
      ({ number, denominator }) => number && !denominator && number.decimals > 0 !== whole && !number.dotted,
    );
    if (!alike || endOf(sentence, first) !== "from" || endOf(sentence, last) !== "to") return claim;
    const between = items.slice(last + 1, numbers[place]);
    if (
      between.length > 6 ||
      between.some((item) =>
        has(item, "compared", "unit", "index", "component", "semicolon", "relative-year"),
      )
    )
      return claim;
    return { ...claim, stated: { from: from.number!.value, to: to.number!.value } };
  });
}
