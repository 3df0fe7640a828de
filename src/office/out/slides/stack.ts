import type { Xml } from "../ooxml/xml.ts";
import { lineHeight, TEXT } from "./room.ts";
import type { Box } from "./shapes.ts";

/** Something that stands in the body of a slide, as high as it needs; what gives way says down to which height. */
export interface Piece {
  height: number;
  least?: number;
  draw(box: Box): Xml[];
}

/** Pieces below one another; what can give way does, where they would be too high together. */
export function stack(pieces: readonly Piece[], body: Box, between: number): Xml[] {
  const gaps = Math.max(0, pieces.length - 1) * between;
  const needed = pieces.reduce((sum, { height }) => sum + height, gaps);
  let over = Math.max(0, needed - body.height);
  let y = body.y;
  return pieces.flatMap(({ height, least, draw }) => {
    const given = least === undefined ? 0 : Math.min(over, Math.max(0, height - least));
    over -= given;
    const box = { x: body.x, y, width: body.width, height: height - given };
    y += box.height + between;
    return draw(box);
  });
}

/** Whether the pieces find room, with what can give way as low as it may be. */
export function fits(pieces: readonly Piece[], body: Box, between: number): boolean {
  const least = pieces.reduce((sum, { height, least: low }) => sum + (low ?? height), 0);
  return least + Math.max(0, pieces.length - 1) * between <= body.height + lineHeight(TEXT) / 4;
}
