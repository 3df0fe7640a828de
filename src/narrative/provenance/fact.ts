import { recorded } from "../../language/recorded.ts";
import type { Basis, Figure } from "../../model/figure.ts";

/** One number that pages and papers say, with where it comes from. */
export interface Fact {
  /** Stays the same from build to build: "papi-2021-chung-diem". Letters, digits and hyphens, so that a page can be led to it. */
  id: string;
  /** Index that it is about; null for none. */
  index: string | null;
  /** Component; null for the whole. */
  component: string | null;
  /** What it is: "Điểm năm 2021". */
  name: string;
  value: number;
  /** As pages write it. */
  text: string;
  basis: Basis;
  /** Documents that give it; of a computed one none, since those of its inputs do. */
  sources: readonly string[];
  /** The digits as they stand in the data. */
  written: string | null;
  /** The arithmetic in words, where it is inferred or computed. */
  formula: string | null;
  /** Ids of the facts that went in. */
  inputs: readonly string[];
  note: string | null;
}

/** The middle of an id: a component, or the whole. */
export const WHOLE = "chung";

/** Makes the facts about one component or the whole of an index. */
export class FactMaker {
  readonly made: Fact[] = [];
  readonly #index: string;
  readonly #component: string | null;

  constructor(index: string, component: string | null) {
    this.#index = index;
    this.#component = component;
  }

  id(year: number, what: string): string {
    return `${this.#index}-${year}-${this.#component ?? WHOLE}-${what}`;
  }

  #add(fact: Omit<Fact, "index" | "component">): void {
    this.made.push({ ...fact, index: this.#index, component: this.#component });
  }

  /** A figure as it was published, reported or inferred; nothing where it is missing. */
  given(
    year: number,
    what: string,
    name: string,
    figure: Figure | null,
    text: (value: number) => string,
  ): void {
    if (!figure) return;
    this.#add({
      id: this.id(year, what),
      name,
      value: figure.value,
      text: text(figure.value),
      basis: figure.basis,
      sources: figure.sources,
      written: figure.written,
      formula: figure.how === undefined ? null : recorded(figure.how),
      inputs: [],
      note: figure.note ?? null,
    });
  }

  /** A number of our own: its formula and what went in. */
  computed(
    year: number,
    what: string,
    name: string,
    value: number | null | undefined,
    told: { text: string; formula: string; inputs?: readonly string[]; sources?: readonly string[] },
  ): void {
    if (value === null || value === undefined) return;
    const { text, formula, inputs = [], sources = [] } = told;
    this.#add({
      id: this.id(year, what),
      name,
      value,
      text,
      basis: "computed",
      sources,
      written: null,
      formula,
      inputs,
      note: null,
    });
  }
}
