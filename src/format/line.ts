import { beforeRank, firmSpace } from "../language/forms.ts";
import { escapeMarkup, escapeText } from "./markup.ts";
import { NBSP } from "./number.ts";

/** Letters behind us that a firm space looks back on: "0 điểm", "điểm phần". */
const TAIL = 12;

/** What stands written of one text, in plain letters or in HTML, and what the next letters must heed. */
export class Line {
  written = "";
  readonly html: boolean;
  /** What readers see of it, without tags. */
  #told = "";
  /** Where words in another language begin. */
  readonly #foreign: number[] = [];
  #capital = false;
  #firm = false;
  #fact: string | null = null;

  constructor(html: boolean) {
    this.html = html;
  }

  put(text: string): void {
    if (text === "") return;
    let told = text;
    if (this.#capital) {
      const [first = "", ...rest] = text;
      told = first.toLocaleUpperCase("vi") + rest.join("");
      this.#capital = false;
    }
    // The space behind a number may stand in another piece than the number.
    if (this.#firm) told = `${this.#told}${told}`.replace(firmSpace, NBSP).slice(this.#told.length);
    this.#told = `${this.#told}${told}`.slice(-TAIL);
    this.written += this.html ? escapeText(told) : told;
  }

  /** A number with the value that it shows, for programs. */
  figure(value: number | string, told: string): void {
    if (this.html) {
      const fact = this.#fact === null ? "" : ` data-fact="${escapeMarkup(this.#fact)}"`;
      this.written += `<data value="${value}"${fact}>`;
    }
    this.put(told);
    if (this.html) this.written += "</data>";
  }

  date(iso: string, told: string): void {
    if (this.html) this.written += `<time datetime="${escapeMarkup(iso)}">`;
    this.put(told);
    if (this.html) this.written += "</time>";
  }

  /** Words of a document; `foreign`: in another language than the text around them. */
  recorded(text: string, foreign: boolean): void {
    if (foreign) this.#foreign.push(this.written.length);
    const marked = foreign && this.html;
    if (marked) this.written += '<span lang="vi">';
    this.put(text);
    if (marked) this.written += "</span>";
  }

  /** Numbers written meanwhile bear the id of a fact. */
  ofFact(id: string, write: () => void): void {
    const around = this.#fact;
    this.#fact = id;
    write();
    this.#fact = around;
  }

  /** What is written meanwhile leads to an address of the web; any other scheme stays words. */
  linked(href: string, write: () => void): void {
    const leads = this.html && /^https?:\/\//i.test(href);
    if (leads) this.written += `<a href="${escapeMarkup(href)}" rel="noreferrer">`;
    write();
    if (leads) this.written += "</a>";
  }

  /** What is written meanwhile opens with a capital. */
  raised(write: () => void): void {
    this.#capital = true;
    write();
    this.#capital = false;
  }

  /** What is written meanwhile keeps its numbers with the words that they count. */
  firmly(write: () => void): void {
    this.#firm = true;
    write();
    this.#firm = false;
  }

  /** The space that a rank follows, where numbers are kept firm. */
  beforeRank(): void {
    if (this.#firm) this.written = this.written.replace(beforeRank, NBSP);
  }

  /** What is written meanwhile goes without its brackets of words in another language. */
  bracketless(write: () => void): void {
    const start = this.written.length;
    write();
    const foreign = (from: number, to: number) => this.#foreign.some((at) => at >= from && at < to);
    const told = this.written
      .slice(start)
      .replace(/ \([^()]*\)/g, (bracket, at: number) =>
        foreign(start + at, start + at + bracket.length) ? "" : bracket,
      );
    this.written = this.written.slice(0, start) + told;
  }

  /** The full stop that closes it goes. */
  unstopped(): void {
    this.written = this.written.replace(/\.\s*((?:<[^>]*>)*)$/, "$1");
  }
}
