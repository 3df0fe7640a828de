import { posix } from "node:path";
import { parse } from "node-html-parser";
import { cutLinks, targetOf } from "./cut-links.ts";

/** Name of the copy of a briefing that needs no network, in the folder of its conference. */
export const BUNDLE = "ban-ngoai-tuyen.zip";
/** The file to open first, at the top of the bundle. */
export const OPENER = "mo-trang-nay.html";

/** What a bundle is made of: the folder of a conference, its title and its day. */
export interface Bundle {
  folder: string;
  title: string;
  /** ISO date; stands in the archive as the time of every file, so that the same input gives the same bytes. */
  date: string;
}

type Files = ReadonlyMap<string, Uint8Array>;

const text = new TextDecoder();
const bytes = new TextEncoder();

/** Files that a page or a style sheet loads. */
function loadedBy(file: string, content: Uint8Array): string[] {
  const beside = (address: string) => targetOf(address, file) ?? [];
  if (file.endsWith(".css")) {
    return [...text.decode(content).matchAll(/url\("?([^")]+)"?\)/gu)].flatMap(([, address = ""]) =>
      address.startsWith("data:") ? [] : beside(address),
    );
  }
  if (!file.endsWith(".html")) return [];
  const root = parse(text.decode(content));
  return [
    ...root.querySelectorAll('link[rel="stylesheet"], link[rel="icon"], link[rel="apple-touch-icon"]'),
    ...root.querySelectorAll("script[src], img[src], main[data-league]"),
  ].flatMap((element) =>
    ["href", "src", "data-league"].flatMap((name) => beside(element.getAttribute(name) ?? "")),
  );
}

/** A font goes nowhere without its licence, which lies beside it under the name of the family. */
function licenceOf(file: string): string[] {
  const family = /^(.*\/)?([a-z0-9-]+?)-\d{3}(-italic)?\.woff2$/u.exec(file);
  return family ? [`${family[1] ?? ""}${family[2]}-licence.txt`] : [];
}

/** The files of a folder with all that they load, at the paths that they have in the site. */
function reachedFrom(folder: string, site: Files): string[] {
  const reached = new Set([...site.keys()].filter((file) => file.startsWith(folder)));
  reached.delete(posix.join(folder, BUNDLE));
  // A set goes on to what is added while it is walked.
  for (const file of reached) {
    for (const loaded of [...loadedBy(file, site.get(file) ?? new Uint8Array()), ...licenceOf(file)]) {
      if (site.has(loaded)) reached.add(loaded);
    }
  }
  return [...reached].sort();
}

/**
 * The files of a bundle by their paths in it: the conference's folder with its papers and figures, what its pages load,
 * and `opener` to begin with. Links that leave the bundle are words with an address. `site` holds all files that were
 * written.
 */
export function bundleFiles(
  { folder }: Bundle,
  site: Files,
  opener: string,
  base: string | null,
): Map<string, Uint8Array> {
  const paths = reachedFrom(folder, site);
  const kept = new Set(paths);
  const files = paths.map((path): [string, Uint8Array] => {
    const content = site.get(path) ?? new Uint8Array();
    return path.endsWith(".html")
      ? [path, bytes.encode(cutLinks(text.decode(content), path, kept, base))]
      : [path, content];
  });
  return new Map([[OPENER, bytes.encode(opener)], ...files]);
}
