import type { KeyFigure } from "../../../site/written.ts";
import type { Xml } from "../ooxml/xml.ts";
import type { SlideContext } from "./context.ts";
import { lineCount, lineHeight, type Setting, TEXT } from "./room.ts";
import { type Box, barShape, textShape } from "./shapes.ts";
import { letters, slideParagraph } from "./text.ts";
import { toneColour } from "./tone.ts";

/** Results that stand beside one another; more go on below. */
const ABREAST = 4;
const GAP = 5;
const BESIDE = 5;

function cells(count: number, width: number): { columns: number; width: number } {
  const columns = Math.min(Math.max(count, 1), ABREAST);
  return { columns, width: (width - (columns - 1) * GAP) / columns };
}

function changes({ change, rankChange }: KeyFigure) {
  return [change, rankChange].filter((one) => one !== null);
}

/** Words in the place of the one result there is, as large as on the printed slide (paper.css). */
const ALONE = 36;

/** Size of a score; why there is none is said in the type of other words, beside other results. */
function scoreSize({ unscored }: KeyFigure, { score }: Setting, alone: boolean): number {
  if (!unscored) return score;
  return alone ? Math.min(ALONE, score) : TEXT;
}

function heightOf(figure: KeyFigure, width: number, setting: Setting, alone: boolean): number {
  const { rank } = setting;
  const score = scoreSize(figure, setting, alone);
  const room = width - BESIDE;
  const told = changes(figure).reduce((sum, { text }) => sum + lineCount(text, TEXT, room), 0);
  return [
    lineCount(figure.label, TEXT, room, true) * lineHeight(TEXT),
    lineCount(figure.score, score, room, !figure.unscored) * lineHeight(score),
    figure.rank ? lineHeight(rank) : 0,
    told * lineHeight(TEXT),
  ].reduce((sum, height) => sum + height, 0);
}

/** Height of the results beside one another. */
export function scoreHeight(figures: readonly KeyFigure[], width: number, setting: Setting): number {
  const cell = cells(figures.length, width);
  const rows = Math.ceil(figures.length / ABREAST);
  const tallest = Math.max(
    ...figures.map((figure) => heightOf(figure, cell.width, setting, figures.length === 1)),
  );
  return rows * tallest + (rows - 1) * GAP;
}

function words(figure: KeyFigure, setting: Setting, alone: boolean): Xml[] {
  const { rank } = setting;
  const score = { size: scoreSize(figure, setting, alone), ...(figure.unscored ? {} : { bold: true }) };
  const line = (...runs: Xml[]) => slideParagraph({}, ...runs);
  return [
    line(letters(figure.label, { size: TEXT, bold: true })),
    line(letters(figure.score, score)),
    ...(figure.rank
      ? [line(letters("Thứ hạng ", { size: rank }), letters(figure.rank, { size: rank, bold: true }))]
      : []),
    ...changes(figure).map(({ text, tone }) => line(letters(text, { size: TEXT, ...toneColour(tone) }))),
  ];
}

/** The results beside one another, each with a stroke at its left. */
export function scoreShapes(
  figures: readonly KeyFigure[],
  box: Box,
  setting: Setting,
  context: SlideContext,
): Xml[] {
  const cell = cells(figures.length, box.width);
  const rows = Math.ceil(figures.length / ABREAST);
  const height = (box.height - (rows - 1) * GAP) / rows;
  return figures.flatMap((figure, at) => {
    const x = box.x + (at % ABREAST) * (cell.width + GAP);
    const y = box.y + Math.floor(at / ABREAST) * (height + GAP);
    const id = context.next();
    const place = { x: x + BESIDE, y, width: cell.width - BESIDE, height };
    return [
      textShape(id, { name: `ket-qua-${id}`, box: place }, words(figure, setting, figures.length === 1)),
      barShape(context.next(), { x, y, width: 1, height }, "000000"),
    ];
  });
}
