import { linesOfWrapped } from "../../../charts/labels/text-metrics.ts";
import { SLIDE, textArea } from "../../../print/typeset/sheets.ts";
import type { Box } from "./shapes.ts";

/* Where things stand on a slide, in mm. Words are measured with the printed slides' face, which is a little wider than
   the one here, so that what fits there fits here. */

const MM_PER_POINT = 25.4 / 72;
/** A line of the face, in multiples of its size. */
const LINE = 1.22;
/** Widths are taken a little short. */
const SHORT = 0.97;

export const AREA: Box = {
  x: SLIDE.margin.left,
  y: SLIDE.margin.top + 2,
  ...textArea(SLIDE),
};
/** Where the words under a slide end, above the number. */
const FOOT_END = SLIDE.height - SLIDE.margin.bottom;
/** Width of the words under a slide: the number has the right. */
const FOOT_WIDTH = AREA.width - 20;
export const MARK: Box = { x: AREA.x, y: 2.5, width: 200, height: 11 };
export const NUMBER: Box = { x: AREA.x + AREA.width - 24, y: FOOT_END - 2, width: 24, height: 11 };

/** Sizes of type in points, room in mm: as wanted, and as tight as a hall still reads. */
export interface Setting {
  headline: number;
  belowHeadline: number;
  /** Lists of few lines that have the slide for themselves. */
  large: number;
  afterLarge: number;
  after: number;
  score: number;
  rank: number;
  between: number;
}

export const WANTED: Setting = {
  headline: 28,
  belowHeadline: 5,
  large: 30,
  afterLarge: 7,
  after: 3.5,
  score: 40,
  rank: 28,
  between: 3,
};
export const TIGHT: Setting = {
  headline: 24,
  belowHeadline: 1.5,
  large: 24,
  afterLarge: 1.5,
  after: 1.5,
  score: 28,
  rank: 24,
  between: 1.5,
};

/** Least size of type on a slide, in points. */
export const TEXT = 24;

/** Height of one line of type of so many points. */
export function lineHeight(size: number): number {
  return size * LINE * MM_PER_POINT;
}

/** Lines that a text takes in a box of so many mm. */
export function lineCount(text: string, size: number, width: number, bold = false): number {
  const style = { size: size * MM_PER_POINT, weight: bold ? (700 as const) : (400 as const) };
  return Math.max(1, linesOfWrapped(text, width * SHORT, style));
}

/** Height of texts below one another, each with so much room after it. */
export function textHeight(texts: readonly string[], size: number, width: number, after: number): number {
  return texts.reduce((total, text) => total + lineCount(text, size, width) * lineHeight(size) + after, 0);
}

/** Headline, body and words under a slide: `headline` with its size, `foot` the texts at its end. */
export function divide(
  headline: string,
  foot: readonly string[],
  { headline: size, belowHeadline }: Setting,
): { headline: Box; body: Box; foot: Box } {
  const head = lineCount(headline, size, AREA.width, true) * lineHeight(size);
  const below = textHeight(foot, TEXT, FOOT_WIDTH, 0);
  const top = AREA.y + head + belowHeadline;
  const end = FOOT_END - below - (below > 0 ? 2 : 0);
  return {
    headline: { ...AREA, height: head },
    body: { x: AREA.x, y: top, width: AREA.width, height: end - top },
    foot: { x: AREA.x, y: FOOT_END - below, width: FOOT_WIDTH, height: below },
  };
}
