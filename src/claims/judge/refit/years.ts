import type { Binding, Claim } from "../../frames/claim.ts";
import { sentenceStart, yearsTold } from "../doubts/years-in-text.ts";
import { BY_FIGURES, sentenceTells, windows } from "../doubts/years-told.ts";
import type { Facts } from "../facts.ts";
import type { Judged } from "../judge.ts";
import { grouped, lineOf, refitted } from "./fitting.ts";

/** So far behind a claim its base is told: "tăng 1,01 điểm so với kết quả của năm 2023". */
const BEHIND = 50;

/** The same words said of another year; a base that was not told, or only as "năm trước", moves along. */
export function inYear({ binding, how, start, end }: Claim, year: number, text: string): Binding {
  const { against, year: own } = binding;
  const named = text.slice(sentenceStart(text, start), end + BEHIND).includes(String(against));
  const told = how.against === "nêu trong câu" && against !== null && against < year && named;
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
  const told = new Set(years.filter(({ subject }) => subject).map(({ year }) => year));
  // "Năm 2012 tỉnh đạt 58,33 điểm. ¶ … ¶ …": lines that go on from one year, each with a number or two, tell together.
  const near = windows(years);
  const lastTold = ({ claim }: Judged) =>
    near(claim.start).findLast(({ at, subject }) => subject && at < claim.start)?.at ?? -1;
  const tells = new Map<Judged, boolean>();
  const open = (one: Judged) => {
    const known = tells.get(one) ?? sentenceTells(text, near(one.claim.start), one);
    tells.set(one, known);
    return !known;
  };
  const together = refitBy(judged, text, open, facts, lastTold, told);
  return refitBy(together, text, open, facts, ({ claim }) => lineOf(text, claim), null);
}

/** Claims by what they have in common, bound to the year that their numbers are right of; of `among`, where it is given. */
function refitBy(
  judged: readonly Judged[],
  text: string,
  yearOpen: (one: Judged) => boolean,
  facts: Facts,
  placeOf: (one: Judged) => number,
  among: ReadonlySet<number> | null,
): Judged[] {
  const groups = grouped(judged, (one) => {
    const { year, index } = one.claim.binding;
    const open = year !== null && index !== null && !one.claim.quoted && yearOpen(one);
    return open ? [placeOf(one), index, year].join(" ") : null;
  }).map((claims) => {
    const { index, year: own } = claims[0]!.claim.binding;
    const undated = claims.every(({ claim }) => claim.undated);
    return {
      own: own!,
      claims,
      candidates: facts
        .years(index!)
        .filter((year) => (undated || year > own!) && (among === null || among.has(year))),
    };
  });
  return refitted(
    judged,
    groups,
    { slot: "year", to: (claim, year) => inYear(claim, year, text), how: { year: BY_FIGURES } },
    facts,
  );
}
