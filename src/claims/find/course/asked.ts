import type { Binding, Claim } from "../../frames/claim.ts";
import type { Context } from "../../frames/context.ts";
import type { Sentence } from "../../frames/sentence.ts";
import type { Facts } from "../../judge/facts.ts";

/* What a question leaves to its answer. */

/** "Còn năm trước?": the year that an answer is of, where the question only steps to it. */
export function yearAsked(sentence: Sentence | undefined, { year }: Context): number | null {
  if (!sentence || year === null || sentence.items.at(-1)?.word !== "?") return null;
  const years = sentence.mentions.filter(({ slot }) => slot === "year");
  const step = Number(years[0]?.step);
  return years.length === 1 && years[0]!.year === undefined && step ? year + step : null;
}

/** "Trong vùng thì sao?": the region that the places of an answer count in, "" for that of the unit; null: none is asked for. */
export function regionAsked(sentence: Sentence | undefined): string | null {
  if (sentence?.items.at(-1)?.word !== "?") return null;
  return sentence.mentions.find(({ slot, ids }) => slot === "scope" && ids[0] !== "nation")?.ids[0] ?? null;
}

/** Places of an answer that names no field of its own, counted in the region that was asked for. */
export function withinAsked(claims: readonly Claim[], region: string, facts: Facts): Claim[] {
  if (claims.some(({ kind }) => kind === "region-rank" || kind === "denominator")) return [...claims];
  const of = (binding: Binding): Binding => {
    const { unit, year } = binding;
    const own = unit && year !== null ? facts.regionOf(unit, year) : null;
    return { ...binding, scope: region || (own ?? "") };
  };
  return claims.map((claim) =>
    claim.kind === "rank"
      ? {
          ...claim,
          kind: "region-rank",
          binding: of(claim.binding),
          others: [claim.binding, ...claim.others],
        }
      : claim,
  );
}
