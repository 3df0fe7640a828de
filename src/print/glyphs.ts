import { createRequire } from "node:module";
import { openSync } from "fontkit";
import { TINOS_REGULAR } from "./stage-papers.ts";

/**
 * The characters of a text that the printing face lacks. Chromium would set them silently from any face of the
 * machine, or as an empty box, and the same paper would look different elsewhere.
 */
export function missingGlyphs(text: string): string[] {
  const face = openSync(createRequire(import.meta.url).resolve(TINOS_REGULAR));
  const printable = [...new Set(text)].filter((character) => !/[\s\p{Cf}]/u.test(character));
  return printable.filter((character) => !face.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)).sort();
}
