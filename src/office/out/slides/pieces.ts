import type { ViewBlock, ViewSection } from "../../../print/typeset/paper-view.ts";
import type { KeyFigure } from "../../../site/written.ts";
import type { SlideContext } from "./context.ts";
import { graphicPiece } from "./graphic.ts";
import { type Setting, TEXT, TIGHT, textHeight } from "./room.ts";
import { scoreHeight, scoreShapes } from "./scores.ts";
import { frameShape, textShape } from "./shapes.ts";
import { rowHeights, slideColumns, tableShape, tableTypes } from "./slide-table.ts";
import type { Piece } from "./stack.ts";
import { letters, QUIET, slideParagraph } from "./text.ts";

interface Words {
  texts: readonly string[];
  size: number;
  dash: boolean;
  after: number;
}

const HANGING = 9;

/** Words in a box; the first of a slide take the layout's place for its text. */
function wordsPiece({ texts, size, dash, after }: Words, width: number, context: SlideContext): Piece {
  return {
    height: textHeight(texts, size, width - (dash ? HANGING : 0), after),
    draw: (box) => {
      const id = context.next();
      const set = texts.map((text) => slideParagraph({ dash, after }, letters(text, { size })));
      const place = context.takeBody() ? { place: { type: "body" as const, idx: 1 } } : {};
      return [textShape(id, { name: `noi-dung-${id}`, box, ...place }, set)];
    },
  };
}

/** What a block says, where it is neither table nor drawing. */
function textsOf(block: ViewBlock): string[] {
  switch (block.kind) {
    case "paragraph":
      return [block.text];
    case "list":
      return block.items;
    case "findings":
      return block.items.map(({ text }) => text);
    case "quote":
      return [`“${block.text}” (${block.source})`];
    case "definitions":
      return block.items.map(({ term, text }) => `${term}: ${text}`);
    case "links":
      return block.items.map(({ label }) => label);
    case "cards":
      return block.items.map(({ title }) => title);
    case "prose":
      return [block.html.replace(/<[^>]+>/gu, " ").trim()];
    default:
      return [];
  }
}

/** Few lines that have a slide for themselves are set large. */
const FEW = 3;

function blockPieces(
  block: ViewBlock,
  {
    section,
    alone,
    setting,
    width,
    room,
  }: { section: ViewSection; alone: boolean; setting: Setting; width: number; room: number },
  context: SlideContext,
): Piece[] {
  if (block.kind === "note") return [];
  if (block.kind === "table") {
    const tasks = /^(?:giai-phap|chua-dat)/u.test(section.name);
    const ways = tableTypes(block.table, alone, section.name.startsWith("giai-phap")).map((type) => {
      const widths = slideColumns(block.table, width, tasks, type);
      return { type, widths, heights: rowHeights(block.table, widths, type) };
    });
    const total = (heights: readonly number[]) => heights.reduce((sum, height) => sum + height, 0);
    const { type, widths, heights } = ways.find(({ heights }) => total(heights) <= room) ?? ways.at(-1)!;
    return [
      {
        height: total(heights),
        draw: (box) => {
          const id = context.next();
          const frame = { name: `bang-${id}`, box, description: section.heading };
          return [frameShape(id, frame, "table", tableShape(block.table, widths, heights, type))];
        },
      },
    ];
  }
  if (block.kind === "figure") {
    const { subtitle } = block.figure;
    const told: Piece = {
      height: textHeight([subtitle], TEXT, width, 1),
      draw: (box) => {
        const id = context.next();
        const set = slideParagraph({}, letters(subtitle, { size: TEXT, italic: true, colour: QUIET }));
        return [textShape(id, { name: `don-vi-do-${id}`, box }, [set])];
      },
    };
    return [told, graphicPiece(block.figure, { width, tight: setting === TIGHT }, context)];
  }
  const texts = textsOf(block);
  if (texts.length === 0) return [];
  const listed = block.kind !== "paragraph";
  const large = !listed || (alone && texts.length <= FEW);
  const size = large ? setting.large : TEXT;
  const after = listed ? (large ? setting.afterLarge : setting.after) : 4;
  return [wordsPiece({ texts, size, dash: listed, after }, width, context)];
}

/** What stands in the body of a slide, from top to bottom. */
export function bodyPieces(
  section: ViewSection,
  scores: readonly KeyFigure[],
  { setting, width, room }: { setting: Setting; width: number; room: number },
  context: SlideContext,
): Piece[] {
  const shown = section.blocks.filter(({ kind }) => kind !== "note");
  const alone = scores.length === 0 && shown.length === 1;
  const results: Piece[] =
    scores.length === 0
      ? []
      : [
          {
            height: scoreHeight(scores, width, setting),
            draw: (box) => scoreShapes(scores, box, setting, context),
          },
        ];
  return [
    ...results,
    ...shown.flatMap((block) => blockPieces(block, { section, alone, setting, width, room }, context)),
  ];
}
