import type { Framework, IndexDefinition } from "../../../../model/framework.ts";
import { type Taken, takeRank, takeScore } from "../../figures/figure.ts";
import { limitsOf } from "../../figures/limits.ts";
import { absenceIn, isTakenAway } from "../../figures/no-figure.ts";
import { scoreWithRank } from "../../figures/score-with-rank.ts";
import { errorAt, type Finding, noteAt } from "../../problem.ts";
import type { Cell } from "../../workbook/cell.ts";
import type { Meaning } from "../columns/component-columns.ts";
import type { League, TakenFigure } from "../league.ts";
import { bothOf, withToldBeside } from "./told-beside.ts";

/** Takes the cells of a table one by one: a figure, words for its absence or beside it, or a fault. */
export class CellReader {
  readonly league: League = {
    figures: [],
    remarks: [],
    rows: new Map(),
    blanks: [],
    outOf: null,
    findings: [],
  };
  readonly #beside: TakenFigure[] = [];
  readonly #context: { index: IndexDefinition; framework: Framework };
  readonly #at: (cell: string) => Finding["place"];

  constructor(
    context: { index: IndexDefinition; framework: Framework },
    at: (cell: string) => Finding["place"],
  ) {
    this.#context = context;
    this.#at = at;
  }

  say(finding: Finding): void {
    this.league.findings.push(finding);
  }

  /** The cell of a unit in a column that holds `meaning`, or both a score and a rank where its head says so. */
  take(unit: string, meaning: Meaning, cell: Cell | null, ref: string, both: boolean): void {
    if (!this.#both(unit, meaning, cell, both)) this.#cell(unit, meaning, cell, ref);
  }

  /** What was read, with the figures that stood within the cells of others. */
  finished(): League {
    return withToldBeside(this.league, this.#beside, (cell) => this.#at(cell));
  }

  /** A score and a rank in one cell; false where it holds one of them only. */
  #both(unit: string, meaning: Meaning, cell: Cell | null, named: boolean): boolean {
    const isText = cell?.kind === "text" && meaning !== "missing" && meaning !== "note";
    const both = isText ? scoreWithRank(cell.text, named) : null;
    if (!cell || !both) return false;
    const score = this.#take(meaning === "rank" ? "score" : meaning, { ...cell, text: both.score });
    const read = bothOf(unit, meaning, cell, score, takeRank({ ...cell, text: both.rank }));
    for (const finding of read.findings) this.say({ ...finding, place: this.#at(cell.ref) });
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
      const away = isTakenAway(cell.text) ? { away: true as const } : {};
      this.league.blanks.push({
        unit,
        meaning,
        cell: cell.ref,
        said: { text: cell.text, ...absence },
        ...away,
      });
      return;
    }
    const taken = this.#take(meaning, cell);
    if (!taken.ok) {
      this.say(errorAt(this.#at(cell.ref), taken.message, taken.hint));
      return;
    }
    if (taken.note)
      this.say(noteAt(this.#at(cell.ref), `${taken.note[0]!.toUpperCase()}${taken.note.slice(1)}.`));
    if (taken.outOf !== undefined) this.#outOf(cell, taken.outOf);
    this.league.figures.push({ unit, meaning, written: taken.written, cell: cell.ref });
  }

  #outOf(cell: Cell, outOf: number): void {
    if (this.league.outOf !== null && this.league.outOf !== outOf) {
      this.say(
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
}
