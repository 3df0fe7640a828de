import type { Dataset } from "../../../model/dataset.ts";
import { remembered } from "../../../model/remembered.ts";

/** Units by the name that they share ("dong-thap", "dong-thap-2025"), each with the year it is there from; newest first. */
const laterUnits = remembered((dataset: Dataset) => {
  const held = new Map<string, { id: string; from: number }[]>();
  for (const id of dataset.units.keys()) {
    const [, base, year] = /^(.+)-(20\d\d)$/.exec(id) ?? [];
    if (base === undefined || !dataset.units.has(base)) continue;
    held.set(base, [...(held.get(base) ?? []), { id, from: Number(year) }]);
  }
  for (const units of held.values()) units.sort((one, other) => other.from - one.from);
  return held;
});

/** The id of a unit in a year: another territory bears some names from 01/7/2025 on, and may so again. */
export function unitIn(dataset: Dataset, base: string, year: number): string {
  return (
    laterUnits(dataset)
      .get(base)
      ?.find(({ from }) => from <= year)?.id ?? base
  );
}
