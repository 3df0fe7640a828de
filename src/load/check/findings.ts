import type { Dataset } from "../../model/dataset.ts";
import type { Edition, Standing } from "../../model/edition.ts";
import type { Figure } from "../../model/figure.ts";
import type { Framework } from "../../model/framework.ts";
import { editionsOf, findComponent, frameworkOf } from "../../model/lookup.ts";
import type { Problem } from "../../model/problem.ts";
import { POINT_DECIMALS } from "../../model/rules/tolerance.ts";
import type { Spot } from "../report/locate.ts";
import type { Origins } from "../report/origins.ts";
import { type Fact, problemAt } from "../report/report.ts";

/** What the checks across files work on, and where they put what they find. */
export class Findings {
  readonly dataset: Dataset;
  readonly origins: Origins;
  /** Standings that could not be read wholly: nothing is said of what they leave out. */
  readonly damaged: ReadonlySet<Standing>;
  readonly problems: Problem[] = [];
  /** Figures of which something is told already: what they are part of says nothing more. */
  readonly told = new Set<Figure>();
  /** What figures are that are told to be wrong, as others witness; null where only that they are wrong is known. */
  readonly meant = new Map<Figure, number | null>();
  /** Editions in which columns changed places: rows of theirs are like nobody's. */
  readonly distorted = new Set<Edition>();
  /** Frameworks and components whose maximum nearly all of their figures exceed. */
  readonly tooLow = new Set<object>();

  constructor(dataset: Dataset, origins: Origins, damaged: ReadonlySet<Standing> = new Set()) {
    this.dataset = dataset;
    this.origins = origins;
    this.damaged = damaged;
  }

  /** Whether every unit of the edition could be read. */
  isWhole({ standings }: Edition): boolean {
    return ![...standings.values()].some((standing) => this.damaged.has(standing));
  }

  /** A problem with an object of the model, or with the value at a path of file keys inside it. */
  at(value: object, fact: Fact, ...path: PropertyKey[]): void {
    this.atSpot(this.origins.spot(value, ...path), fact);
  }

  atSpot(spot: Spot, fact: Fact): void {
    this.problems.push(problemAt(spot, fact));
  }

  editions(): Edition[] {
    return [...this.dataset.editions.values()].flatMap((byYear) => [...byYear.values()]);
  }

  /** The editions of each index, those of one in order of years: what is held against the year before walks them so. */
  seriesOfYears(): Edition[][] {
    return [...this.dataset.editions.keys()].map((index) => editionsOf(this.dataset, index));
  }

  /** The framework of an edition; null when there is none (reported by check/editions.ts). */
  framework(index: string, year: number): Framework | null {
    const definition = this.dataset.indices.get(index);
    return definition ? frameworkOf(definition, year) : null;
  }

  /** A unit as a reader knows it, and by the id that stands in the files: "Đồng Tháp (dong-thap)". */
  unitNamed(id: string): string {
    return withId(this.dataset.units.get(id)?.name.vi, id);
  }

  /** The same of an agency. */
  agencyNamed(id: string): string {
    return withId(this.dataset.agencies.get(id)?.name.vi, id);
  }

  /** A component of the framework of a year; "" is the total. */
  componentNamed(index: string, year: number, id: string): string {
    if (id === "") return withId("Điểm chung", "score");
    const framework = this.framework(index, year);
    return withId(framework ? findComponent(framework, id)?.name.vi : undefined, id);
  }

  /** Whether the edition of a year may have come out before the year was over. */
  withinYear(index: string, year: number): boolean {
    return year <= (this.dataset.indices.get(index)?.publishedWithinYearUntil ?? 0);
  }
}

/** A name with its id, which has to be typed; the id alone where nothing goes by it, or by nothing else. */
export function withId(name: string | undefined, id: string): string {
  return name === undefined || name === id ? id : `${name} (${id})`;
}

/** A mean or difference rounded to the decimals of points, as digits for a message. */
export function pointDigits(value: number): string {
  const scale = 10 ** POINT_DECIMALS;
  return digits(Math.round(value * scale) / scale);
}

/** A sum without the dust of floating point, as digits for a message. */
export function digits(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
