/** The part of fontkit that is used here; the package ships no types. */
declare module "fontkit" {
  export interface Outline {
    /** The same outline under a matrix of SVG. */
    transform(a: number, b: number, c: number, d: number, e: number, f: number): Outline;
    toSVG(): string;
  }
  export interface Glyph {
    id: number;
    advanceWidth: number;
    path: Outline;
  }
  export interface Font {
    unitsPerEm: number;
    availableFeatures: string[];
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): { advanceWidth: number };
    layout(text: string): {
      advanceWidth: number;
      glyphs: Glyph[];
      positions: { xAdvance: number; xOffset: number; yOffset: number }[];
    };
  }
  export function openSync(path: string): Font;
  export function create(data: Uint8Array): Font;
}
