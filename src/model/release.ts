/** That a conference has been released: when, and the numbers that it was released with, as its pages wrote them. */
export interface Release {
  conference: string;
  /** ISO date. */
  releasedOn: string;
  /** SHA-256 of the numbers, so that a file changed by hand is seen. */
  fingerprint: string;
  /** "42,43 điểm" under the id of each number. */
  numbers: ReadonlyMap<string, string>;
}

/** A note that a released number was wrong: when it was mended, which numbers, in words for readers. */
export interface Correction {
  id: string;
  date: string;
  text: string;
  /** Ids of numbers; what was computed from them is covered, too. */
  numbers: string[];
  sources: string[];
}

/** Whether pages and papers carry the mark of a draft: its record says so, or it was not released yet. */
export function isDraft({ status, unreleased }: { status: string; unreleased?: true }): boolean {
  return status === "draft" || unreleased === true;
}
