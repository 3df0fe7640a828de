import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import { editionsOf } from "../../model/lookup.ts";

/**
 * Whether an edition was announced on or before a date. A date known only to the month ("2022-05") counts from the
 * end of that month; an unknown one does not count, since nothing shows that it was known by then.
 */
export function announcedBy(edition: Edition, date: string): boolean {
  if (edition.publishedOn === null) return false;
  const day = edition.publishedOn.length === 10 ? edition.publishedOn : `${edition.publishedOn}-31`;
  return day <= date;
}

/** Editions of an index announced on or before a date, by year: what a conference of that day could know. */
export function editionsKnownOn(dataset: Dataset, index: string, date: string): Edition[] {
  return editionsOf(dataset, index).filter((edition) => announcedBy(edition, date));
}

/** Editions announced after a date: shown only as later results. */
export function editionsAfter(dataset: Dataset, index: string, date: string): Edition[] {
  return editionsOf(dataset, index).filter(
    (edition) => edition.publishedOn !== null && !announcedBy(edition, date),
  );
}
