import { unescaped } from "../../format/markup.ts";
import { WordTables } from "./word-tables.ts";

/** A run of a paragraph of a Word document: where its words stand in the text, and its element in the XML. */
export interface Run {
  paragraph: number;
  run: number;
  start: number;
  end: number;
  /**
   * Offsets in `word/document.xml` of the element `<w:r>…</w:r>` that a remark can be set around: the run itself; for
   * words in a text box or a note, the run that holds the box or the mark of the note.
   */
  xmlStart: number;
  xmlEnd: number;
}

const TAG = /<(\/?)([\w:]+)([^>]*?)(\/?)>|([^<]+)/g;
/** Copies for old programs, and what was deleted or moved away. */
const LEFT_OUT = new Set(["mc:Fallback", "w:del", "w:moveFrom"]);

interface OpenRun {
  at: number;
  start: number;
  run: number;
  /** Runs of a text box inside this one. */
  held: Run[];
  /** The note whose mark it holds. */
  note: string | null;
}

/** Reads the XML of a Word document to text and runs; one reader for the document and its notes. */
export class WordReader {
  text = "";
  readonly runs: Run[] = [];
  #paragraph = 0;
  #run = 0;
  #open: OpenRun[] = [];
  #inText = false;
  #hidden = 0;
  readonly #tables = new WordTables();
  /** Where the marks of notes stand in the document. */
  readonly #marks = new Map<string, { xmlStart: number; xmlEnd: number }>();
  #mark: { xmlStart: number; xmlEnd: number } | null = null;

  /** A note goes on a line of its own; remarks on it are set at its mark, since Word has none inside notes. */
  readNote(id: string, xml: string): void {
    const mark = this.#marks.get(id);
    if (!mark) return;
    this.#line();
    this.#mark = mark;
    this.read(xml);
    this.#mark = null;
  }

  read(xml: string): void {
    for (const match of xml.matchAll(TAG)) {
      const [whole, closing, name, given, self, words] = match;
      if (words !== undefined) {
        if (this.#inText && this.#hidden === 0) this.text += unescaped(words);
      } else if (LEFT_OUT.has(name!)) this.#hidden += self ? 0 : closing ? -1 : 1;
      else if (name === "w:t") this.#inText = !closing && !self;
      else if (name === "w:r" && !self) {
        if (closing) this.#closeRun(match.index + whole.length);
        else this.#openRun(match.index);
      } else if (name === "w:p" && !self) this.#paragraphAt(Boolean(closing));
      else if (name === "w:txbxContent") this.#line();
      else if (this.#hidden === 0) this.#element(name!, given!, Boolean(closing), Boolean(self));
    }
  }

  #paragraphAt(closing: boolean): void {
    if (!closing) {
      this.#paragraph += 1;
      this.#run = 0;
    } else if (this.#hidden === 0) this.text += this.#tables.inCell ? " " : "\n";
  }

  /** A text box begins and ends a line, wherever in its paragraph it hangs. */
  #line(): void {
    if (this.#hidden === 0 && this.text && !/[\n\t]$/.test(this.text))
      this.text += this.#tables.inCell ? " " : "\n";
  }

  #openRun(at: number): void {
    this.#run += 1;
    this.#open.push({ at, start: this.text.length, run: this.#run, held: [], note: null });
  }

  #closeRun(xmlEnd: number): void {
    const own = this.#open.pop();
    if (!own) return;
    const place = this.#mark ?? { xmlStart: own.at, xmlEnd };
    if (own.note !== null) this.#marks.set(own.note, place);
    for (const run of own.held) Object.assign(run, place);
    const run: Run = {
      paragraph: this.#paragraph,
      run: own.run,
      start: own.start,
      end: this.text.length,
      ...place,
    };
    const around = this.#open.at(-1);
    if (around) around.held.push(...own.held, ...(own.held.length ? [] : [run]));
    if (!own.held.length) this.runs.push(run);
  }

  #element(name: string, given: string, closing: boolean, self: boolean): void {
    const value = /w:val="([^"]*)"/.exec(given)?.[1];
    const run = this.#open.at(-1);
    switch (name) {
      case "w:tab":
        if (run) this.text += " ";
        break;
      case "w:br":
      case "w:cr":
        if (run) this.text += this.#tables.inCell ? " " : "\n";
        break;
      case "w:noBreakHyphen":
        this.text += "-";
        break;
      case "w:footnoteReference":
      case "w:endnoteReference":
        if (run) run.note = `${name.slice(2, -9)} ${/w:id="(-?\d+)"/.exec(given)?.[1] ?? ""}`;
        break;
      default:
        if (!self || name === "w:vMerge" || name === "w:gridSpan")
          this.text = this.#tables.at(name, closing, value, this.text);
    }
  }
}
