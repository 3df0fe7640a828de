import type { Claim } from "../../frames/claim.ts";

type Shared = { numbers: number[]; claims: Claim[] };

/** "Chuỗi điểm 2017 - 2021: 63,50 - 63,79 - …; thứ hạng tương ứng 22 - 27 - …": both rows of one sentence. */
export function together(shared: Shared | null, listed: Shared | null): Shared | null {
  if (!shared || !listed) return shared ?? listed;
  const starts = new Set(shared.claims.map(({ start }) => start));
  const others = listed.claims.filter(({ start }) => !starts.has(start));
  return shared.claims.length
    ? { numbers: [...shared.numbers, ...listed.numbers], claims: [...shared.claims, ...others] }
    : shared;
}
