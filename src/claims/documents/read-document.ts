import { type Run, readWord, unpackWord } from "./docx.ts";
import { readHtml } from "./html.ts";
import { oldLettersIn } from "./old-letters.ts";
import { readPdf } from "./pdf.ts";

/** A document as plain text; a Word document keeps its parts and runs, so that remarks can be put in their place. */
export interface Document {
  text: string;
  word?: { parts: Record<string, Uint8Array>; runs: Run[] };
  /** What of it cannot be held against the data, and what to do, as one Vietnamese sentence. */
  note?: string;
}

/** Why a document cannot be read, as one Vietnamese sentence for the person who gave it. */
export interface Unreadable {
  unreadable: string;
}

const ELSEWHERE = new Set(["doc", "rtf", "odt", "wps", "pages", "xls", "xlsx", "ods", "ppt", "pptx", "odp"]);

/** How the letters of a text file are written: by its mark, by its zeros, as UTF-8, else as Windows wrote Vietnamese. */
function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | "windows-1258" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, 4000);
  const zeros = (odd: number) => head.filter((byte, i) => byte === 0 && i % 2 === odd).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (odd > head.length / 5 && even < odd / 20) return "utf-16le";
  if (even > head.length / 5 && odd < even / 20) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1258";
  }
}

/** The letters of a text file; those of an old font as they were typed, for Windows-1258 would take some for its own. */
function textOf(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding === "windows-1258") {
    const western = new TextDecoder("windows-1252").decode(bytes);
    if (oldLettersIn(western)) return western;
  }
  return new TextDecoder(encoding).decode(bytes);
}

/** A document whose letters can be read; one that was typed in an old font is refused, parts that were are told. */
function inUnicode(document: Document): Document | Unreadable {
  const old = oldLettersIn(document.text);
  if (!old) return document;
  return old.mostly ? { unreadable: old.said } : { ...document, note: old.said };
}

/** Below a space, and neither a tab, a line's end nor the escape of old printers. */
const isOdd = (code: number) => code < 32 && !(code >= 9 && code <= 13) && code !== 27;

/** Words, and not the bytes of a picture or a program: nothing but a few odd signs among the letters. */
function isText(text: string): boolean {
  const head = text.slice(0, 4000);
  let odd = 0;
  for (let at = 0; at < head.length; at += 1) if (isOdd(head.charCodeAt(at))) odd += 1;
  return !text.includes("\u0000") && odd * 50 <= head.length;
}

/**
 * The text of a .docx, .pdf, .html, .md or .txt, whatever its name says where its first bytes say otherwise. Text files
 * (UTF-8, UTF-16, Windows-1258) are given back as they are (without a byte-order mark), so that offsets count characters
 * of the file.
 */
export async function readDocument(name: string, bytes: Uint8Array): Promise<Document | Unreadable> {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (ELSEWHERE.has(ending))
    return {
      unreadable: `Chưa đọc được tệp .${ending}: mở bằng phần mềm đã tạo ra nó, lưu thành .docx rồi thử lại.`,
    };
  if (bytes.length === 0 && /^(docx|pdf|html?)$/.test(ending))
    return { unreadable: "Tệp trống (0 byte): kiểm tra lại tệp đã lưu." };
  const begins = new TextDecoder("latin1").decode(bytes.subarray(0, 5));
  if (OLD_OFFICE.every((byte, i) => bytes[i] === byte))
    return {
      unreadable:
        "Tệp là Word bản cũ (.doc) hoặc có mật khẩu: mở bằng Word, bỏ mật khẩu nếu có, lưu thành .docx rồi thử lại.",
    };
  if (ending === "docx" || begins.startsWith("PK\u0003")) {
    const parts = unpackWord(bytes);
    if (!parts) return { unreadable: notWord(bytes) };
    const { text, runs } = readWord(parts);
    return text.trim() ? inUnicode({ text, word: { parts, runs } }) : { unreadable: NO_WORDS };
  }
  if (ending === "pdf" || begins === "%PDF-") {
    const text = await readPdf(bytes);
    if (text === "locked")
      return { unreadable: "Tệp .pdf có mật khẩu: bỏ mật khẩu rồi lưu lại, hoặc dùng bản .docx." };
    if (text === null) return { unreadable: "Tệp .pdf không mở được: kiểm tra tệp, hoặc dùng bản .docx." };
    if (!text.trim()) return { unreadable: "Tệp .pdf là bản quét, không có chữ để đọc: dùng bản .docx." };
    return inUnicode({ text });
  }
  if (begins.startsWith("{\\rtf"))
    return { unreadable: "Chưa đọc được tệp .rtf: mở bằng Word, lưu thành .docx rồi thử lại." };
  const text = textOf(bytes);
  if (!isText(text)) return { unreadable: "Tệp không phải văn bản: cần .docx, .pdf, .html, .md hoặc .txt." };
  const page = ending === "html" || ending === "htm" || /^\s*<(!doctype html|html)[\s>]/i.test(text);
  if (!page) return inUnicode({ text });
  const words = readHtml(text);
  return words.trim() ? inUnicode({ text: words }) : { unreadable: NO_WORDS };
}

const NO_WORDS = "Tệp không có chữ nào để đọc: kiểm tra lại tệp đã lưu.";

/** How files of Word before 2007 begin, and those that Word locks with a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** Why a package is no Word document: a workbook or slides under another name, or damaged. */
function notWord(bytes: Uint8Array): string {
  const held = new TextDecoder("latin1").decode(bytes);
  const other = held.includes("xl/workbook")
    ? "Excel"
    : held.includes("ppt/presentation")
      ? "PowerPoint"
      : null;
  return other
    ? `Tệp là ${other}, không phải Word: chép nội dung vào một văn bản Word, lưu thành .docx rồi thử lại.`
    : "Tệp .docx không mở được: lưu lại bằng Word rồi thử lại.";
}
