import type { Analysis } from "../analysis/analyse.ts";
import type { ConferenceAnalysis } from "../analysis/analyse-conference.ts";
import { standaloneSvg } from "../charts/draw/svg.ts";
import type { Writer } from "../format/write.ts";
import { spokenAs } from "../language/nouns.ts";
import { t, tAs } from "../language/say.ts";
import { spokenOf } from "../language/text.ts";
import type { Dataset } from "../model/dataset.ts";
import type { IndexDefinition } from "../model/framework.ts";
import { editionsOf, indicesOfLeagues } from "../model/lookup.ts";
import type { UnitKind } from "../model/unit.ts";
import { conferencePath } from "./addresses/conference-path.ts";
import { withFactLinks, withLeagueFacts } from "./addresses/facts-path.ts";
import { languageFolder } from "./addresses/place.ts";
import { WORKBOOK } from "./addresses/workbook-paths.ts";
import { ConferenceMistake } from "./conference-mistake.ts";
import { analysisJson, analysisSchema } from "./json/analysis-json.ts";
import { indexCsv, tableCsv } from "./open-data/csv.ts";
import type { Link, Page, Site, SiteFile, Table } from "./page.ts";
import { conferencePage } from "./pages/conference.ts";
import { dataPage } from "./pages/data.ts";
import { editionPage } from "./pages/edition.ts";
import { factsPage } from "./pages/facts/facts.ts";
import { factsScript } from "./pages/facts/facts-script.ts";
import { leagueFacts } from "./pages/facts/league-facts.ts";
import { homePage } from "./pages/home.ts";
import { indexListPage, indexPage } from "./pages/index-page.ts";
import { internalPage } from "./pages/internal.ts";
import { glossaryPage, methodPage } from "./pages/method/method.ts";
import { planPage } from "./pages/plan.ts";
import { unitListPage, unitPage } from "./pages/unit/unit.ts";
import { conferencePapers } from "./papers/papers.ts";
import { portalPages, withPortal } from "./portal.ts";
import { briefingSections } from "./sections/briefing.ts";

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function workbookLink({ path }: Page): Link {
  return {
    label: t`Mọi bảng của trang (Excel)`,
    href: `${path}${WORKBOOK}`,
    note: t`mỗi bảng một trang tính, có mục lục và ghi chú`,
  };
}

/** Every table of a page as a CSV beside it, every drawing as an SVG; the table learns where its files are. */
function withTableFiles(page: Page, writer: Writer): { page: Page; files: SiteFile[] } {
  const files: SiteFile[] = [];
  const add = (table: Table): Table => {
    const path = `${page.path}${table.id}.csv`;
    files.push({ path, content: tableCsv(table, page.illustrative, writer) });
    return { ...table, csv: path, xlsx: `${page.path}${table.id}.xlsx` };
  };
  const sections = page.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => {
      if (block.kind === "table") return { ...block, table: add(block.table) };
      if (block.kind === "figure") {
        const picture = `${page.path}${block.figure.id}.svg`;
        files.push({ path: picture, content: standaloneSvg(block.figure.svg.wide) });
        // Where the same numbers stand in a table of the page, that one is the file.
        const table = { ...(block.chartOnly ? block.figure.table : add(block.figure.table)), picture };
        return { ...block, figure: { ...block.figure, table } };
      }
      return block;
    }),
  }));
  const inOne = files.length > 0 && (page.kind === "conference" || page.kind === "edition");
  const downloads = inOne ? [...page.downloads, workbookLink(page)] : page.downloads;
  return { page: { ...page, sections, downloads }, files };
}

async function conferenceParts(dataset: Dataset, analysis: ConferenceAnalysis, whole: Writer) {
  const { unit, conference } = analysis;
  const us = spokenAs(unit, conference.heldOn);
  const writer = whole.ofUnits(us);
  const briefing = { dataset, analysis, writer };
  const sections = await briefingSections(briefing);
  const { slug } = analysis.conference;
  const indices = analysis.indices.map(({ index, year, total }) => ({
    id: index.id,
    year,
    known: total.score !== null,
  }));
  // Papers are for the office and the hall: they stay Vietnamese.
  const papers = writer.language === "vi" ? await conferencePapers(briefing, writer.all(sections)) : [];
  const pages = [
    withLeagueFacts(withFactLinks(conferencePage(briefing, sections), slug, indices), unit.id),
    planPage(briefing),
    internalPage(briefing),
    factsPage(briefing),
  ].filter((page) => page !== null);
  return { pages: spokenOf(us, pages), papers, facts: factsScript(briefing) };
}

/** The figures themselves for programs: they exist once, whatever the language of the pages. */
function dataFiles(dataset: Dataset, analyses: readonly ConferenceAnalysis[]): SiteFile[] {
  const ofConferences = analyses.map((analysis) => ({
    path: `${conferencePath(analysis.conference.slug)}phan-tich.json`,
    content: json(analysisJson(dataset, analysis)),
  }));
  const ofIndices = indicesOfLeagues(dataset).flatMap((index) => {
    const editions = editionsOf(dataset, index.id);
    return [
      { path: `du-lieu/${index.id}.csv`, content: indexCsv(dataset, index, editions) },
      ...editions.map((edition) => ({
        path: `du-lieu/${index.id}-${edition.year}.csv`,
        content: indexCsv(dataset, index, [edition]),
      })),
    ];
  });
  const schema = { path: "du-lieu/phan-tich.schema.json", content: json(analysisSchema) };
  return [...ofConferences, ...ofIndices, schema];
}

/** Makes a page that speaks of units of a kind; what is measured on the way is measured in the same words. */
const speakingOf = (kind: UnitKind, writer: Writer, make: (writer: Writer) => Page): Page =>
  spokenOf(kind, make(writer.ofUnits(kind)));

const unitsOf = ({ unitKind = "province" }: IndexDefinition): UnitKind => unitKind;

/** The whole site as values: pages, papers and files, with nothing written yet. */
export async function siteOf(dataset: Dataset, analysis: Analysis, writer: Writer): Promise<Site> {
  const { language } = writer;
  const { conferences: analyses } = analysis;
  const indices = indicesOfLeagues(dataset);
  const parts = await Promise.all(
    analyses.map((analysis) =>
      conferenceParts(dataset, analysis, writer).catch((error) => {
        throw new ConferenceMistake(analysis.conference.slug, error);
      }),
    ),
  );
  const editionsIn = (id: string) => analysis.editions.filter(({ index }) => index.id === id);
  const units = await Promise.all(
    analysis.units.map(async (held) => {
      // A page of all years speaks of what a territory became.
      const us = spokenAs(held.unit, "9999-12-31");
      const page = await unitPage(dataset, held, writer.ofUnits(us));
      return spokenOf(us, withLeagueFacts(page, held.unit.id));
    }),
  );
  const pages = [
    withLeagueFacts(homePage(dataset, analyses, writer)),
    ...parts.flatMap((part) => part.pages),
    indexListPage(dataset),
    ...indices.map((index) =>
      speakingOf(unitsOf(index), writer, (own) =>
        withLeagueFacts(indexPage(dataset, index, editionsIn(index.id), own)),
      ),
    ),
    ...analysis.editions.map((one) =>
      speakingOf(unitsOf(one.index), writer, (own) => withLeagueFacts(editionPage(dataset, one, own))),
    ),
    unitListPage(dataset, writer),
    ...units,
    withLeagueFacts(methodPage(dataset, analysis, language)),
    glossaryPage(dataset, language),
    dataPage(dataset, analyses),
    ...portalPages(dataset, analysis.comparisons, writer),
  ].map((page) => withTableFiles(page, writer));
  return withPortal(
    dataset,
    analyses,
    {
      title: dataset.site.title,
      language,
      ...(language === "vi" ? {} : { folder: languageFolder(language) }),
      pages: pages.map(({ page }) => page),
      files: [
        ...(language === "vi" ? dataFiles(dataset, analyses) : []),
        ...pages.flatMap(({ files }) => files),
        ...parts.map(({ facts }) => facts),
        leagueFacts(dataset, analysis, writer),
      ],
      papers: parts.flatMap((part) => part.papers),
      navigation: [
        { label: t`Hội nghị`, path: "" },
        { label: tAs("plural")`Chỉ số`, path: "chi-so/" },
        { label: tAs("plural")`Tỉnh, thành phố`, path: "don-vi/" },
        { label: t`Phương pháp`, path: "phuong-phap/" },
        { label: t`Thuật ngữ`, path: "thuat-ngu/" },
        { label: t`Dữ liệu`, path: "du-lieu/" },
      ],
      footer: [
        t`Chuyên Sâu: trang phân tích dựng từ số liệu công khai; mỗi số kèm nguồn hoặc công thức.`,
        t`Không phải văn bản của cơ quan nhà nước, trừ trang ghi rõ cơ quan ban hành.`,
      ],
    },
    writer,
  );
}
