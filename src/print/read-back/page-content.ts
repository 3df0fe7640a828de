import type { PDFDict, PDFPage } from "pdf-lib";
import {
  boxOf,
  common,
  EVERYWHERE,
  IDENTITY,
  isOutside,
  type Matrix,
  type Rectangle,
  times,
} from "../pdf/matrix.ts";
import { eachOperator } from "../pdf/operators.ts";
import type { PageFont } from "../pdf/page-fonts.ts";
import { contentOf, type FontShelf, fontNamed, formNamed } from "../pdf/page-resources.ts";
import type { PageText, TextPiece } from "./page-text.ts";

/** What a page sets, and what of it nobody can read. */
export interface PageContent extends PageText {
  /** Pieces of text that the page's own clips hide: what a picture that was cut leaves behind. */
  clipped: number;
  /** Empty boxes in the place of characters that a face lacks. */
  emptyBoxes: number;
}

/** Letters may begin this many points outside a clip that follows their line's edge. */
const TOLERANCE = 2;
/** Glyphs on one line further apart than this part of their size are two pieces. */
const GAP = 0.4;

/**
 * Reads a page as its operators stand: pieces of text with places, as the viewer would set them. Follows what Chromium
 * writes, not all of PDF: state, matrix, clips of one rectangle, fonts, text, forms. Curves and lines of a path bound no
 * clip here, so that nothing visible is counted as hidden.
 */
export function readContent(page: PDFPage, shelf: FontShelf): PageContent {
  const { width, height } = page.getMediaBox();
  const found: PageContent = { width, height, pieces: [], clipped: 0, emptyBoxes: 0 };
  interpret(contentOf(page), page.node.Resources(), IDENTITY, EVERYWHERE, found, shelf);
  return found;
}

function interpret(
  content: string,
  resources: PDFDict | undefined,
  base: Matrix,
  bounds: Rectangle,
  found: PageContent,
  shelf: FontShelf,
): void {
  let state = { matrix: base, clip: bounds, font: null as PageFont | null, size: 0 };
  const stack: (typeof state)[] = [];
  let path: Rectangle | null = null;
  let simple = true;
  let clipping = false;
  let line = IDENTITY;
  let at = IDENTITY;
  let open: (TextPiece & { end: number }) | null = null;

  const show = (operand: string) => {
    const { font, size, matrix, clip } = state;
    if (!font) return;
    const place = times(at, matrix);
    const scale = Math.hypot(place[0], place[1]);
    const type = scale * size;
    if (isOutside(place[4], place[5], clip, TOLERANCE)) found.clipped += 1;
    let text = "";
    let advance = 0;
    for (const glyph of font.glyphs(operand)) {
      if (glyph.empty) found.emptyBoxes += 1;
      text += glyph.text;
      advance += glyph.width * size;
    }
    const upright = Math.abs(place[1]) < 0.01 * scale;
    const drawn = font.name.startsWith("SourceSans3");
    const joins =
      open &&
      upright &&
      open.upright &&
      open.drawn === drawn &&
      Math.abs(open.size - type) < 0.1 &&
      Math.abs(open.y - place[5]) < 0.1 &&
      Math.abs(open.end - place[4]) < GAP * type;
    const end = place[4] + advance * scale;
    if (joins && open) {
      open.text += text;
      open.end = end;
      open.width = end - open.x;
    } else {
      open = { text, x: place[4], y: place[5], width: end - place[4], size: type, upright, drawn, end };
      found.pieces.push(open);
    }
    at = times([1, 0, 0, 1, advance, 0], at);
  };

  eachOperator(content, (operator, operands) => {
    const n = (index: number) => Number(operands.at(index) ?? 0);
    const last6 = (): Matrix => [n(-6), n(-5), n(-4), n(-3), n(-2), n(-1)];
    switch (operator) {
      case "q":
        stack.push(state);
        state = { ...state };
        break;
      case "Q":
        state = stack.pop() ?? state;
        break;
      case "cm":
        state.matrix = times(last6(), state.matrix);
        break;
      case "re":
        simple = path === null;
        path = boxOf(n(-4), n(-3), n(-2), n(-1), state.matrix);
        break;
      case "m":
      case "l":
      case "c":
        simple = false;
        break;
      case "W":
      case "W*":
        clipping = true;
        break;
      case "BT":
        line = IDENTITY;
        at = IDENTITY;
        open = null;
        break;
      case "Tf":
        state.font = fontNamed(resources, operands.at(-2), shelf);
        state.size = n(-1);
        break;
      case "Tm":
        line = last6();
        at = line;
        break;
      case "Td":
      case "TD":
        line = times([1, 0, 0, 1, n(-2), n(-1)], line);
        at = line;
        break;
      case "Tj":
      case "TJ":
        for (const operand of operands) {
          if (/^[<(]/.test(operand)) show(operand);
          else if (operator === "TJ" && /^[-+.\d]/.test(operand))
            at = times([1, 0, 0, 1, (-Number(operand) / 1000) * state.size, 0], at);
        }
        break;
      case "Do": {
        const form = formNamed(resources, operands.at(-1));
        if (form) interpret(form.content, form.resources, state.matrix, state.clip, found, shelf);
        break;
      }
      default:
        if (/^(?:n|f\*?|F|S|s|B\*?|b\*?)$/.test(operator)) {
          if (clipping && simple && path !== null) state.clip = common(state.clip, path);
          path = null;
          simple = true;
          clipping = false;
        }
    }
  });
}
