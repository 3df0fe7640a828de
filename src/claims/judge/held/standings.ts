import { league, rankedUnits, unitsAhead } from "../../../analysis/standing/league.ts";
import type { Edition } from "../../../model/edition.ts";
import type { Basis, Figure } from "../../../model/figure.ts";
import { decimalsWritten } from "../../../model/figure.ts";
import { rememberedForFour } from "../../../model/remembered.ts";
import { rankAmong } from "../../../model/rules/rank.ts";
import { Territories } from "./territories.ts";
import { unitIn } from "./unit-in-year.ts";

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

/** A published figure as a fact. */
export function factOf(figure: Figure, also: number[] = []): Fact {
  return {
    value: figure.value,
    decimals: decimalsWritten(figure.written),
    basis: figure.basis,
    sources: figure.sources,
    also,
  };
}

/** What the dataset knows of scores and ranks, by index, component (null: total), unit and year. */
export class Standings extends Territories {
  /** The published score of a unit; worked out once, since every reading of every claim asks for it. */
  readonly score = rememberedForFour(
    (index: string, component: string | null, unit: string, year: number): Fact | null =>
      this.#score(index, component, unit, year),
  );

  #score(index: string, component: string | null, unit: string, year: number): Fact | null {
    const edition = this.edition(index, year);
    const id = unitIn(this.dataset, unit, year);
    const standing = edition?.standings.get(id);
    const figure = component === null ? standing?.score : standing?.components.get(component)?.score;
    return figure ? factOf(figure, this.#also(edition!, id, component, "score")) : null;
  }

  #also(
    edition: Edition,
    unit: string,
    component: string | null,
    what: "score" | "rank" | "change",
  ): number[] {
    return edition.alsoPublished
      .filter((one) => one.unit === unit && one.component === component && one.what === what)
      .flatMap(({ written: text }) => {
        const digits = /\d+(?:[.,]\d+)?/.exec(text)?.[0];
        return digits ? [Number(digits.replace(",", "."))] : [];
      });
  }

  /** The rank of a unit, published or computed; worked out once. */
  readonly rank = rememberedForFour(
    (index: string, component: string | null, unit: string, year: number): Fact | null =>
      this.#rank(index, component, unit, year),
  );

  #rank(index: string, component: string | null, unit: string, year: number): Fact | null {
    const edition = this.edition(index, year);
    if (!edition) return null;
    const id = unitIn(this.dataset, unit, year);
    const row = league(edition, component).find((one) => one.unit === id);
    if (!row || row.rank === null) return null;
    const figure =
      component === null
        ? edition.standings.get(id)?.rank
        : edition.standings.get(id)?.components.get(component)?.rank;
    return {
      value: row.rank,
      decimals: 0,
      basis: row.rankBasis ?? "computed",
      sources: figure?.sources ?? edition.sources,
      also: this.#also(edition, id, component, "rank"),
    };
  }

  /**
   * The place that a component's score takes among all that the edition holds, those without a total too: another way
   * to count, where no rank is published. Null where ours is published or the score is not held.
   */
  placeAmongAll(index: string, component: string, unit: string, year: number): number | null {
    const edition = this.edition(index, year);
    const own = this.score(index, component, unit, year);
    if (!edition || !own || this.rank(index, component, unit, year)?.basis === "published") return null;
    const scores = [...edition.standings.values()].flatMap(({ components }) => {
      const score = components.get(component)?.score;
      return score ? [score.value] : [];
    });
    return 1 + scores.filter((score) => score > own.value).length;
  }

  /** How many units a rank counts. */
  ranked(index: string, component: string | null, year: number): number | null {
    const edition = this.edition(index, year);
    return edition ? rankedUnits(edition, league(edition, component), component) : null;
  }

  /** Rank within a region and the number of its units; computed only where every unit of the edition is held. */
  regionRank(
    index: string,
    component: string | null,
    unit: string,
    year: number,
    region: string,
  ): { rank: Fact; of: number | null } | null {
    const edition = this.edition(index, year);
    if (!edition) return null;
    const id = unitIn(this.dataset, unit, year);
    const reported = edition.reported.find(
      (one) => one.unit === id && one.component === component && one.regionRank,
    );
    const counted = (value: number): Fact => ({
      value,
      decimals: 0,
      basis: "computed",
      sources: edition.sources,
      also: reported?.regionRank ? [reported.regionRank.value] : [],
    });
    const rows = league(edition, component);
    const own = rows.find((row) => row.unit === id);
    const among = rows.filter((row) => row.rank !== null && this.regionOf(row.unit, year) === region);
    const ahead = edition.complete ? null : unitsAhead(rows, id);
    if (ahead && own?.rank && this.regionOf(id, year) === region) {
      const before = ahead.filter((row) => this.regionOf(row.unit, year) === region);
      return { rank: counted(1 + before.length), of: null };
    }
    if (!edition.complete || !own || own.rank === null) {
      return reported?.regionRank && this.regionOf(id, year) === region
        ? { rank: factOf(reported.regionRank), of: null }
        : null;
    }
    const value = rankAmong(
      own.score ?? 0,
      among.map(({ score }) => score ?? 0),
    );
    return { rank: counted(value), of: among.length };
  }
}
