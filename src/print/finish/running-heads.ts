import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFPage, type PDFRef } from "pdf-lib";
import { type HeadingPlace, headingPlaces } from "../pdf/outline.ts";
import { contentOf } from "../pdf/page-resources.ts";
import { A4, POINTS_PER_MM } from "../typeset/sheets.ts";

/** A heading that begins lower than this under the top margin (points) leaves the page's top to the section before. */
const AT_THE_TOP = 40;

/**
 * For each page the section in effect at its top, by its number in `sections`; null before the first of them and on
 * page 1, which carries no head.
 */
function sectionsInEffect(
  sections: readonly HeadingPlace[],
  pageCount: number,
  pageHeight: number,
): (number | null)[] {
  const top = pageHeight - A4.margin.top * POINTS_PER_MM - AT_THE_TOP;
  return Array.from({ length: pageCount }, (_, page) => {
    if (page === 0) return null;
    const begun = sections.filter((place) => place.page < page || (place.page === page && place.y >= top));
    return begun.length === 0 ? null : begun.length - 1;
  });
}

/** What a leaf shows in its margins: all that is drawn before the text area, which begins with its clip. */
function marginContent(content: string): string {
  const area = content.search(/\nq\n[-\d. ]+ re\nW\*? n\n/);
  return area < 0 ? content : content.slice(0, area);
}

/**
 * Lays the running heads over the pages. Each head was printed by the browser in the top margin of a leaf of its own
 * behind the last page; it becomes a drawing that the pages of its section share, marked as no part of the text, and
 * the leaves go. `headings` are the numbers of the sections' headings among the bookmarks.
 */
export function layRunningHeads(document: PDFDocument, heads: number, headings: readonly number[]): void {
  if (heads === 0) return;
  const { context } = document;
  const places = headingPlaces(document);
  const leaves = document.getPages().slice(-heads);
  const body = document.getPageCount() - heads;
  const sections = headings.flatMap((at) => places[at] ?? []);
  const [first] = document.getPages();
  const inEffect = sectionsInEffect(sections, body, first?.getHeight() ?? 0);
  const drawings = leaves.map((leaf) =>
    context.register(
      context.flateStream(marginContent(contentOf(leaf)), {
        Type: "XObject",
        Subtype: "Form",
        BBox: [0, 0, leaf.getWidth(), leaf.getHeight()],
        Resources: leaf.node.Resources() ?? context.obj({}),
      }),
    ),
  );
  document.getPages().forEach((page, at) => {
    const section = at < body ? inEffect[at] : null;
    const drawing = section === null || section === undefined ? undefined : drawings[section];
    // Annexes lie on their side and carry their own head.
    if (drawing === undefined || page.getWidth() > page.getHeight()) return;
    draw(document, page, drawing);
  });
  for (let leaf = 0; leaf < heads; leaf += 1) document.removePage(document.getPageCount() - 1);
}

function draw(document: PDFDocument, page: PDFPage, drawing: PDFRef): void {
  const { context } = document;
  const before = context.register(context.stream("q"));
  const after = context.register(
    context.stream("Q\n/Artifact <</Type /Pagination /Subtype /Header>> BDC\nq /RunningHead Do Q\nEMC"),
  );
  const contents = page.node.get(PDFName.of("Contents"));
  const own = contents instanceof PDFArray ? contents.asArray() : contents ? [contents] : [];
  page.node.set(PDFName.of("Contents"), context.obj([before, ...own, after]));
  const resources = page.node.Resources();
  const objects = resources?.lookupMaybe(PDFName.of("XObject"), PDFDict) ?? context.obj({});
  objects.set(PDFName.of("RunningHead"), drawing);
  resources?.set(PDFName.of("XObject"), objects);
}
