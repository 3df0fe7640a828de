import nunjucks from "nunjucks";
import type { Paper, PaperName } from "../../site/page.ts";
import { imprintOf, qrDrawing } from "../finish/imprint.ts";
import { pageRules } from "../read-back/page-rules.ts";
import { UNKNOWN_PAGE } from "./contents-numbers.ts";
import { type PaperView, viewPaper } from "./paper-view.ts";
import { STYLESHEETS } from "./stage-papers.ts";

/** The template of each kind of paper: a batch is laid out like its sheets, the list of criteria like the report. */
const TEMPLATES: Record<PaperName, string> = {
  "bao-cao": "paper/bao-cao.njk",
  "tom-tat": "paper/tom-tat.njk",
  "trinh-chieu": "paper/trinh-chieu.njk",
  "phu-luc": "paper/phu-luc.njk",
  "ke-hoach": "paper/bao-cao.njk",
  "thong-bao": "paper/bao-cao.njk",
  phieu: "paper/phieu.njk",
  "phieu-tat-ca": "paper/phieu.njk",
};

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
  const html = environment.render(TEMPLATES[paper.name], {
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
