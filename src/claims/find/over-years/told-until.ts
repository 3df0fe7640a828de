import type { Claim } from "../../frames/claim.ts";
import type { Sentence } from "../../frames/sentence.ts";

/** "Đỉnh là năm 2009: … Năm 2014 …": a superlative over years may be meant of those that the whole text tells. */
export function toldUntil(sentences: readonly Sentence[], claims: readonly Claim[]): Claim[] {
  const years = sentences.flatMap(({ mentions }) =>
    mentions.flatMap(({ slot, role, year }) => (slot === "year" && role === "subject" && year ? [year] : [])),
  );
  if (new Set(years).size < 3) return [...claims];
  const to = Math.max(...years);
  const told = [
    { from: Math.min(...years), to },
    { from: 0, to },
  ];
  return claims.map((claim) =>
    claim.kind === "extreme" && claim.over === "years" && claim.spans
      ? { ...claim, spans: [...claim.spans, ...told] }
      : claim,
  );
}
