import { type Taken, takeRank, takeScore } from "../figures/figure.ts";
import { absenceIn, noFigure } from "../figures/no-figure.ts";
import { folded } from "../folded.ts";
import { errorAt, type Finding, noteAt } from "../problem.ts";
import type { Cell, Sheet } from "../workbook/cell.ts";
import { CodeReader } from "./codes.ts";
import {
  type CriteriaColumn,
  type CriteriaHead,
  criteriaHead,
  FIGURES,
  type FigureKind,
  isHeadAgain,
  partedName,
} from "./criteria-head.ts";
import { numbering } from "./numbering.ts";

/** One line of a table of criteria. */
export interface CriteriaRow {
  /** "1.2.3", whatever way it was numbered. */
  code: string;
  name: string;
  nameCell: string;
  max: string | null;
  maxCell: string | null;
  figures: Partial<Record<FigureKind, { written: string; cell: string }>>;
  agency: { text: string; cell: string } | null;
  missing: { text: string; cell: string } | null;
}

export interface CriteriaTable {
  sheet: Sheet;
  columns: Map<CriteriaColumn, number>;
  rows: CriteriaRow[];
  /** The points of the whole, from the row "Tổng". */
  total: { max: string | null; maxCell: string | null; figures: CriteriaRow["figures"] } | null;
  title: string;
  findings: Finding[];
}

const TOTAL =
  /^(tong|cong|tong cong|tong diem|tong so|tong so diem|tong diem chung|cong diem|diem chung)( [a-i](( cong)? [a-i])*)?$/;

/** The table of criteria in a sheet: TT | name | maximum | scores … ; null when there is none. */
export function criteriaTable(
  file: string,
  sheet: Sheet,
  isUnit: (text: string) => boolean = () => false,
): CriteriaTable | null {
  const head = criteriaHead(sheet, isUnit);
  return head && new Lines(file, sheet, head).read();
}

/** A line as it stands: its cells, and the number and name that they hold. */
interface Line {
  cellOf: (column: CriteriaColumn) => Cell | null;
  code: Pick<Cell, "kind" | "text" | "ref"> | null;
  nameCell: Cell | null;
  name: string;
}

class Lines {
  readonly #file: string;
  readonly #head: CriteriaHead;
  readonly #table: CriteriaTable;
  readonly #codes = new CodeReader();
  readonly #absent = new Map<string, number>();

  constructor(file: string, sheet: Sheet, head: CriteriaHead) {
    this.#file = file;
    this.#head = head;
    const title = sheet.rows
      .slice(0, head.row)
      .flatMap((row) => row.flatMap((cell) => cell?.text ?? []))
      .join(" ");
    this.#table = { sheet, columns: head.columns, rows: [], total: null, title, findings: [] };
  }

  read(): CriteriaTable {
    const lines = this.#table.sheet.rows.slice(this.#head.row + 1).map((row) => this.#line(row));
    const guidance = guidanceKinds(lines);
    let passed = 0;
    for (const line of lines) {
      if (line.code && guidance.has(kindOf(line.code.text))) passed++;
      else this.#take(line);
    }
    if (passed > 0)
      this.#note(
        null,
        `${passed} dòng đánh dấu bằng gạch đầu dòng hoặc chữ cái không có điểm đạt: coi là hướng dẫn chấm, không lấy.`,
      );
    const left = unreadColumns(this.#table.sheet, this.#head);
    if (left.length > 0) this.#note(null, `Không lấy ${left.length} cột có số: ${left.join("; ")}.`);
    for (const [text, number] of this.#absent)
      this.#note(null, `${number} ô điểm ghi “${text}”: coi là ô trống.`);
    return this.#table;
  }

  #line(row: readonly (Cell | null)[]): Line {
    const cellOf = (column: CriteriaColumn) => row[this.#head.columns.get(column) ?? -1] ?? null;
    const nameCell = cellOf("name");
    if (!this.#head.numbersInNames)
      return { cellOf, code: cellOf("code"), nameCell, name: nameCell?.text ?? "" };
    const { number, name } = partedName(nameCell?.text ?? "");
    const code =
      nameCell && number !== null ? { kind: "text" as const, text: number, ref: nameCell.ref } : null;
    return { cellOf, code, nameCell, name };
  }

  #take({ cellOf, code, nameCell, name }: Line): void {
    const table = this.#table;
    if (!nameCell && !code) return;
    const label = folded(nameCell ? name : code!.text);
    if (isHeadAgain(code?.text ?? "", nameCell?.text ?? "")) return;
    if (!nameCell || (!code && !TOTAL.test(label))) {
      // the second row of a head, a heading or a footnote; but never figures that belong to nothing
      const loose = FIGURES.map(cellOf).find((cell) => cell !== null && cell.kind === "number");
      if (loose && table.rows.length > 0)
        table.findings.push(
          errorAt(
            this.#at(loose.ref),
            "Có điểm mà hàng không có số thứ tự và tên tiêu chí.",
            "Ghi số thứ tự và tên, hoặc xóa số.",
          ),
        );
      return;
    }
    const max = cellOf("max");
    if (TOTAL.test(label)) {
      table.total = {
        max: this.#figure(max, "score"),
        maxCell: max?.ref ?? null,
        figures: this.#figures(cellOf),
      };
      return;
    }
    const read = this.#codes.read(code!);
    if (read.ok === false) {
      if (table.rows.length > 0 || /^\d/.test(code!.text))
        table.findings.push(errorAt(this.#at(code!.ref), read.message, read.hint));
      return;
    }
    if (read.note) this.#note(code!.ref, read.note);
    const agency = cellOf("agency");
    const missing = cellOf("missing");
    table.rows.push({
      code: read.code,
      name,
      nameCell: nameCell.ref,
      max: this.#figure(max, "score"),
      maxCell: max?.ref ?? null,
      figures: this.#figures(cellOf),
      agency: agency && !noFigure(agency.text) ? { text: agency.text, cell: agency.ref } : null,
      missing: missing ? { text: missing.text, cell: missing.ref } : null,
    });
  }

  #figures(cellOf: Line["cellOf"]): CriteriaRow["figures"] {
    const figures: CriteriaRow["figures"] = {};
    for (const kind of FIGURES) {
      const cell = cellOf(kind);
      const written = this.#figure(cell, kind);
      if (cell && written !== null) figures[kind] = { written, cell: cell.ref };
    }
    return figures;
  }

  #figure(cell: Cell | null, kind: FigureKind): string | null {
    if (!cell) return null;
    if (absenceIn(cell)) {
      this.#absent.set(cell.text, (this.#absent.get(cell.text) ?? 0) + 1);
      return null;
    }
    const taken: Taken = kind === "rank" ? takeRank(cell) : takeScore(cell, { most: 999, percent: false });
    if (!taken.ok) {
      this.#table.findings.push(errorAt(this.#at(cell.ref), taken.message, taken.hint));
      return null;
    }
    if (taken.note) this.#note(cell.ref, `${taken.note[0]!.toUpperCase()}${taken.note.slice(1)}.`);
    return taken.written;
  }

  #at(cell: string) {
    return { file: this.#file, sheet: this.#table.sheet.name, cell };
  }

  #note(cell: string | null, message: string): void {
    const { name } = this.#table.sheet;
    this.#table.findings.push(
      noteAt(cell === null ? { file: this.#file, sheet: name } : this.#at(cell), message),
    );
  }
}

/** Headings (or letters) of columns that hold figures and were taken for nothing. */
function unreadColumns(sheet: Sheet, { row, columns }: CriteriaHead): string[] {
  const known = new Set(columns.values());
  const width = Math.max(0, ...sheet.rows.map((cells) => cells.length));
  return [...Array(width).keys()].flatMap((column) => {
    const numbers = sheet.rows.slice(row + 1).flatMap((cells) => {
      const cell = cells[column];
      return cell?.kind === "number" || /^\d+(?:[.,]\d+)?$/.test(cell?.text ?? "") ? [cell!] : [];
    });
    if (known.has(column) || numbers.length < 2 || numbers.every(({ value }, at) => value === at + 1))
      return [];
    const heading =
      [row + 1, row].map((at) => sheet.rows[at]?.[column]?.text ?? "").find((text) => /\p{L}/u.test(text)) ??
      "";
    return [heading === "" ? `cột ${numbers[0]!.ref.replace(/\d+$/, "")}` : `“${heading}”`];
  });
}

const kindOf = (code: string): string => numbering(code, 0)?.kind ?? "";

/** Kinds of numbering (dashes, small letters) of which no line holds a score that was reached: they say how to score. */
function guidanceKinds(lines: readonly Line[]): Set<string> {
  const scored = (line: Line) =>
    FIGURES.some((kind) => {
      const cell = line.cellOf(kind);
      return cell !== null && !noFigure(cell.text);
    });
  const any = lines.some(scored);
  return new Set(
    ["dash", "small"].filter((kind) => {
      const own = lines.filter(({ code }) => code !== null && kindOf(code.text) === kind);
      const told = any
        ? own.some(scored)
        : kind === "small" && own.some((line) => line.cellOf("max") !== null);
      return own.length > 0 && !told;
    }),
  );
}
