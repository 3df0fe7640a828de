import { league, rankedUnits, unitsAhead } from "../../analysis/league.ts";
import { rankAmong } from "../../analysis/rank.ts";
import { mean, median } from "../../analysis/statistics.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import type { Basis, Figure } from "../../model/figure.ts";
import { editionOf, editionsOf, findComponent, frameworkOf, regionOf } from "../../model/lookup.ts";

/** A value that a claim is held against. */
export interface Fact {
  value: number;
  /** Decimals that are known; a difference of two rounded figures may be off by one in the last. */
  decimals: number;
  basis: Basis;
  sources: string[];
  /** Other versions that somebody printed. */
  also: number[];
  /** Of a difference: the two figures it is made of. */
  pair?: [number, number] | undefined;
}

function written(figure: Figure): number {
  return /\.(\d+)$/.exec(figure.written)?.[1]?.length ?? 0;
}

function fact(figure: Figure, also: number[] = []): Fact {
  return { value: figure.value, decimals: written(figure), basis: figure.basis, sources: figure.sources, also };
}

/** The id of a unit in a year: another territory bears some names from 01/7/2025 on. */
export function unitIn(dataset: Dataset, base: string, year: number): string {
  return year >= 2025 && dataset.units.has(`${base}-2025`) ? `${base}-2025` : base;
}

/** What the dataset knows of scores, ranks and means, by index, component (null: total), unit and year. */
export class Facts {
  readonly dataset: Dataset;
  readonly #kept = new Map<string, unknown>();
  constructor(dataset: Dataset) {
    this.dataset = dataset;
  }

  #keep<T>(key: string, make: () => T): T {
    if (!this.#kept.has(key)) this.#kept.set(key, make());
    return this.#kept.get(key) as T;
  }

  edition(index: string, year: number): Edition | null {
    return editionOf(this.dataset, index, year);
  }

  years(index: string): number[] {
    return this.#keep(`y ${index}`, () => editionsOf(this.dataset, index).map(({ year }) => year));
  }

  score(index: string, component: string | null, unit: string, year: number): Fact | null {
    const edition = this.edition(index, year);
    const id = unitIn(this.dataset, unit, year);
    const standing = edition?.standings.get(id);
    const figure = component === null ? standing?.score : standing?.components.get(component)?.score;
    return figure ? fact(figure, this.#also(edition!, id, component, "score")) : null;
  }

  #also(edition: Edition, unit: string, component: string | null, what: "score" | "rank" | "change"): number[] {
    return edition.alsoPublished
      .filter((one) => one.unit === unit && one.component === component && one.what === what)
      .flatMap(({ written: text }) => {
        const digits = /\d+(?:[.,]\d+)?/.exec(text)?.[0];
        return digits ? [Number(digits.replace(",", "."))] : [];
      });
  }

  rank(index: string, component: string | null, unit: string, year: number): Fact | null {
    const edition = this.edition(index, year);
    if (!edition) return null;
    const id = unitIn(this.dataset, unit, year);
    const row = league(edition, component).find((one) => one.unit === id);
    if (!row || row.rank === null) return null;
    const figure = component === null ? edition.standings.get(id)?.rank : edition.standings.get(id)?.components.get(component)?.rank;
    return { value: row.rank, decimals: 0, basis: row.rankBasis ?? "computed", sources: figure?.sources ?? edition.sources, also: this.#also(edition, id, component, "rank") };
  }

  /** How many units a rank counts. */
  ranked(index: string, component: string | null, year: number): number | null {
    const edition = this.edition(index, year);
    return edition ? rankedUnits(edition, league(edition, component), component) : null;
  }

  /** Rank within a region and the number of its units; computed only where every unit of the edition is held. */
  regionRank(index: string, component: string | null, unit: string, year: number, region: string): { rank: Fact; of: number | null } | null {
    const edition = this.edition(index, year);
    if (!edition) return null;
    const id = unitIn(this.dataset, unit, year);
    const reported = edition.reported.find((one) => one.unit === id && one.component === component && one.regionRank);
    const rows = league(edition, component);
    const own = rows.find((row) => row.unit === id);
    const among = rows.filter((row) => row.rank !== null && this.regionOf(row.unit, year) === region);
    const ahead = edition.complete ? null : unitsAhead(rows, id);
    if (ahead && own?.rank && this.regionOf(id, year) === region) {
      const value = 1 + ahead.filter((row) => this.regionOf(row.unit, year) === region).length;
      return { rank: { value, decimals: 0, basis: "computed", sources: edition.sources, also: reported?.regionRank ? [reported.regionRank.value] : [] }, of: null };
    }
    if (!edition.complete || !own || own.rank === null) {
      return reported?.regionRank && this.regionOf(id, year) === region ? { rank: fact(reported.regionRank), of: null } : null;
    }
    const value = rankAmong(own.score ?? 0, among.map(({ score }) => score ?? 0));
    return { rank: { value, decimals: 0, basis: "computed", sources: edition.sources, also: reported?.regionRank ? [reported.regionRank.value] : [] }, of: among.length };
  }

  regionOf(unit: string, year: number): string | null {
    const found = this.dataset.units.get(unit);
    return found ? regionOf(this.dataset, found, year) : null;
  }

  /** Scores of the units of a scope, best first; null unless every ranked unit is held. */
  field(index: string, component: string | null, year: number, scope: string): { unit: string; score: number }[] | null {
    return this.#keep(`f ${index} ${component} ${year} ${scope}`, () => {
      const edition = this.edition(index, year);
      if (!edition?.complete) return null;
      return league(edition, component)
        .filter((row) => row.rank !== null && row.score !== null && (scope === "nation" || this.regionOf(row.unit, year) === scope))
        .map(({ unit, score }) => ({ unit, score: score! }));
    });
  }

  /** The best known of an edition by published rank, where the league is not whole. */
  atRank(index: string, component: string | null, year: number, rank: number): string[] {
    const edition = this.edition(index, year);
    return edition ? league(edition, component).filter((row) => row.rank === rank).map(({ unit }) => unit) : [];
  }

  /** Published and computed means of a scope; several may be right. */
  means(index: string, component: string | null, year: number, scope: string, kind: "mean" | "median"): Fact[] {
    const edition = this.edition(index, year);
    if (!edition) return [];
    const { means } = edition;
    const published = kind === "mean" ? (component === null ? (scope === "nation" ? means.national : (means.regions.get(scope) ?? null)) : scope === "nation" ? (means.components.get(component) ?? null) : null) : null;
    const field = this.field(index, component, year, scope)?.map(({ score }) => score);
    const value = field && (kind === "mean" ? mean(field) : median(field));
    return [
      ...(published ? [fact(published)] : []),
      ...(value === null || value === undefined ? [] : [{ value, decimals: 4, basis: "computed" as const, sources: edition.sources, also: [] }]),
    ];
  }

  /** Ids of the top components of an index in a year. */
  parts(index: string, year: number): string[] {
    const definition = this.dataset.indices.get(index);
    return definition ? (frameworkOf(definition, year)?.components.map(({ id }) => id) ?? []) : [];
  }

  /** Ids of the components on the level of one: a dimension with dimensions, a sub-dimension with its like. */
  maximum(index: string, component: string | null, year: number): number | null {
    const definition = this.dataset.indices.get(index);
    const framework = definition ? frameworkOf(definition, year) : null;
    if (component === null) return framework?.maxPoints ?? null;
    return framework?.components.find(({ id }) => id === component)?.maxPoints ?? null;
  }

  reported(index: string, component: string | null, unit: string, year: number, against: number) {
    const edition = this.edition(index, year);
    const id = unitIn(this.dataset, unit, year);
    return edition?.reported.find((one) => one.unit === id && one.component === component && one.against === against) ?? null;
  }

  /** Change of score between two years: both held, else as reported. */
  change(index: string, component: string | null, unit: string, year: number, against: number): Fact | null {
    const now = this.score(index, component, unit, year);
    const then = this.score(index, component, unit, against);
    const told = this.reported(index, component, unit, year, against)?.change;
    if (now && then && now.basis !== "inferred" && then.basis !== "inferred")
      return { value: now.value - then.value, decimals: Math.min(now.decimals, then.decimals), basis: "computed", sources: [...new Set([...now.sources, ...then.sources])], also: told ? [told.value] : [], pair: [now.value, then.value] };
    if (told) return fact(told);
    return now && then ? { value: now.value - then.value, decimals: 1, basis: "inferred", sources: now.sources, also: [] } : null;
  }

  /** Places gained: positive is better. */
  places(index: string, component: string | null, unit: string, year: number, against: number): Fact | null {
    const now = this.rank(index, component, unit, year);
    const then = this.rank(index, component, unit, against);
    const told = this.reported(index, component, unit, year, against)?.placesGained;
    if (now && then) return { value: then.value - now.value, decimals: 0, basis: "computed", sources: now.sources, also: told ? [told.value] : [] };
    return told ? fact(told) : null;
  }

  unitName(id: string): string {
    return this.dataset.units.get(id)?.name.vi ?? id;
  }

  /** The name of a component in a year; the total by the index's own short name. */
  componentName(index: string, component: string | null, year: number): string {
    const definition = this.dataset.indices.get(index);
    if (component === null) return `điểm chung ${definition?.short ?? index}`;
    return (definition && findComponent(frameworkOf(definition, year), component)?.name.vi) ?? component;
  }
}
