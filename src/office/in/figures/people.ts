import type { Cell } from "../workbook/cell.ts";
import { type Taken, takeScore } from "./figure.ts";

/** What is counted with a number of people or papers: "36.525 phiếu". */
const COUNTED = /(?<=\d)\s*(?:phiếu|người(?: dân| trả lời)?|mẫu|hộ)$/iu;
/** Groups of three digits as offices and spreadsheets part thousands: 36.525, 1 024 300, 36,525. */
const GROUPED = /^\d{1,3}(?:([.,\s])\d{3})(?:\1\d{3})*$/u;

/**
 * How many were asked in a survey: a whole number of any size. Thousands typed with their marks as text are read, since
 * nobody asks a part of a person; a number that Excel holds with digits behind the point is asked about.
 */
export function takePeople(given: Cell): Taken {
  const text = given.text.replace(COUNTED, "").trim();
  const grouped = given.kind === "text" && GROUPED.test(text);
  const cell: Cell =
    given.kind === "text" ? { ...given, text: grouped ? text.replace(/[.,\s]/gu, "") : text } : given;
  const taken = takeScore(cell, { most: null, percent: cell.percent });
  if (!taken.ok) return taken;
  const { written } = taken;
  if (cell.percent || !/^[1-9]\d*(?:\.0+)?$/.test(written)) {
    const thousands = /^\d{1,3}\.\d{1,3}$/.test(written) ? Math.round(Number(written) * 1000) : null;
    return {
      ok: false,
      message: `Số phiếu phải là số nguyên từ 1 (đang có “${given.text}”).`,
      hint: `${thousands === null || thousands < 1 ? "" : `Có phải ${thousands}? `}Gõ lại số nguyên, không có dấu phân cách hàng nghìn.`,
    };
  }
  const whole = written.replace(/\.0+$/, "");
  return grouped
    ? { ok: true, written: whole, note: `chữ “${given.text}” đọc là ${whole}` }
    : { ...taken, written: whole };
}
