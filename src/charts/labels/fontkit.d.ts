/** The part of fontkit that is used here; the package ships no types. */
declare module "fontkit" {
  export interface Font {
    unitsPerEm: number;
    availableFeatures: string[];
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): { advanceWidth: number };
    layout(text: string): { advanceWidth: number };
  }
  export function openSync(path: string): Font;
  export function create(data: Uint8Array): Font;
}
