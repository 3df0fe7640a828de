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
  if (value instanceof Map)
    return new Map([...value].map(([key, item]) => [key, viewed(item, theirs, seen)]));
  // A text in both languages is ours to choose from; see `named`.
  if ("vi" in value) return value;
  const own = Object.entries(value).map(([key, item]) => [key, viewed(item, inTheirWords.has(key), seen)]);
  // Our own notes of an index have an English of their own.
  return { ...Object.fromEntries(own), ...("english" in value ? (value.english as object) : {}) };
}

/** Fields of a result that repeat words of a document beside our own. */
const repeated = new Set(["note", "quote"]);

/** A result made of the dataset: what it holds of the data becomes their view; its own words are none of a document. */
function resultViewed(value: unknown, seen: Seen, key = ""): unknown {
  if (typeof value === "string") return repeated.has(key) ? recorded(value) : value;
  if (value === null || typeof value !== "object") return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  const view = resultViewOf(value, seen);
  seen.set(value, view);
  return view;
}

function resultViewOf(value: object, seen: Seen): unknown {
  if (Array.isArray(value)) return value.map((item) => resultViewed(item, seen));
  if (value instanceof Set) return new Set([...value].map((item) => resultViewed(item, seen)));
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, resultViewed(item, seen)]));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resultViewed(item, seen, key)]));
}

/** The dataset in English, and results of the analysis as they stand on it. */
export interface EnglishViews {
  dataset: Dataset;
  of: <Result>(result: Result) => Result;
}

/**
 * The dataset as English pages tell it: the words of documents and of the conference stay Vietnamese and are marked
 * as such; figures, ids and names are the same. With it the way from a result of the Vietnamese dataset to the same
 * result of this one, so that nothing is analysed twice. To be called while English is being written.
 */
export function englishViews(dataset: Dataset): EnglishViews {
  const seen: Seen = new Map();
  const { site, prose, ...rest } = dataset;
  const view = { ...(viewed(rest, false, seen) as Omit<Dataset, "site" | "prose">), site, prose };
  return { dataset: view, of: <Result>(result: Result) => resultViewed(result, seen) as Result };
}

/** The dataset alone. */
export const englishView = (dataset: Dataset): Dataset => englishViews(dataset).dataset;
