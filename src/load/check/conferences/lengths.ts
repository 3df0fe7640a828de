import type { Conference } from "../../../model/conference.ts";
import { textTooLong } from "../../messages.ts";
import type { Findings } from "../findings.ts";

/**
 * Characters up to which a text stands in its place on slides and in tables: the longest that documents had were a third
 * of these. A title stands at the head of every page.
 */
const MOST = { title: 300, place: 200, about: 2000, text: 1200 } as const;

/** Texts so long that whole paragraphs were put where one entry belongs. */
export function checkLengths(findings: Findings): void {
  for (const conference of findings.dataset.conferences.values()) {
    for (const key of ["title", "place", "about"] as const) {
      const length = conference[key]?.length ?? 0;
      if (length > MOST[key]) findings.at(conference, textTooLong(length, MOST[key], key), key);
    }
    for (const entry of entriesOf(conference))
      if (entry.text.length > MOST.text)
        findings.at(entry, textTooLong(entry.text.length, MOST.text, "text"), "text");
  }
}

const entriesOf = (one: Conference): readonly { text: string }[] => [
  ...one.shortfalls,
  ...one.causes,
  ...one.missingEvidence,
  ...one.actions,
  ...one.commitments,
  ...one.recommendations,
  ...one.responsibilities,
  ...one.awards,
];
