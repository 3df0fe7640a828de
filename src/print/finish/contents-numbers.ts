import { PDFDict, type PDFDocument, PDFName, type PDFPage } from "pdf-lib";
import { type PageFont, readFont } from "../pdf/page-fonts.ts";
import { contentOf } from "../pdf/page-resources.ts";
import { NUMBER_GLYPHS } from "../typeset/page-rules.ts";

/** The glyph of each character in a font, as four hexadecimal digits; null unless all are there. */
function codesOf(font: PageFont): Map<string, string> | null {
  const found = new Map<string, string>();
  for (const character of NUMBER_GLYPHS) {
    const code = font.codeOf(character);
    if (code === null) return null;
    found.set(character, code.toString(16).toUpperCase().padStart(4, "0"));
  }
  return found;
}

function fontsOf(page: PDFPage): PageFont[] {
  const fonts = page.node.Resources()?.lookup(PDFName.of("Font"));
  if (!(fonts instanceof PDFDict)) return [];
  return fonts.keys().flatMap((key) => {
    const font = fonts.lookup(key);
    return font instanceof PDFDict && font.lookup(PDFName.of("Subtype")) === PDFName.of("Type0")
      ? [readFont(font)]
      : [];
  });
}

/**
 * Writes the page numbers of the table of contents in the place of `UNKNOWN_PAGE`, in order: the printed file itself
 * tells where its headings stand, so that it need not be printed twice. A number of one digit is moved to the right by
 * the width of the other. Returns how many places were left unfilled or numbers left over; 0 when all is well.
 */
export function fillContents(document: PDFDocument, numbers: readonly number[]): number {
  const rest = [...numbers];
  let places = 0;
  for (const page of document.getPages()) {
    if (rest.length === 0) break;
    const codes = fontsOf(page)
      .map(codesOf)
      .find((found) => found !== null);
    const mark = codes?.get("‡");
    if (!codes || !mark) continue;
    const content = contentOf(page);
    // The two characters are set in one go, or each in its own place.
    const place = new RegExp(
      `<${mark}${mark}>\\s*Tj|<${mark}>\\s*Tj(\\s+[-\\d.]+ [-\\d.]+ Td\\s+)<${mark}>\\s*Tj`,
      "gi",
    );
    const filled = content.replace(place, (_, step: string | undefined) => {
      places += 1;
      const [tens = "", units = ""] = String(rest.shift() ?? "")
        .padStart(2)
        .split("")
        .map((digit) => codes.get(digit) ?? "");
      if (step !== undefined)
        return tens === "" ? `${step}<${units}> Tj` : `<${tens}> Tj${step}<${units}> Tj`;
      return tens === "" ? `[-500 <${units}>] TJ` : `<${tens}${units}> Tj`;
    });
    if (filled === content) continue;
    const stream = document.context.flateStream(Buffer.from(filled, "latin1"));
    page.node.set(PDFName.of("Contents"), document.context.register(stream));
  }
  return Math.abs(numbers.length - places);
}
