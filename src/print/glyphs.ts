import { createRequire } from "node:module";
import { type Font, openSync } from "fontkit";
import { TINOS_REGULAR } from "./stage-papers.ts";

let face: Font | undefined;

/** The printing face, opened once: its tables take a while to read. */
function printingFace(): Font {
  face ??= openSync(createRequire(import.meta.url).resolve(TINOS_REGULAR));
  return face;
}

/**
 * The characters of a text that the printing face lacks. Chromium would set them silently from any face of the
 * machine, or as an empty box, and the same paper would look different elsewhere.
 */
export function missingGlyphs(text: string): string[] {
  const printable = [...new Set(text)].filter((character) => !/[\s\p{Cf}]/u.test(character));
  return printable
    .filter((character) => !printingFace().hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
    .sort();
}
