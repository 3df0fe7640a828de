import type { RegionComparison } from "../analysis/analyse-comparison.ts";
import type { ConferenceAnalysis } from "../analysis/analyse-conference.ts";
import type { Writer } from "../format/write.ts";
import { t } from "../language/say.ts";
import type { Dataset } from "../model/dataset.ts";
import { baseFolder } from "./addresses/base-address.ts";
import { conferencePath } from "./addresses/conference-path.ts";
import { placeOf } from "./addresses/place.ts";
import type { Bundle } from "./bundle/bundle-files.ts";
import { compareScript } from "./compare/compare-data.ts";
import { dataPackage } from "./open-data/datapackage.ts";
import { structuredData } from "./open-data/structured-data.ts";
import type { Page, Site, SiteFile } from "./page.ts";
import { ACCESSIBILITY_PATH, accessibilityPage } from "./pages/accessibility.ts";
import { COMPARE_PATH, comparePages } from "./pages/compare.ts";
import { searchPage } from "./pages/search.ts";
import { searchDocuments } from "./search/documents.ts";
import { searchIndexScript, unitNames } from "./search/search-index.ts";
import { feedFiles, robotsFile } from "./sharing/feeds.ts";
import { sharePictures } from "./sharing/share-pictures.ts";

/** The pages that lead through all the others: search, comparison, and the statement on accessibility. */
export function portalPages(
  dataset: Dataset,
  comparisons: readonly RegionComparison[],
  { language }: Writer,
): Page[] {
  return [searchPage(dataset, language), ...comparePages(dataset, comparisons), accessibilityPage(dataset)];
}

/** Files that speak of the whole: figures of the search and of the comparison, descriptor of the data, map and feed. */
function portalFiles(
  dataset: Dataset,
  analyses: readonly ConferenceAnalysis[],
  site: Site,
  writer: Writer,
): SiteFile[] {
  const scripts = [
    {
      path: "assets/search-index.js",
      content: searchIndexScript(searchDocuments(dataset, writer.language), unitNames(dataset), writer),
    },
    { path: "assets/compare-data.js", content: compareScript(dataset, writer) },
  ];
  if (site.folder) return scripts;
  return [
    ...scripts,
    {
      path: "du-lieu/datapackage.json",
      content: `${JSON.stringify(dataPackage(dataset, site.files), null, 2)}\n`,
    },
    robotsFile(dataset),
    ...feedFiles(dataset, analyses),
  ];
}

function bundlesOf(analyses: readonly ConferenceAnalysis[]): Bundle[] {
  return analyses.map(({ conference }) => ({
    folder: conferencePath(conference.slug),
    title: conference.title,
    date: conference.heldOn,
  }));
}

/** Pages told in the words of schema.org, and what makes them one published site. */
export function withPortal(
  dataset: Dataset,
  analyses: readonly ConferenceAnalysis[],
  site: Site,
  writer: Writer,
): Site {
  const base = baseFolder(dataset.site.baseAddress);
  const files = [...site.files, ...portalFiles(dataset, analyses, site, writer)];
  const place = placeOf({ ...site, files });
  const pages = site.pages.map((page) => {
    const data = structuredData(dataset, analyses, page, place, writer);
    return data === null ? page : { ...page, structuredData: data };
  });
  const compare = { label: t`So sánh`, path: COMPARE_PATH };
  return {
    ...site,
    pages,
    files,
    navigation: site.navigation.flatMap((entry) => (entry.path === "don-vi/" ? [entry, compare] : [entry])),
    footerNavigation: [{ label: t`Khả năng tiếp cận`, path: ACCESSIBILITY_PATH }],
    ...(base === null ? {} : { baseAddress: base }),
    pictures: sharePictures(site.title, pages, writer),
    // Offline copies hold the papers too, which are Vietnamese.
    ...(site.folder ? {} : { bundles: bundlesOf(analyses) }),
  };
}
