import type { Dataset } from "../../model/dataset.ts";
import { unitsOfRegion } from "../../model/lookup.ts";
import { remembered } from "../../model/remembered.ts";

/** A region with its units on a day. */
interface RegionUnits {
  id: string;
  units: ReadonlySet<string>;
}

/** The units of a region on a day or at the end of a year: one set for all of them, worked out once. */
export function regionOn(dataset: Dataset, id: string, day: string | number): RegionUnits {
  return regions(dataset)(id)(day);
}

const regions = remembered((dataset: Dataset) =>
  remembered((id: string) =>
    remembered((day: string | number) => ({
      id,
      units: new Set(unitsOfRegion(dataset, id, day).map((unit) => unit.id)),
    })),
  ),
);
