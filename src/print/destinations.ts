import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from "pdf-lib";

export interface PrintedPages {
  pageCount: number;
  /** Page, counted from 1, of every linked heading by its id. */
  pages: Map<string, number>;
}

/** Reads where the headings came to stand: Chromium makes a named destination of every id that a link points to. */
export async function readDestinations(bytes: Uint8Array): Promise<PrintedPages> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const numbers = new Map(document.getPages().map((page, index) => [page.ref.tag, index + 1]));
  const pages = new Map<string, number>();
  const named = document.catalog.lookupMaybe(PDFName.of("Dests"), PDFDict);
  for (const [name, target] of named?.entries() ?? []) {
    const place = document.context.lookup(target);
    const page = place instanceof PDFArray ? place.get(0) : undefined;
    const number = page instanceof PDFRef ? numbers.get(page.tag) : undefined;
    if (number !== undefined) pages.set(name.decodeText(), number);
  }
  return { pageCount: numbers.size, pages };
}
