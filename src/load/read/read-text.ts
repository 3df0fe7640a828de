import type { Problem } from "../../model/problem.ts";
import type { Files } from "../files.ts";
import * as messages from "../messages.ts";
import type { Fact } from "../report/report.ts";

export const MAX_BYTES = 4 * 1024 * 1024;

/** How files of other programs begin, and what they are. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ["PK\x03\x04", "tệp Word, Excel hoặc tệp nén (zip)"],
  ["PK\x05\x06", "tệp nén (zip) rỗng"],
  ["\xd0\xcf\x11\xe0", "tệp Word, Excel kiểu cũ (.doc, .xls)"],
  ["%PDF-", "tệp PDF"],
  ["{\\rtf", "văn bản RTF"],
  ["\x89PNG", "ảnh PNG"],
  ["\xff\xd8\xff", "ảnh JPEG"],
  ["GIF8", "ảnh GIF"],
  ["BM", "ảnh BMP"],
  ["II*\0", "ảnh TIFF"],
  ["MM\0*", "ảnh TIFF"],
  ["Rar!", "tệp nén RAR"],
  ["7z\xbc\xaf", "tệp nén 7z"],
  ["\x1f\x8b", "tệp nén gzip"],
];

/** What a file is by its first bytes, when it is none of text; two letters alone tell only beside bytes of no text. */
function kindOf(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  if (head.startsWith("RIFF") && head.endsWith("WEBP")) return "ảnh WebP";
  if (/^.{4}ftyp(?:heic|heix|mif1|avif)/su.test(head)) return "ảnh HEIC (điện thoại)";
  const [start, kind] = BEGINNINGS.find(([one]) => head.startsWith(one)) ?? [];
  return kind === undefined || (start === "BM" && !head.includes("\0")) ? null : kind;
}

/** Two bytes a letter: with its mark, or with a null in every other place. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  // a machine that went off leaves a tail of nothing else
  const some = bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0) + 1).subarray(0, 400);
  const nulls = some.filter((byte) => byte === 0).length;
  return nulls > 1 && nulls * 4 >= some.length;
}

/** Whether bytes are no UTF-8, or hold a null; a text may hold the sign for what was broken before it came here. */
function isBroken(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).includes("\0");
  } catch {
    return true;
  }
}

/**
 * The text of a file, made uniform: UTF-8 with or without byte-order mark, line ends as LF, NFC.
 * A file that cannot be read as text is a problem instead.
 */
export function readText(files: Files, file: string): string | Problem {
  const unreadable = (fact: Fact): Problem => ({ ...fact, place: { file, line: 1, column: 1 } });
  try {
    const size = files.size(file);
    if (size > MAX_BYTES) return unreadable(messages.fileTooLarge(size, MAX_BYTES));
    const bytes = files.read(file);
    const kind = kindOf(bytes);
    if (kind !== null) return unreadable(messages.notText(kind));
    if (isUtf16(bytes)) return unreadable(messages.notUtf8("UTF-16, Notepad gọi là “Unicode”"));
    // each thing that is no UTF-8 becomes a sign that no text of ours holds
    const text = new TextDecoder("utf-8").decode(bytes).replace(/\r\n?/g, "\n");
    const broken = text.search(/\ufffd|\0/u);
    if (broken < 0 || !isBroken(bytes)) return text.normalize("NFC");
    const before = text.slice(0, broken).split("\n");
    const place = { file, line: before.length, column: (before.at(-1) ?? "").length + 1 };
    if (text[broken] !== "\0") return { ...messages.notUtf8(), place };
    // what a machine leaves that was switched off while it wrote
    const lost = /^\0+\n?$/u.test(text.slice(broken));
    return { ...(lost ? messages.endsInNothing() : messages.unprintable("\0")), place };
  } catch {
    return unreadable(messages.cannotRead());
  }
}
