import type { Framework, IndexDefinition } from "../../../model/framework.ts";
import { type Taken, takeRank, takeScore } from "../figures/figure.ts";
import { limitsOf } from "../figures/limits.ts";
import { absenceIn } from "../figures/no-figure.ts";
import { scoreWithRank } from "../figures/score-with-rank.ts";
import { errorAt, type Finding, noteAt } from "../problem.ts";
import type { UnitNames } from "../unit-names.ts";
import type { Cell } from "../workbook/cell.ts";
import type { Meaning } from "./columns/component-columns.ts";
import { SCORE_AND_RANK } from "./columns/general-columns.ts";
import { withoutEmptySums } from "./empty-sums.ts";
import type { League, TakenFigure } from "./league.ts";
import type { FigureColumn } from "./table-head.ts";
import { refBeside, type TableShape } from "./table-shape.ts";
import { bothOf, withToldBeside } from "./told-beside.ts";
import { contradiction, isBesideTable, isGap, unknownUnit } from "./unit-faults.ts";

/** Reads the figures of one table in an assessment year; every cell is taken, or named with its fault. */
export function readLeague(
  shape: TableShape,
  matched: ReadonlyMap<number, Meaning>,
  context: { file: string; year: number; names: UnitNames; index: IndexDefinition; framework: Framework },
): League {
  const reading = new Reading(shape, context);
  const columns = shape.columns.filter(({ column }) => matched.has(column));
  let beside: number[] = [];
  for (const name of shape.nameColumns) {
    // names further away belong to a table of their own
    if (beside.at(-1) !== name - 1) beside = [];
    const owned = columns.filter((column) => column.names === name);
    if (owned.length > 0) reading.block(name, beside, owned, matched);
    beside = owned.length > 0 ? [] : [...beside, name];
  }
  reading.tellWhatFollows();
  return reading.finished();
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
  readonly #beside: TakenFigure[] = [];
  readonly #shape: TableShape;
  readonly #context: Parameters<typeof readLeague>[2];

  constructor(shape: TableShape, context: Parameters<typeof readLeague>[2]) {
    this.#shape = shape;
    this.#context = context;
  }

  /**
   * One column of names with the columns of figures that belong to it; `beside` are columns that name the same units in
   * other words (a name before its code).
   */
  block(
    name: number,
    beside: readonly number[],
    owned: readonly FigureColumn[],
    matched: ReadonlyMap<number, Meaning>,
  ): void {
    const seen = new Map<string, { cell: string; figures: string }>();
    const { sheet, firstRow, endRow, repeatedHeads } = this.#shape;
    for (let row = firstRow; row < endRow; row++) {
      if (repeatedHeads.has(row)) continue;
      const cells = withoutEmptySums(
        owned.map(({ column }) => sheet.rows[row]?.[column] ?? null),
        (cell) =>
          this.#say(noteAt(this.#at(cell.ref), "Công thức cho 0 vì cả hàng trống: coi là không có số.")),
      );
      const filled = cells.some((cell) => cell !== null);
      const others = beside.flatMap((column) => sheet.rows[row]?.[column] ?? []);
      const nameCell = sheet.rows[row]?.[name] ?? others.at(-1) ?? null;
      const { names, year } = this.#context;
      const fault = nameCell && contradiction(nameCell, others, names, year);
      if (fault) {
        this.#say(errorAt(this.#at(fault.cell), fault.message, fault.hint));
        continue;
      }
      if (nameCell && isGap(nameCell, cells)) continue;
      if (nameCell && isBesideTable(nameCell, cells, names)) {
        this.#say(noteAt(this.#at(nameCell.ref), `Hàng “${nameCell.text}” không có số nào: không đọc.`));
        continue;
      }
      const unit = this.#unit(nameCell, row, filled ? cells.find((cell) => cell !== null)! : null);
      if (unit === null || !nameCell) continue;
      const { emptyCells } = sheet;
      if (emptyCells && !filled && !owned.some(({ column }) => emptyCells.has(`${nameCell.ref} ${column}`)))
        continue;
      const before = seen.get(unit);
      const figures = cells.map((cell) => (cell && !cell.hidden && !cell.struck ? cell.text : "")).join("|");
      if (before !== undefined) {
        // offices repeat their own province on top
        if (filled && before.figures === figures)
          this.#say(
            noteAt(
              this.#at(nameCell.ref),
              `“${nameCell.text}” nêu lại đúng các số ở hàng của ô ${before.cell}.`,
            ),
          );
        else
          this.#say(
            errorAt(
              this.#at(nameCell.ref),
              `“${nameCell.text}” đã có ở ô ${before.cell}.`,
              "Mỗi đơn vị một hàng: xóa hàng thừa, hoặc sửa tên.",
            ),
          );
        continue;
      }
      seen.set(unit, { cell: nameCell.ref, figures });
      this.league.rows.set(unit, nameCell.ref);
      for (const [position, { column, heading }] of owned.entries()) {
        const cell = cells[position] ?? null;
        const meaning = matched.get(column)!;
        if (!this.#both(unit, meaning, cell, SCORE_AND_RANK.test(heading)))
          this.#cell(unit, meaning, cell, refBeside(nameCell, column, this.#shape));
      }
    }
  }

  /** What was read, with the figures that stood within the cells of others. */
  finished(): League {
    return withToldBeside(this.league, this.#beside, (cell) => this.#at(cell));
  }

  /** What stands below the table under another head is not read, and that is said. */
  tellWhatFollows(): void {
    const { sheet, nextTable, turned } = this.#shape;
    const first = nextTable === null ? null : sheet.rows[nextTable]?.find((cell) => cell !== null);
    if (first && !turned)
      this.#say(
        noteAt(
          this.#at(first.ref),
          `Từ hàng ${nextTable! + 1} là một bảng khác (“${first.text}”): không đọc. Cần lấy thì tách sang trang riêng.`,
        ),
      );
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
    const { message, hint } = unknownUnit(cell, names, year);
    this.#say(errorAt(this.#at(cell.ref), message, hint));
    return null;
  }

  /** A score and a rank in one cell; false where it holds one of them only. */
  #both(unit: string, meaning: Meaning, cell: Cell | null, named: boolean): boolean {
    const isText = cell?.kind === "text" && meaning !== "missing" && meaning !== "note";
    const both = isText ? scoreWithRank(cell.text, named) : null;
    if (!cell || !both) return false;
    const score = this.#take(meaning === "rank" ? "score" : meaning, { ...cell, text: both.score });
    const read = bothOf(unit, meaning, cell, score, takeRank({ ...cell, text: both.rank }));
    for (const finding of read.findings) this.#say({ ...finding, place: this.#at(cell.ref) });
    if (read.outOf !== undefined) this.#outOf(cell, read.outOf);
    this.league.figures.push(...read.own);
    this.#beside.push(...read.beside);
    return true;
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
    const absence = absenceIn(cell);
    if (absence) {
      this.league.blanks.push({ unit, meaning, cell: cell.ref, said: { text: cell.text, ...absence } });
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
    return meaning === "rank"
      ? takeRank(cell)
      : takeScore(cell, limitsOf(this.#context.index, this.#context.framework, meaning));
  }

  #at(cell: string) {
    return { file: this.#context.file, sheet: this.#shape.sheet.name, cell };
  }

  #say(finding: Finding): void {
    this.league.findings.push(finding);
  }
}
