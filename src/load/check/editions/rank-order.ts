import type { Edition } from "../../../model/edition.ts";
import type { Figure } from "../../../model/figure.ts";
import { decimalsWritten } from "../../../model/figure.ts";
import { flatten } from "../../../model/lookup.ts";
import { DUST } from "../../../model/rules/tolerance.ts";
import { rankContradicts, sameRank } from "../../messages.ts";
import type { Findings } from "../findings.ts";

/** Two or three units may share a rank. */
const FEW = 4;

interface Ranked {
  unit: string;
  score: Figure;
  rank: Figure;
}

/** Published ranks follow published scores, in the total and in each component. */
export function checkRankOrder(findings: Findings): void {
  for (const edition of findings.editions()) {
    const decimals = findings.dataset.indices.get(edition.index)?.measure.decimals ?? 0;
    const components = findings.framework(edition.index, edition.year)?.components ?? [];
    for (const id of [null, ...flatten(components).map((component) => component.id)]) {
      if (allAlike(edition, id, findings)) continue;
      checkOrder(rankedIn(edition, id), decimals, findings);
    }
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
function rankedIn(edition: Edition, component: string | null): Ranked[] {
  return [...edition.standings.values()].flatMap((standing) => {
    const { score, rank } = (component === null ? standing : standing.components.get(component)) ?? {};
    return score?.basis === "published" && rank?.basis === "published"
      ? [{ unit: standing.unit, score, rank }]
      : [];
  });
}

/** Comparing neighbours is enough, and names the pair that looks wrong. */
function checkOrder(ranked: Ranked[], decimals: number, findings: Findings): void {
  const inOrder = ranked.sort((a, b) => a.rank.value - b.rank.value || b.score.value - a.score.value);
  inOrder.forEach((current, position) => {
    const before = inOrder[position - 1];
    if (!before || !contradicts(before, current, decimals)) return;
    findings.at(
      current.rank,
      rankContradicts(
        [current.unit, current.score.written, current.rank.written],
        [before.unit, before.score.written, before.rank.written],
      ),
    );
  });
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
