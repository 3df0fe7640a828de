import { expect, test } from "vitest";
import { realData } from "../testing/real-data.ts";
import { releasedFigures } from "./released-figures.ts";
import { sameNumber } from "./same-number.ts";

test.each([
  ["93,16 điểm", "93,157 điểm", true],
  ["+2,02 điểm", "+2,017 điểm", true],
  ["95,00%", "95%", true],
  ["1.093,2 điểm", "1.093,16 điểm", true],
  ["1/63", "1/63", true],
  ["93,16 điểm", "93,17 điểm", false],
  ["93,16 điểm", "93,154 điểm", false],
  ["93,16 điểm", "93,2 điểm", false],
  ["+2,02 điểm", "−2,017 điểm", false],
  ["95,00%", "95 điểm", false],
  ["1/63", "2/63", false],
  ["1/63", "1/60", false],
])("released as %s, printed now as %s", (released, now, same) =>
  expect(sameNumber(released, now)).toBe(same),
);

test("no released number of the shipped conferences is told as changed", async () => {
  expect(releasedFigures(await realData()).filter(({ code }) => code === "changed-figure")).toEqual([]);
});
