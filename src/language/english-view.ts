import type { Dataset } from "../model/dataset.ts";
import { recorded } from "./recorded.ts";

/** Fields that hold somebody's own words: of documents, of the conference, of staff. Names are not among them. */
const inTheirWords = new Set([
  "about",
  "bases",
  "decision",
  "group",
  "heading",
  "how",
  "incomplete",
  "issuer",
  "noSumCheck",
  "note",
  "place",
  "product",
  "publishedNote",
  "publisher",
  "purposes",
  "quote",
  "reason",
  "requirements",
  "text",
  "title",
  "why",
]);

function viewed(value: unknown, theirs: boolean): unknown {
  if (typeof value === "string") return theirs ? recorded(value) : value;
  if (Array.isArray(value)) return value.map((item) => viewed(item, theirs));
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, viewed(item, theirs)]));
  if (value === null || typeof value !== "object") return value;
  // A text in both languages is ours to choose from; see `named`.
  if ("vi" in value) return value;
  const seen = Object.entries(value).map(([key, item]) => [key, viewed(item, inTheirWords.has(key))]);
  // Our own notes of an index have an English of their own.
  return { ...Object.fromEntries(seen), ...("english" in value ? (value.english as object) : {}) };
}

/**
 * The dataset as English pages tell it: the words of documents and of the conference stay Vietnamese and are marked
 * as such; figures, ids and names are the same. To be called while English is being written.
 */
export function englishView(dataset: Dataset): Dataset {
  const { site, prose, ...rest } = dataset;
  return { ...(viewed(rest, false) as Omit<Dataset, "site" | "prose">), site, prose };
}
