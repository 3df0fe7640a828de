import type { Dataset } from "../../../model/dataset.ts";
import { indicesOfProvinces } from "../../../model/lookup.ts";
import type { Claim, ClaimKind } from "../../frames/claim.ts";
import type { Facts } from "../facts.ts";
import { checkOf } from "../judge.ts";

/** How much a number that fits tells of its year: a score of two decimals nearly settles it, a place hardly. */
const TELLS: Partial<Record<ClaimKind, number>> = {
  score: 3,
  change: 2,
  rank: 1,
  places: 1,
  "region-rank": 0.5,
};

/** A score and a change, or a score with two places. */
const ENOUGH = 6;

/**
 * The year that the figures of a text without a year fit: that of a score and something besides, of at least three
 * fifths of what is told, and of twice as much as the next. Null where the figures do not settle it, or every claim has
 * its year.
 */
export function yearThatFits(claims: readonly Claim[], facts: Facts): number | null {
  const undated = claims.filter(
    ({ undated: open, binding, quoted }) =>
      open && !quoted && binding.unit !== null && binding.index !== null,
  );
  if (undated.length < 2) return null;
  const weights = new Map<number, number>();
  const told = new Set<string>();
  let all = 0;
  for (const claim of undated) {
    const weight = TELLS[claim.kind];
    if (!weight || (claim.kind === "score" && (claim.number?.decimals ?? 0) < 2)) continue;
    // The same number said twice tells no more.
    const said = `${claim.kind} ${claim.binding.component} ${claim.binding.unit} ${claim.number?.value}`;
    if (told.has(said)) continue;
    told.add(said);
    all += weight;
    for (const year of facts.years(claim.binding.index!)) {
      const binding = { ...claim.binding, year, against: year - 1 };
      const { state } = checkOf(claim, binding, facts);
      if (state === "right" || state === "style") weights.set(year, (weights.get(year) ?? 0) + weight);
    }
  }
  const [best, second] = [...weights].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= ENOUGH && best[1] >= all * 0.6 && best[1] >= 2 * (second?.[1] ?? 0)
    ? best[0]
    : null;
}

/**
 * The index that the figures of a text fit which names none: of two scores and something besides, where no other fits
 * half as well. Null where none does, so that nothing is read into a text about something else.
 */
export function indexThatFits(
  dataset: Dataset,
  facts: Facts,
  read: (index: string) => readonly Claim[],
): string | null {
  const fits = indicesOfProvinces(dataset)
    .filter(({ illustrative }) => !illustrative)
    .map(({ id }) => {
      const weight = read(id).reduce((sum, claim) => {
        const own =
          claim.kind === "score" && (claim.number?.decimals ?? 0) < 2 ? 0 : (TELLS[claim.kind] ?? 0);
        return own && checkOf(claim, claim.binding, facts).state === "right" ? sum + own : sum;
      }, 0);
      return { id, weight };
    })
    .sort((a, b) => b.weight - a.weight);
  const [best, second] = fits;
  return best && best.weight > 6 && best.weight >= 2 * (second?.weight ?? 0) ? best.id : null;
}
