import type { Cell } from "../workbook/cell.ts";
import { type Taken, takeScore } from "./figure.ts";

/** A change is no larger than the index itself; what would be is a lost decimal mark. */
const MOST = 100;

/** A number that may be negative, as a change is: "-0,85", "+1.2", "−3"; with its percent sign where it is in percent. */
export function takeSigned(cell: Cell): Taken {
  const minus = /^\s*[-–—−‒]\s*(?=\d)/u;
  const negative = cell.kind === "number" ? (cell.value ?? 0) < 0 : minus.test(cell.text);
  const positive: Cell = negative
    ? {
        ...cell,
        text: cell.text.replace(minus, ""),
        digits: cell.digits.replace(/^-/, ""),
        value: cell.value === null ? null : -cell.value,
      }
    : cell;
  const taken = takeScore(positive, { most: MOST, percent: cell.percent || cell.text.includes("%") });
  return taken.ok && negative ? { ...taken, written: `-${taken.written}` } : taken;
}
