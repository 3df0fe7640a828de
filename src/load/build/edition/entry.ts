import type { ComponentScore, Standing } from "../../../model/edition.ts";
import type { Missing } from "../../../model/figure.ts";
import { emptyEntry, missingBesideFigure } from "../../messages.ts";
import type { RawLeaf, RawStanding, ScoresFile } from "../../schemas/scores-file.ts";
import { areExchanged, bareFigure, figureAt, type Inherited, inherit, rankAt } from "../figure.ts";
import { buildPartitionPoints } from "../partitions.ts";
import type { Reader } from "../reader.ts";
import { plainScore } from "./columns.ts";
import { missingOf } from "./missing.ts";

/** A standing from the form of one entry for each unit, with the scores of its components. */
export function standingFromEntry(
  unit: string,
  raw: RawStanding,
  file: ScoresFile,
  reasons: ReadonlyMap<string, Missing>,
  fromFile: Inherited,
  reader: Reader,
): Standing {
  const units = file.units ?? file;
  reader.referKey("unit", units, unit);
  const from = inherit(reader, raw, fromFile);
  const components = raw.components ?? {};
  for (const id of Object.keys(components))
    reader.referComponent(file.index, file.year, components, id, "key");
  const standing: Standing = {
    unit,
    score: figureAt(reader, raw, "score", from),
    rank: rankAt(reader, raw, "rank", from),
    components: new Map(
      Object.keys(components).map((id) => [id, componentScore(components, id, from, reader)]),
    ),
    missing: raw.missing ? missingOf(raw.missing) : (reasons.get(unit) ?? null),
    note: raw.note ?? null,
  };
  if (raw.partitions) standing.partitions = buildPartitionPoints(raw.partitions, from, reader);
  const empty =
    !standing.score && !standing.rank && standing.components.size === 0 && !standing.partitions?.size;
  // a note may tell in words what is known of a unit without figures ("among the last five")
  if (empty && !standing.missing && standing.note === null)
    reader.report(reader.spot(units, unit, "key"), emptyEntry());
  // "partial" is said of what the unit lacks beside its score; any other reason says that there is none
  if (standing.score && standing.missing && standing.missing.reason !== "partial")
    reader.report(
      raw.missing ? reader.spot(raw, "missing") : reader.spot(units, unit, "key"),
      missingBesideFigure(),
    );
  if (standing.score && standing.rank && areExchanged(standing.score.value, standing.rank))
    reader.collected.damaged.add(standing);
  return reader.markKey(standing, units, unit);
}

function componentScore(
  components: Record<string, number | RawLeaf>,
  id: string,
  from: Inherited,
  reader: Reader,
): ComponentScore {
  const raw = components[id];
  if (typeof raw === "number") {
    return reader.mark(plainScore(bareFigure(reader, components, id, raw, from)), components, id);
  }
  const parts = raw ?? {};
  const appraisedScore = figureAt(reader, parts, "appraised_score", from);
  const surveyScore = figureAt(reader, parts, "survey_score", from);
  const score: ComponentScore = {
    score: figureAt(reader, parts, "score", from) ?? appraisedScore ?? surveyScore,
    rank: rankAt(reader, parts, "rank", from),
    selfScore: figureAt(reader, parts, "self_score", from),
    appraisedScore,
    surveyScore,
    responsible: reader.refer("agency", parts, "responsible")[0] ?? null,
    missing: parts.missing ? missingOf(parts.missing) : null,
  };
  const share = figureAt(reader, parts, "share", from);
  if (share) score.share = share;
  const empty = !score.score && !score.rank && !score.selfScore && !share;
  if (empty && !score.missing) reader.report(reader.spot(components, id, "key"), emptyEntry());
  if (score.score && score.missing) reader.report(reader.spot(parts, "missing"), missingBesideFigure());
  return reader.mark(score, components, id);
}
