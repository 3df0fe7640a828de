import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRef } from "pdf-lib";

interface Standing {
  figures: number;
  rows: number;
  /** Heads of tables that are printed on more than one page. */
  repeatedHeads: number;
  /** "Figure on pages 3, 4" for each figure or table row that does not stand on one page. */
  cut: string[];
  /** "11 rows on pages 12, 13" for each table of few rows that does not stand on one page. */
  split: string[];
}

/** A table of fewer rows stays on one page. */
const ROWS_APART = 12;

const roleOf = (node: PDFObject | undefined) =>
  node instanceof PDFDict ? node.lookup(PDFName.of("S"))?.toString().slice(1) : undefined;

function kidsOf(element: PDFDict): PDFObject[] {
  const kids = element.lookup(PDFName.of("K"));
  if (!(kids instanceof PDFArray)) return kids === undefined ? [] : [kids];
  return kids.asArray().flatMap((_, at) => kids.lookup(at) ?? []);
}

/** Rows of a table that say something: its heads and the lines of notes below it apart. */
function rowsOf(element: PDFDict): number {
  if (roleOf(element) !== "TR")
    return kidsOf(element).reduce((sum, kid) => sum + (kid instanceof PDFDict ? rowsOf(kid) : 0), 0);
  return isHead(element) || kidsOf(element).length < 2 ? 0 : 1;
}

/** The head of a table is printed again on each of its pages; all its cells are headers. */
const isHead = (row: PDFDict) => kidsOf(row).every((cell) => roleOf(cell) === "TH");

/** Follows the tags of a file: on which pages does the content of each figure and of each table row stand? */
export async function elementsAcrossPages(bytes: Uint8Array): Promise<Standing> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const numberOf = new Map(document.getPages().map((page, at) => [page.ref.toString(), at + 1]));
  const found: Standing = { figures: 0, rows: 0, repeatedHeads: 0, cut: [], split: [] };

  const pagesOf = (element: PDFDict, inherited: number | null): Set<number> => {
    const ref = element.get(PDFName.of("Pg"));
    const own = ref instanceof PDFRef ? (numberOf.get(ref.toString()) ?? null) : inherited;
    const pages = new Set<number>();
    // Content is a number below its element, or a reference that may name another page.
    if (element.has(PDFName.of("MCID")) && own !== null) pages.add(own);
    for (const kid of kidsOf(element)) {
      if (kid instanceof PDFDict) for (const page of pagesOf(kid, own)) pages.add(page);
      else if (own !== null) pages.add(own);
    }
    note(element, pages);
    return pages;
  };

  const note = (element: PDFDict, pages: Set<number>) => {
    const role = roleOf(element);
    if (role === "TR" && isHead(element)) {
      if (pages.size > 1) found.repeatedHeads += 1;
      return;
    }
    if (role === "Table") {
      const rows = rowsOf(element);
      if (pages.size > 1 && rows < ROWS_APART)
        found.split.push(`${rows} rows on pages ${[...pages].join(", ")}`);
      return;
    }
    if (role === "Figure") found.figures += 1;
    else if (role === "TR") found.rows += 1;
    else return;
    if (pages.size > 1) found.cut.push(`${role} on pages ${[...pages].join(", ")}`);
  };

  pagesOf(document.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict), null);
  return found;
}
