import type { Edition } from "../../../model/edition.ts";
import type { Figure } from "../../../model/figure.ts";
import { decimalsWritten } from "../../../model/figure.ts";
import { flatten } from "../../../model/lookup.ts";
import { DUST } from "../../../model/rules/tolerance.ts";
import {
  aboveTheFirst,
  rankContradicts,
  rankGivenToMany,
  rankSkipped,
  ranksInDisorder,
  ranksReversed,
  sameRank,
} from "../../messages.ts";
import type { Findings } from "../findings.ts";

/** Two or three units may share a rank. */
const FEW = 4;

const isRank = ({ value }: Figure) => Number.isInteger(value) && value >= 1;

interface Ranked {
  unit: string;
  score: Figure;
  rank: Figure;
  value: number;
  /** What the score is as others witness it, where it is told to be wrong already; null where only that is known. */
  meant?: number | null;
}

/** So many units out of order are no slips but a column that is not theirs. */
const MANY = 5;

/** Published ranks follow published scores, in the total and in each component, and none is left out. */
export function checkRankOrder(findings: Findings): void {
  for (const edition of findings.editions()) {
    const definition = findings.dataset.indices.get(edition.index);
    // without the index it is not known how many decimals are printed
    if (!definition) continue;
    const components = findings.framework(edition.index, edition.year)?.components ?? [];
    // one slip of a rank or a score leaves a rank to nobody
    let told = [...edition.standings.values()].some(
      ({ score, rank }) => (score && findings.meant.has(score)) || (rank && !isRank(rank)),
    );
    for (const id of [null, ...flatten(components).map((component) => component.id)]) {
      if (allAlike(edition, id, findings)) continue;
      const ranked = withoutRepeats(rankedIn(edition, id, findings), findings);
      if (checkOrder(ranked.left, definition.measure.decimals, findings) || ranked.told) told = true;
    }
    // where names or columns moved, that tells more than a rank that is left out
    if (!findings.distorted.has(edition) && !told) checkSkipped(edition, findings);
    checkUnranked(edition, findings);
  }
}

/** So many units with one rank and scores apart: the rank was filled down a column. */
const REPEATED = 4;

/** Units without those whose rank stands for several more with other scores, which is told once for each rank. */
function withoutRepeats(ranked: readonly Ranked[], findings: Findings): { left: Ranked[]; told: boolean } {
  const byRank = new Map<number, Ranked[]>();
  for (const one of ranked) byRank.set(one.rank.value, [...(byRank.get(one.rank.value) ?? []), one]);
  const repeated = [...byRank.values()].filter(
    (group) => group.length >= REPEATED && new Set(group.map(({ value }) => value)).size === group.length,
  );
  for (const group of repeated)
    findings.at(group[0]!.rank, rankGivenToMany(group[0]!.rank.written, group.length));
  const out = new Set(repeated.flat());
  return { left: ranked.filter((one) => !out.has(one)), told: repeated.length > 0 };
}

/** Where all ranks are there, each follows the one before it, or the number of units that share that one. */
function checkSkipped({ standings, rankedUnits }: Edition, findings: Findings): void {
  const ranks = [...standings.values()].flatMap(({ rank }) => rank ?? []).sort((a, b) => a.value - b.value);
  if (ranks.length < MANY || ranks.length !== rankedUnits) return;
  ranks.forEach((rank, position) => {
    const before = ranks[position - 1];
    const shared = ranks.filter(({ value }) => value === before?.value).length;
    const next = before ? [before.value, before.value + 1, before.value + shared] : [1];
    if (Number.isInteger(rank.value) && rank.value <= ranks.length && !next.includes(rank.value))
      findings.at(rank, rankSkipped(next.at(-1) ?? 1, ranks.length));
  });
}

/** A unit that has no rank cannot stand above the one that is first. */
function checkUnranked({ standings, complete }: Edition, findings: Findings): void {
  const first = [...standings.values()].find(({ rank }) => rank?.value === 1);
  if (!first?.score || complete) return;
  for (const { unit, score, rank } of standings.values()) {
    if (score && !rank && score.value > first.score.value + DUST && !findings.told.has(score))
      findings.at(
        score,
        aboveTheFirst(findings.unitNamed(unit), findings.unitNamed(first.unit), score.written),
      );
  }
}

/** One rank for all units is no ranking, unless all scores are the same too: told once, not at each of them. */
function allAlike(edition: Edition, component: string | null, findings: Findings): boolean {
  const rows = [...edition.standings.values()].flatMap((standing) => {
    const { score, rank } = (component === null ? standing : standing.components.get(component)) ?? {};
    return rank ? [{ score: score?.value ?? null, rank }] : [];
  });
  const [first] = rows;
  if (!first || rows.length < FEW || rows.some(({ rank }) => rank.value !== first.rank.value)) return false;
  if (first.score !== null && rows.every(({ score }) => score === first.score)) return false;
  findings.at(first.rank, sameRank(first.rank.written, rows.length));
  return true;
}

/** Units whose score and rank were both published; what was inferred from the other proves nothing. */
function rankedIn(edition: Edition, component: string | null, { meant }: Findings): Ranked[] {
  return [...edition.standings.values()].flatMap((standing) => {
    const { score, rank } = (component === null ? standing : standing.components.get(component)) ?? {};
    if (score?.basis !== "published" || rank?.basis !== "published" || !isRank(rank)) return [];
    const one = { unit: standing.unit, score, rank, value: score.value };
    const other = meant.get(score);
    return [other === undefined ? one : { ...one, meant: other }];
  });
}

/**
 * Of the units by rank, the longest chain in which no neighbour contradicts the other is taken for right; the others
 * are told with the one of the chain that they contradict, or, where they are many, as a column that is wrong.
 */
function checkOrder(ranked: Ranked[], decimals: number, findings: Findings): boolean {
  const inOrder = ranked.sort(byRank);
  const sure = inOrder.filter(({ meant }) => meant === undefined);
  const right = longestChain(sure, (before, current) => !contradicts(before, current, decimals));
  const wrong = inOrder.filter((one) =>
    one.meant === undefined ? !right.has(one) : !standsAmong(one, right, decimals),
  );
  const [first] = wrong;
  if (first && wrong.length >= MANY) {
    const reversed = [...inOrder].reverse();
    const chain = longestChain(reversed, (before, current) => before.value >= current.value);
    const fact =
      chain.size >= inOrder.length * 0.8
        ? ranksReversed(inOrder.length)
        : ranksInDisorder(wrong.length, inOrder.length);
    findings.at(first.rank, fact);
    return true;
  }
  for (const one of wrong) {
    const at = inOrder.indexOf(one);
    const other =
      inOrder.slice(0, at).findLast((before) => right.has(before) && contradicts(before, one, decimals)) ??
      inOrder.slice(at + 1).find((after) => right.has(after) && contradicts(one, after, decimals));
    if (!other) continue;
    const [mine, theirs] = [one, other].map(
      ({ unit, score, rank }) => [findings.unitNamed(unit), score.written, rank.written] as const,
    );
    findings.at(one.rank, rankContradicts(mine!, theirs!));
  }
  return wrong.length > 0;
}

/** Whether a unit whose score is told to be wrong already stands among the others, as it is or as it is meant to be. */
function standsAmong(one: Ranked, right: ReadonlySet<Ranked>, decimals: number): boolean {
  const { meant } = one;
  if (meant == null) return true;
  return [one, { ...one, value: meant }].some((as) =>
    [...right].every((other) => {
      const [before, after] = byRank(as, other) <= 0 ? [as, other] : [other, as];
      return !contradicts(before, after, decimals);
    }),
  );
}

const byRank = (a: Ranked, b: Ranked) => a.rank.value - b.rank.value || b.value - a.value;

/** The longest part of a list in which each may follow the one before it; of several, the one that begins earliest. */
function longestChain<One>(
  list: readonly One[],
  mayFollow: (before: One, current: One) => boolean,
): Set<One> {
  const best = list.map(() => ({ length: 1, from: -1 }));
  list.forEach((current, at) => {
    for (let before = 0; before < at; before++) {
      const length = best[before]!.length + 1;
      if (length > best[at]!.length && mayFollow(list[before]!, current)) best[at] = { length, from: before };
    }
  });
  const longest = Math.max(0, ...best.map(({ length }) => length));
  const chain = new Set<One>();
  for (let at = best.findIndex(({ length }) => length === longest); at >= 0; at = best[at]!.from)
    chain.add(list[at]!);
  return chain;
}

/**
 * Ties share a rank. Two scores that were published rounded may print the same and still rank apart; that is no
 * contradiction, so equal scores must share a rank only where they carry more decimals than the index prints.
 */
function contradicts(before: Ranked, current: Ranked, decimals: number): boolean {
  const lead = before.value - current.value;
  const equal = Math.abs(lead) <= DUST;
  if (before.rank.value === current.rank.value) return !equal;
  return equal ? decimalsWritten(current.score.written) > decimals : lead < 0;
}
