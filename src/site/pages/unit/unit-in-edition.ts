import { isComplete } from "../../../analysis/standing/league.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Edition } from "../../../model/edition.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import { frameworkOf } from "../../../model/lookup.ts";
import type { Unit } from "../../../model/unit.ts";

/** One unit in one edition of an index whose table holds every ranked unit. */
export interface UnitInEdition {
  dataset: Dataset;
  index: IndexDefinition;
  edition: Edition;
  unit: Unit;
}

/** Top components that all ranked units of an edition have a score of, so that places in them can be told. */
export function leagueComponents(index: IndexDefinition, edition: Edition): string[] {
  return (frameworkOf(index, edition.year)?.components ?? [])
    .filter(({ id }) => isComplete(edition, id))
    .map(({ id }) => id);
}
