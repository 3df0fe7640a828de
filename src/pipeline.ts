import { type Analysis, analysisWith } from "./analysis/analyse.ts";
import { analyseConference, type ConferenceAnalysis } from "./analysis/analyse-conference.ts";
import { Writer } from "./format/write.ts";
import type { Language } from "./language/language.ts";
import { type Files, filesOnDisk } from "./load/files.ts";
import { load } from "./load/load.ts";
import { readText } from "./load/read/read-text.ts";
import type { Reads } from "./load/read/read-yaml.ts";
import { inReadingOrder } from "./load/report/report.ts";
import type { Audience, Dataset } from "./model/dataset.ts";
import { withFollowed, withFollowers } from "./model/followers.ts";
import type { Problem } from "./model/problem.ts";
import { ownersOf } from "./model/problem-owner.ts";
import { publicView } from "./model/public-view.ts";
import { speakValues, withValues } from "./notation/in-conferences.ts";
import { manifestOf } from "./release/manifest.ts";
import { MANIFEST } from "./release/manifest-path.ts";
import { ConferenceMistake, mistakeIn } from "./site/conference-mistake.ts";
import { analysisJson } from "./site/json/analysis-json.ts";
import type { Site, SiteFile } from "./site/page.ts";
import { type KeptConference, withKept } from "./site/pages/kept-conferences.ts";
import type { Written } from "./site/preview/edit-places.ts";
import { withTwin } from "./site/sharing/twin.ts";
import { siteOf } from "./site/site.ts";

interface BuildOptions {
  /** For the office all of it; for everybody without what is only for the office. */
  audience?: Audience;
  /** Also in English, where `data/site.yaml` names that language; papers and preview need only Vietnamese. */
  twin?: boolean;
  /** Conferences to leave out, with those that look back on them. */
  without?: Iterable<string>;
  /** One conference to build with what it needs: of the others only those that have last good pages stay. */
  only?: string | null;
  /** Titles of the conferences, by slug, whose last good pages may stay when their records hold an error. */
  last?: ReadonlyMap<string, string>;
  /** What was parsed in an earlier build of the same process: only files that changed are parsed again. */
  reads?: Reads;
}

export interface Built {
  /** Null when what all pages share holds an error: better no page than a wrong one. */
  site: Site | null;
  problems: Problem[];
  /** Conferences that have their pages and papers here. */
  conferences: string[];
  /** Conferences that are not here because of an error in their records, or in making their pages. */
  withheld: string[];
  /** The data as it was read, with the texts of its files; absent where there is no site. */
  written?: Written;
}

/**
 * The whole flow, from the data files to pages and papers as values; nothing is written here.
 *
 *   data, content → load → model (→ public view) → analysis → narrative + charts → site (and its English twin)
 *
 * Writing the site (`site/write-site.ts`) and printing the papers (`print/print.ts`) follow in `publish.ts`.
 */
export async function build(
  root: string,
  {
    audience = "office",
    twin = false,
    without = [],
    only = null,
    last = new Map(),
    reads = new Map(),
  }: BuildOptions = {},
): Promise<Built> {
  // 1. Read and check everything: all problems at once, each with its place. One conference's error withholds that one.
  const loaded = await load(root, reads);
  if (loaded.dataset === null)
    return { site: null, problems: loaded.problems, conferences: [], withheld: loaded.withheld };
  const { dataset: whole, ...read } = readValues(loaded.dataset, filesOnDisk(root));
  const problems = inReadingOrder([...loaded.problems, ...read.problems]);
  const withheld = [...new Set([...loaded.withheld, ...read.withheld])].sort();

  // 2. For everybody, leave out what is only for the office, before anything is made of it.
  const all = audience === "public" ? publicView(whole) : whole;
  // nothing is analysed and drawn for a name that nobody bears
  if (only !== null && all.conferences.size > 0 && !all.conferences.has(only))
    return { site: null, problems, conferences: [...all.conferences.keys()], withheld };
  const wanted = only === null || !all.conferences.has(only) ? null : withFollowed(all, only);
  const aside = wanted && [...all.conferences.keys()].filter((slug) => !wanted.has(slug) && !last.has(slug));
  const dataset = leavingOut(all, [...without, ...(aside ?? [])]);
  const kept = [...withheld, ...without].flatMap((slug) => {
    const title = last.get(slug);
    return title === undefined ? [] : [{ slug, title }];
  });

  // 3. Analyse each conference with what was known on its day; words, charts, pages, papers and files follow.
  try {
    const analysis = analysed(dataset);
    const inEnglish = twin && dataset.site.languages.includes("en");
    const vietnamese = await siteIn("vi", dataset, kept, analysis);
    const english = inEnglish ? await siteIn("en", dataset, kept, analysis) : null;

    // 4. A sentence that has no English stops the build: better no page than one in two languages.
    const silent = (english?.missing ?? []).map(withoutEnglish);
    const conferences = [...dataset.conferences.keys()];
    if (silent.length > 0) return { site: null, problems: [...problems, ...silent], conferences, withheld };
    const site = withTwin(dataset, vietnamese.made, english?.made ?? null);
    const texts = new Map([...reads].map(([file, { text }]) => [file, text]));
    return { site, problems, conferences, withheld, written: { dataset, texts } };
  } catch (error) {
    // A mistake of ours that one conference brings out withholds that one; what is drawn already is not drawn again.
    if (!(error instanceof ConferenceMistake)) throw error;
    const { slug } = error;
    const rest = await build(root, { audience, twin, only, last, reads, without: [...without, slug] });
    return {
      ...rest,
      problems: [mistakeIn(error), ...rest.problems],
      withheld: [...new Set([...rest.withheld, slug])],
    };
  }
}

/** The dataset with the values that commentary and records ask for; a notation that cannot be read withholds its conference. */
export function readValues(dataset: Dataset, files: Files) {
  const held = withValues(dataset, textOf(files));
  const faulty = ownersOf(held.problems).conferences;
  return {
    ...held,
    dataset: leavingOut(held.dataset, faulty),
    withheld: faulty.size === 0 ? [] : [...withFollowers(held.dataset, faulty)],
  };
}

/** Files as texts; one that cannot be read any more holds nothing. */
export const textOf = (files: Files) => (file: string) => {
  const text = readText(files, file);
  return typeof text === "string" ? text : "";
};

/** The dataset without these conferences and those that look back on them. */
function leavingOut(dataset: Dataset, slugs: Iterable<string>): Dataset {
  const out = withFollowers(dataset, slugs);
  const conferences = [...dataset.conferences].filter(([slug]) => !out.has(slug));
  return out.size === 0 ? dataset : { ...dataset, conferences: new Map(conferences) };
}

/** Everything that is worked out, once for all languages. */
function analysed(dataset: Dataset): Analysis {
  const conferences = [...dataset.conferences.values()].map((conference) =>
    ConferenceMistake.within(conference.slug, () => analyseConference(dataset, conference)),
  );
  return analysisWith(dataset, conferences);
}

/** All pages of the analysis in one language, and the sentences that this language lacks. */
export async function siteIn(
  language: Language,
  dataset: Dataset,
  kept: readonly KeptConference[] = [],
  analysis: Analysis = analysed(dataset),
): Promise<{ made: Site; missing: readonly string[] }> {
  const writer = new Writer(language);
  const told = speakValues(dataset, writer);
  const site = await siteOf(told, analysis, writer);
  const files = language === "vi" ? [...site.files, ...manifestsOf(told, analysis.conferences)] : site.files;
  const made = { ...site, files, pages: withKept(site.pages, kept) };
  // Pages are written while they are laid out; what English lacks must be known before.
  if (language !== "vi") writer.look({ pages: made.pages, navigation: made.navigation, footer: made.footer });
  return { made, missing: writer.missing };
}

/** All published numbers of each conference, for comparing builds. */
function manifestsOf(dataset: Dataset, analyses: readonly ConferenceAnalysis[]): SiteFile[] {
  return analyses.map((analysis) => {
    const manifest = manifestOf(dataset, analysis, analysisJson(dataset, analysis));
    const path = `hoi-nghi/${analysis.conference.slug}/${MANIFEST}`;
    return { path, content: `${JSON.stringify(manifest, null, 1)}\n` };
  });
}

function withoutEnglish(sentence: string): Problem {
  return {
    code: "untranslated",
    severity: "error",
    place: { file: "src/language/en", line: 1, column: 1 },
    message: `Chưa có bản tiếng Anh của câu "${sentence}".`,
    hint: "Thêm câu ấy vào một tệp trong src/language/en/, giữ đủ các chỗ {0}, {1}…; hoặc bỏ en khỏi languages trong data/site.yaml.",
  };
}
