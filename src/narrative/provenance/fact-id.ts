import { ofFact, type Words } from "../../language/text.ts";

/** The middle of an id: a component, or the whole. */
export const WHOLE = "chung";

/** What a number of an index is, in its id. */
export type FactKind =
  | "diem"
  | "hang"
  | "thay-doi"
  | "so-bac"
  | "hang-vung"
  | "trung-binh"
  | "ca-nuoc"
  | "rieng-tinh"
  | "diem-mat";

/** Stays the same from build to build: "papi-2021-chung-diem". */
export const factId = (index: string, year: number, component: string | null, what: string): string =>
  `${index}-${year}-${component ?? WHOLE}-${what}`;

/** Words whose numbers are those of one fact of a total: on a page they bear its id. */
export const factOfTotal = (
  { index, year }: { index: { id: string }; year: number },
  what: FactKind,
  words: Words,
): Words => ofFact(words, factId(index.id, year, null, what));
