import { expect, test } from "vitest";
import { realData } from "../../testing/real-data.ts";
import { laterResults } from "./later.ts";

const dataset = await realData();
const later = (heldOn: string) =>
  laterResults(dataset, {
    unit: "lam-dong",
    heldOn,
    indices: [{ index: "papi", year: 2019 }],
    targets: [],
  }).map(({ year, publishedOn, breakNote }) => [year, publishedOn, breakNote?.treatment ?? null]);

test.each([
  ["before its results came out, the analysed year stands first", "2020-01-10", [2019, "2020-04-28", null]],
  ["after its results came out, only later years stand", "2020-05-10", [2020, "2021-04-14", "caution"]],
])("a conference held %s", (_, heldOn, first) => {
  expect(later(heldOn)[0]).toEqual(first);
});
