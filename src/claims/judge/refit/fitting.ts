import type { Binding, Claim, ClaimKind } from "../../frames/claim.ts";
import { passageStart } from "../doubts/years-in-text.ts";
import type { Facts } from "../facts.ts";
import { checkOf, type Judged, judge } from "../judge.ts";

/* The figures of a paragraph tell of what year or unit they are, where its sentences do not. */

/** How much a number that fits tells: a score of two decimals nearly settles it, a place hardly. */
const TELLS: Partial<Record<ClaimKind, number>> = {
  score: 3,
  mean: 3,
  change: 2,
  gap: 2,
  rank: 1,
  places: 1,
  "region-rank": 0.5,
};

/** A score and a place; so much that what does not fit is a slip. */
const ENOUGH = 4;
const SETTLED = 6;
const MANY = 4;

/** Claims of a paragraph that are bound to one thing (a year, a unit) which their own sentences do not name. */
export interface Group<T> {
  own: T;
  claims: readonly Judged[];
  /** What else they may be of. */
  candidates: readonly T[];
}

/** How a claim is told of another year or unit. */
export interface Rebinding<T> {
  slot: "year" | "unit";
  to(claim: Claim, value: T): Binding;
  how: Claim["how"];
}

const fits = (claim: Claim, binding: Binding, facts: Facts): boolean =>
  ["right", "style"].includes(checkOf(claim, binding, facts).state);

function weightOf({ kind, number }: Claim): number {
  if (!number || number.spelled === true) return kind === "rank" && number ? 0.5 : 0;
  const digits = kind === "rank" || kind === "places" || kind === "region-rank" || number.decimals > 1;
  return digits ? (TELLS[kind] ?? 0) : 0;
}

/** What the numbers of a group fit far better than their own; null where nothing does. */
function better<T>(
  { own, claims, candidates }: Group<T>,
  { to }: Rebinding<T>,
  facts: Facts,
): { value: T; weight: number } | null {
  const weights = new Map<T, number>();
  const many = new Map<T, number>();
  const told = new Set<string>();
  for (const { claim } of claims) {
    const weight = weightOf(claim);
    const { component, unit, year } = claim.binding;
    // The same number said twice tells no more.
    const said = [claim.kind, component, unit, year, claim.number?.value].join(" ");
    if (!weight || told.has(said)) continue;
    told.add(said);
    for (const value of new Set([own, ...candidates]))
      if (fits(claim, to(claim, value), facts)) {
        weights.set(value, (weights.get(value) ?? 0) + weight);
        many.set(value, (many.get(value) ?? 0) + 1);
      }
  }
  const [best, second] = [...weights].filter(([value]) => value !== own).sort((a, b) => b[1] - a[1]);
  if (!best || many.get(best[0])! < 2 || best[1] < ENOUGH) return null;
  const rival = Math.max(second?.[1] ?? 0, 1.5 * (weights.get(own) ?? 0));
  // One number right of its own among four and more that are not: a value kept from there.
  const kept = many.get(best[0])! >= MANY && (many.get(own) ?? 0) <= 1 && best[1] >= 2 * (second?.[1] ?? 0);
  return best[1] >= 2 * rival || kept ? { value: best[0], weight: best[1] } : null;
}

/** A claim judged of what its paragraph fits; as it was where it is right of its own alone. */
function moved<T>(
  one: Judged,
  value: T,
  weight: number,
  { slot, to, how }: Rebinding<T>,
  facts: Facts,
): Judged {
  const { undated: _, ...claim } = one.claim;
  const settled = weight >= SETTLED;
  // Other readings of the same year or unit go along; those of others stay what they are.
  const alike = (bindings: readonly Binding[]) =>
    bindings.flatMap((binding) => {
      const own = to({ ...claim, binding }, value);
      return binding[slot] === claim.binding[slot] ? [own] : [];
    });
  const again = judge(
    {
      ...claim,
      binding: to(one.claim, value),
      others: settled ? alike(claim.others) : [claim.binding, ...claim.others],
      rivals: alike(claim.rivals ?? []),
      how: { ...claim.how, ...how },
    },
    facts,
  );
  if (!again || (one.verdict === "right" && again.verdict !== "right" && again.verdict !== "style"))
    return one;
  const unsure = again.verdict === "wrong" && !settled && one.verdict !== "wrong";
  return unsure ? { ...again, verdict: "ambiguous", error: null, doubt: "undated" } : again;
}

/** Claims bound anew by groups whose numbers are right of something else and not of what was carried on. */
export function refitted<T>(
  judged: readonly Judged[],
  groups: readonly Group<T>[],
  way: Rebinding<T>,
  facts: Facts,
): Judged[] {
  const found = new Map<Judged, { value: T; weight: number }>();
  for (const group of groups) {
    if (group.claims.every(({ verdict }) => verdict === "right")) continue;
    const best = better(group, way, facts);
    if (best) for (const one of group.claims) found.set(one, best);
  }
  return judged.map((one) => {
    const best = found.get(one);
    return best ? moved(one, best.value, best.weight, way, facts) : one;
  });
}

/** Claims by what they have in common. */
export function grouped(
  judged: readonly Judged[],
  keyOf: (one: Judged) => string | null,
): readonly (readonly Judged[])[] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const key = keyOf(one);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** Where the paragraph of a claim starts; of an item, that of its list. */
export const lineOf = (text: string, { start }: Claim): number => passageStart(text, start);
