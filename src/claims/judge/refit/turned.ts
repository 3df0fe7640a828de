import { yearsTold } from "../doubts/years-in-text.ts";
import { BY_FIGURES, sentenceTells, windows } from "../doubts/years-told.ts";
import type { Facts } from "../facts.ts";
import type { Judged } from "../judge.ts";
import { grouped, lineOf, type Rebinding, refitted } from "./fitting.ts";
import { inYear } from "./years.ts";

/**
 * Claims of a paragraph that was read of another unit and of an earlier year at once ("… vì năm ngoái Đắk Lắk cũng chỉ
 * đạt 41,07 điểm. ¶ Điều đáng lo nhất: …"), bound to the unit of the text in the later year that its numbers are right of.
 */
export function refitTurned(judged: readonly Judged[], text: string, facts: Facts, main: string): Judged[] {
  const near = windows(yearsTold(text));
  const groups = grouped(judged, (one) => {
    const { unit, index, year } = one.claim.binding;
    const open = unit !== null && unit !== main && index !== null && year !== null && !one.claim.quoted;
    const named = one.claim.how.unit === "nêu trong câu" || sentenceTells(text, near(one.claim.start), one);
    return open && !named ? [lineOf(text, one.claim), index, unit, year].join(" ") : null;
  }).map((claims) => {
    const { index, year } = claims[0]!.claim.binding;
    return { own: year!, claims, candidates: facts.years(index!).filter((later) => later > year!) };
  });
  const way: Rebinding<number> = {
    slot: "year",
    to: (claim, year) =>
      year === claim.binding.year ? claim.binding : { ...inYear(claim, year, text), unit: main },
    how: { unit: BY_FIGURES, year: BY_FIGURES },
  };
  return refitted(judged, groups, way, facts);
}
