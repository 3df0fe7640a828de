import type { Edition, Tier } from "../../../model/edition.ts";
import { tiersOfOneKind, tiersOfOtherSize } from "../../messages.ts";
import type { ScoresFile } from "../../schemas/scores-file.ts";
import type { Inherited } from "../figure.ts";
import type { Reader } from "../reader.ts";
import { wordsOf } from "../reference-data.ts";

/** The groups of an edition: all by size, which make up the ranked units, or all by falling lower bounds. */
export function buildTiers(
  raw: NonNullable<ScoresFile["tiers"]>,
  rankedUnits: number | null,
  from: Inherited,
  reader: Reader,
): NonNullable<Edition["tiers"]> {
  const groups = raw.groups.map(
    ({ name, units, from: bound }): Tier => ({
      name: wordsOf(name),
      units: units ?? null,
      from: bound ?? null,
    }),
  );
  const sized = groups.filter(({ units }) => units !== null);
  const bounded = groups.every(
    ({ units, from: bound }, at) =>
      units === null &&
      (bound === null ? at === groups.length - 1 : at === 0 || bound < groups[at - 1]!.from!),
  );
  if (sized.length === groups.length ? groups.some(({ from: bound }) => bound !== null) : !bounded)
    reader.report(reader.spot(raw, "groups"), tiersOfOneKind());
  const together = sized.reduce((sum, { units }) => sum + units!, 0);
  if (sized.length === groups.length && rankedUnits !== null && together !== rankedUnits)
    reader.report(reader.spot(raw, "groups"), tiersOfOtherSize(together, rankedUnits));
  return { groups, sources: reader.sources(raw, from.sources) };
}
