import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

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

/** The ascents of the two faces, 1,024 and 0,891 of their size, tell them apart; the reader hides their names. */
const TALL_FACE = 0.95;

/** Reads the text of every page with its places. */
export async function readText(bytes: Uint8Array): Promise<PageText[]> {
  // The reader takes the buffer for itself, so it gets a copy.
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
  });
  const document = await task.promise;
  const pages: PageText[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items, styles } = await page.getTextContent();
    const pieces = items.flatMap((item): TextPiece[] => {
      if (!("str" in item) || item.str.trim() === "") return [];
      const [a, b, , , x, y] = item.transform.map(Number);
      const size = Math.hypot(a ?? 0, b ?? 0);
      return [
        {
          text: item.str,
          x: (x ?? 0) - left,
          y: (y ?? 0) - bottom,
          width: item.width,
          size,
          upright: Math.abs(b ?? 0) < 0.01 * size,
          drawn: (styles[item.fontName]?.ascent ?? 0) > TALL_FACE,
        },
      ];
    });
    pages.push({ width: right - left, height: top - bottom, pieces });
  }
  await task.destroy();
  return pages;
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
