import { strFromU8, unzipSync } from "fflate";
import { type Run, WordReader } from "./word-reader.ts";

export type { Run } from "./word-reader.ts";

/** The text of a Word document: a line for each paragraph, cells of a table parted by tabs, notes behind the rest. */
export interface WordText {
  text: string;
  runs: Run[];
  xml: string;
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
 * Walks `word/document.xml` in order, then its footnotes and endnotes. Deleted text, field codes and the fallback
 * copies of drawings are left out; headings keep their line. Paragraphs and runs count from 1.
 */
export function readWord(parts: Record<string, Uint8Array>): WordText {
  const xml = strFromU8(parts["word/document.xml"]!);
  const reader = new WordReader();
  reader.read(xml);
  for (const kind of ["footnote", "endnote"] as const) {
    const notes = parts[`word/${kind}s.xml`];
    if (notes)
      for (const note of notesOf(strFromU8(notes), kind)) reader.readNote(`${kind} ${note.id}`, note.xml);
  }
  return { text: reader.text, runs: reader.runs, xml };
}

/** The notes of a part, without the rules that part them from the page. */
function notesOf(xml: string, kind: "footnote" | "endnote"): { id: string; xml: string }[] {
  const pattern = new RegExp(`<w:${kind}\\b([^>]*)>([\\s\\S]*?)</w:${kind}>`, "g");
  return [...xml.matchAll(pattern)].flatMap(([, head = "", body = ""]) => {
    const id = /w:id="(-?\d+)"/.exec(head)?.[1];
    return id === undefined || /w:type="(?:separator|continuation)/i.test(head) ? [] : [{ id, xml: body }];
  });
}
