import type { Edition } from "../../model/edition.ts";
import { breakBetween, TOTAL, totalRemeasured } from "../../model/rules/breaks.ts";
import { DUST } from "../../model/rules/tolerance.ts";
import { reportedChange } from "../standing/change.ts";
import { league } from "../standing/league.ts";
import type { TargetContext } from "./target-context.ts";
import { scoreIn } from "./targets.ts";

/** Fewer yearly changes of its own say nothing of what a unit can do in a year. */
const CHANGES_TO_TELL = 2;

/** What a target can be held against where no whole league is known: the unit's own years, and who leads. */
export interface OwnChanges {
  /** Changes of neighbouring years, oldest first, in the index's measure. */
  changes: { year: number; change: number; reported?: true }[];
  /** How many of them were at least what the target needs in a year. */
  reached: number;
  /** Years before which the way of measuring was adjusted: their changes count with caution. */
  cautions: number[];
  /** Best known score of the year that the way starts from, of another unit ranked first; null when not known or ours. */
  leader: { unit: string; year: number; score: number; gap: number } | null;
}

function leaderIn(edition: Edition | undefined, component: string | null, unit: string, aimed: number) {
  const first = edition && league(edition, component).find(({ rank }) => rank === 1);
  if (!edition || !first || first.score === null || first.unit === unit || first.scoreBasis === "inferred")
    return null;
  return { unit: first.unit, year: edition.year, score: first.score, gap: aimed - first.score };
}

/**
 * A unit's own yearly changes up to the year a target's way starts from, Δ = score − score of the year before, held
 * against the rise that is needed each year; and the leader's score against the score aimed at (gap = aimed − leader).
 * Of an inferred score only the change that a source states counts; pairs of years across a break of kind `none` or
 * `structure` do not, nor do totals of which a part was measured anew. Null under two changes.
 */
export function ownChangesOf(
  component: string | null,
  aimed: number,
  { from, perYear }: { from: number; perYear: number },
  { index, unit, editions }: TargetContext,
): OwnChanges | null {
  const noteOf = (year: number) => breakBetween(index, component ?? TOTAL, year, year - 1);
  const scoreOf = (year: number) => {
    const held = editions.find((edition) => edition.year === year);
    const score = scoreIn(held?.standings.get(unit), component);
    return score && score.basis !== "inferred" ? score.value : null;
  };
  const years = [...new Set(editions.map(({ year }) => year))].filter((year) => year <= from).sort();
  const changes = years.flatMap((year) => {
    const [now, before] = [scoreOf(year), scoreOf(year - 1)];
    const note = noteOf(year);
    const remeasured = component === null && totalRemeasured(index, year, year - 1);
    const cut = remeasured || (note !== null && note.treatment !== "caution");
    if (cut) return [];
    if (now !== null && before !== null) return [{ year, change: now - before }];
    const held = editions.find((edition) => edition.year === year);
    const told = held ? reportedChange(held, unit, component) : null;
    return told === null ? [] : [{ year, change: told, reported: true as const }];
  });
  if (changes.length < CHANGES_TO_TELL) return null;
  return {
    changes,
    reached: changes.filter(({ change }) => change >= perYear - DUST).length,
    cautions: changes.flatMap(({ year }) => (noteOf(year) ? [year] : [])),
    leader: leaderIn(
      editions.find(({ year }) => year === from),
      component,
      unit,
      aimed,
    ),
  };
}
