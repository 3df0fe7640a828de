import { folded } from "../folded.ts";
import type { Sheet } from "../workbook/cell.ts";
import { numbering } from "./numbering.ts";

/** What the columns of a table of criteria hold; figures as they are recorded for a leaf. */
export const FIGURES = ["self_score", "appraised_score", "survey_score", "score", "rank"] as const;
export type FigureKind = (typeof FIGURES)[number];
export type CriteriaColumn = "code" | "name" | "max" | "agency" | "missing" | FigureKind;

/** Where a table of criteria begins, and where the numbers of its lines stand. */
export interface CriteriaHead {
  row: number;
  columns: Map<CriteriaColumn, number>;
  /** The numbers stand before the names ("1.1. Ban hành kế hoạch"); a column TT beside them counts lines only. */
  numbersInNames: boolean;
}

const HEADINGS: readonly [CriteriaColumn, RegExp][] = [
  ["missing", /\bly do\b/],
  ["agency", /\b(co quan|chu tri|phu trach|trach nhiem|don vi (thuc hien|chiu trach nhiem|theo doi))\b/],
  ["self_score", /\b(tu cham|tu danh gia|(tinh|don vi|dia phuong) (tu )?cham)\b/],
  [
    "appraised_score",
    /\b(tham dinh|hoi dong|phuc tra|cap tren|(bo noi vu|bnv|bo|so noi vu) (danh gia|cham)|danh gia cua (bo|so))\b/,
  ],
  ["survey_score", /\b(dieu tra|xhh|xa hoi hoc|khao sat)\b/],
  ["max", /\b(diem (toi da|chuan)|toi da|thang diem)\b/],
  ["rank", /\b(thu hang|xep hang)\b/],
  ["score", /^(diem|diem dat|diem dat duoc|ket qua|tong diem|diem cham|diem chung)$/],
  ["name", /\b(tieu chi|linh vuc|noi dung|chi tieu)\b/],
  ["code", /^(tt|stt|so tt|so thu tu|ma|muc)$/],
];
const SEARCHED_ROWS = 25;
/** A number before a name: "1.1. Ban hành kế hoạch", "II. Cải cách thể chế", "a) Ban hành". */
const NUMBERED = /^((?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)]|[IVX]+[.)]|[A-H][.)]|[a-zđ][.)]))\s+(?=\S)/u;

/**
 * The head of a table of criteria in a sheet: a column of names, one of maxima, and numbers in a column of their own or
 * before the names. Null when there is none, or when its columns are units side by side (`isUnit`).
 */
export function criteriaHead(sheet: Sheet, isUnit: (text: string) => boolean): CriteriaHead | null {
  for (let row = 0; row < Math.min(sheet.rows.length, SEARCHED_ROWS); row++) {
    if (
      !(sheet.rows[row] ?? []).some(
        (cell) => cell?.kind === "text" && meaningOf(folded(cell.text)) === "name",
      )
    )
      continue;
    const columns = columnsAt(sheet, row);
    const name = columns.get("name");
    if (name === undefined || !columns.has("max")) continue;
    const units = (sheet.rows[row] ?? []).filter((cell) => cell?.kind === "text" && isUnit(cell.text));
    if (units.length > 1) return null;
    const below = sheet.rows.slice(row + 1);
    // a line of maxima under the head of a league stands beside the names of its units
    const underMax = below.flatMap((cells) => cells[columns.get("max")!] ?? []);
    if (underMax.filter(({ kind }) => kind === "text").length * 2 > underMax.length) continue;
    const named = below.flatMap((cells) => (cells[name]?.kind === "text" ? [cells[name].text] : []));
    const dotted = named.filter((text) => /^\d{1,2}\.\d{1,2}/.test(text) && NUMBERED.test(text));
    const own = columns.get("code") ?? unnamedNumbers(sheet, row, name);
    const dottedOwn = below.filter((cells) => /^\d{1,2}\.\d/.test(cells[own ?? -1]?.text ?? ""));
    if (dotted.length >= 2 && dottedOwn.length === 0) {
      columns.delete("code");
      return { row, columns, numbersInNames: true };
    }
    if (own === null) continue;
    columns.set("code", own);
    return { row, columns, numbersInNames: false };
  }
  return null;
}

/** A name with its number parted from it; no number where none stands before it. */
export function partedName(text: string): { number: string | null; name: string } {
  const match = NUMBERED.exec(text);
  return match ? { number: match[1]!, name: text.slice(match[0].length) } : { number: null, name: text };
}

/** A column left of the names that has no heading and mostly numbers of criteria below it. */
function unnamedNumbers(sheet: Sheet, row: number, name: number): number | null {
  for (let column = name - 1; column >= 0; column--) {
    if (sheet.rows[row]?.[column]) continue;
    const cells = sheet.rows.slice(row + 1).flatMap((one) => one[column] ?? []);
    const numbers = cells.filter((cell) => numbering(cell.text, 0) !== null);
    if (numbers.length >= 3 && numbers.length * 2 > cells.length) return column;
  }
  return null;
}

/** Meanings of columns by a row of headings and the row above or below it, since heads have up to two rows. */
function columnsAt(sheet: Sheet, row: number): Map<CriteriaColumn, number> {
  const columns = new Map<CriteriaColumn, number>();
  const width = Math.max(sheet.rows[row]?.length ?? 0, sheet.rows[row + 1]?.length ?? 0);
  for (let column = 0; column < width; column++) {
    const own = textAt(sheet, row, column);
    const below = /\d/.test(textAt(sheet, row + 1, 0)) ? "" : textAt(sheet, row + 1, column);
    const meaning = meaningOf(below) ?? meaningOf(own);
    if (meaning && !columns.has(meaning)) columns.set(meaning, column);
  }
  return columns;
}

const meaningOf = (heading: string): CriteriaColumn | null =>
  heading === "" ? null : (HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null);

function textAt(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.rows[row]?.[column];
  return cell?.kind === "text" ? folded(cell.text) : "";
}

/** Whether a line repeats the head, as printed tables do on each page, or numbers its columns: (1), (2), (3). */
export function isHeadAgain(code: string, name: string): boolean {
  return meaningOf(folded(code)) === "code" || /^\(?\d{1,2}\)?$/.test(name);
}
