import type { Binding, Claim } from "../../frames/claim.ts";
import { yearsTold } from "../doubts/years-in-text.ts";
import { BY_FIGURES, sentenceTells } from "../doubts/years-told.ts";
import type { Facts } from "../facts.ts";
import type { Judged } from "../judge.ts";
import { grouped, lineOf, refitted } from "./fitting.ts";

/** The same words said of another year; a base that was not told moves along. */
export function inYear({ binding, how }: Claim, year: number): Binding {
  const { against, year: own } = binding;
  const told = how.against === "nêu trong câu" && against !== null && against < year;
  const apart = own !== null && against !== null ? own - against : 1;
  return { ...binding, year, against: against === null ? null : told ? against : year - apart };
}

/**
 * Claims of a paragraph that does not tell their year ("39,97 điểm. Năm 2011 ta còn ở hạng 22. ¶ …"), bound to the later
 * year that its numbers are right of. An earlier one would be that of a block copied from last year's paper: a
 * mistake, and no other reading.
 */
export function refitYears(judged: readonly Judged[], text: string, facts: Facts): Judged[] {
  const years = yearsTold(text);
  const groups = grouped(judged, (one) => {
    const { year, index } = one.claim.binding;
    const open = year !== null && index !== null && !one.claim.quoted && !sentenceTells(text, years, one);
    return open ? [lineOf(text, one.claim), index, year].join(" ") : null;
  }).map((claims) => {
    const { index, year: own } = claims[0]!.claim.binding;
    const undated = claims.every(({ claim }) => claim.undated);
    return {
      own: own!,
      claims,
      candidates: facts.years(index!).filter((year) => undated || year > own!),
    };
  });
  return refitted(judged, groups, { slot: "year", to: inYear, how: { year: BY_FIGURES } }, facts);
}
