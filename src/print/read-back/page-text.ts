/** A piece of text where it stands on its page, in points from the lower left corner. */
export interface TextPiece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  /** Turned text is the watermark. */
  upright: boolean;
  /** Set in the face of the drawings, Source Sans 3, rather than in Tinos. */
  drawn: boolean;
}

export interface PageText {
  width: number;
  height: number;
  pieces: TextPiece[];
}

/** Text without spaces and capitals: line breaks and small capitals of a layout do not matter to a search. */
export function bareText(text: string): string {
  return text.replace(/\s+/gu, "").toLocaleLowerCase("vi");
}

/** The upright text of a page in the order in which it was set. */
export function pageText(page: PageText): string {
  return page.pieces
    .filter(({ upright }) => upright)
    .map(({ text }) => text)
    .join(" ");
}

/** The text in the top margin, `margin` points deep. */
export function topMargin(page: PageText, margin: number): string[] {
  return page.pieces
    .filter(({ y, upright }) => upright && y > page.height - margin)
    .map(({ text }) => text.trim());
}

/** The lowest line of a page. */
export function lastLine(page: PageText): string {
  const upright = page.pieces.filter((piece) => piece.upright);
  const lowest = Math.min(...upright.map(({ y }) => y));
  return upright
    .filter(({ y }) => y < lowest + 2)
    .map(({ text }) => text)
    .join(" ");
}
