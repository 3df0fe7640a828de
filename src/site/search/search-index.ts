import { vietnamese, type Writer } from "../../format/write.ts";
import type { Dataset } from "../../model/dataset.ts";
import { provincesOf } from "../../model/lookup.ts";
import { relativeLink } from "../addresses/links.ts";
import { words } from "../words.ts";
import type { SearchDocument } from "./documents.ts";
import { synonyms } from "./synonyms.ts";

/** Folder of the page that searches. */
export const SEARCH_PATH = "tim-kiem/";

/**
 * The names that each province goes or went by, in both languages: who types one of them looks for that province, whatever
 * else the query holds. Provinces that share all their names, as before and after a merger, are one.
 */
export function unitNames(dataset: Dataset): string[][] {
  const each = provincesOf(dataset)
    .filter(({ illustrative }) => !illustrative)
    .map(({ name, renamed = [], aliases = [] }) =>
      [name, ...renamed.map((later) => later.name)]
        .flatMap(({ vi, en }) => (en === undefined ? [vi] : [vi, en]))
        .concat(aliases)
        .filter((one, at, all) => all.indexOf(one) === at),
    );
  return [...new Map(each.map((names) => [names.join("|"), names])).values()];
}

/**
 * The index as a classic script, which a page opened from a USB stick may load where it may not fetch: everything
 * that can be found, with addresses as seen from the search page, short forms, names of provinces and of the kinds.
 */
export function searchIndexScript(
  documents: readonly SearchDocument[],
  units: readonly (readonly string[])[],
  writer: Writer = vietnamese,
): string {
  const data = {
    kinds: words(writer.language).search.kinds,
    synonyms: synonyms(writer.language),
    units,
    documents: documents.map(({ kind, title, text, href }) => [
      kind,
      title,
      text,
      relativeLink(href, SEARCH_PATH),
    ]),
  };
  return `var searchIndex = ${JSON.stringify(writer.all(data))};\n`;
}
