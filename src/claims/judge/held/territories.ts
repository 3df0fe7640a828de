import { existsIn, indicesOfProvinces, provincesOf, regionOf } from "../../../model/lookup.ts";
import { Indices } from "./indices.ts";
import { unitIn } from "./unit-in-year.ts";

/** What the dataset knows of units and regions: who stood in which region when. */
export class Territories extends Indices {
  /** How many provinces and cities there were at the end of a year, ranked or not. */
  provincesAt(year: number): number {
    return this.keep(
      `p ${year}`,
      () => provincesOf(this.dataset).filter((unit) => existsIn(unit, year) && !unit.illustrative).length,
    );
  }

  /** How many units a region has in a year; endless for the nation and for a region that is not known. */
  unitsIn(scope: string, year: number | null): number {
    if (scope === "nation" || scope === "" || year === null) return Number.POSITIVE_INFINITY;
    return this.keep(
      `u ${scope} ${year}`,
      () => [...this.dataset.units.keys()].filter((id) => this.regionOf(id, year) === scope).length,
    );
  }

  /** The region of a name in the regional system of a year; "" where that system has none of the name. */
  regionInForce(region: string, year: number): string {
    const { regions } = this.dataset;
    const own = regions.get(region);
    if (!own || existsIn(own, year)) return region;
    return [...regions].find(([, one]) => one.name.vi === own.name.vi && existsIn(one, year))?.[0] ?? "";
  }

  regionOf(unit: string, year: number): string | null {
    const found = this.dataset.units.get(unit);
    return found ? regionOf(this.dataset, found, year) : null;
  }

  /**
   * "trong vùng": the region of a unit by the name that its territories share. Words without a year are about the
   * newest results that are held, and so about the regions of their year.
   */
  ownRegion(unit: string, year: number | null): string | null {
    const when = year ?? this.#newest();
    return when === null ? null : this.regionOf(unitIn(this.dataset, unit, when), when);
  }

  /** The newest year of which results of provinces are held. */
  #newest(): number | null {
    return this.keep("n", () =>
      indicesOfProvinces(this.dataset)
        .filter(({ illustrative }) => !illustrative)
        .reduce<number | null>((newest, { id }) => {
          const last = this.years(id).at(-1) ?? null;
          return newest === null || (last !== null && last > newest) ? last : newest;
        }, null),
    );
  }
}
