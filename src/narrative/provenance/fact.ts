import { recorded } from "../../language/recorded.ts";
import type { Words } from "../../language/text.ts";
import type { Basis, Figure } from "../../model/figure.ts";
import { factId } from "../fact-ids/fact-id.ts";

/** One number that pages and papers say, with where it comes from. */
export interface Fact {
  /** Stays the same from build to build: "papi-2021-chung-diem". Letters, digits and hyphens, so that a page can be led to it. */
  id: string;
  /** Index that it is about; null for none. */
  index: string | null;
  /** Component; null for the whole. */
  component: string | null;
  /** What it is: "Điểm năm 2021". */
  name: Words;
  value: number;
  /** As pages write it. */
  text: Words;
  basis: Basis;
  /** Documents that give it; of a computed one none, since those of its inputs do. */
  sources: readonly string[];
  /** The digits as they stand in the data. */
  written: string | null;
  /** The arithmetic in words, where it is inferred or computed. */
  formula: Words | null;
  /** Ids of the facts that went in. */
  inputs: readonly string[];
  note: Words | null;
}

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
    return factId(this.#index, year, this.#component, what);
  }

  #add(fact: Omit<Fact, "index" | "component">): void {
    this.made.push({ ...fact, index: this.#index, component: this.#component });
  }

  /** A figure as it was published, reported or inferred; nothing where it is missing. */
  given(
    year: number,
    what: string,
    name: Words,
    figure: Figure | null,
    text: (value: number) => Words,
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
      note: recorded(figure.note ?? null),
    });
  }

  /** A number of our own: its formula and what went in. */
  computed(
    year: number,
    what: string,
    name: Words,
    value: number | null | undefined,
    told: { text: Words; formula: Words; inputs?: readonly string[]; sources?: readonly string[] },
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

/** The same facts among those of an index, whatever family their ids name; of none where they are sums over several. */
export const ofIndex = (facts: readonly Fact[], index: string | null): Fact[] =>
  facts.map((fact) => ({ ...fact, index }));
