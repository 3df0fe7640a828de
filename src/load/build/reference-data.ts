import type { z } from "zod";
import type { SiteSettings } from "../../model/dataset.ts";
import type { Agency, Region, Source, Unit, Words } from "../../model/unit.ts";
import { sharedCode, sharedName } from "../messages.ts";
import type { siteFile, sourcesFile, unitsFile } from "../schemas/reference-files.ts";
import type { Reader } from "./reader.ts";

/** Copies a name without an absent English form. */
export function wordsOf(raw: { vi: string; en?: string | undefined }): Words {
  return raw.en === undefined ? { vi: raw.vi } : { vi: raw.vi, en: raw.en };
}

export function buildSite(raw: z.output<typeof siteFile>): SiteSettings {
  return {
    title: raw.title,
    issuer: raw.issuer ?? null,
    baseAddress: raw.base_address ?? null,
    languages: raw.languages,
  };
}

/** Units, regions and agencies. */
export function buildUnits(raw: z.output<typeof unitsFile>, reader: Reader) {
  const regions = reader.byId("Vùng", raw.regions, (region): Region => {
    const built: Region = {
      id: region.id,
      system: region.system,
      name: wordsOf(region.name),
      validFrom: region.valid_from ?? null,
      validTo: region.valid_to ?? null,
      sources: reader.sources(region),
    };
    return reader.mark(built, region);
  });
  const agencies = reader.byId("Cơ quan", raw.agencies, (agency): Agency => {
    return reader.mark({ id: agency.id, name: wordsOf(agency.name) }, agency);
  });
  checkSharedNames(raw.units, reader);
  const units = reader.byId("Đơn vị", raw.units, (unit): Unit => {
    const built: Unit = {
      id: unit.id,
      name: wordsOf(unit.name),
      kind: unit.kind ?? "province",
      of: reader.refer("unit", unit, "of")[0] ?? null,
      illustrative: unit.illustrative ?? false,
      gso: unit.gso ?? null,
      validFrom: unit.valid_from ?? null,
      validTo: unit.valid_to ?? null,
      mergedInto: reader.refer("unit", unit, "merged_into")[0] ?? null,
      madeOf: reader.refer("unit", unit, "made_of"),
      regions: reader.refer("region", unit, "regions"),
      population: (unit.population ?? []).map((row) => ({
        year: row.year,
        thousands: row.thousands,
        sources: reader.sources(row),
        ...(row.note === undefined ? {} : { note: row.note }),
      })),
    };
    if (unit.city !== undefined) built.city = unit.city;
    if (unit.aliases) built.aliases = unit.aliases;
    if (unit.renamed) built.renamed = unit.renamed.map(({ from, name }) => ({ from, name: wordsOf(name) }));
    return reader.mark(built, unit);
  });
  return { regions, agencies, units };
}

export function buildSources(raw: z.output<typeof sourcesFile>, reader: Reader): Map<string, Source> {
  const entries = Object.entries(raw).map(([id, source]): [string, Source] => {
    const built: Source = {
      id,
      title: source.title,
      publisher: source.publisher,
      number: source.number ?? null,
      date: source.date == null ? null : String(source.date),
      url: source.url ?? null,
      note: source.note ?? null,
      illustrative: source.illustrative ?? false,
    };
    if (source.licence) built.licence = source.licence;
    return [id, reader.mark(built, source)];
  });
  return new Map(entries);
}

type RawUnit = z.output<typeof unitsFile>["units"][number];

/**
 * One name and one code mean one unit on any day: two provinces of a name, a code of the statistics office given twice.
 * A territory that follows another may go on with its name and code.
 */
function checkSharedNames(units: readonly RawUnit[], reader: Reader): void {
  const lineOf = (unit: RawUnit) => reader.spot(unit, "id").place.line;
  const told = new Map<string, RawUnit[]>();
  /** An earlier unit of another id that says the same and is there on the same day. */
  const earlier = (unit: RawUnit, said: string): RawUnit | undefined => {
    const before = told.get(said) ?? [];
    told.set(said, [...before, unit]);
    return before.find((other) => other.id !== unit.id && meet(unit, other));
  };
  for (const unit of units) {
    for (const key of ["gso", "papi"] as const) {
      const code = unit[key];
      const other = code === undefined ? undefined : earlier(unit, `${key} ${code}`);
      if (other) reader.report(reader.spot(unit, key), sharedCode(key, code ?? "", other.id, lineOf(other)));
    }
    const namesake = earlier(unit, nameAmongAlike(unit));
    if (namesake)
      reader.report(reader.spot(unit, "name"), sharedName(unit.name.vi, namesake.id, lineOf(namesake)));
  }
}

/** Whether there is a day on which both exist. */
const meet = (one: RawUnit, other: RawUnit) =>
  (one.valid_from ?? "") <= (other.valid_to ?? "9999") &&
  (other.valid_from ?? "") <= (one.valid_to ?? "9999");

/** A district may bear the name of its province, and communes of two provinces the same name. */
const nameAmongAlike = ({ kind, of, name }: RawUnit) =>
  JSON.stringify([kind ?? null, of ?? null, name.vi.normalize("NFC").trim().toLowerCase()]);
