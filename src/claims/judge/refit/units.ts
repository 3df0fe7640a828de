import { BY_FIGURES } from "../doubts/years-told.ts";
import type { Facts } from "../facts.ts";
import type { Judged } from "../judge.ts";
import { grouped, lineOf, type Rebinding, refitted } from "./fitting.ts";

/**
 * Claims of a paragraph that names no unit and was read as going on about another one ("… Bắc Ninh đạt 45,62 điểm. ¶
 * Trong tám nội dung, …"), bound to the unit of the text where its numbers are right of that.
 */
export function refitUnits(judged: readonly Judged[], text: string, facts: Facts, main: string): Judged[] {
  const groups = grouped(judged, ({ claim }) => {
    const { unit, index } = claim.binding;
    const open = unit !== null && unit !== main && index !== null && !claim.quoted;
    return open && claim.how.unit !== "nêu trong câu" && claim.how.unit !== "theo thứ tự liệt kê"
      ? [lineOf(text, claim), index, unit].join(" ")
      : null;
  }).map((claims) => ({ own: claims[0]!.claim.binding.unit!, claims, candidates: [main] }));
  const way: Rebinding<string> = {
    slot: "unit",
    to: (claim: Judged["claim"], unit: string) => ({ ...claim.binding, unit }),
    how: { unit: BY_FIGURES },
  };
  return refitted(judged, groups, way, facts);
}
