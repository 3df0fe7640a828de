import type { ClaimKind } from "../frames/claim.ts";

/** Kinds with a number that another year or name seldom makes right by chance. */
export const NUMBERED_KINDS: readonly ClaimKind[] = [
  "score",
  "rank",
  "region-rank",
  "change",
  "places",
  "mean",
  "gap",
  "series",
  "tier",
];
