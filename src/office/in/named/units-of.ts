import type { Dataset } from "../../../model/dataset.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import { existsIn } from "../../../model/lookup.ts";
import type { Unit } from "../../../model/unit.ts";

/** Who is scored in a year: provinces (or the kind that the index names), or the agencies and communes of the province whose own index it is. */
export function unitsOf(dataset: Dataset, index: IndexDefinition, year: number): Unit[] {
  return [...dataset.units.values()].filter((unit) => {
    if (!existsIn(unit, year)) return false;
    if (index.internalTo !== undefined) return unit.of === index.internalTo;
    return unit.kind === (index.unitKind ?? "province") && unit.illustrative === index.illustrative;
  });
}
