import type { Facts } from "../facts.ts";
import type { Judged } from "../judge.ts";
import { grouped, lineOf, type Rebinding, refitted } from "./fitting.ts";

/** The unit that most numbers of a text are of. */
export function mainUnit(judged: readonly Judged[]): string | null {
  const votes = new Map<string, number>();
  for (const { claim, verdict } of judged) {
    const { unit } = claim.binding;
    if (unit && verdict === "right" && claim.number) votes.set(unit, (votes.get(unit) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/**
 * Claims of a paragraph that names no unit and was read as going on about another one ("… Bắc Ninh đạt 45,62 điểm. ¶
 * Trong tám nội dung, …"), bound to the unit of the text where its numbers are right of that.
 */
export function refitUnits(
  judged: readonly Judged[],
  text: string,
  facts: Facts,
  given: string | null,
): Judged[] {
  const main = given ?? mainUnit(judged);
  if (main === null) return [...judged];
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
    how: { unit: "theo các số cùng đoạn" },
  };
  return refitted(judged, groups, way, facts);
}
