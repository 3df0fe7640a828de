import type { Language } from "../../language/language.ts";
import type { Site } from "../page.ts";
import { absoluteAddress } from "./base-address.ts";
import { isOutside, outputFile, relativeLink } from "./links.ts";
import { workbookPaths } from "./workbook-paths.ts";

/**
 * Where a site stands in the output and what is its own. The English twin is the same site below `en/`: its pages lead
 * to each other as the Vietnamese ones do, and to the files that exist once (papers, figures, faces) at the root.
 */
export interface Place {
  language: Language;
  /** "" for the first language, "en/" for its twin. */
  folder: string;
  /** True for a path that this site writes itself. */
  owns: (path: string) => boolean;
}

/** The place of the only site there is, or of the first of two. */
export const ROOT: Place = { language: "vi", folder: "", owns: () => true };

/** The folder of the site in a language: "" for the first, "en/" for its twin. */
export const languageFolder = (language: Language): string => (language === "vi" ? "" : `${language}/`);

export function placeOf(site: Pick<Site, "language" | "folder" | "pages" | "files" | "pictures">): Place {
  if (!site.folder) return ROOT;
  const own = new Set(
    [
      ...[...site.pages, ...site.files, ...(site.pictures ?? [])].map(({ path }) => path),
      ...site.pages.flatMap(workbookPaths),
    ].map(outputFile),
  );
  return { language: site.language, folder: site.folder, owns: (path) => own.has(outputFile(path)) };
}

/** A path of the site as a path of the output: "don-vi/" → "en/don-vi/" for what the twin has itself. */
export function fromRoot(place: Place, href: string): string {
  if (href.startsWith("#") || isOutside(href)) return href;
  return place.owns(href.split("#", 1)[0]!) ? `${place.folder}${href}` : href;
}

/** Address of a site path as seen from a page of this place; see `relativeLink`. */
export function linkFrom(place: Place, href: string, page: string): string {
  return relativeLink(fromRoot(place, href), page.startsWith("/") ? page : `${place.folder}${page}`);
}

/** Full address of a site path. */
export function addressOf(place: Place, base: string, path: string): string {
  return absoluteAddress(base, fromRoot(place, path));
}
