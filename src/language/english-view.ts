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

/** What each object became, so that whatever stands in two places is one thing in English too. */
type Seen = Map<object, unknown>;

function viewed(value: unknown, theirs: boolean, seen: Seen): unknown {
  if (typeof value === "string") return theirs ? recorded(value) : value;
  if (value === null || typeof value !== "object") return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  const view = viewOf(value, theirs, seen);
  seen.set(value, view);
  return view;
}

function viewOf(value: object, theirs: boolean, seen: Seen): unknown {
  if (Array.isArray(value)) return value.map((item) => viewed(item, theirs, seen));
  if (value instanceof Set) return new Set([...value].map((item) => viewed(item, theirs, seen)));
  if (value instanceof Map)
    return new Map([...value].map(([key, item]) => [key, viewed(item, theirs, seen)]));
  // A text in both languages is ours to choose from; see `named`.
  if ("vi" in value) return value;
  const own = Object.entries(value).map(([key, item]) => [key, viewed(item, inTheirWords.has(key), seen)]);
  // Our own notes of an index have an English of their own.
  return { ...Object.fromEntries(own), ...("english" in value ? (value.english as object) : {}) };
}

/** The dataset in English, and results of the analysis as they stand on it. */
export interface EnglishViews {
  dataset: Dataset;
  of: <Result>(result: Result) => Result;
}

/**
 * The dataset as English pages tell it: the words of documents and of the conference stay Vietnamese and are marked
 * as such; figures, ids and names are the same. With it the way from a result on the Vietnamese dataset to the same
 * result on this one, so that nothing is analysed twice: results hold things of the dataset, copies of them, and codes,
 * which show no Vietnamese. To be called while English is being written.
 */
export function englishViews(dataset: Dataset): EnglishViews {
  const seen: Seen = new Map();
  const { site, prose, ...rest } = dataset;
  const view = { ...(viewed(rest, false, seen) as Omit<Dataset, "site" | "prose">), site, prose };
  return { dataset: view, of: <Result>(result: Result) => viewed(result, false, seen) as Result };
}

/** The dataset alone. */
export const englishView = (dataset: Dataset): Dataset => englishViews(dataset).dataset;
