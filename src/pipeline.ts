import { analyseConference } from "./analysis/analyse-conference.ts";
import { load } from "./load/load.ts";
import type { Audience } from "./model/dataset.ts";
import type { Problem } from "./model/problem.ts";
import { publicView } from "./model/public-view.ts";
import type { Site } from "./site/page.ts";
import { siteOf } from "./site/site.ts";

export interface Built {
  /** Null when the data hold an error: better no page than a wrong one. */
  site: Site | null;
  problems: Problem[];
}

/**
 * The whole flow, from the data files to pages and papers as values; nothing is written here.
 *
 *   data, content → load → model (→ public view) → analysis → narrative + charts → site
 *
 * Writing the site (`site/write-site.ts`) and printing the papers (`print/print.ts`) follow in `scripts/`.
 */
export async function build(root: string, audience: Audience = "office"): Promise<Built> {
  // 1. Read and check everything: all problems at once, each with its place.
  const { dataset: whole, problems } = await load(root);
  if (whole === null) return { site: null, problems };

  // 2. For everybody, leave out what is only for the office, before anything is made of it.
  const dataset = audience === "public" ? publicView(whole) : whole;

  // 3. Analyse each conference with what was known on its day.
  const analyses = [...dataset.conferences.values()].map((conference) =>
    analyseConference(dataset, conference),
  );

  // 4. Words, charts, pages, papers and files: finished strings, ready for templates.
  const site = await siteOf(dataset, analyses);
  return { site, problems };
}
