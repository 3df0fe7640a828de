import type { Cell } from "../workbook/cell.ts";
import { lettersFollow, type Numbering, numbering } from "./numbering.ts";

export type ReadCode =
  | { ok: true; code: string; note?: string }
  | { ok: false; message: string; hint: string };

const WRITE = "Ghi như 1, 1.2, 1.2.3; hoặc I, 1, a); hoặc A, I, 1.";

/**
 * Numbers of criteria as one path, "2.1.3", whatever way they are written: fields by letters or in Roman, criteria
 * counted anew below them or not, points by small letters or dashes. Excel may have made 1.1 of 1.10, which the line
 * before tells. After a number that does not follow the next one is taken as it stands, so that one slip is told once.
 */
export class CodeReader {
  #last: number[] = [];
  /** Kinds of groups above the figures, outermost first, with the value that each has reached. */
  #groups: { kind: "letter" | "roman"; value: number }[] = [];
  /** How many of the groups the figures leave out ("1" below "I" leaves out one, "1.1" none); told by the first. */
  #left: number | null = null;
  #lost = false;
  #small: { parent: number[]; letter: string | null; count: number } | null = null;
  #dashes: { parent: number[]; count: number } | null = null;

  read(cell: Pick<Cell, "kind" | "text">): ReadCode {
    if (cell.kind === "date") {
      this.#lost = true;
      return {
        ok: false,
        message: `Excel đã đổi số thứ tự thành ngày (đang hiện “${cell.text}”).`,
        hint: "Đặt định dạng ô là Text rồi gõ lại số thứ tự.",
      };
    }
    const letters = this.#groups.find(({ kind }) => kind === "letter")?.value ?? 0;
    const read = numbering(cell.text, letters);
    if (read === null)
      return { ok: false, message: `“${cell.text}” không phải số thứ tự của một tiêu chí.`, hint: WRITE };
    if (read.kind === "small" || read.kind === "dash") return this.#point(read, cell.text);
    this.#small = null;
    this.#dashes = null;
    if (read.kind === "figures") return this.#figures(read.parts, cell);
    return this.#group(read, cell.text);
  }

  #group({ kind, value, below }: Numbering & { kind: "letter" | "roman" }, text: string): ReadCode {
    const level = this.#groups.findIndex((group) => group.kind === kind);
    const at = level < 0 ? this.#groups.length : level;
    if (below.length === 0) this.#groups = [...this.#groups.slice(0, at), { kind, value }];
    return this.#take([...this.#groups.slice(0, at).map((group) => group.value), value, ...below], text);
  }

  #figures(parts: number[], cell: Pick<Cell, "kind" | "text">): ReadCode {
    const groups = this.#groups.map(({ value }) => value);
    const text = cell.text.replace(/[.)]$/, "");
    if (this.#left === null && groups.length > 0) {
      const fits = [...groups.keys(), groups.length].reverse();
      this.#left = fits.find((left) => this.#follows([...groups.slice(0, left), ...parts])) ?? null;
    }
    const own = [...groups.slice(0, this.#left ?? 0), ...parts];
    return cell.kind === "number" ? this.#number(own, text) : this.#take(own, text);
  }

  /** "a)" or a dash, below the last line that has a number. */
  #point(read: Numbering & { kind: "small" | "dash" }, text: string): ReadCode {
    if (read.kind === "dash") {
      const parent = this.#dashes?.parent ?? this.#last;
      this.#dashes = { parent, count: (this.#dashes?.count ?? 0) + 1 };
      return this.#below([...parent, this.#dashes.count], text);
    }
    this.#dashes = null;
    const { parent, letter, count } = this.#small ?? { parent: this.#last, letter: null, count: 0 };
    if (!this.#lost && !lettersFollow(letter, read.letter)) return this.#loses(text);
    this.#small = { parent, letter: read.letter, count: count + 1 };
    return this.#below([...parent, count + 1], text);
  }

  #below(path: number[], text: string): ReadCode {
    if (path.length === 1 && !this.#lost)
      return { ok: false, message: `“${text}” đứng đầu bảng mà chưa có tiêu chí nào ở trên.`, hint: WRITE };
    this.#last = path;
    return { ok: true, code: path.join(".") };
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

  #follows(parts: readonly number[]): boolean {
    const after = this.#last;
    const level = parts.length - 1;
    return (
      parts.length <= after.length + 1 &&
      parts.slice(0, level).every((part, position) => part === after[position]) &&
      parts[level] === (after[level] ?? 0) + 1
    );
  }

  #take(parts: number[], text: string): ReadCode {
    if (!this.#lost && !this.#follows(parts)) return this.#loses(text, parts);
    this.#lost = false;
    this.#last = parts;
    return { ok: true, code: parts.join(".") };
  }

  #loses(text: string, parts?: number[]): ReadCode {
    const was = this.#last.length > 0 ? this.#last.join(".") : "đầu bảng";
    if (parts) this.#last = parts;
    else this.#lost = true;
    return {
      ok: false,
      message: `Số thứ tự ${text} không nối tiếp ${was}.`,
      hint: "Kiểm tra số thứ tự bị lặp, bị thiếu, hoặc 1.10 thành 1.1.",
    };
  }
}
