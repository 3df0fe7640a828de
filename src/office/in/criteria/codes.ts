import type { Cell } from "../workbook/cell.ts";

export type ReadCode =
  | { ok: true; code: string; note?: string }
  | { ok: false; message: string; hint: string };

const ROMAN: readonly [string, number][] = [
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

/** "IV" → 4; null for what is no Roman number up to 39. */
export function romanNumber(text: string): number | null {
  if (!/^(X{0,3})(IX|IV|V?I{0,3})$/.test(text) || text === "") return null;
  let rest = text;
  let value = 0;
  for (const [letters, worth] of ROMAN) {
    while (rest.startsWith(letters)) {
      value += worth;
      rest = rest.slice(letters.length);
    }
  }
  return value;
}

/**
 * Numbers of criteria as one path, "2.1.3": fields may be numbered in Roman ("II") with criteria counted anew below
 * them, and Excel may have made 1.1 of 1.10, which the line before tells.
 */
export class CodeReader {
  #last: number[] = [];
  #roman: number | null = null;
  /** Whether criteria are counted anew below each field; told by the first of them. */
  #anew: boolean | null = null;

  read(cell: Cell): ReadCode {
    if (cell.kind === "date") {
      return {
        ok: false,
        message: `Excel đã đổi số thứ tự thành ngày (đang hiện “${cell.text}”).`,
        hint: "Đặt định dạng ô là Text rồi gõ lại số thứ tự.",
      };
    }
    const text = cell.text.replace(/[.)]$/, "").toUpperCase();
    const roman = romanNumber(text);
    if (roman !== null) {
      this.#roman = roman;
      return this.#take([roman], text);
    }
    if (!/^\d{1,2}(\.\d{1,2})*$/.test(text)) {
      return {
        ok: false,
        message: `“${cell.text}” không phải số thứ tự của một tiêu chí.`,
        hint: "Ghi như 1, 1.2, 1.2.3 hoặc I, II.",
      };
    }
    const parts = text.split(".").map(Number);
    if (this.#roman !== null) this.#anew ??= parts.length === 1;
    const own = this.#roman !== null && this.#anew ? [this.#roman, ...parts] : parts;
    if (cell.kind === "number") return this.#number(own, text);
    return this.#take(own, text);
  }

  /** A number cell cannot hold 1.10: after 1.9, 1.1 means that. */
  #number(parts: number[], text: string): ReadCode {
    const end = parts.at(-1) ?? 0;
    const before = this.#last.slice(0, parts.length);
    const siblings =
      before.length === parts.length &&
      parts.slice(0, -1).every((part, position) => before[position] === part);
    if (parts.length > 1 && siblings && end < 10 && before.at(-1) === end * 10 - 1) {
      const meant = [...parts.slice(0, -1), end * 10];
      const read = this.#take(meant, text);
      return read.ok
        ? { ...read, note: `Số ${text} đứng sau ${before.join(".")} nên đọc là ${meant.join(".")}.` }
        : read;
    }
    return this.#take(parts, text);
  }

  #take(parts: number[], text: string): ReadCode {
    const after = this.#last;
    const level = parts.length - 1;
    const follows =
      parts.length <= after.length + 1 &&
      parts.slice(0, level).every((part, position) => part === after[position]) &&
      parts[level] === (after[level] ?? 0) + 1;
    if (!follows) {
      const was = after.length > 0 ? after.join(".") : "đầu bảng";
      return {
        ok: false,
        message: `Số thứ tự ${text} không nối tiếp ${was}.`,
        hint: "Kiểm tra số thứ tự bị lặp, bị thiếu, hoặc 1.10 thành 1.1.",
      };
    }
    this.#last = parts;
    return { ok: true, code: parts.join(".") };
  }
}
