import type { Conference } from "../../model/conference.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { editionsKnownOn } from "../comparability/published.ts";
import { type InternalLeague, type InternalRow, internalLeagues } from "./internal-index.ts";
import { type InternalComponent, internalComponents, lowest } from "./internal-parts.ts";

/** So many of the lowest are told apart; a league of twice as many or fewer is read whole. */
const LOWEST = 10;

/** A province's own index at a conference, kind by kind of the units that it scores. */
export interface InternalAnalysis {
  index: IndexDefinition;
  edition: Edition;
  against: number;
  leagues: {
    league: InternalLeague;
    components: InternalComponent[];
    /** The lowest, worst last as in the league; empty of a league that is read whole. */
    lowest: InternalRow[];
  }[];
}

/** The internal index that a conference looks at, as known on its day; null where it has none. */
export function analyseInternal(dataset: Dataset, conference: Conference): InternalAnalysis | null {
  const { internal, heldOn } = conference;
  const index = internal && dataset.indices.get(internal.index);
  if (!internal || !index) return null;
  const known = editionsKnownOn(dataset, index.id, heldOn);
  const edition = known.find(({ year }) => year === internal.year);
  if (!edition) return null;
  const leagues = internalLeagues(dataset, index, internal.year, internal.against, known);
  return {
    index,
    edition,
    against: internal.against,
    leagues: leagues.map((league) => ({
      league,
      components: internalComponents(index, edition, league),
      lowest: league.rows.length > 2 * LOWEST ? lowest(league, LOWEST) : [],
    })),
  };
}
