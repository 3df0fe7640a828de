import { expect, test } from "vitest";
import type { Dataset } from "../../../model/dataset.ts";
import type { Edition } from "../../../model/edition.ts";
import { shippedData } from "../../../testing/shipped.ts";
import { Territories } from "./territories.ts";

const shipped = shippedData();

/** The shipped data with one more edition of an index. */
function newer(index: string, year: number): Dataset {
  const held = shipped.editions.get(index)!;
  const last = [...held.values()].at(-1)!;
  const edition: Edition = { ...last, year };
  return {
    ...shipped,
    editions: new Map(shipped.editions).set(index, new Map(held).set(year, edition)),
  };
}

test.each([
  ["dong-thap", 2021, "dbscl"],
  ["dong-thap", 2025, "dbscl-34"],
  ["quang-ninh", 2024, "dbsh"],
  ["quang-ninh", 2025, "dbsh-34"],
  ["khong-co", 2021, null],
])("the region of %s in %i is %s, whichever territory bears the name then", (unit, year, region) => {
  expect(new Territories(shipped).ownRegion(unit, year)).toBe(region);
});

test("words without a year are of the regions of the newest results held, and go along with them", () => {
  expect(new Territories(shipped).ownRegion("dong-thap", null)).toBe("dbscl");
  const later = new Territories(newer("papi", 2025));
  expect(later.ownRegion("dong-thap", null)).toBe("dbscl-34");
  expect(later.ownRegion("quang-ninh", null)).toBe("dbsh-34");
});

test("results that are made up, or none at all, tell no year", () => {
  expect(new Territories(newer("par-index-mau", 2030)).ownRegion("dong-thap", null)).toBe("dbscl");
  expect(new Territories({ ...shipped, editions: new Map() }).ownRegion("dong-thap", null)).toBeNull();
});
