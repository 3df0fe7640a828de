import { type Run, readWord, unpackWord } from "./docx.ts";
import { readHtml } from "./html.ts";
import { readPdf } from "./pdf.ts";

/** A document as plain text; a Word document keeps its parts and runs, so that remarks can be put in their place. */
export interface Document {
  text: string;
  word?: { parts: Record<string, Uint8Array>; runs: Run[] };
}

/** Why a document cannot be read, as one Vietnamese sentence for the person who gave it. */
export interface Unreadable {
  unreadable: string;
}

/**
 * The text of a .docx, .pdf, .html, .md or .txt. Text files are given back as they are (without a byte-order mark),
 * so that offsets count characters of the file.
 */
export async function readDocument(name: string, bytes: Uint8Array): Promise<Document | Unreadable> {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (ending === "docx") {
    const parts = unpackWord(bytes);
    if (!parts) return { unreadable: "Tệp .docx không mở được: lưu lại bằng Word rồi thử lại." };
    const { text, runs } = readWord(parts);
    return { text, word: { parts, runs } };
  }
  if (ending === "doc")
    return { unreadable: "Chưa đọc được tệp .doc: mở bằng Word, lưu thành .docx rồi thử lại." };
  if (ending === "pdf") {
    const text = await readPdf(bytes);
    if (text === null) return { unreadable: "Tệp .pdf không mở được: kiểm tra tệp, hoặc dùng bản .docx." };
    if (!text.trim()) return { unreadable: "Tệp .pdf là bản quét, không có chữ để đọc: dùng bản .docx." };
    return { text };
  }
  const text = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8").decode(bytes);
  if (text.includes("\u0000"))
    return { unreadable: "Tệp không phải văn bản: cần .docx, .pdf, .html, .md hoặc .txt." };
  return { text: ending === "html" || ending === "htm" ? readHtml(text) : text };
}
