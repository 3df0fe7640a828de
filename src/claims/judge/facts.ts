import { mean, median } from "../../analysis/math/statistics.ts";
import { league } from "../../analysis/standing/league.ts";
import { findComponent, frameworkOf } from "../../model/lookup.ts";
import { remembered, rememberedForFour } from "../../model/remembered.ts";
import { breakBetween, TOTAL } from "../../model/rules/breaks.ts";
import { type Fact, factOf, Standings } from "./held/standings.ts";
import { unitIn } from "./held/unit-in-year.ts";

export type { Fact } from "./held/standings.ts";

/** Beside scores and ranks: means, fields of units, changes, names. */
export class Facts extends Standings {
  readonly #changes = rememberedForFour(
    (index: string, component: string | null, unit: string, year: number) =>
      remembered((against: number): Fact | null => this.#change(index, component, unit, year, against)),
  );

  /** Scores of the units of a scope, best first; null unless every ranked unit is held. */
  field(
    index: string,
    component: string | null,
    year: number,
    scope: string,
  ): { unit: string; score: number }[] | null {
    return this.keep(`f ${index} ${component} ${year} ${scope}`, () => {
      const edition = this.edition(index, year);
      if (!edition?.complete) return null;
      return league(edition, component)
        .filter(
          (row) =>
            row.rank !== null &&
            row.score !== null &&
            (scope === "nation" || this.regionOf(row.unit, year) === scope),
        )
        .map(({ unit, score }) => ({ unit, score: score! }));
    });
  }

  /** The best known of an edition by published rank, where the league is not whole. */
  atRank(index: string, component: string | null, year: number, rank: number): string[] {
    return this.keep(`a ${index} ${component} ${year} ${rank}`, () => {
      const edition = this.edition(index, year);
      const rows = edition ? league(edition, component) : [];
      return rows.filter((row) => row.rank === rank).map(({ unit }) => unit);
    });
  }

  /** Published and computed means of a scope; several may be right. */
  means(
    index: string,
    component: string | null,
    year: number,
    scope: string,
    kind: "mean" | "median",
  ): Fact[] {
    const edition = this.edition(index, year);
    if (!edition) return [];
    const { means } = edition;
    const published =
      kind === "mean"
        ? component === null
          ? scope === "nation"
            ? means.national
            : (means.regions.get(scope) ?? null)
          : scope === "nation"
            ? (means.components.get(component) ?? null)
            : null
        : null;
    const field = this.field(index, component, year, scope)?.map(({ score }) => score);
    const value = field && (kind === "mean" ? mean(field) : median(field));
    return [
      ...(published ? [factOf(published)] : []),
      ...(value === null || value === undefined
        ? []
        : [{ value, decimals: 4, basis: "computed" as const, sources: edition.sources, also: [] }]),
    ];
  }

  /** Ids of the top components of an index in a year. */
  parts(index: string, year: number): string[] {
    const definition = this.dataset.indices.get(index);
    return definition ? (frameworkOf(definition, year)?.components.map(({ id }) => id) ?? []) : [];
  }

  /** Ids of the components on the level of one: a dimension with dimensions, a sub-dimension with its like. */
  /** Whether the total is a mean of the components, weighted or not. */
  weighted(index: string, year: number): boolean {
    const definition = this.dataset.indices.get(index);
    const way = definition ? frameworkOf(definition, year)?.aggregation : undefined;
    return way === "weighted" || way === "mean";
  }

  maximum(index: string, component: string | null, year: number): number | null {
    const definition = this.dataset.indices.get(index);
    const framework = definition ? frameworkOf(definition, year) : null;
    if (component === null) return framework?.maxPoints ?? null;
    return framework?.components.find(({ id }) => id === component)?.maxPoints ?? null;
  }

  reported(index: string, component: string | null, unit: string, year: number, against: number) {
    const edition = this.edition(index, year);
    const id = unitIn(this.dataset, unit, year);
    return (
      edition?.reported.find(
        (one) => one.unit === id && one.component === component && one.against === against,
      ) ?? null
    );
  }

  /** Change of score between two years: both held, else as reported; worked out once. */
  change(index: string, component: string | null, unit: string, year: number, against: number): Fact | null {
    return this.#changes(index, component, unit, year)(against);
  }

  #change(index: string, component: string | null, unit: string, year: number, against: number): Fact | null {
    const now = this.score(index, component, unit, year);
    const then = this.score(index, component, unit, against);
    const told = this.reported(index, component, unit, year, against)?.change;
    if (now && then && now.basis !== "inferred" && then.basis !== "inferred")
      return {
        value: now.value - then.value,
        decimals: Math.min(now.decimals, then.decimals),
        basis: "computed",
        sources: [...new Set([...now.sources, ...then.sources])],
        also: told ? [told.value] : [],
        pair: [now.value, then.value],
      };
    if (told) return factOf(told);
    return now && then
      ? { value: now.value - then.value, decimals: 1, basis: "inferred", sources: now.sources, also: [] }
      : null;
  }

  /** Places gained: positive is better. */
  places(index: string, component: string | null, unit: string, year: number, against: number): Fact | null {
    const now = this.rank(index, component, unit, year);
    const then = this.rank(index, component, unit, against);
    const told = this.reported(index, component, unit, year, against)?.placesGained;
    if (now && then)
      return {
        value: then.value - now.value,
        decimals: 0,
        basis: "computed",
        sources: now.sources,
        also: told ? [told.value] : [],
      };
    return told ? factOf(told) : null;
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

  /**
   * Whether the total or a component was measured anew between two years, so that nothing may be compared: a number
   * that does not fit is then not called wrong.
   */
  measuredAnew(index: string, component: string | null, year: number, against: number): boolean {
    const definition = this.dataset.indices.get(index);
    return (
      definition !== undefined &&
      breakBetween(definition, component ?? TOTAL, year, against)?.treatment === "none"
    );
  }

  /** The components that were measured anew between two years. */
  partsMeasuredAnew(index: string, year: number, against: number): string[] {
    return this.parts(index, Math.max(year, against)).filter((part) =>
      this.measuredAnew(index, part, year, against),
    );
  }

  /** Whether an index was measured anew anywhere within a span of years: nothing goes on over it. */
  measuredAnewWithin(index: string, component: string | null, from: number, to: number): boolean {
    return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i + 1).some((year) =>
      this.measuredAnew(index, component, year, year - 1),
    );
  }
}
