import { recorded } from "../../language/recorded.ts";
import type { Words } from "../../language/text.ts";
import type { Figure } from "../../model/figure.ts";
import { type EditionFactKind, editionFactId, factOfHolder } from "../fact-ids/edition-id.ts";
import type { Fact } from "./fact.ts";

/**
 * What the numbers of one column of an edition are and where they come from, whoever's they are. A figure that came to be
 * in another way than most of its column has one of its own, with its holder in the id.
 */
export type ColumnFact = Omit<Fact, "value" | "text" | "inputs"> & { year: number };

/** Makes the columns of one edition. */
export class Columns {
  readonly made: ColumnFact[] = [];
  readonly #index: string;
  readonly #year: number;
  readonly #sources: readonly string[];

  constructor(index: string, year: number, sources: readonly string[]) {
    this.#index = index;
    this.#year = year;
    this.#sources = sources;
  }

  #add(
    id: string,
    component: string | null,
    told: Pick<Fact, "name" | "basis" | "sources" | "formula" | "note">,
  ) {
    this.made.push({ id, index: this.#index, component, year: this.#year, written: null, ...told });
  }

  id(component: string | null, what: EditionFactKind): string {
    return editionFactId({ index: { id: this.#index }, year: this.#year }, component, what);
  }

  /** A column that is worked out here; with `whose`, where that is so of one holder alone. */
  computed(
    component: string | null,
    what: EditionFactKind,
    name: Words,
    formula: Words,
    whose: string | null = null,
  ): void {
    const sources = this.#sources;
    const column = this.id(component, what);
    this.#add(whose === null ? column : factOfHolder(column, whose), component, {
      name,
      basis: "computed",
      sources,
      formula,
      note: null,
    });
  }

  /** A number that is the edition's own, as it was announced. */
  announced(component: string | null, what: EditionFactKind, name: Words): void {
    const sources = this.#sources;
    this.#add(this.id(component, what), component, {
      name,
      basis: "published",
      sources,
      formula: null,
      note: null,
    });
  }

  /** A column of figures by their holders: told as most of them came to be, and once more for each that differs. */
  given(
    component: string | null,
    what: EditionFactKind,
    name: Words,
    held: ReadonlyMap<string, Figure>,
  ): void {
    const ways = new Map<string, Figure[]>();
    for (const figure of held.values()) ways.set(wayOf(figure), [...(ways.get(wayOf(figure)) ?? []), figure]);
    const [most] = [...ways].sort(([, a], [, b]) => b.length - a.length);
    if (!most) return;
    const put = (id: string, { basis, sources, how, note }: Figure) =>
      this.#add(id, component, {
        name,
        basis,
        sources,
        formula: how === undefined ? null : recorded(how),
        note: recorded(note ?? null),
      });
    const column = this.id(component, what);
    put(column, most[1][0]!);
    for (const [whose, figure] of held)
      if (wayOf(figure) !== most[0]) put(factOfHolder(column, whose), figure);
  }
}

const wayOf = ({ basis, sources, how = "", note = "" }: Figure): string =>
  [basis, ...sources, how, note].join("|");
