import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import type { Unit } from "../../model/unit.ts";
import { type BackCast, backCast, populationWeights, type Weights } from "./back-cast.ts";
import { type PartComponents, partComponents } from "./part-components.ts";

/** A unit made of others: the weights of its parts, and index by index what they scored and make together. */
export interface Merged {
  weights: Weights | null;
  /** Only indices in which something is known of a part. */
  indices: {
    index: IndexDefinition;
    points: BackCast[];
    /** Each part by component in the last year that has them; null where no year does. */
    components: PartComponents | null;
  }[];
}

/** Null for a unit that was made of none. */
export function mergedOf(
  dataset: Dataset,
  unit: Unit,
  held: readonly { index: IndexDefinition; editions: readonly Edition[] }[],
): Merged | null {
  if (unit.madeOf.length === 0) return null;
  const parts = unit.madeOf.flatMap((id) => dataset.units.get(id) ?? []);
  const indices = held.map(({ index, editions }) => ({
    index,
    points: backCast(dataset, index, unit, editions),
    components: partComponents(index, editions, unit.madeOf),
  }));
  return {
    weights: populationWeights(parts, [...dataset.units.values()]),
    indices: indices.filter(({ points }) => points.length > 0),
  };
}
