import type { Texts } from "../language/en/texts.ts";
import { englishOf, type SpokenAs, vietnameseOf } from "../language/nouns.ts";
import { showsVietnamese } from "../language/recorded.ts";
import { type Part, type Sign, Text, type Value, type Writing } from "../language/text.ts";
import { writeDate } from "./date.ts";
import { Line } from "./line.ts";
import { digitMarks, roundHalfAway, spellCount, writeCount, writeNumber } from "./number.ts";
import { keyOf, piecesOf, suffixOf } from "./templates.ts";

/** Who writes: the language, of what kind of units, and the English of a template where there is one. */
export interface Penman extends Writing {
  readonly units: SpokenAs;
  entry(key: string): Texts[string] | undefined;
}

/** One text being written: its parts, one after the other, onto a line. */
export class Pen {
  /** The verb that opened the text. */
  verb: string | null = null;
  readonly #writer: Penman;
  readonly #line: Line;
  #verbless = false;
  /** What our own words call the units; names and words of documents are never touched. */
  #units: SpokenAs;

  constructor(writer: Penman, html: boolean) {
    this.#writer = writer;
    this.#units = writer.units;
    this.#line = new Line(html);
  }

  get written(): string {
    return this.#line.written;
  }

  #number(value: number, decimals: number, sign: Sign): void {
    const told = writeNumber(value, decimals, sign, digitMarks[this.#writer.language]);
    if (!this.#line.html) {
      this.#line.put(told);
      return;
    }
    const shown = roundHalfAway(value, decimals);
    this.#line.figure((sign === "never" ? Math.abs(shown) : shown).toFixed(decimals), told);
  }

  /** Words of ours, in the language that they stand in here. */
  #ours(text: string, language: "vi" | "en"): void {
    this.#line.put(language === "vi" ? vietnameseOf(this.#units, text) : englishOf(this.#units, text));
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
      this.#line.ofFact(of.part.id, () => this.#ordinal((of.part as Part & { kind: "fact" }).of));
      return;
    }
    const rank = of instanceof Text && of.part.kind === "rank" ? of.part : null;
    const value =
      rank === null
        ? Number(this.#writer.plain(typeof of === "number" ? `${of}` : of).replaceAll(",", ""))
        : rank.rank;
    this.#line.figure(value, `${writeNumber(value, 0, "negative", digitMarks.en)}${suffixOf(value)}`);
    if (rank === null || rank.of === null) return;
    this.#line.put(" of ");
    this.#number(rank.of, 0, "negative");
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
          if (i > 0) this.#line.put(part.mark);
          this.put(item);
        }
        return;
      case "number":
        this.#number(part.value, part.decimals, part.sign);
        return;
      case "count":
        this.#line.figure(Math.abs(part.value), writeCount(part.value, language));
        return;
      case "spelled":
        this.#line.figure(part.value, spellCount(part.value, language));
        return;
      case "rank":
        this.#line.beforeRank();
        this.#number(part.rank, 0, "negative");
        if (part.of === null) return;
        this.#line.put("/");
        this.#number(part.of, 0, "negative");
        return;
      case "date":
        this.#line.date(part.iso, writeDate(part.iso, part.style, language));
        return;
      case "recorded":
        this.#line.recorded(part.text, language !== "vi" && showsVietnamese(part.text));
        return;
      case "named":
        this.put(part[language]);
        return;
      case "capital":
        this.#line.raised(() => this.put(part.of));
        return;
      case "fact":
        this.#line.ofFact(part.id, () => this.put(part.of));
        return;
      case "linked":
        this.#line.linked(part.href, () => this.put(part.of));
        return;
      case "spoken": {
        const around = this.#units;
        this.#units = part.units;
        this.put(part.of);
        this.#units = around;
        return;
      }
      case "firm":
        this.#line.firmly(() => this.put(part.of));
        return;
      case "bracketless":
        this.#line.bracketless(() => this.put(part.of));
        return;
      case "unstopped":
        this.put(part.of);
        this.#line.unstopped();
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
        else this.#line.put(`${part.verb} `);
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
    if (typeof value === "string") this.#line.put(value);
    else if (typeof value === "number") this.#line.figure(value, `${value}`);
    else this.#part(value.part);
  }
}
