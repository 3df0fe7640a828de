import { analyseConference } from "./analysis/analyse-conference.ts";
import { englishView } from "./language/english-view.ts";
import { type Language, speaking } from "./language/language.ts";
import { load } from "./load/load.ts";
import type { Audience, Dataset } from "./model/dataset.ts";
import type { Problem } from "./model/problem.ts";
import { publicView } from "./model/public-view.ts";
import type { Site } from "./site/page.ts";
import { siteOf } from "./site/site.ts";
import { withTwin } from "./site/twin.ts";

export interface BuildOptions {
  /** For the office all of it; for everybody without what is only for the office. */
  audience?: Audience;
  /** Also in English, where `data/site.yaml` names that language; papers and preview need only Vietnamese. */
  twin?: boolean;
}

export interface Built {
  /** Null when the data hold an error: better no page than a wrong one. */
  site: Site | null;
  problems: Problem[];
}

/**
 * The whole flow, from the data files to pages and papers as values; nothing is written here.
 *
 *   data, content → load → model (→ public view) → analysis → narrative + charts → site (and its English twin)
 *
 * Writing the site (`site/write-site.ts`) and printing the papers (`print/print.ts`) follow in `scripts/`.
 */
export async function build(
  root: string,
  { audience = "office", twin = false }: BuildOptions = {},
): Promise<Built> {
  // 1. Read and check everything: all problems at once, each with its place.
  const { dataset: whole, problems } = await load(root);
  if (whole === null) return { site: null, problems };

  // 2. For everybody, leave out what is only for the office, before anything is made of it.
  const dataset = audience === "public" ? publicView(whole) : whole;

  // 3. Analyse each conference with what was known on its day; words, charts, pages, papers and files follow.
  const vietnamese = await siteIn("vi", dataset);
  const english = twin && dataset.site.languages.includes("en") ? await siteIn("en", dataset) : null;

  // 4. A sentence that has no English stops the build: better no page than one in two languages.
  const silent = (english?.missing ?? []).map(withoutEnglish);
  if (silent.length > 0) return { site: null, problems: [...problems, ...silent] };
  return { site: withTwin(dataset, vietnamese.made, english?.made ?? null), problems };
}

/** The analysis and all its words in one language, and the sentences that this language lacks. */
export function siteIn(
  language: Language,
  dataset: Dataset,
): Promise<{ made: Site; missing: readonly string[] }> {
  return speaking(language, () => {
    const told = language === "vi" ? dataset : englishView(dataset);
    const conferences = [...told.conferences.values()];
    return siteOf(
      told,
      conferences.map((conference) => analyseConference(told, conference)),
    );
  });
}

function withoutEnglish(sentence: string): Problem {
  return {
    code: "page-broken",
    severity: "error",
    place: { file: "src/language/en", line: 1, column: 1 },
    message: `Chưa có bản tiếng Anh của câu "${sentence}".`,
    hint: "Thêm câu ấy vào một tệp trong src/language/en/, giữ đủ các chỗ {0}, {1}…; hoặc bỏ en khỏi languages trong data/site.yaml.",
  };
}
