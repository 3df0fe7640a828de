import type { Dataset } from "../../../model/dataset.ts";
import type { Edition } from "../../../model/edition.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import { editionOf, editionsOf } from "../../../model/lookup.ts";

/** What the dataset knows of indices: which years are held of them, and what their files say of how texts tell them. */
export class Indices {
  readonly dataset: Dataset;
  readonly #kept = new Map<string, unknown>();
  constructor(dataset: Dataset) {
    this.dataset = dataset;
  }

  protected keep<T>(key: string, make: () => T): T {
    const held = this.#kept.get(key);
    if (held !== undefined) return held as T;
    const made = make();
    this.#kept.set(key, made);
    return made;
  }

  edition(index: string, year: number): Edition | null {
    return editionOf(this.dataset, index, year);
  }

  years(index: string): number[] {
    return this.keep(`y ${index}`, () => editionsOf(this.dataset, index).map(({ year }) => year));
  }

  #definition(index: string): IndexDefinition | undefined {
    return this.dataset.indices.get(index);
  }

  /** Whether an index is made up in the likeness of another, whose names it goes by. */
  modelled(index: string): boolean {
    return this.#definition(index)?.modelledOn !== undefined;
  }

  /** The index that a name means beside a unit: of a made-up unit the one that is modelled on it, where there is one. */
  indexFor(index: string, unit: string | null): string {
    if (!unit || !this.dataset.units.get(unit)?.illustrative) return index;
    const likeness = () => [...this.dataset.indices.values()].find(({ modelledOn }) => modelledOn === index);
    return this.keep(`m ${index}`, () => likeness()?.id ?? index);
  }

  /** Whether scores are points and never percent: what is told in percent beside the index is about something else. */
  inPointsOnly(index: string): boolean {
    const definition = this.#definition(index);
    return definition?.measure.unit === "points" && !definition.toldInPercent;
  }

  /** Whether the publisher of an index names quarters of its league: in some edition, four groups by how many each holds. */
  namesQuarters(index: string): boolean {
    return this.keep(`q ${index}`, () =>
      editionsOf(this.dataset, index).some(
        ({ tiers }) => tiers?.groups.length === 4 && tiers.groups.every(({ units }) => units !== null),
      ),
    );
  }
}
