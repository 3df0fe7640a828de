/** A text in the languages of the site; English is optional for what only Vietnamese papers show. */
export interface Words {
  vi: string;
  en?: string;
}

/**
 * A province; one of its agencies (sở, ngành), districts or communes, in its own index; or, in an index that says so, a
 * unit of another kind in one league: ministries, districts of the country, countries.
 */
export type UnitKind = "province" | "agency" | "district" | "commune" | "country";

/**
 * A unit that is scored: one territory during one span of time. A territory that changes gets a new id
 * (`dong-thap` until 30/6/2025, `dong-thap-2025` after); a change of name or status does not.
 */
export interface Unit {
  id: string;
  name: Words;
  kind: UnitKind;
  /** The province that an agency, a district or a commune belongs to; null for what belongs to none. */
  of: string | null;
  illustrative: boolean;
  /** General Statistics Office code; seven codes name another territory after the mergers of 2025. */
  gso: string | null;
  /** ISO dates, inclusive; null means open. */
  validFrom: string | null;
  validTo: string | null;
  mergedInto: string | null;
  madeOf: string[];
  /** Region ids, one per regional system the unit belongs to. */
  regions: string[];
  /** Later names of the same territory, each with its first day; before the first of them it was called `name`. */
  renamed?: { from: string; name: Words }[];
  /** Other names that texts use of it ("BR-VT"). */
  aliases?: string[];
  /** A centrally run city: always, or from an ISO date on; absent for a province. */
  city?: true | string;
  /** Average population in thousands by year, only where a source is known; a note where the figure is of another kind. */
  population: { year: number; thousands: number; sources: string[]; note?: string }[];
}

/** A socio-economic region of one regional system (63 units, or 34 units from 01/7/2025). */
export interface Region {
  id: string;
  system: string;
  name: Words;
  validFrom: string | null;
  validTo: string | null;
  sources: string[];
}

/** An office that answers for criteria and tasks (Sở Nội vụ, Văn phòng UBND tỉnh …). */
export interface Agency {
  id: string;
  name: Words;
}

/** A document that figures come from. */
export interface Source {
  id: string;
  title: string;
  publisher: string;
  /** Number and symbol of an official text, such as 205/KH-UBND. */
  number: string | null;
  /** ISO date, or only a year or month when no more is known; null when unknown. */
  date: string | null;
  url: string | null;
  note: string | null;
  illustrative: boolean;
  /** The terms that a compilation of figures states for its use; absent: its figures are single facts, to be cited. */
  licence?: Licence;
}

/** Terms of use: an SPDX name, a title and the address of their text. */
export interface Licence {
  name: string;
  title: string;
  url: string;
}
