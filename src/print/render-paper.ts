import type nunjucks from "nunjucks";
import type { Paper } from "../site/page.ts";
import { viewPaper } from "./paper-view.ts";
import { STYLESHEETS } from "./stage-papers.ts";

/**
 * The HTML of a paper, linking to the staged style sheets beside it.
 * `pages` gives the page number of each heading, for the table of contents; null leaves the contents out.
 * A number not yet known stands as two digits, so that the lines keep their width.
 */
export function renderPaper(
  paper: Paper,
  environment: nunjucks.Environment,
  pages: ReadonlyMap<string, number> | null,
): string {
  const view = viewPaper(paper);
  const contents =
    pages === null
      ? []
      : view.contents.map((entry) => ({ ...entry, page: String(pages.get(entry.id) ?? "00") }));
  return environment.render(`paper/${paper.name}.njk`, {
    paper,
    view,
    contents,
    fontStylesheet: STYLESHEETS.faces,
    stylesheet: STYLESHEETS.paper,
  });
}
