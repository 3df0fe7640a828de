interface Table {
  /** The words of each column in the row above and in this one. */
  above: string[];
  row: string[];
  start: number;
  span: number;
  goesOn: boolean;
}

/** Figures are never said twice: only names of merged cells are. */
const FIGURE = /\d[.,]\d|^\s*[-+]?\d{1,2}(?:\s*\/\s*\d{1,2})?\s*$/;

/**
 * Lays the cells of Word tables out as text: cells parted by tabs, a line for each row. A cell that goes over several
 * columns or rows gives its name to each of them, so that every figure keeps its head and its label. A table in a cell
 * of another stays on that cell's line.
 */
export class WordTables {
  readonly #tables: Table[] = [];
  #cells = 0;

  get inCell(): boolean {
    return this.#cells > 0;
  }

  /** The text after a tag of a table; the same text for any other tag. */
  at(name: string, closing: boolean, value: string | undefined, text: string): string {
    const table = this.#tables.at(-1);
    if (name === "w:tbl") {
      if (closing) this.#tables.pop();
      else this.#tables.push({ above: [], row: [], start: 0, span: 1, goesOn: false });
      return text;
    }
    if (!table) return text;
    const nested = this.#tables.length > 1;
    switch (name) {
      case "w:gridSpan":
        table.span = Math.min(Math.max(Number(value) || 1, 1), 60);
        return text;
      case "w:vMerge":
        table.goesOn = value === undefined || value === "continue";
        return text;
      case "w:tc":
        this.#cells += closing ? -1 : 1;
        if (closing) return nested ? `${text} ` : closed(table, text);
        if (!nested) Object.assign(table, { start: text.length, span: 1, goesOn: false });
        return text;
      case "w:tr":
        if (!closing) return text;
        table.above = table.row;
        table.row = [];
        return nested ? `${text} ` : `${text.endsWith("\t") ? text.slice(0, -1) : text}\n`;
      default:
        return text;
    }
  }
}

/** The text behind a cell: its words, those of the cell that it goes on with, and its tabs. */
function closed(table: Table, text: string): string {
  const own = text.slice(table.start).trim();
  const upper = table.above[table.row.length] ?? "";
  const given = table.goesOn && own === "" && !FIGURE.test(upper) ? upper : "";
  const words = own || given;
  const again = FIGURE.test(words) ? "" : words;
  table.row.push(...Array.from({ length: table.span }, () => words));
  const whole = text.endsWith(" ") ? text.slice(0, -1) : text;
  return `${whole}${given}\t${`${again}\t`.repeat(table.span - 1)}`;
}
