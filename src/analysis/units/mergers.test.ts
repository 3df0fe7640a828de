import { expect, test } from "vitest";
import { unit } from "../../testing/builders.ts";
import { unitsMergedBetween } from "./mergers.ts";

const province = { kind: "province", of: null, illustrative: false } as const;
const units = [
  unit("a"),
  unit("b", { validTo: "2025-06-30", mergedInto: "c-2025" }),
  unit("c", { validTo: "2025-06-30", mergedInto: "c-2025" }),
  unit("c-2025", { validFrom: "2025-07-01", madeOf: ["b", "c"] }),
  // a town that closed without going into another is no merger
  unit("d", { validTo: "2018-12-30" }),
  unit("mau-1", { kind: "commune", of: "a", validTo: "2022-06-30", mergedInto: "mau-2" }),
];

test.each([
  [2024, 2023, false],
  [2025, 2024, true],
  [2024, 2025, true],
  [2026, 2025, false],
  [2026, 2011, true],
  [2018, 2017, false],
  [2022, 2021, false],
])("%i against %i: %s", (year, against, expected) => {
  expect(unitsMergedBetween(units, province, year, against)).toBe(expected);
});

test("communes of one province are a set of their own", () => {
  const communes = { kind: "commune", of: "a", illustrative: false } as const;
  expect(unitsMergedBetween(units, communes, 2022, 2021)).toBe(true);
  expect(unitsMergedBetween(units, communes, 2025, 2024)).toBe(false);
  expect(unitsMergedBetween(units, { ...communes, of: "b" }, 2022, 2021)).toBe(false);
});

test("real and illustrative provinces are apart", () => {
  expect(unitsMergedBetween(units, { ...province, illustrative: true }, 2025, 2024)).toBe(false);
});
