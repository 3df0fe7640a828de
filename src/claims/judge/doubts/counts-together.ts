import type { Facts } from "../facts.ts";
import { checkOf, type Judged } from "../judge.ts";
import type { PlaceOf } from "./twins.ts";

/** Counts of parts that a sentence sets side by side: how many rose and how many fell. */
function isCount({ claim, binding }: Judged): boolean {
  return (
    claim.kind === "count" &&
    claim.over === "parts" &&
    !claim.other &&
    Boolean(claim.number) &&
    !!binding.unit
  );
}

/**
 * "chỉ ba nội dung tăng điểm, còn sáu nội dung giảm điểm" of eight: counts that no reading makes true together are
 * called wrong where their own figures say so, though another year or unit would make one of them right.
 */
export function settleCounts(judged: readonly Judged[], placeOf: PlaceOf, facts: Facts): Judged[] {
  const sentences = new Map<string, Judged[]>();
  for (const one of judged) {
    if (!isCount(one)) continue;
    const { index, unit, year } = one.claim.binding;
    const key = [placeOf(one.claim).sentence, index, unit, year].join(" ");
    sentences.set(key, [...(sentences.get(key) ?? []), one]);
  }
  const wrong = new Set<Judged>();
  for (const all of sentences.values()) {
    const { index, year } = all[0]!.claim.binding;
    const ways = new Set(all.map(({ claim }) => claim.direction));
    const sum = all.reduce((total, { claim }) => total + claim.number!.value, 0);
    if (index === null || year === null || ways.size < all.length || all.length < 2) continue;
    const parts = facts.parts(index, year).length;
    if (parts === 0 || sum <= parts) continue;
    for (const one of all)
      if (one.verdict === "ambiguous" && checkOf(one.claim, one.claim.binding, facts).state === "wrong")
        wrong.add(one);
  }
  return judged.map((one) =>
    wrong.has(one)
      ? {
          claim: one.claim,
          binding: one.claim.binding,
          outcome: one.outcome,
          verdict: "wrong",
          error: "sai đếm",
        }
      : one,
  );
}
