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
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // UTF-16 without its mark passes for UTF-8, with a null after each letter
    if (text.includes("\0")) return unreadable(messages.notUtf8());
    return text.replace(/\r\n?/g, "\n").normalize("NFC");
  } catch (failure) {
    return unreadable(failure instanceof TypeError ? messages.notUtf8() : messages.cannotRead());
  }
}
