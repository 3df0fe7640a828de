import type { Dataset } from "../../model/dataset.ts";
import { unitsOfRegion } from "../../model/lookup.ts";

/** A region with its units on a day. */
export interface RegionUnits {
  id: string;
  units: ReadonlySet<string>;
}

const known = new WeakMap<Dataset, Map<string, RegionUnits>>();

/** The units of a region on a day or at the end of a year: one set for all of them, worked out once. */
export function regionOn(dataset: Dataset, id: string, day: string | number): RegionUnits {
  const ofDataset = known.get(dataset) ?? new Map<string, RegionUnits>();
  known.set(dataset, ofDataset);
  const key = `${id} ${day}`;
  const made = ofDataset.get(key) ?? {
    id,
    units: new Set(unitsOfRegion(dataset, id, day).map((unit) => unit.id)),
  };
  ofDataset.set(key, made);
  return made;
}
