import type { Figure } from "../../../model/figure.ts";
import type {
  Component,
  Framework,
  IndexDefinition,
  Partition,
  PartitionPart,
} from "../../../model/framework.ts";
import { flatten, frameworkOf } from "../../../model/lookup.ts";
import { breakBetween, TOTAL } from "../../../model/rules/breaks.ts";
import type { Pair } from "../compare-standing.ts";

/** One part of another division of the total, in points of the total. */
export interface PartRow {
  part: PartitionPart;
  score: Figure | null;
  /** Points of the same part, out of the same maximum, in the year compared with. */
  previous: Figure | null;
  /** Maximum − points. */
  lost: number | null;
}

/** A unit's points by another division of the total than components. */
export interface PartitionResult {
  partition: Partition;
  rows: PartRow[];
  /** Σ parts; null while one is not known. */
  sum: number | null;
  /** Total − Σ parts: what rounding left; null without both. */
  rest: number | null;
}

/** A component of which only the share of its maximum is published, in percent. */
export interface ShareRow {
  component: Component;
  share: Figure;
  previous: Figure | null;
}

/**
 * Every division of the total of which some part of the unit is known this year. Points of the year compared with stand
 * beside those of the same part with the same maximum, and not across a break `none` of the total.
 */
export function partitionsOf(
  index: IndexDefinition,
  framework: Framework | null,
  { edition, previousEdition, unit, year, against }: Pair,
): PartitionResult[] {
  const held = edition?.standings.get(unit);
  const comparable = breakBetween(index, TOTAL, year, against)?.treatment !== "none";
  const before = comparable ? (frameworkOf(index, against)?.partitions ?? []) : [];
  const then = previousEdition?.standings.get(unit)?.partitions;
  return (framework?.partitions ?? []).flatMap((partition): PartitionResult[] => {
    const points = held?.partitions?.get(partition.id);
    if (!points || points.size === 0) return [];
    const old = before.find(({ id }) => id === partition.id);
    const rows = partition.parts.map((part): PartRow => {
      const score = points.get(part.id) ?? null;
      const same = old?.parts.some(({ id, maxPoints }) => id === part.id && maxPoints === part.maxPoints);
      return {
        part,
        score,
        previous: same ? (then?.get(partition.id)?.get(part.id) ?? null) : null,
        lost: score === null || part.maxPoints === null ? null : part.maxPoints - score.value,
      };
    });
    const sum = rows.every(({ score }) => score !== null)
      ? rows.reduce((all, { score }) => all + score!.value, 0)
      : null;
    const total = held?.score?.value ?? null;
    return [{ partition, rows, sum, rest: sum === null || total === null ? null : total - sum }];
  });
}

/** Components whose share of the maximum is published; the year before only where no break `none` parts the two. */
export function sharesOf(
  index: IndexDefinition,
  framework: Framework | null,
  { edition, previousEdition, unit, year, against }: Pair,
): ShareRow[] {
  const shareIn = (held: Pair["edition"], id: string) =>
    held?.standings.get(unit)?.components.get(id)?.share ?? null;
  return flatten(framework?.components ?? []).flatMap((component): ShareRow[] => {
    const share = shareIn(edition, component.id);
    if (!share) return [];
    const comparable = breakBetween(index, component.id, year, against)?.treatment !== "none";
    return [{ component, share, previous: comparable ? shareIn(previousEdition, component.id) : null }];
  });
}
