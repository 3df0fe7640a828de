import { type PDFDocument, PDFHexString, PDFName } from "pdf-lib";
import { outlineItems, outlineTitle } from "../pdf/outline.ts";

/** A heading without spaces and capitals: what Chromium's bookmark and our heading have in common. */
function bare(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, "").toLocaleLowerCase("vi");
}

/**
 * Whether a bookmark is that of a heading. Chromium names one twice ("II. KẾT QUẢII. KẾT QUẢ") that it first tried to set
 * at the foot of a page and then set at the head of the next.
 */
function isOf(title: string, heading: string): boolean {
  const [own, wanted] = [bare(title), bare(heading)];
  return own === wanted || own === wanted + wanted;
}

/**
 * Gives the bookmarks the text of the headings: Chromium drops the space where a heading breaks into a new line.
 * Returns the bookmarks that belong to no heading and the headings left without a bookmark; both empty when all is well.
 */
export function restoreBookmarks(document: PDFDocument, headings: readonly string[]): string[] {
  const items = outlineItems(document);
  const strangers: string[] = [];
  const rest = [...headings];
  for (const item of items) {
    const title = outlineTitle(item);
    const heading = rest.shift();
    if (heading === undefined || !isOf(title, heading)) strangers.push(title);
    else item.set(PDFName.of("Title"), PDFHexString.fromText(heading));
  }
  return [...strangers, ...rest];
}
