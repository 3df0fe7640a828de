import type { Claim } from "../frames/claim.ts";
import type { Sentence } from "../frames/sentence.ts";
import { has } from "../text/items.ts";

/* Which of the claims of a sentence stand: those of moves that add to a total do not, nor words inside another claim. */

export const MOVES: ReadonlySet<string> = new Set(["change", "places", "direction", "no-change", "extreme"]);

/** "Đào tạo lao động (làm điểm chung tăng 2,25 điểm, tăng 07 bậc)": the total by this much, the places its own. */
export function movesTotal({ items }: Sentence): boolean {
  return items.some((item, at) => has(item, "total") && /^(làm)$/.test(items[at - 1]?.word ?? ""));
}

/** A sentence on what components add to the total ("đóng góp nhiều nhất vào điểm chung") tells no changes of theirs. */
export function contributes({ items }: Sentence): boolean {
  return items.some(
    ({ word }, at) =>
      /^(góp)$/.test(word) || (has(items[at], "total") && /^(vào|của)$/.test(items[at - 1]?.word ?? "")),
  );
}

/** A word inside a claim of a number says nothing by itself ("cao nhất" in "nhóm 16 tỉnh cao nhất"). */
export function dropDoubles(claims: readonly Claim[]): Claim[] {
  const tiers = claims.filter(({ kind }) => kind === "tier");
  const wide = claims.flatMap(({ kind, start, end, other, inner }) =>
    kind === "count" && other ? [{ start, end }] : inner ? [inner] : [],
  );
  const inside = (claim: Claim) =>
    claim.kind !== "count" &&
    claim.kind !== "series" &&
    wide.some(({ start, end }) => claim.start >= start && claim.end <= end + 1);
  return claims.filter(
    (claim) =>
      !inside(claim) &&
      !(
        (claim.kind === "extreme" || (claim.kind === "rank" && claim.number?.spelled)) &&
        tiers.some((one) => one !== claim && claim.start >= one.start && claim.start <= one.end + 24)
      ),
  );
}
