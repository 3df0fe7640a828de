import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { escapeXml } from "../../charts/plain-svg.ts";
import type { Dataset } from "../../model/dataset.ts";
import { leadSentence } from "../../narrative/headline.ts";
import type { Page, SiteFile } from "../page.ts";
import { words } from "../words.ts";
import { absoluteAddress, baseFolder } from "./base-address.ts";

/** Name of the feed of conferences at the site's root. */
export const FEED = "hoi-nghi.xml";

const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;

function sitemap(base: string, pages: readonly Page[]): string {
  const rows = pages
    .filter(({ illustrative }) => !illustrative)
    .map(({ path }) => `<url>${element("loc", absoluteAddress(base, path))}</url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join("\n")}\n</urlset>\n`;
}

/** Conferences, newest first; the day of a conference is the day of its entry, so that no clock is needed. */
function feed(base: string, dataset: Dataset, analyses: readonly ConferenceAnalysis[]): string {
  const newest = analyses
    .filter(({ conference }) => !conference.illustrative)
    .sort((a, b) => (a.conference.heldOn < b.conference.heldOn ? 1 : -1));
  const day = (iso: string) => `${iso}T00:00:00+07:00`;
  const entries = newest.map((analysis) => {
    const { slug, title, heldOn } = analysis.conference;
    const address = absoluteAddress(base, `hoi-nghi/${slug}/`);
    return [
      "<entry>",
      element("title", title),
      element("id", address),
      `<link href="${escapeXml(address)}"/>`,
      element("updated", day(heldOn)),
      element("summary", leadSentence(analysis)),
      "</entry>",
    ].join("");
  });
  const address = absoluteAddress(base, FEED);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words().language}">`,
    element("title", `${dataset.site.title}: ${words().feedTitle}`),
    element("id", address),
    `<link rel="self" href="${escapeXml(address)}"/>`,
    `<link href="${escapeXml(base)}"/>`,
    element("updated", day(newest[0]?.conference.heldOn ?? "1970-01-01")),
    `<author>${element("name", dataset.site.issuer ?? dataset.site.title)}</author>`,
    ...entries,
    "</feed>",
    "",
  ].join("\n");
}

/** Site map and feed of conferences; both need full addresses and are left out without a declared one. */
export function addressedFiles(
  dataset: Dataset,
  analyses: readonly ConferenceAnalysis[],
  pages: readonly Page[],
): SiteFile[] {
  const base = baseFolder(dataset.site.baseAddress);
  if (base === null) return [];
  return [
    { path: "sitemap.xml", content: sitemap(base, pages) },
    { path: FEED, content: feed(base, dataset, analyses) },
  ];
}
