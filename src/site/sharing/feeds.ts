import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { escapeMarkup } from "../../format/markup.ts";
import { inVietnamese, vietnamese } from "../../format/write.ts";
import { t } from "../../language/say.ts";
import type { Words } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import { leadSentence } from "../../narrative/findings/findings.ts";
import { absoluteAddress, baseFolder } from "../addresses/base-address.ts";
import { addressOf, type Place, placeOf } from "../addresses/place.ts";
import type { Site, SiteFile } from "../page.ts";
import { words } from "../words.ts";

/** Name of the feed of conferences at the site's root. */
const FEED = "hoi-nghi.xml";

/** The feed is of the Vietnamese pages. */
const element = (name: string, text: Words) => `<${name}>${escapeMarkup(inVietnamese(text))}</${name}>`;

interface Version {
  place: Place;
  paths: ReadonlySet<string>;
}

/** One page in each of its languages; every language names them all. */
function mapRows(base: string, path: string, sites: readonly Version[]): string[] {
  const versions = sites
    .filter(({ paths }) => paths.has(path))
    .map(({ place }) => ({ language: place.language, address: addressOf(place, base, path) }));
  const links =
    versions.length < 2
      ? ""
      : versions
          .map(
            ({ language, address }) =>
              `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeMarkup(address)}"/>`,
          )
          .join("");
  return versions.map(({ address }) => `<url>${element("loc", address)}${links}</url>`);
}

/** Map of all pages in all languages; it needs full addresses and is left out without a declared one. */
export function siteMap(dataset: Dataset, site: Site, english: Site | null): SiteFile[] {
  const base = baseFolder(dataset.site.baseAddress);
  if (base === null) return [];
  const sites = [site, ...(english === null ? [] : [english])].map(
    (each): Version => ({
      place: placeOf(each),
      paths: new Set(each.pages.map(({ path }) => path)),
    }),
  );
  const rows = site.pages
    .filter(({ illustrative }) => !illustrative)
    .flatMap(({ path }) => mapRows(base, path, sites));
  const content = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...rows,
    "</urlset>",
    "",
  ].join("\n");
  return [{ path: "sitemap.xml", content }];
}

/** Conferences, newest first; the day of a conference is the day of its entry, so that no clock is needed. */
function feed(base: string, dataset: Dataset, analyses: readonly ConferenceAnalysis[]): string {
  const newest = analyses
    .filter(({ conference }) => !conference.illustrative)
    .sort((a, b) => (a.conference.heldOn < b.conference.heldOn ? 1 : -1));
  const day = (iso: string) => `${iso}T00:00:00+07:00`;
  const corrections = newest.flatMap(({ conference: { slug, title, corrections: notes = [] } }) =>
    notes.map(({ id, date, text }) => {
      const address = absoluteAddress(base, `hoi-nghi/${slug}/#dinh-chinh`);
      const told = [
        "<entry>",
        element("title", t`Đính chính: ${title}`),
        element("id", `${address}-${id}`),
        `<link href="${escapeMarkup(address)}"/>`,
        element("updated", day(date)),
        element("summary", text),
        "</entry>",
      ].join("");
      return { date, told };
    }),
  );
  const entries = newest.map((analysis) => {
    const { slug, title, heldOn } = analysis.conference;
    const address = absoluteAddress(base, `hoi-nghi/${slug}/`);
    return [
      "<entry>",
      element("title", title),
      element("id", address),
      `<link href="${escapeMarkup(address)}"/>`,
      element("updated", day(heldOn)),
      element("summary", leadSentence(dataset, analysis, vietnamese)),
      "</entry>",
    ].join("");
  });
  const address = absoluteAddress(base, FEED);
  const days = [...newest.map(({ conference }) => conference.heldOn), ...corrections.map(({ date }) => date)];
  const latest = days.sort().at(-1) ?? "1970-01-01";
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">`,
    element("title", `${dataset.site.title}: ${words("vi").feedTitle}`),
    element("id", address),
    `<link rel="self" href="${escapeMarkup(address)}"/>`,
    `<link href="${escapeMarkup(base)}"/>`,
    element("updated", day(latest)),
    `<author>${element("name", dataset.site.issuer ?? dataset.site.title)}</author>`,
    ...corrections.map(({ told }) => told),
    ...entries,
    "</feed>",
    "",
  ].join("\n");
}

/** What crawlers may read, which is everything; with a declared address also where the map is. */
export function robotsFile(dataset: Dataset): SiteFile {
  const base = baseFolder(dataset.site.baseAddress);
  const lines = ["User-agent: *", "Allow: /", ...(base === null ? [] : [`Sitemap: ${base}sitemap.xml`])];
  return { path: "robots.txt", content: `${lines.join("\n")}\n` };
}

/** Feed of conferences; it needs full addresses and is left out without a declared one. */
export function feedFiles(dataset: Dataset, analyses: readonly ConferenceAnalysis[]): SiteFile[] {
  const base = baseFolder(dataset.site.baseAddress);
  if (base === null) return [];
  return [{ path: FEED, content: feed(base, dataset, analyses) }];
}
