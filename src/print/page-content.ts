import { decodePDFRawStream, PDFArray, type PDFPage, PDFRawStream, PDFStream } from "pdf-lib";

/** Decoded content of a page, one string of operators. */
export function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((_, at) => contents.lookup(at)) : [contents];
  return streams
    .map((stream) => {
      if (stream instanceof PDFRawStream) return latin1(decodePDFRawStream(stream).decode());
      return stream instanceof PDFStream ? latin1(stream.getContents()) : "";
    })
    .join("\n");
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

/**
 * How often a page shows glyph 0, the empty box that a face sets for a character it lacks. Chromium writes text as
 * hexadecimal glyph numbers of four digits; such a box has no character, so no reading of the text would notice it.
 */
export function countEmptyBoxes(content: string): number {
  return [...content.matchAll(/<((?:[0-9A-Fa-f]{4})+)>/g)].filter(([, glyphs = ""]) =>
    /^(?:.{4})*0000/.test(glyphs),
  ).length;
}

type Matrix = readonly [number, number, number, number, number, number];

interface Rectangle {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const EVERYWHERE: Rectangle = {
  left: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
};
/** Letters may begin this many points outside a clip that follows their line's edge. */
const TOLERANCE = 2;

/** First `inner`, then `outer`. */
function times(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

function boxOf(corners: readonly (readonly [number, number])[], by: Matrix): Rectangle {
  const xs = corners.map(([x, y]) => x * by[0] + y * by[2] + by[4]);
  const ys = corners.map(([x, y]) => x * by[1] + y * by[3] + by[5]);
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

function common(a: Rectangle, b: Rectangle): Rectangle {
  return {
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
    top: Math.min(a.top, b.top),
  };
}

const TOKEN =
  /<<|>>|<[^>]*>|\((?:\\[\s\S]|[^\\)])*\)|[[\]]|\/[^\s<>[\]()/]+|[-+]?(?:\d+\.?\d*|\.\d+)|[A-Za-z'"*]+\d*\*?/g;
const NUMBER = /^[-+.\d]/;

/**
 * How many pieces of text a page sets where its own clip hides them: what a picture that was cut leaves behind. Follows
 * the few operators that Chromium writes: state, matrix, rectangles, clips, and where text begins. Curves and lines
 * of a path do not bound a clip here, so that nothing visible is counted.
 */
export function countClippedText(content: string): number {
  // The text area's own clip is checked by where the text stands; most pages have no other.
  if ((content.match(/\nW/g) ?? []).length <= 1) return 0;
  let matrix = IDENTITY;
  let clip = EVERYWHERE;
  const stack: { matrix: Matrix; clip: Rectangle }[] = [];
  let path: Rectangle | null = null;
  let simple = true;
  let clipping = false;
  let line = IDENTITY;
  let numbers: number[] = [];
  let clipped = 0;
  const n = (at: number) => numbers.at(at) ?? 0;
  const last6 = (): Matrix => [n(-6), n(-5), n(-4), n(-3), n(-2), n(-1)];
  for (const [token] of content.matchAll(TOKEN)) {
    if (NUMBER.test(token)) {
      numbers.push(Number(token));
      continue;
    }
    if (token === "q") stack.push({ matrix, clip });
    else if (token === "Q") ({ matrix, clip } = stack.pop() ?? { matrix, clip });
    else if (token === "cm") matrix = times(last6(), matrix);
    else if (token === "re") {
      const [x, y, width, height] = [n(-4), n(-3), n(-2), n(-1)];
      simple = path === null;
      path = boxOf(
        [
          [x, y],
          [x + width, y + height],
          [x, y + height],
          [x + width, y],
        ],
        matrix,
      );
    } else if (token === "m" || token === "l" || token === "c") simple = false;
    else if (token === "W" || token === "W*") clipping = true;
    else if (/^(?:n|f\*?|F|S|s|B\*?|b\*?)$/.test(token)) {
      if (clipping && simple && path !== null) clip = common(clip, path);
      path = null;
      simple = true;
      clipping = false;
    } else if (token === "BT") line = IDENTITY;
    else if (token === "Tm") line = last6();
    else if (token === "Td" || token === "TD") line = times([1, 0, 0, 1, n(-2), n(-1)], line);
    else if (token === "Tj" || token === "TJ") {
      const at = times(line, matrix);
      const hidden =
        at[4] < clip.left - TOLERANCE ||
        at[4] > clip.right + TOLERANCE ||
        at[5] < clip.bottom - TOLERANCE ||
        at[5] > clip.top + TOLERANCE;
      if (hidden) clipped += 1;
    }
    if (!/^[<([\]/]/.test(token)) numbers = [];
  }
  return clipped;
}
