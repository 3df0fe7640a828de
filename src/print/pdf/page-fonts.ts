import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from "pdf-lib";

export interface Glyph {
  /** The character or characters that the file says the glyph stands for. */
  text: string;
  /** Advance in em. */
  width: number;
  /** Glyph 0: the empty box that a face sets for a character it lacks. */
  empty: boolean;
}

export interface PageFont {
  /** "Tinos-Bold". */
  name: string;
  /** The glyphs of a string operand, "<00150016>" or "(abc)". */
  glyphs(operand: string): Glyph[];
  /** The code that the font sets a character with; null when it does not. */
  codeOf(character: string): number | null;
}

/** Reads a font of a page: how its codes map to characters and how wide they are. */
export function readFont(font: PDFDict): PageFont {
  const name = nameOf(font);
  const composite = font.lookup(PDFName.of("Subtype")) === PDFName.of("Type0");
  const characters = readCharacters(font.lookup(PDFName.of("ToUnicode")));
  const widths = composite ? compositeWidths(font) : simpleWidths(font);
  const digits = composite ? 4 : 2;
  const held = new Map<number, Glyph>();
  const glyphOf = (code: number): Glyph => {
    let glyph = held.get(code);
    if (!glyph) {
      const text = characters.get(code) ?? (composite ? "" : String.fromCharCode(code));
      glyph = { text, width: (widths.get(code) ?? 500) / 1000, empty: composite && code === 0 };
      held.set(code, glyph);
    }
    return glyph;
  };
  return {
    name,
    codeOf: (character) => [...characters].find(([, text]) => text === character)?.[0] ?? null,
    glyphs: (operand) => {
      if (!operand.startsWith("<")) {
        const text = PDFString.of(operand.slice(1, -1)).asBytes();
        return [...text].map(glyphOf);
      }
      const hex = operand.slice(1, -1);
      const codes: number[] = [];
      for (let at = 0; at + digits <= hex.length; at += digits)
        codes.push(Number.parseInt(hex.slice(at, at + digits), 16));
      return codes.map(glyphOf);
    },
  };
}

function nameOf(font: PDFDict): string {
  const name = font.lookup(PDFName.of("BaseFont"));
  return name instanceof PDFName ? name.decodeText().replace(/^[A-Z]{6}\+/, "") : "";
}

/** The ToUnicode map: code → characters. */
function readCharacters(stream: PDFObject | undefined): Map<number, string> {
  const found = new Map<number, string>();
  if (!(stream instanceof PDFRawStream)) return found;
  const map = Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1");
  const text = (hex: string) =>
    String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
  for (const [, block = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = "", hex = ""] of block.matchAll(/<([^>]+)>\s*<([^>]+)>/g))
      found.set(Number.parseInt(code, 16), text(hex));
  }
  for (const [, block = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = "", to = "", hex = ""] of block.matchAll(/<([^>]+)>\s*<([^>]+)>\s*<([^>]+)>/g)) {
      const first = Number.parseInt(from, 16);
      const start = text(hex);
      const last = start.charCodeAt(start.length - 1);
      for (let code = first; code <= Number.parseInt(to, 16); code += 1)
        found.set(code, start.slice(0, -1) + String.fromCharCode(last + code - first));
    }
  }
  return found;
}

const numberOf = (value: PDFObject | undefined) => (value instanceof PDFNumber ? value.asNumber() : 0);

function simpleWidths(font: PDFDict): Map<number, number> {
  const widths = font.lookup(PDFName.of("Widths"));
  const first = numberOf(font.lookup(PDFName.of("FirstChar")));
  if (!(widths instanceof PDFArray)) return new Map();
  return new Map(widths.asArray().map((_, at) => [first + at, numberOf(widths.lookup(at))]));
}

/** The W array of a composite font: `c [w w …]` and `c c w`. */
function compositeWidths(font: PDFDict): Map<number, number> {
  const found = new Map<number, number>();
  const descendants = font.lookup(PDFName.of("DescendantFonts"));
  const descendant = descendants instanceof PDFArray ? descendants.lookup(0) : undefined;
  const list = descendant instanceof PDFDict ? descendant.lookup(PDFName.of("W")) : undefined;
  if (!(list instanceof PDFArray)) return found;
  for (let at = 0; at < list.size(); ) {
    const first = numberOf(list.lookup(at));
    const next = list.lookup(at + 1);
    if (next instanceof PDFArray) {
      for (let i = 0; i < next.size(); i += 1) found.set(first + i, numberOf(next.lookup(i)));
      at += 2;
    } else {
      for (let code = first; code <= numberOf(next); code += 1)
        found.set(code, numberOf(list.lookup(at + 2)));
      at += 3;
    }
  }
  return found;
}
