import type { Dataset } from "../model/dataset.ts";
import type { Edition } from "../model/edition.ts";
import type { IndexDefinition } from "../model/framework.ts";
import { editionsOf, frameworkOf, indicesOfProvinces, unitsDay, unitsOfRegion } from "../model/lookup.ts";
import type { Region } from "../model/unit.ts";
import { mean } from "./math/statistics.ts";
import { isComplete, type LeagueRow, league } from "./standing/league.ts";

/** The units of a region in one edition, beside the means of region and country. */
export interface RegionComparison {
  index: IndexDefinition;
  edition: Edition;
  region: Region;
  /** Best first. */
  rows: LeagueRow[];
  /** Ids of the top components that all ranked units have a score of. */
  components: string[];
  /**
   * Means of unrounded scores, every ranked unit once, of the total and then of each component, in the index's own unit
   * of measure; null where none is ranked.
   */
  means: { region: (number | null)[]; country: (number | null)[] };
}

/** Top components that all ranked units of an edition have a score of, so that places in them can be told. */
export function leagueComponents(index: IndexDefinition, edition: Edition): string[] {
  return (frameworkOf(index, edition.year)?.components ?? [])
    .filter(({ id }) => isComplete(edition, id))
    .map(({ id }) => id);
}

const scoresOf = (rows: readonly LeagueRow[]) =>
  rows.flatMap(({ rank, score }) => (rank === null || score === null ? [] : [score]));

/** One region in one edition; null for fewer than two units, who have nobody to be compared with. */
function analyseRegion(
  dataset: Dataset,
  index: IndexDefinition,
  edition: Edition,
  region: Region,
): RegionComparison | null {
  const day = unitsDay(edition);
  if (region.validFrom !== null && region.validFrom > day) return null;
  const members = new Set(
    unitsOfRegion(dataset, region.id, day)
      .map(({ id }) => id)
      .filter((id) => edition.standings.get(id)),
  );
  if (members.size < 2) return null;
  const components = leagueComponents(index, edition);
  const leagues = [null, ...components].map((id) => league(edition, id));
  const inside = (rows: readonly LeagueRow[]) => rows.filter(({ unit }) => members.has(unit));
  return {
    index,
    edition,
    region,
    rows: inside(league(edition)),
    components,
    means: {
      region: leagues.map((rows) => mean(scoresOf(inside(rows)))),
      country: leagues.map((rows) => mean(scoresOf(rows))),
    },
  };
}

/**
 * Regions with at least two units in an edition whose table is whole: of each index of real provinces the newest such
 * edition, and the newest whose components are known too.
 */
export function analyseComparison(dataset: Dataset): RegionComparison[] {
  const indices = indicesOfProvinces(dataset).filter(({ illustrative }) => !illustrative);
  return indices.flatMap((index) => {
    const whole = editionsOf(dataset, index.id).filter(({ complete }) => complete);
    const detailed = whole.findLast((edition) => leagueComponents(index, edition).length > 0);
    const editions = [...new Set([whole.at(-1), detailed])].filter((edition) => edition !== undefined);
    return editions.flatMap((edition) =>
      [...dataset.regions.values()].flatMap((region) => analyseRegion(dataset, index, edition, region) ?? []),
    );
  });
}
