import { ofFact, type Words } from "../../language/text.ts";
import { type FactKind, factId } from "./fact-id.ts";

/** What a number of an edition is: of one of its units, of a region, or of the whole table. */
export type EditionFactKind =
  | FactKind
  // as published of the country or a region, and as worked out here
  | "binh-quan-cong-bo"
  | "binh-quan-vung-cong-bo"
  | "binh-quan-tinh"
  // how the scores of all units are spread
  | "thap-nhat"
  | "tu-phan-vi-duoi"
  | "tu-phan-vi-tren"
  | "khoang-diem"
  // how far from the middle, or from the unit that a page is about
  | "hon-trung-vi"
  | "hon-kem"
  // counts
  | "so-noi-co-diem"
  | "so-noi-co-hang"
  | "so-noi-khong-hang"
  | "so-noi-nhom"
  | "hang-nhom"
  | "so-noi-vung"
  // what sets totals apart
  | "phan-chenh-lech"
  | "tuong-quan"
  | "do-lech-chuan"
  | "tuong-quan-nhat"
  // what a framework gives
  | "trong-so"
  | "so-muc-con"
  // of a merged unit before it existed
  | "uoc-tinh"
  | "uoc-tinh-thap"
  | "uoc-tinh-cao"
  | "vi-tri-phan-tram"
  | "thay-doi-uoc-tinh";

/** An edition as ids name it. */
export interface InEdition {
  index: { id: string };
  year: number;
}

/** Between what a number is and whose it is. */
const OF = "--";

/** The fact of a table's column in one row: "papi-2021-chung-diem--dong-thap"; `whose`: a unit, or a region. */
export const factOfHolder = (column: string, whose: string): string => `${column}${OF}${whose}`;

/** What a number is, and whose where its id says so: on a page of one unit that is told by the page. */
export function columnAndHolder(id: string): { column: string; whose: string | null } {
  const at = id.indexOf(OF);
  return at < 0 ? { column: id, whose: null } : { column: id.slice(0, at), whose: id.slice(at + OF.length) };
}

/** The id of a number of an edition, of a component or of the whole. */
export const editionFactId = (
  { index, year }: InEdition,
  component: string | null,
  what: EditionFactKind,
): string => factId(index.id, year, component, what);

/** Words whose numbers are those of an edition as a whole, or of the unit that the page is about. */
export const ofEdition = (
  edition: InEdition,
  component: string | null,
  what: EditionFactKind,
  words: Words,
): Words => ofFact(words, editionFactId(edition, component, what));

/** Words whose numbers are those of a unit, or a region, in an edition. */
export const ofHolder = (
  edition: InEdition,
  whose: string,
  component: string | null,
  what: EditionFactKind,
  words: Words,
): Words => ofFact(words, factOfHolder(editionFactId(edition, component, what), whose));

/** What judgements go by, the same for everybody, told on the page of methods. */
export type Rule = "manh-yeu" | "xu-huong" | "to-o" | "thuong-gap" | "tin-cay";

/** Words whose numbers are those of a rule. */
export const ofRule = (rule: Rule, words: Words): Words => ofFact(words, ruleFact(rule));

export const ruleFact = (rule: Rule): string => `quy-tac-${rule}`;

/** People of a unit in a year, which no index publishes. */
export const ofPeople = (year: number, whose: string, words: Words): Words =>
  ofFact(words, factOfHolder(peopleFact(year), whose));

/** The share of a part of a merged unit in the people of all parts. */
export const ofWeight = (whose: string, words: Words): Words =>
  ofFact(words, factOfHolder(WEIGHT_FACT, whose));

/** How many breaks the series of an index has, and across how many of them totals are not compared. */
export const breaksFact = ({ id }: { id: string }): string => `gian-doan-${id}`;

export const peopleFact = (year: number): string => `dan-so-${year}`;
export const WEIGHT_FACT = "trong-so-dan-so";
