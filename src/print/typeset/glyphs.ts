import { createRequire } from "node:module";
import { type Font, openSync } from "fontkit";
import { TINOS_REGULAR } from "./stage-papers.ts";

let face: Font | undefined;
/** Whether the face has a character, once asked. */
const known = new Map<string, boolean>();

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
  for (const character of printable) {
    if (!known.has(character))
      known.set(character, printingFace().hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  }
  return printable.filter((character) => !known.get(character)).sort();
}
