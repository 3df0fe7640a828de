import type { Framework, IndexDefinition } from "../../../model/framework.ts";
import { findComponent } from "../../../model/lookup.ts";
import { type Limits, type Taken, takeRank, takeScore } from "../figure.ts";
import { errorAt, type Finding, noteAt } from "../problem.ts";
import type { UnitNames } from "../unit-names.ts";
import type { Cell } from "../workbook/cell.ts";
import type { Meaning } from "./match-columns.ts";
import type { FigureColumn, TableShape } from "./table-shape.ts";

/** A figure taken over, with the cell that it came from. */
export interface TakenFigure {
  unit: string;
  meaning: Meaning;
  written: string;
  cell: string;
}

/** The figures of a table, what was said about missing ones, and all that a person must know. */
export interface League {
  figures: TakenFigure[];
  /** Reasons and remarks typed beside a unit, as they stand there. */
  remarks: { unit: string; meaning: "missing" | "note"; text: string; cell: string }[];
  /** Units that have a row, with the name of its first cell. */
  rows: Map<string, string>;
  /** Units whose cell of a recognised column is empty. */
  blanks: { unit: string; meaning: Meaning; cell: string }[];
  /** Number of ranked units where ranks are written "26/63". */
  outOf: number | null;
  findings: Finding[];
}

/** Reads the figures of one table in an assessment year; every cell is taken, or named with its fault. */
export function readLeague(
  shape: TableShape,
  matched: ReadonlyMap<number, Meaning>,
  context: { file: string; year: number; names: UnitNames; index: IndexDefinition; framework: Framework },
): League {
  const reading = new Reading(shape, context);
  const columns = shape.columns.filter(({ column }) => matched.has(column));
  for (const name of shape.nameColumns) {
    const owned = columns.filter((column) => column.names === name);
    if (owned.length > 0) reading.block(name, owned, matched);
  }
  return reading.league;
}

class Reading {
  readonly league: League = {
    figures: [],
    remarks: [],
    rows: new Map(),
    blanks: [],
    outOf: null,
    findings: [],
  };
  readonly #shape: TableShape;
  readonly #context: Parameters<typeof readLeague>[2];

  constructor(shape: TableShape, context: Parameters<typeof readLeague>[2]) {
    this.#shape = shape;
    this.#context = context;
  }

  /** One column of names with the columns of figures that belong to it. */
  block(name: number, owned: readonly FigureColumn[], matched: ReadonlyMap<number, Meaning>): void {
    const seen = new Map<string, string>();
    const { sheet, firstRow, endRow } = this.#shape;
    for (let row = firstRow; row < endRow; row++) {
      const cells = this.#withoutEmptySums(owned.map(({ column }) => sheet.rows[row]?.[column] ?? null));
      const filled = cells.some((cell) => cell !== null);
      const nameCell = sheet.rows[row]?.[name] ?? null;
      const unit = this.#unit(nameCell, row, filled ? cells.find((cell) => cell !== null)! : null);
      if (unit === null || !nameCell) continue;
      const before = seen.get(unit);
      if (before !== undefined) {
        this.#say(
          errorAt(
            this.#at(nameCell.ref),
            `“${nameCell.text}” đã có ở ô ${before}.`,
            "Mỗi đơn vị một hàng: xóa hàng thừa, hoặc sửa tên.",
          ),
        );
        continue;
      }
      seen.set(unit, nameCell.ref);
      this.league.rows.set(unit, nameCell.ref);
      for (const [position, { column }] of owned.entries()) {
        this.#cell(
          unit,
          matched.get(column)!,
          cells[position] ?? null,
          refBeside(nameCell, column, this.#shape),
        );
      }
    }
  }

  /** A sum of nothing but empty cells is empty itself, though Excel shows 0. */
  #withoutEmptySums(cells: readonly (Cell | null)[]): (Cell | null)[] {
    const isEmptySum = (cell: Cell | null) => cell !== null && cell.formula !== null && cell.value === 0;
    if (
      cells.length < 2 ||
      !cells.every((cell) => cell === null || cell.kind === "text" || isEmptySum(cell))
    ) {
      return [...cells];
    }
    return cells.map((cell) => {
      if (cell === null || !isEmptySum(cell)) return cell;
      this.#say(noteAt(this.#at(cell.ref), "Công thức cho 0 vì cả hàng trống: coi là không có số."));
      return null;
    });
  }

  #unit(cell: Cell | null, row: number, figure: Cell | null): string | null {
    const { names, year } = this.#context;
    if (!cell) {
      if (figure && figure.kind !== "text") {
        const name = `hàng ${row + 1}`;
        this.#say(
          errorAt(
            this.#at(figure.ref),
            `Có số mà ${this.#shape.turned ? "cột" : name} không có tên đơn vị.`,
            "Ghi tên đơn vị, hoặc xóa số.",
          ),
        );
      }
      return null;
    }
    if (cell.kind === "text") {
      const found = names.inYear(cell.text, year);
      if (found && (cell.struck || cell.hidden)) {
        const why = cell.struck ? "bị gạch ngang" : "đang ẩn";
        this.#say(
          errorAt(
            this.#at(cell.ref),
            `“${cell.text}” ${why}.`,
            "Bỏ gạch, bỏ ẩn nếu còn dùng; xóa cả hàng nếu không.",
          ),
        );
        return null;
      }
      if (found) return found.id;
    }
    if (!figure) return null;
    if (names.isTogether(cell.text)) {
      this.#say(
        noteAt(this.#at(cell.ref), `Hàng “${cell.text}” là số chung, không lấy vào bảng của từng đơn vị.`),
      );
      return null;
    }
    this.#say(this.#unknownUnit(cell));
    return null;
  }

  #unknownUnit(cell: Cell): Finding {
    const { names, year } = this.#context;
    const others = names.named(cell.text);
    if (others.length > 0) {
      return errorAt(
        this.#at(cell.ref),
        `“${cell.text}” không phải một đơn vị có vào cuối năm ${year}.`,
        "Kiểm tra năm của bảng và tên đơn vị (trước hay sau khi sắp xếp).",
      );
    }
    const near = names.near(cell.text);
    const meant =
      near.length > 0
        ? `Có phải ${near.map((name) => `“${name}”`).join(", ")}? Sửa tên.`
        : "Sửa tên theo data/units.yaml.";
    return errorAt(this.#at(cell.ref), `Không có đơn vị nào tên “${cell.text}”.`, meant);
  }

  #cell(unit: string, meaning: Meaning, cell: Cell | null, ref: string): void {
    if (!cell) {
      if (meaning !== "missing" && meaning !== "note") this.league.blanks.push({ unit, meaning, cell: ref });
      return;
    }
    if (meaning === "missing" || meaning === "note") {
      this.league.remarks.push({ unit, meaning, text: cell.text, cell: cell.ref });
      return;
    }
    const taken = this.#take(meaning, cell);
    if (!taken.ok) {
      this.#say(errorAt(this.#at(cell.ref), taken.message, taken.hint));
      return;
    }
    if (taken.note)
      this.#say(noteAt(this.#at(cell.ref), `${taken.note[0]!.toUpperCase()}${taken.note.slice(1)}.`));
    if (taken.outOf !== undefined) this.#outOf(cell, taken.outOf);
    this.league.figures.push({ unit, meaning, written: taken.written, cell: cell.ref });
  }

  #outOf(cell: Cell, outOf: number): void {
    if (this.league.outOf !== null && this.league.outOf !== outOf) {
      this.#say(
        errorAt(
          this.#at(cell.ref),
          `Ghi trên ${outOf} đơn vị, các hàng trước ghi trên ${this.league.outOf}.`,
          "Sửa cho thống nhất theo tài liệu nguồn.",
        ),
      );
    } else this.league.outOf = outOf;
  }

  #take(meaning: Meaning, cell: Cell): Taken {
    return meaning === "rank" ? takeRank(cell) : takeScore(cell, this.#limits(meaning));
  }

  /** A component without a maximum of its own cannot pass that of what it is part of. */
  #limits(meaning: Meaning): Limits {
    const { index, framework } = this.#context;
    const percent = index.measure.unit === "percent";
    let most: number | null = null;
    for (let id: string | null = meaning === "score" ? null : meaning; id !== null && most === null; ) {
      const component = findComponent(framework, id);
      most = component?.maxPoints ?? null;
      id = component?.parent ?? null;
    }
    return { most: most ?? framework.maxPoints ?? (percent ? 100 : null), percent };
  }

  #at(cell: string) {
    return { file: this.#context.file, sheet: this.#shape.sheet.name, cell };
  }

  #say(finding: Finding): void {
    this.league.findings.push(finding);
  }
}

/** The name of an empty cell of a unit's row, worked out from the cell that names the unit. */
function refBeside(nameCell: Cell, column: number, shape: TableShape): string {
  const header = shape.columns.find((one) => one.column === column)?.headingCell ?? null;
  const letters = (ref: string) => ref.replace(/\d+$/, "");
  const digits = (ref: string) => ref.replace(/^[A-Z]+/, "");
  if (!header) return nameCell.ref;
  return shape.turned
    ? `${letters(nameCell.ref)}${digits(header.ref)}`
    : `${letters(header.ref)}${digits(nameCell.ref)}`;
}
