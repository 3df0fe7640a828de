import { textWidth } from "../../../../charts/labels/text-metrics.ts";
import { type Face, inFace } from "../../ooxml/face-widths.ts";

const PX_PER_MM = 96 / 25.4;
const PX_PER_POINT = 96 / 72;
/** What lines of a face take more than measured, at most: narrower ones than that could need a line more. */
const SAFE = 1.08;
/** Steps in which the room is made narrower, in mm. */
const STEP = 1;

/** How words are set that stand in the middle of so much room, in mm; `size` in points. */
interface Centred {
  width: number;
  size: number;
  bold?: boolean;
  face: Face;
}

/** Lines of words that are so long, set one after another in so much room. */
function linesOf(words: readonly number[], space: number, room: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of words) {
    if (filled > 0 && filled + space + word > room) {
      lines += 1;
      filled = word;
    } else filled += (filled > 0 ? space : 0) + word;
  }
  return lines;
}

/**
 * What both sides of centred words of several lines are drawn in, in mm, so that the lines are about as long as each
 * other and none holds a single word, as print sets titles and captions; 0 for one line. The words take no line more.
 */
export function evenSides(text: string, { width, size, bold = false, face }: Centred): number {
  const style = { size: size * PX_PER_POINT, weight: bold ? 600 : 400 } as const;
  const wide = (word: string) => (textWidth(word, style) * inFace(word, face)) / PX_PER_MM;
  const words = text.split(/[ \n]+/u).map(wide);
  const space = wide("\u00a0");
  const lines = linesOf(words, space, width);
  if (lines < 2) return 0;
  const [safe, apart] = [words.map((word) => word * SAFE), space * SAFE];
  let room = width;
  while (room - STEP > 0 && linesOf(safe, apart, room - STEP) <= lines) room -= STEP;
  return (width - room) / 2;
}

/** The indents of a paragraph for that. */
export function evened(text: string, centred: Centred): { left?: number; right?: number } {
  const side = evenSides(text, centred);
  return side === 0 ? {} : { left: side, right: side };
}
