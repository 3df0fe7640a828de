import type { Edition, Standing } from "../../../model/edition.ts";
import { computedColumn, duplicateEntry, duplicateUnit } from "../../messages.ts";
import type { ScoresFile } from "../../schemas/scores-file.ts";
import type { Inherited } from "../figure.ts";
import type { Reader } from "../reader.ts";
import { standingFromEntry } from "./entry.ts";
import { missingReasons } from "./missing.ts";
import { buildAlsoPublished, buildBest, buildReported } from "./reported.ts";
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
