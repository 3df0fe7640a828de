import type { Problem } from "../../model/problem.ts";
import type { Files } from "../files.ts";
import * as messages from "../messages.ts";
import type { Fact } from "../report/report.ts";

export const MAX_BYTES = 4 * 1024 * 1024;

/**
 * The text of a file, made uniform: UTF-8 with or without byte-order mark, line ends as LF, NFC.
 * A file that cannot be read as text is a problem instead.
 */
export function readText(files: Files, file: string): string | Problem {
  const unreadable = (fact: Fact): Problem => ({ ...fact, place: { file, line: 1, column: 1 } });
  try {
    const size = files.size(file);
    if (size > MAX_BYTES) return unreadable(messages.fileTooLarge(size, MAX_BYTES));
    const text = new TextDecoder("utf-8", { fatal: true }).decode(files.read(file));
    // UTF-16 without its mark passes for UTF-8, with a null after each letter
    if (text.includes("\0")) return unreadable(messages.notUtf8());
    return text.replace(/\r\n?/g, "\n").normalize("NFC");
  } catch (failure) {
    return unreadable(failure instanceof TypeError ? messages.notUtf8() : messages.cannotRead());
  }
}
