import type { Dataset } from "../../model/dataset.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { existsIn } from "../../model/lookup.ts";
import type { Unit } from "../../model/unit.ts";

/**
 * An index as it is measured for one unit: where a break is about territories (provinces merged), it treats the scores of
 * a unit that stood in both its years, unchanged, as `unchanged` says. Ranks stay as the break treats them, since the set
 * of units is another one for everybody.
 */
export function measuredFor(index: IndexDefinition, unit: Unit): IndexDefinition {
  const stood = ({ from, to }: { from: number; to: number }) => existsIn(unit, from) && existsIn(unit, to);
  if (!index.breaks.some(({ unchanged, between }) => unchanged && stood(between))) return index;
  return {
    ...index,
    breaks: index.breaks.map((one) =>
      one.unchanged && stood(one.between) ? { ...one, treatment: one.unchanged } : one,
    ),
  };
}

/** The dataset with every index as it is measured for one unit; the same dataset where no break tells units apart. */
export function datasetFor(dataset: Dataset, unit: Unit): Dataset {
  const indices = new Map([...dataset.indices].map(([id, index]) => [id, measuredFor(index, unit)]));
  const same = [...indices].every(([id, index]) => dataset.indices.get(id) === index);
  return same ? dataset : { ...dataset, indices };
}
