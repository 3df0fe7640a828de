import { vietnamese, type Writer } from "../../format/write.ts";
import { relativeLink } from "../addresses/links.ts";
import { words } from "../words.ts";
import type { SearchDocument } from "./documents.ts";
import { synonyms } from "./synonyms.ts";

/** Folder of the page that searches. */
export const SEARCH_PATH = "tim-kiem/";

/**
 * The index as a classic script, which a page opened from a USB stick may load where it may not fetch: everything
 * that can be found, with addresses as seen from the search page, short forms, and names of the kinds.
 */
export function searchIndexScript(documents: readonly SearchDocument[], writer: Writer = vietnamese): string {
  const data = {
    kinds: words(writer.language).search.kinds,
    synonyms: synonyms(writer.language),
    documents: documents.map(({ kind, title, text, href }) => [
      kind,
      title,
      text,
      relativeLink(href, SEARCH_PATH),
    ]),
  };
  return `var searchIndex = ${JSON.stringify(writer.all(data))};\n`;
}
