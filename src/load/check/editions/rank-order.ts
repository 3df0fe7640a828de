import type { Edition } from "../../../model/edition.ts";
import type { Figure } from "../../../model/figure.ts";
import { decimalsWritten } from "../../../model/figure.ts";
import { flatten } from "../../../model/lookup.ts";
import { DUST } from "../../../model/rules/tolerance.ts";
import {
  aboveTheFirst,
  rankContradicts,
  rankSkipped,
  ranksInDisorder,
  ranksReversed,
  sameRank,
} from "../../messages.ts";
import type { Findings } from "../findings.ts";

/** Two or three units may share a rank. */
const FEW = 4;

interface Ranked {
  unit: string;
  score: Figure;
  rank: Figure;
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
    for (const id of [null, ...flatten(components).map((component) => component.id)]) {
      if (allAlike(edition, id, findings)) continue;
      checkOrder(rankedIn(edition, id, findings), definition.measure.decimals, findings);
    }
    // where names or columns moved, that tells more than a rank that is left out
    if (!findings.distorted.has(edition)) checkSkipped(edition, findings);
    checkUnranked(edition, findings);
  }
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
function rankedIn(edition: Edition, component: string | null, { damaged }: Findings): Ranked[] {
  return [...edition.standings.values()].flatMap((standing) => {
    const { score, rank } = (component === null ? standing : standing.components.get(component)) ?? {};
    const told = damaged.has(standing) && rank && !Number.isInteger(rank.value);
    return score?.basis === "published" && rank?.basis === "published" && !told
      ? [{ unit: standing.unit, score, rank }]
      : [];
  });
}

/**
 * Of the units by rank, the longest chain in which no neighbour contradicts the other is taken for right; the others
 * are told with the one of the chain that they contradict, or, where they are many, as a column that is wrong.
 */
function checkOrder(ranked: Ranked[], decimals: number, findings: Findings): void {
  const inOrder = ranked.sort((a, b) => a.rank.value - b.rank.value || b.score.value - a.score.value);
  const right = longestChain(inOrder, (before, current) => !contradicts(before, current, decimals));
  const wrong = inOrder.filter((one) => !right.has(one));
  const [first] = wrong;
  if (first && wrong.length >= MANY && wrong.length * 5 >= inOrder.length) {
    const reversed = [...inOrder].reverse();
    const chain = longestChain(reversed, (before, current) => before.score.value >= current.score.value);
    const fact =
      chain.size >= inOrder.length * 0.8
        ? ranksReversed(inOrder.length)
        : ranksInDisorder(wrong.length, inOrder.length);
    findings.at(first.rank, fact);
    return;
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
}

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
  const lead = before.score.value - current.score.value;
  const equal = Math.abs(lead) <= DUST;
  if (before.rank.value === current.rank.value) return !equal;
  return equal ? decimalsWritten(current.score.written) > decimals : lead < 0;
}
