import type { Dataset } from "../../model/dataset.ts";
import { existsIn } from "../../model/lookup.ts";
import type { MadeConference } from "./project.ts";

/** The indices of which whole leagues are published. */
export const PANEL_INDICES = ["papi", "pci"];

/** The day after which the merged units of 2025 hold conferences on results of the units they were made of. */
const AFTER_MERGERS = "2025-09-30";

/** One thin conference for every unit and edition of these indices, whatever editions there are. */
export function panelCases(dataset: Dataset, indices: readonly string[] = PANEL_INDICES): MadeConference[] {
  const units = [...dataset.units.values()].filter(
    ({ illustrative, kind }) => !illustrative && kind === "province",
  );
  return indices.flatMap((index) => {
    const editions = [...(dataset.editions.get(index)?.values() ?? [])].sort((a, b) => a.year - b.year);
    const last = editions.at(-1);
    const whole = editions.flatMap(({ year }) =>
      units
        .filter((unit) => existsIn(unit, year))
        .map(({ id }) => ({ unit: id, indices: [{ index, year }] })),
    );
    const merged = units
      .filter((unit) => last && !existsIn(unit, last.year) && unit.validFrom !== null)
      .map(({ id }) => ({ unit: id, indices: [{ index, year: last!.year }], heldOn: AFTER_MERGERS }));
    return [...whole, ...merged];
  });
}

/** Every tenth, starting with the given one: the same ones on every machine. */
export function everyTenth<Item>(items: readonly Item[], start = 0): Item[] {
  return items.filter((_, at) => at % 10 === start % 10);
}
