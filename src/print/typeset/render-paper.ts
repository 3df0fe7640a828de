import nunjucks from "nunjucks";
import type { Paper } from "../../site/paper.ts";
import { kindOf } from "../paper-kinds.ts";
import { imprintOf, qrDrawing } from "./imprint.ts";
import { pageRules, UNKNOWN_PAGE } from "./page-rules.ts";
import { type PaperView, viewPaper } from "./paper-view.ts";
import { STYLESHEETS } from "./stage-papers.ts";

export interface RenderedPaper {
  view: PaperView;
  html: string;
}

/**
 * The HTML of a paper, linking to the staged style sheets beside it. With `contents`, a table of contents whose page
 * numbers are filled in once it is printed.
 */
export function renderPaper(
  paper: Paper,
  environment: nunjucks.Environment,
  contents: boolean,
): RenderedPaper {
  const view = viewPaper(paper);
  const { annexes, heads } = view;
  const html = environment.render(kindOf(paper).template, {
    paper,
    view,
    contents: contents ? view.contents : [],
    unknownPage: UNKNOWN_PAGE,
    imprint: imprintOf(paper),
    qr: paper.address === undefined ? null : qrDrawing(paper.address),
    fontStylesheet: STYLESHEETS.faces,
    stylesheet: STYLESHEETS.paper,
    pageRules: new nunjucks.runtime.SafeString(pageRules({ paper, annexes, heads })),
  });
  return { view, html };
}
