import type { Dataset } from "../../../model/dataset.ts";
import type { Edition } from "../../../model/edition.ts";
import { editionsOf, existsIn } from "../../../model/lookup.ts";
import type { Unit } from "../../../model/unit.ts";

/**
 * The editions of an index that a conference of this unit can tell: announced by its day, with the unit's score. A unit
 * that was formed by a merger and has no two of its own yet also tells those of the units that it was made of.
 */
export function analysable(dataset: Dataset, index: string, unit: Unit, heldOn: string): Edition[] {
  const parts = unit.madeOf.flatMap((id) => dataset.units.get(id) ?? []);
  const known = (edition: Edition, one: Unit) =>
    Boolean(edition.standings.get(one.id)?.score) && existsIn(one, edition.year);
  const announced = editionsOf(dataset, index).filter(({ publishedOn }) => (publishedOn ?? "") <= heldOn);
  const own = announced.filter((edition) => known(edition, unit));
  if (own.length > 1) return own;
  return announced.filter((edition) => [unit, ...parts].some((one) => known(edition, one)));
}
