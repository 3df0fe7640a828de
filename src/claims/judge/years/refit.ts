import type { Binding, Claim, ClaimKind } from "../../frames/claim.ts";
import { type YearTold, yearsTold } from "../doubts/years-in-text.ts";
import { sentenceTells } from "../doubts/years-told.ts";
import type { Facts } from "../facts.ts";
import { checkOf, type Judged, judge } from "../judge.ts";

/* A text leaves its year unsaid ("39,97 điểm. Năm 2011 ta còn ở hạng 22. …"): the figures of a paragraph tell it. */

/** How much a number that fits tells of its year: a score of two decimals nearly settles it, a place hardly. */
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

/** Where the year of a claim comes from that the other numbers of its paragraph tell. */
export const BY_FIGURES = "theo các số cùng đoạn";

interface Group {
  line: number;
  claims: Judged[];
}

const fits = (claim: Claim, binding: Binding, facts: Facts): boolean =>
  ["right", "style"].includes(checkOf(claim, binding, facts).state);

function weightOf({ kind, number }: Claim): number {
  if (!number || number.spelled === true) return kind === "rank" && number ? 0.5 : 0;
  const digits = kind === "rank" || kind === "places" || kind === "region-rank" || number.decimals > 1;
  return digits ? (TELLS[kind] ?? 0) : 0;
}

/** The same words said of another year; a base that was not told moves along. */
function inYear({ binding, how }: Claim, year: number): Binding {
  const { against, year: own } = binding;
  const told = how.against === "nêu trong câu" && against !== null && against < year;
  const apart = own !== null && against !== null ? own - against : 1;
  return { ...binding, year, against: against === null ? null : told ? against : year - apart };
}

/** Claims of a line that are bound to one year of an index which their own sentences do not tell. */
function groupsOf(judged: readonly Judged[], text: string, years: readonly YearTold[]): Group[] {
  const groups = new Map<string, Group>();
  for (const one of judged) {
    const { claim, binding } = one;
    if (binding.year === null || !binding.index || claim.quoted || sentenceTells(text, years, one)) continue;
    const line = text.lastIndexOf("\n", claim.start - 1) + 1;
    const key = `${line} ${binding.index} ${claim.binding.year}`;
    const group = groups.get(key) ?? { line, claims: [] };
    group.claims.push(one);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The year that the numbers of a group fit far better than their own; null where none does. */
function betterYear({ claims }: Group, facts: Facts): { year: number; weight: number } | null {
  const [first] = claims;
  const own = first!.claim.binding.year!;
  // An earlier year would be that of a block copied from last year's paper: a mistake, and no other reading.
  const open = claims.every(({ claim }) => claim.undated);
  const weights = new Map<number, number>();
  const many = new Map<number, number>();
  const told = new Set<string>();
  for (const { claim } of claims) {
    const weight = weightOf(claim);
    const said = `${claim.kind} ${claim.binding.component} ${claim.binding.unit} ${claim.number?.value}`;
    if (!weight || told.has(said)) continue;
    told.add(said);
    for (const year of facts.years(claim.binding.index!))
      if ((year >= own || open) && fits(claim, inYear(claim, year), facts)) {
        weights.set(year, (weights.get(year) ?? 0) + weight);
        many.set(year, (many.get(year) ?? 0) + 1);
      }
  }
  const [best, second] = [...weights].filter(([year]) => year !== own).sort((a, b) => b[1] - a[1]);
  if (!best || many.get(best[0])! < 2 || best[1] < ENOUGH) return null;
  const rival = Math.max(second?.[1] ?? 0, 1.5 * (weights.get(own) ?? 0));
  return best[1] >= 2 * rival ? { year: best[0], weight: best[1] } : null;
}

/** A claim judged of the year that its paragraph fits; as it was where it is right of its own alone. */
function refitted(one: Judged, { year, weight }: { year: number; weight: number }, facts: Facts): Judged {
  const { claim } = one;
  const binding = inYear(claim, year);
  const settled = weight >= SETTLED;
  const { undated: _, ...dated } = claim;
  const moved = judge(
    {
      ...dated,
      binding,
      others: settled ? [] : [claim.binding, ...claim.others],
      how: { ...claim.how, year: BY_FIGURES },
    },
    facts,
  );
  if (!moved || (one.verdict === "right" && moved.verdict !== "right" && moved.verdict !== "style"))
    return one;
  const unsure = moved.verdict === "wrong" && !settled && one.verdict !== "wrong";
  return unsure ? { ...moved, verdict: "ambiguous", error: null, doubt: "undated" } : moved;
}

/**
 * Claims that stand in a paragraph which does not tell their year, bound anew where its numbers are right of one other
 * year and not of the one carried on.
 */
export function refitYears(judged: readonly Judged[], text: string, facts: Facts): Judged[] {
  const years = yearsTold(text);
  const better = new Map<Judged, { year: number; weight: number }>();
  for (const group of groupsOf(judged, text, years)) {
    if (group.claims.every(({ verdict }) => verdict === "right")) continue;
    const year = betterYear(group, facts);
    if (year) for (const one of group.claims) better.set(one, year);
  }
  return judged.map((one) => {
    const year = better.get(one);
    return year ? refitted(one, year, facts) : one;
  });
}
