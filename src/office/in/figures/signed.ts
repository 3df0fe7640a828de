import type { Cell } from "../workbook/cell.ts";
import { type Taken, takeScore } from "./figure.ts";

/** A change is no larger than the index itself; what would be is a lost decimal mark. */
const MOST = 100;

/** How a number is said to be negative, in signs and words, and what else a change is said with. */
const DOWN = /^(?:giảm|tụt|hạ)\s+(?=\d)|^[-–—−‒]\s*(?=\d)/iu;
const UP = /^(?:tăng|thêm)\s+(?=\d)/iu;
const PLACES = /(?<=\d)\s*(?:bậc|hạng|điểm phần trăm)$/iu;

/**
 * A number that may be negative, as a change is: "-0,85", "+1.2", "−3", "giảm 3 bậc"; with its percent sign where it is in
 * percent.
 */
export function takeSigned(given: Cell): Taken {
  const cell: Cell =
    given.kind === "text" ? { ...given, text: given.text.replace(PLACES, "").replace(UP, "") } : given;
  const negative = cell.kind === "number" ? (cell.value ?? 0) < 0 : DOWN.test(cell.text);
  const positive: Cell = negative
    ? {
        ...cell,
        text: cell.text.replace(DOWN, ""),
        digits: cell.digits.replace(/^-/, ""),
        value: cell.value === null ? null : -cell.value,
      }
    : cell;
  const taken = takeScore(positive, { most: MOST, percent: cell.percent || cell.text.includes("%") });
  return taken.ok && negative ? { ...taken, written: `-${taken.written}` } : taken;
}
