import { strFromU8, unzipSync } from "fflate";

/** A run of a paragraph of a Word document: where its words stand in the text, and its element in the XML. */
export interface Run {
  paragraph: number;
  run: number;
  start: number;
  end: number;
  /** Offsets of the element `<w:r>…</w:r>` in `word/document.xml`. */
  xmlStart: number;
  xmlEnd: number;
}

/** The text of a Word document: a line for each paragraph, cells of a table parted by tabs. */
export interface WordText {
  text: string;
  runs: Run[];
  xml: string;
}

const TAG = /<(\/?)([\w:]+)([^>]*?)(\/?)>|([^<]+)/g;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name[0] !== "#") return ENTITIES[name.toLowerCase()] ?? whole;
    const code = name[1]?.toLowerCase() === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The parts of a .docx by name; null where the bytes are no Word document. */
export function unpackWord(bytes: Uint8Array): Record<string, Uint8Array> | null {
  try {
    const parts = unzipSync(bytes);
    return parts["word/document.xml"] ? parts : null;
  } catch {
    return null;
  }
}

/**
 * Walks `word/document.xml` in order. Deleted text, field codes and the fallback copies of drawings are left out;
 * headings keep their line. Paragraphs and runs count from 1.
 */
export function readWord(parts: Record<string, Uint8Array>): WordText {
  const xml = strFromU8(parts["word/document.xml"]!);
  const runs: Run[] = [];
  let text = "";
  let paragraph = 0;
  let run = 0;
  let opened: { at: number; start: number } | null = null;
  let inText = false;
  let hidden = 0;
  let cells = 0;
  for (const match of xml.matchAll(TAG)) {
    const [whole, closing, name, , self, words] = match;
    if (words !== undefined) {
      if (inText && hidden === 0) text += decoded(words);
      continue;
    }
    const end = match.index + whole.length;
    if (name === "mc:Fallback" || name === "w:del" || name === "w:moveFrom")
      hidden += self ? 0 : closing ? -1 : 1;
    else if (name === "w:p" && !self) {
      if (!closing) {
        paragraph += 1;
        run = 0;
      } else if (cells === 0) text += "\n";
      else text += " ";
    } else if (name === "w:tr" && closing) text = `${text.replace(/\t$/, "")}\n`;
    else if (name === "w:tc" && !self) {
      cells += closing ? -1 : 1;
      if (closing) text = `${text.replace(/ $/, "")}\t`;
    } else if (name === "w:r" && !self) {
      if (closing && opened) {
        runs.push({
          paragraph,
          run,
          start: opened.start,
          end: text.length,
          xmlStart: opened.at,
          xmlEnd: end,
        });
        opened = null;
      } else if (!closing) {
        run += 1;
        opened = { at: match.index, start: text.length };
      }
    } else if (name === "w:t") inText = !closing && !self;
    else if (hidden === 0 && (name === "w:tab" || name === "w:br" || name === "w:cr") && opened)
      text += name === "w:tab" ? " " : "\n";
    else if (name === "w:noBreakHyphen") text += "-";
  }
  return { text, runs, xml };
}
