import type { Problem } from "../../model/problem.ts";
import { mistakeAsProblem } from "../own-mistake.ts";
import type { Site } from "../page.ts";
import { SiteContext } from "../site-context.ts";
import { problemWords } from "../words/problems.ts";
import { words } from "../words.ts";
import { type Written, withEditPlaces } from "./edit-places.ts";

/** What the pipeline gives: a site, or none when errors block it; problems in either case. */
export interface BuildResult {
  site: Site | null;
  problems: readonly Problem[];
  /** The data as it was read, so that tables can say where they are written. */
  written?: Written;
}

/** The site of a first start with broken data: one page that stands below the list of problems. */
function waitingSite(): Site {
  return {
    title: words("vi").siteName,
    language: "vi",
    navigation: [],
    footer: [],
    files: [],
    papers: [],
    pages: [
      {
        path: "",
        kind: "home",
        title: problemWords.waitingTitle,
        kicker: null,
        description: problemWords.waitingText,
        lead: problemWords.waitingText,
        illustrative: false,
        breadcrumbs: [],
        keyFigures: [],
        summary: null,
        sections: [],
        downloads: [],
      },
    ],
  };
}

/** Keeps the last good site, so that a mistake in the data never empties the page somebody is reading. */
export class Preview {
  #last: Site | null = null;
  readonly #build: () => Promise<BuildResult>;

  readonly #root: string | null;

  /** `root` is the project folder, for addresses that open a file in an editor. */
  constructor(build: () => Promise<BuildResult>, root: string | null = null) {
    this.#build = build;
    this.#root = root;
  }

  /** Runs the pipeline and gives the site to show, with the problems found on top of it. */
  async refresh(): Promise<SiteContext> {
    const result: BuildResult = await this.#build().catch((error: unknown) => ({
      site: null,
      problems: [mistakeAsProblem(error)],
    }));
    const stale = result.site === null && this.#last !== null;
    const { site, written } = result;
    this.#last = (site && written ? withEditPlaces(site, written) : site) ?? this.#last;
    return new SiteContext(this.#last ?? waitingSite(), {
      problems: result.problems,
      stale,
      ...(this.#root === null ? {} : { root: this.#root }),
    });
  }
}
