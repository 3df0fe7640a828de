import glyphWidths from "./glyph-widths.golden.json" with { type: "json" };

/** How a piece of text is set: size in px, and one of the weights that the fonts are shipped in. */
interface TextStyle {
  size: number;
  weight?: 400 | 600 | 700;
}

const tables: Record<400 | 600 | 700, Record<string, number>> = {
  400: glyphWidths["400"],
  600: glyphWidths["600"],
  700: glyphWidths["700"],
};

/** Advance of a character that our fonts lack, in thousandths of the font size: wide, so that nothing is cut. */
const UNKNOWN_ADVANCE = 700;

/**
 * Width of one line of text in px, as Source Sans 3 sets it.
 * Sum of the glyph advances × size ÷ 1000; kerning is left out (less than half a percent, always to the safe side).
 */
export function textWidth(text: string, style: TextStyle): number {
  return inPixels(advanceOf(text, style), style);
}

/** Sum of the glyph advances in thousandths of the font size: whole numbers, so that widths of parts add up exactly. */
function advanceOf(text: string, { weight = 400 }: TextStyle): number {
  const table = tables[weight];
  let advance = 0;
  for (const character of text.normalize("NFC")) advance += table[character] ?? UNKNOWN_ADVANCE;
  return advance;
}

const inPixels = (advance: number, { size }: TextStyle): number => (advance * size) / 1000;

/** Width of the widest of several lines; 0 for none. */
export function widest(texts: readonly string[], style: TextStyle): number {
  return texts.reduce((width, text) => Math.max(width, textWidth(text, style)), 0);
}

/** Longer than any word, or number with its unit, of the language: an address, or letters without spaces. */
const ENDLESS = 30;

/** An endless word that is wider than the room, in the fewest pieces that are not; any other as it is. */
function pieces(word: string, maxWidth: number, style: TextStyle): string[] {
  if (word.length <= ENDLESS || textWidth(word, style) <= maxWidth) return [word];
  const parts: string[] = [];
  for (const character of word) {
    const last = parts.at(-1);
    if (last !== undefined && textWidth(last + character, style) <= maxWidth)
      parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  return parts;
}

/** Words with their advances: measured once, however often lines are tried. */
interface Measured {
  text: string;
  advance: number;
}

function measured(text: string, maxWidth: number, style: TextStyle): Measured[] {
  return text
    .split(" ")
    .filter((word) => word !== "")
    .flatMap((word) => pieces(word, maxWidth, style))
    .map((word) => ({ text: word, advance: advanceOf(word, style) }));
}

function greedyLines(words: readonly Measured[], maxWidth: number, style: TextStyle): Measured[] {
  const space = advanceOf(" ", style);
  const lines: Measured[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const together = last === undefined ? 0 : last.advance + space + word.advance;
    if (last !== undefined && inPixels(together, style) <= maxWidth) {
      last.text += ` ${word.text}`;
      last.advance = together;
    } else lines.push({ ...word });
  }
  return lines;
}

/**
 * Breaks a text into lines no wider than `maxWidth` px, as few as possible and then as even as possible.
 * Breaks only at ordinary spaces, so that "80 điểm" with a non-breaking space stays together; an ordinary
 * word that is too wide keeps its own line, an endless one goes on in the next. Nothing is ever cut off.
 */
export function wrapText(text: string, maxWidth: number, style: TextStyle): string[] {
  const words = measured(text, maxWidth, style);
  let lines = greedyLines(words, maxWidth, style);
  for (let width = maxWidth - 4; width > 0; width -= 4) {
    const narrower = greedyLines(words, width, style);
    const tooWide = narrower.some(({ advance }) => inPixels(advance, style) > width);
    if (narrower.length > lines.length || tooWide) break;
    lines = narrower;
  }
  return lines.map(({ text }) => text);
}

/** How many lines `wrapText` makes: evening them out makes them neither more nor fewer. */
export function linesOfWrapped(text: string, maxWidth: number, style: TextStyle): number {
  return greedyLines(measured(text, maxWidth, style), maxWidth, style).length;
}
