import type { Texts } from "../language/en/texts.ts";
import { beforeRank, firmSpace } from "../language/forms.ts";
import { englishOf, type SpokenAs, vietnameseOf } from "../language/nouns.ts";
import { showsVietnamese } from "../language/recorded.ts";
import { type Part, type Sign, Text, type Value, type Writing } from "../language/text.ts";
import { writeDate } from "./date.ts";
import { escapeMarkup, escapeText } from "./markup.ts";
import { digitMarks, NBSP, roundHalfAway, spellCount, writeCount, writeNumber } from "./number.ts";
import { keyOf, piecesOf, suffixOf } from "./templates.ts";

/** Who writes: the language, of what kind of units, and the English of a template where there is one. */
export interface Penman extends Writing {
  readonly units: SpokenAs;
  entry(key: string): Texts[string] | undefined;
}

/** Letters behind us that a firm space looks back on: "0 điểm", "điểm phần". */
const TAIL = 12;

/** One text being written: what stands so far, and what the next words must heed. */
export class Pen {
  written = "";
  /** The verb that opened the text. */
  verb: string | null = null;
  readonly #writer: Penman;
  readonly #html: boolean;
  /** What readers see of it, without tags. */
  #told = "";
  /** Where words in another language begin. */
  readonly #foreign: number[] = [];
  #capital = false;
  #firm = false;
  #verbless = false;
  #fact: string | null = null;
  /** What our own words call the units; names and words of documents are never touched. */
  #units: SpokenAs;

  constructor(writer: Penman, html: boolean) {
    this.#writer = writer;
    this.#units = writer.units;
    this.#html = html;
  }

  #put(text: string): void {
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
    this.written += this.#html ? escapeText(told) : told;
  }

  /** A number with the value that it shows, for programs. */
  #figure(value: number | string, told: string): void {
    if (this.#html) {
      const fact = this.#fact === null ? "" : ` data-fact="${escapeMarkup(this.#fact)}"`;
      this.written += `<data value="${value}"${fact}>`;
    }
    this.#put(told);
    if (this.#html) this.written += "</data>";
  }

  /** Numbers written meanwhile bear the id of a fact. */
  #ofFact(id: string, write: () => void): void {
    const around = this.#fact;
    this.#fact = id;
    write();
    this.#fact = around;
  }

  #number(value: number, decimals: number, sign: Sign): void {
    const told = writeNumber(value, decimals, sign, digitMarks[this.#writer.language]);
    if (!this.#html) {
      this.#put(told);
      return;
    }
    const shown = roundHalfAway(value, decimals);
    this.#figure((sign === "never" ? Math.abs(shown) : shown).toFixed(decimals), told);
  }

  /** Words of ours, in the language that they stand in here. */
  #ours(text: string, language: "vi" | "en"): void {
    this.#put(language === "vi" ? vietnameseOf(this.#units, text) : englishOf(this.#units, text));
  }

  #filled(strings: readonly string[], values: readonly Value[], language: "vi" | "en"): void {
    for (const [i, text] of strings.entries()) {
      this.#ours(text, language);
      const value = values[i];
      if (value !== undefined) this.put(value);
    }
  }

  #said(part: Part & { kind: "said" }): void {
    const { strings, values, sense } = part;
    const entry = this.#writer.language === "vi" ? undefined : this.#writer.entry(keyOf(strings, sense));
    if (entry === undefined) this.#filled(strings, values, "vi");
    else if (typeof entry === "function") this.put(entry(...values));
    else this.#translated(entry, values);
  }

  #translated(entry: string, values: readonly Value[]): void {
    for (const [i, piece] of piecesOf(entry).entries()) {
      if (i % 2 === 0) this.#ours(piece, "en");
      else this.put(values[Number(piece)] ?? "");
    }
  }

  #ordinal(of: Value): void {
    if (of instanceof Text && of.part.kind === "fact") {
      this.#ofFact(of.part.id, () => this.#ordinal((of.part as Part & { kind: "fact" }).of));
      return;
    }
    const rank = of instanceof Text && of.part.kind === "rank" ? of.part : null;
    const value =
      rank === null
        ? Number(this.#writer.plain(typeof of === "number" ? `${of}` : of).replaceAll(",", ""))
        : rank.rank;
    this.#figure(value, `${writeNumber(value, 0, "negative", digitMarks.en)}${suffixOf(value)}`);
    if (rank === null || rank.of === null) return;
    this.#put(" of ");
    this.#number(rank.of, 0, "negative");
  }

  #recorded(text: string): void {
    const foreign = this.#writer.language !== "vi" && showsVietnamese(text);
    if (foreign) this.#foreign.push(this.written.length);
    if (foreign && this.#html) this.written += '<span lang="vi">';
    this.#put(text);
    if (foreign && this.#html) this.written += "</span>";
  }

  #withoutForeignBrackets(start: number): void {
    const foreign = (from: number, to: number) => this.#foreign.some((at) => at >= from && at < to);
    const told = this.written
      .slice(start)
      .replace(/ \([^()]*\)/g, (bracket, at: number) =>
        foreign(start + at, start + at + bracket.length) ? "" : bracket,
      );
    this.written = this.written.slice(0, start) + told;
  }

  #part(part: Part): void {
    const { language } = this.#writer;
    switch (part.kind) {
      case "said":
        this.#said(part);
        return;
      case "together":
        this.#filled(part.strings, part.values, language);
        return;
      case "strung":
        for (const [i, item] of part.items.entries()) {
          if (i > 0) this.#put(part.mark);
          this.put(item);
        }
        return;
      case "number":
        this.#number(part.value, part.decimals, part.sign);
        return;
      case "count":
        this.#figure(Math.abs(part.value), writeCount(part.value, language));
        return;
      case "spelled":
        this.#figure(part.value, spellCount(part.value, language));
        return;
      case "rank":
        if (this.#firm) this.written = this.written.replace(beforeRank, NBSP);
        this.#number(part.rank, 0, "negative");
        if (part.of === null) return;
        this.#put("/");
        this.#number(part.of, 0, "negative");
        return;
      case "date": {
        if (this.#html) this.written += `<time datetime="${escapeMarkup(part.iso)}">`;
        this.#put(writeDate(part.iso, part.style, language));
        if (this.#html) this.written += "</time>";
        return;
      }
      case "recorded":
        this.#recorded(part.text);
        return;
      case "named":
        this.put(part[language]);
        return;
      case "capital":
        this.#capital = true;
        this.put(part.of);
        this.#capital = false;
        return;
      case "fact":
        this.#ofFact(part.id, () => this.put(part.of));
        return;
      case "spoken": {
        const around = this.#units;
        this.#units = part.units;
        this.put(part.of);
        this.#units = around;
        return;
      }
      case "firm":
        this.#firm = true;
        this.put(part.of);
        this.#firm = false;
        return;
      case "bracketless": {
        const start = this.written.length;
        this.put(part.of);
        this.#withoutForeignBrackets(start);
        return;
      }
      case "unstopped":
        this.put(part.of);
        this.written = this.written.replace(/\.\s*((?:<[^>]*>)*)$/, "$1");
        return;
      case "chosen":
        this.put(part.choose(this.#writer));
        return;
      case "ordinal":
        this.#ordinal(part.of);
        return;
      case "verbed":
        if (this.written === "") this.verb ??= part.verb;
        if (this.#verbless) this.#verbless = false;
        else this.#put(`${part.verb} `);
        this.put(part.rest);
        return;
      case "verbless":
        this.#verbless = true;
        this.put(part.of);
        this.#verbless = false;
        return;
    }
  }

  put(value: Value): void {
    if (typeof value === "string") this.#put(value);
    else if (typeof value === "number") this.#figure(value, `${value}`);
    else this.#part(value.part);
  }
}
