import type { AlsoPublished, ReportedChange } from "../../../model/edition.ts";
import type { Figure } from "../../../model/figure.ts";
import type { RawFigure } from "../../schemas/parts.ts";
import type { ScoresFile } from "../../schemas/scores-file.ts";
import { figureAt, type Inherited, rankAt } from "../figure.ts";
import type { Reader } from "../reader.ts";

/** The best score of any unit, by component. */
export function buildBest(
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

/** A change that a document tells of a unit, instead of figures. */
export function buildReported(
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

/** A figure of the same thing that another document gives otherwise. */
export function buildAlsoPublished(
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
