import type { Framework, IndexDefinition } from "../../../model/framework.ts";
import { errorAt, type Finding, noteAt } from "../problem.ts";
import type { UnitNames } from "../unit-names.ts";
import type { Cell } from "../workbook/cell.ts";
import { withoutEmptySums } from "./cells/empty-sums.ts";
import { CellReader } from "./cells/read-cells.ts";
import type { Meaning } from "./columns/component-columns.ts";
import { SCORE_AND_RANK } from "./columns/general-columns.ts";
import type { League } from "./league.ts";
import type { FigureColumn } from "./table-head.ts";
import { refBeside, type TableShape } from "./table-shape.ts";
import { contradiction, isBesideTable, isGap, misspelt, unknownUnit } from "./unit-faults.ts";

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
  readonly #cells: CellReader;
  readonly #shape: TableShape;
  readonly #context: Parameters<typeof readLeague>[2];

  constructor(shape: TableShape, context: Parameters<typeof readLeague>[2]) {
    this.#shape = shape;
    this.#context = context;
    this.#cells = new CellReader(context, (cell) => this.#at(cell));
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
      const { names, year } = this.#context;
      // "Trung bình cả nước" may begin in the column of ordinals
      const together = (sheet.rows[row] ?? [])
        .slice(0, name)
        .find((cell) => cell?.kind === "text" && names.isTogether(cell.text));
      const nameCell = sheet.rows[row]?.[name] ?? others.at(-1) ?? together ?? null;
      const fault = nameCell && contradiction(nameCell, others, names, year);
      if (fault) {
        this.#say(errorAt(this.#at(fault.cell), fault.message, fault.hint));
        continue;
      }
      const strange = nameCell && filled ? misspelt(nameCell, others, names) : null;
      if (strange) this.#say(noteAt(this.#at(strange.cell), strange.message));
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
      this.#cells.league.rows.set(unit, nameCell.ref);
      for (const [position, { column, heading }] of owned.entries()) {
        const cell = cells[position] ?? null;
        const meaning = matched.get(column)!;
        const ref = refBeside(nameCell, column, this.#shape);
        this.#cells.take(unit, meaning, cell, ref, SCORE_AND_RANK.test(heading));
      }
    }
  }

  /** What was read, with the figures that stood within the cells of others. */
  finished(): League {
    return this.#cells.finished();
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

  #at(cell: string) {
    return { file: this.#context.file, sheet: this.#shape.sheet.name, cell };
  }

  #say(finding: Finding): void {
    this.#cells.say(finding);
  }
}
