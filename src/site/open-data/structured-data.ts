import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { vietnamese, type Writer } from "../../format/write.ts";
import { inTheirWords } from "../../language/recorded.ts";
import { named, t } from "../../language/say.ts";
import { together, withoutRecordedBrackets } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { editionsOf, flatten, frameworkOf, indicesOfProvinces } from "../../model/lookup.ts";
import { shortName } from "../../narrative/names.ts";
import { baseFolder } from "../addresses/base-address.ts";
import { addressOf, linkFrom, type Place, ROOT } from "../addresses/place.ts";
import type { Page } from "../page.ts";
import { licencesOf } from "./licences.ts";
import { newestAnnouncement, updatedOn } from "./updated.ts";

type Json = Record<string, unknown>;

interface Context {
  dataset: Dataset;
  base: string | null;
  place: Place;
  writer: Writer;
}

/** An address as a reader of the page resolves it: full where the site's is known, else relative to the page. */
function address({ base, place }: Context, page: Page, path: string): string {
  return base === null ? linkFrom(place, path, page.path) : addressOf(place, base, path);
}

const country = (): Json => ({ "@type": "Country", name: t`Việt Nam` });

function download(context: Context, page: Page, path: string): Json {
  return {
    "@type": "DataDownload",
    encodingFormat: path.endsWith(".json") ? "application/json" : "text/csv",
    contentUrl: address(context, page, path),
  };
}

function common(context: Context, page: Page, type: string): Json {
  const { issuer, title } = context.dataset.site;
  return {
    "@context": "https://schema.org",
    "@type": type,
    name: page.title,
    description: page.description,
    inLanguage: context.writer.language,
    isAccessibleForFree: true,
    publisher: { "@type": "Organization", name: issuer ?? title },
    ...(context.base === null ? {} : { url: addressOf(context.place, context.base, page.path) }),
  };
}

function datasetOf(context: Context, page: Page, index: IndexDefinition, editions: readonly Edition[]): Json {
  const [first] = editions;
  const last = editions.at(-1);
  if (!first || !last) return common(context, page, "WebPage");
  const file = first === last ? `du-lieu/${index.id}-${first.year}.csv` : `du-lieu/${index.id}.csv`;
  const modified = newestAnnouncement(editions);
  const unitText = index.measure.unit === "percent" ? t`phần trăm` : t`điểm`;
  const [licence] = licencesOf(
    context.dataset,
    editions.flatMap(({ sources }) => sources),
  );
  return {
    ...common(context, page, "Dataset"),
    name:
      first === last
        ? together`${shortName(index)} ${first.year}`
        : together`${shortName(index)}: ${named(index.name)}`,
    creator: { "@type": "Organization", name: inTheirWords(index, "publisher") },
    temporalCoverage: first === last ? `${first.year}` : `${first.year}/${last.year}`,
    spatialCoverage: country(),
    ...(modified === null ? {} : { dateModified: modified }),
    ...(licence ? { license: licence.path } : {}),
    variableMeasured: [
      { "@type": "PropertyValue", name: t`Điểm ${shortName(index)}`, unitText },
      { "@type": "PropertyValue", name: t`Thứ hạng ${shortName(index)}` },
      ...flatten(frameworkOf(index, last.year)?.components ?? [])
        .filter(({ parent }) => parent === null)
        .map(({ name }) => ({ "@type": "PropertyValue", name: named(name), unitText })),
    ],
    distribution: [download(context, page, file)],
  };
}

function reportOf(context: Context, page: Page, analysis: ConferenceAnalysis): Json {
  const { conference, unit, indices } = analysis;
  return {
    ...common(context, page, "Report"),
    headline: withoutRecordedBrackets(page.lead ?? page.title),
    datePublished: conference.heldOn,
    about: { "@type": "AdministrativeArea", name: named(unit.name), containedInPlace: country() },
    isBasedOn: indices
      .filter(({ edition }) => edition)
      .map(({ index, year }) => ({
        "@type": "Dataset",
        name: together`${shortName(index)} ${year}`,
        description: together`${named(index.name)}. ${named(index.about)}`,
        url: address(context, page, `chi-so/${index.id}/${year}/`),
      })),
    encoding: ["bao-cao.pdf", "tom-tat.pdf"].map((name) => ({
      "@type": "MediaObject",
      encodingFormat: "application/pdf",
      // Papers exist once, in Vietnamese.
      ...(context.writer.language === "vi" ? {} : { inLanguage: "vi" }),
      contentUrl: address(context, page, `${page.path}${name}`),
    })),
  };
}

function catalogOf(context: Context, page: Page): Json {
  const real = indicesOfProvinces(context.dataset).filter(({ illustrative }) => !illustrative);
  const modified = updatedOn(context.dataset);
  return {
    ...common(context, page, "DataCatalog"),
    ...(modified === null ? {} : { dateModified: modified }),
    dataset: real.map((index) => {
      const { "@context": _, ...rest } = datasetOf(
        context,
        page,
        index,
        editionsOf(context.dataset, index.id),
      );
      return { ...rest, description: together`${named(index.name)}. ${named(index.about)}` };
    }),
  };
}

/**
 * What a page is, in the words of schema.org, for search engines and data portals; null where there is nothing to
 * tell. Made-up figures are not offered to anybody's catalogue.
 */
export function structuredData(
  dataset: Dataset,
  analyses: readonly ConferenceAnalysis[],
  page: Page,
  place: Place = ROOT,
  writer: Writer = vietnamese,
): Json | null {
  if (page.illustrative) return null;
  const context = { dataset, base: baseFolder(dataset.site.baseAddress), place, writer };
  const [, indexId = "", year] = /^chi-so\/([^/]+)\/(?:(\d+)\/)?$/.exec(page.path) ?? [];
  const index = dataset.indices.get(indexId);
  const editions = editionsOf(dataset, indexId).filter((edition) => !year || `${edition.year}` === year);
  const told = (): Json | null => {
    if (page.kind === "home") return common(context, page, "WebSite");
    if (page.kind === "data") return catalogOf(context, page);
    if (index && editions.length > 0) return datasetOf(context, page, index, editions);
    if (page.kind !== "conference") return null;
    const analysis = analyses.find(({ conference }) => page.path === `hoi-nghi/${conference.slug}/`);
    return analysis ? reportOf(context, page, analysis) : null;
  };
  return writer.all(told());
}
