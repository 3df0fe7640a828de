import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
} from "pdf-lib";

/* The bookmarks of a file: what they say and where they lead. */

/** The bookmarks in reading order: first child before next sibling. */
export function outlineItems(document: PDFDocument): PDFDict[] {
  const items: PDFDict[] = [];
  const walk = (parent: PDFDict | undefined): void => {
    let item = parent?.lookupMaybe(PDFName.of("First"), PDFDict);
    while (item) {
      items.push(item);
      walk(item);
      item = item.lookupMaybe(PDFName.of("Next"), PDFDict);
    }
  };
  walk(document.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict));
  return items;
}

export function outlineTitle(item: PDFDict): string {
  return item.lookup(PDFName.of("Title"), PDFString, PDFHexString).decodeText();
}

/** Where a heading came to stand: page from 0, height in points above the foot of the sheet. */
export interface HeadingPlace {
  page: number;
  y: number;
}

/** The places of all headings, in reading order, as the bookmarks give them. */
export function headingPlaces(document: PDFDocument): HeadingPlace[] {
  const numbers = new Map(document.getPages().map((page, index) => [page.ref.tag, index]));
  return outlineItems(document).map((item) => {
    const target = item.lookupMaybe(PDFName.of("Dest"), PDFArray);
    const ref = target?.get(0);
    const y = target?.lookup(3);
    return {
      page: ref instanceof PDFRef ? (numbers.get(ref.tag) ?? -1) : -1,
      y: y instanceof PDFNumber ? y.asNumber() : 0,
    };
  });
}
