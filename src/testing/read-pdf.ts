import { openPdf } from "../claims/documents/pdf.ts";
import type { PageText, TextPiece } from "../print/read-back/page-text.ts";

/** The ascents of the two faces, 1,024 and 0,891 of their size, tell them apart; the reader hides their names. */
const TALL_FACE = 0.95;

/**
 * Reads the text of every page with its places, by a reader that is not ours: what the gate reads for itself
 * (`print/read-back/page-content.ts`) is held against it in the tests.
 */
export async function readText(bytes: Uint8Array): Promise<PageText[]> {
  const task = openPdf(bytes);
  const document = await task.promise;
  const pages: PageText[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items, styles } = await page.getTextContent({ disableNormalization: true });
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
