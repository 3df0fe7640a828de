/** A block of a text for reading on, as it stands at the width of its page. Lengths in px. */
export interface Piece {
  /** Below one heading, of whatever level: pieces may change places there and never leave it. */
  section: number;
  /** The index that it is about, by its short name; null where it names none. Pieces about two keep their order. */
  about: string | null;
  /** Within its stream a piece keeps its place: text, and the numbers of tables and of drawings, run in order. */
  stream: "text" | "table" | "drawing";
  height: number;
  /** Room above and below; of two that meet, the larger counts, and none at the head of a page. */
  above: number;
  below: number;
  /** By how much a drawing may shrink; 0 for all else. */
  gives: number;
  /** Rows of a table that stays whole, which can be set a little wider apart; 0 for all else. */
  rows: number;
  heading: boolean;
  /** Never the last on its page: headings, quotations with an answer, what leads in to a list. */
  withNext: boolean;
  /** Goes on within a list or a running text: nothing comes between it and the piece before. */
  joined: boolean;
  /** Heights of the parts between which it may be broken; one part stays whole. */
  parts: readonly number[];
  /** What is said again at the head of each further page: the head of a table. */
  head: number;
}

/** Lines of a paragraph as parts: never one line alone at the foot of a page or at the head of the next. */
export function partsOfLines(lines: number, height: number): number[] {
  if (lines < 4) return [height];
  const line = height / lines;
  return [2 * line, ...Array.from({ length: lines - 4 }, () => line), 2 * line];
}
