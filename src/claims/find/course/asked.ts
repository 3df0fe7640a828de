import type { Binding, Claim } from "../../frames/claim.ts";
import type { Context } from "../../frames/context.ts";
import type { Sentence } from "../../frames/sentence.ts";
import type { Facts } from "../../judge/facts.ts";

/* What a question leaves to its answer. */

export interface Asked {
  year: number | null;
  region: string | null;
  /** It names a unit itself. */
  unit: boolean;
}

export const NOTHING_ASKED: Asked = { year: null, region: null, unit: false };

/** What the last question of a paragraph asks for. */
export function askedIn(sentences: readonly Sentence[], context: Context): Asked {
  return {
    year: yearAsked(sentences.at(-1), context),
    region: regionAsked(sentences.at(-1)),
    unit: sentences.some(({ mentions }) => mentions.some(({ slot }) => slot === "unit")),
  };
}

/**
 * Where an answer starts from: of the year asked for, and of the unit whose interview it is ("– Trong vùng thì ai hơn? –
 * Sóc Trăng. – Còn các nội dung? – Bảy nội dung tăng") where the question names none.
 */
export function answering(context: Context, { year, unit }: Asked, own: string | null): Context {
  return {
    ...context,
    ...(year === null ? {} : { year }),
    ...(unit || own === null ? {} : { unit: own }),
  };
}

/** "Còn năm trước?": the year that an answer is of, where the question only steps to it. */
function yearAsked(sentence: Sentence | undefined, { year }: Context): number | null {
  if (!sentence || year === null || sentence.items.at(-1)?.word !== "?") return null;
  const years = sentence.mentions.filter(({ slot }) => slot === "year");
  const step = Number(years[0]?.step);
  return years.length === 1 && years[0]!.year === undefined && step ? year + step : null;
}

/** "Trong vùng thì sao?": the region that the places of an answer count in, "" for that of the unit; null: none is asked for. */
function regionAsked(sentence: Sentence | undefined): string | null {
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
