import type {
  AlsoPublished,
  ComponentScore,
  Edition,
  ReportedChange,
  Standing,
} from "../../model/edition.ts";
import type { Figure, Missing } from "../../model/figure.ts";
import {
  computedColumn,
  duplicateEntry,
  duplicateUnit,
  emptyEntry,
  missingBesideFigure,
} from "../messages.ts";
import type { RawFigure } from "../schemas/parts.ts";
import type { RawLeaf, RawStanding, ScoresFile } from "../schemas/scores-file.ts";
import { plainScore } from "./columns.ts";
import { areExchanged, bareFigure, figureAt, type Inherited, inherit, rankAt } from "./figure.ts";
import { buildPartitionPoints } from "./partitions.ts";
import type { Reader } from "./reader.ts";
import { standingsFromRows } from "./rows.ts";
import { buildMeans, buildSample, buildStandardErrors } from "./sampling.ts";
import { buildTiers } from "./tiers.ts";

/** One edition: `rows` and `units` become the same standings. */
export function buildEdition(raw: ScoresFile, reader: Reader): Edition {
  const from: Inherited = { sources: reader.sources(raw), basis: raw.basis ?? "published" };
  reader.refer("index", raw, "index");
  const reasons = missingReasons(raw, reader);
  const edition: Edition = {
    index: raw.index,
    year: raw.year,
    publishedOn: raw.published,
    publishedSources: reader.refer("source", raw, "published_source"),
    decision: raw.decision ? { number: raw.decision.number, date: raw.decision.date ?? null } : null,
    ...(raw.units_as_of ? { unitsAsOf: raw.units_as_of } : {}),
    rankedUnits: raw.ranked_units,
    complete: raw.complete ?? false,
    standings: new Map(),
    means: buildMeans(raw, from, reader),
    reported: (raw.reported ?? []).map((one) => buildReported(one, raw, from, reader)),
    alsoPublished: (raw.also_published ?? []).map((one) => buildAlsoPublished(one, raw, from, reader)),
    sources: from.sources,
    note: raw.note ?? null,
  };
  if (raw.computed && !raw.columns)
    reader.report(reader.spot(raw, "computed", "key"), computedColumn(raw.computed.columns[0]!));
  if (raw.tiers) edition.tiers = buildTiers(raw.tiers, raw.ranked_units, from, reader);
  if (raw.best) edition.best = buildBest(raw.best, raw, from, reader);
  if (raw.published_note !== undefined) edition.publishedNote = raw.published_note;
  if (raw.sample) edition.sample = buildSample(raw.sample, from, reader);
  if (raw.standard_errors) {
    edition.standardErrors = buildStandardErrors(raw.standard_errors, raw, from, reader);
  }
  const standings = [
    ...standingsFromRows(raw, reasons, from, reader),
    ...Object.entries(raw.units ?? {}).map(([unit, one]) =>
      standingFromEntry(unit, one, raw, reasons, from, reader),
    ),
  ];
  for (const standing of standings) addOnce(edition, standing, reader);
  for (const [unit, missing] of reasons) {
    if (edition.standings.has(unit)) continue;
    const absent: Standing = { unit, score: null, rank: null, components: new Map(), missing, note: null };
    const entry = raw.missing?.find((one) => one.unit === unit);
    edition.standings.set(unit, reader.mark(absent, entry ?? raw));
  }
  return reader.mark(edition, raw);
}

function addOnce(edition: Edition, standing: Standing, reader: Reader): void {
  const before = edition.standings.get(standing.unit);
  if (before) {
    const { origins } = reader.collected;
    const { line } = origins.spot(before).place;
    const alike = figuresIn(before) === figuresIn(standing);
    const fact = duplicateEntry("Đơn vị", standing.unit, line);
    reader.report(origins.spot(standing), alike ? fact : duplicateUnit(standing.unit, line));
    // which of the two is meant is not known, nor which unit has none
    reader.collected.damaged.add(before);
  } else edition.standings.set(standing.unit, standing);
}

/** The numbers of a unit as they are written, to tell whether two entries are one. */
const figuresIn = ({ score, rank, components }: Standing) =>
  [score, rank, ...[...components.values()].map((one) => one.score)]
    .map((one) => one?.written ?? "")
    .join(" ");

function missingOf(raw: { reason: Missing["reason"]; note?: string | undefined }): Missing {
  return raw.note === undefined ? { reason: raw.reason } : { reason: raw.reason, note: raw.note };
}

function missingReasons(raw: ScoresFile, reader: Reader): Map<string, Missing> {
  const first = new Map<string, object>();
  const reasons = new Map<string, Missing>();
  for (const entry of raw.missing ?? []) {
    reader.refer("unit", entry, "unit");
    const before = first.get(entry.unit);
    if (before) {
      const { line } = reader.spot(before, "unit").place;
      reader.report(reader.spot(entry, "unit"), duplicateEntry("Đơn vị", entry.unit, line));
    }
    first.set(entry.unit, entry);
    reasons.set(entry.unit, missingOf(entry));
  }
  return reasons;
}

function standingFromEntry(
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

function buildBest(
  raw: Record<string, RawFigure>,
  file: ScoresFile,
  from: Inherited,
  reader: Reader,
): Map<string, Figure> {
  return new Map(
    Object.keys(raw).flatMap((id) => {
      reader.referComponent(file.index, file.year, raw, id, "key");
      const figure = figureAt(reader, raw, id, from);
      return figure ? [[id, figure] as const] : [];
    }),
  );
}

function buildReported(
  raw: NonNullable<ScoresFile["reported"]>[number],
  file: ScoresFile,
  fromFile: Inherited,
  reader: Reader,
): ReportedChange {
  const from: Inherited = { sources: reader.sources(raw, fromFile.sources), basis: "reported" };
  reader.refer("unit", raw, "unit");
  reader.referComponent(file.index, file.year, raw, "component", "value");
  const built: ReportedChange = {
    unit: raw.unit,
    component: raw.component ?? null,
    against: raw.against ?? null,
    change: figureAt(reader, raw, "change", from),
    placesGained: figureAt(reader, raw, "places_gained", from),
    regionRank: rankAt(reader, raw, "region_rank", from),
    sources: from.sources,
    note: raw.note ?? null,
  };
  return reader.mark(built, raw);
}

function buildAlsoPublished(
  raw: NonNullable<ScoresFile["also_published"]>[number],
  file: ScoresFile,
  fromFile: Inherited,
  reader: Reader,
): AlsoPublished {
  if (raw.unit !== "national") reader.refer("unit", raw, "unit");
  reader.referComponent(file.index, file.year, raw, "component", "value");
  const built: AlsoPublished = {
    unit: raw.unit,
    component: raw.component ?? null,
    what: raw.what,
    written: raw.written,
    sources: reader.sources(raw, fromFile.sources),
    why: raw.why,
  };
  return reader.mark(built, raw);
}
