import type { ClaimKind } from "../../frames/claim.ts";
import type { Facts } from "../facts.ts";
import { checkOf, type Judged } from "../judge.ts";

/** Carried on from an earlier paragraph or a heading. */
const CARRIED = "nêu ở đoạn hoặc đề mục trước";

const OPEN: readonly ClaimKind[] = ["score", "rank", "change", "places", "mean"];

/**
 * Doubts what is called wrong of an index that its paragraph does not name where the same words are right of another
 * index of the text: a text on several comes back to the first without its name.
 */
export function doubtIndices(judged: readonly Judged[], facts: Facts): Judged[] {
  const indices = new Set(judged.flatMap(({ binding }) => binding.index ?? []));
  if (indices.size < 2) return [...judged];
  return judged.map((one): Judged => {
    const { claim, binding, verdict } = one;
    const open = claim.how.index === CARRIED && OPEN.includes(claim.kind) && binding.component === null;
    if (verdict !== "wrong" || !open) return one;
    for (const index of indices) {
      if (index === binding.index) continue;
      const other = { ...binding, index };
      const { state } = checkOf(claim, other, facts);
      if (state === "right" || state === "style")
        return { ...one, verdict: "ambiguous", error: null, doubt: other };
    }
    return one;
  });
}
