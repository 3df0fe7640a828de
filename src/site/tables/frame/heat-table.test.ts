import { expect, test } from "vitest";
import type { ComponentYear } from "../../../analysis/years/component-history.ts";
import { vietnamese } from "../../../format/write.ts";
import { component, framework, indexOf } from "../../../testing/builders.ts";
import { heatTable } from "./heat-table.ts";

const part = component("minh-bach");
const index = indexOf([framework([2014, 2018], [part])]);

/** Notes of the table over these scores from 2014 on. */
function notesOf(scores: readonly (number | null)[]): string[] {
  const years = scores.map(
    (score, at): ComponentYear => ({
      year: 2014 + at,
      score,
      rank: score === null ? null : 3,
      rankedUnits: score === null ? null : 63,
      percentile: null,
      breakBefore: null,
      reason: score === null ? "no-source" : null,
    }),
  );
  const known = new Set(years.map(({ year }) => year));
  return vietnamese.all(heatTable("bang", index, [{ component: part, years }], "", known).notes);
}

test("a year without scores is named where it is missing between others, not where the table begins after it", () => {
  const missing = /Không có điểm thành phần/u;
  expect(notesOf([null, 5, 6, 7, null]).join(" ")).not.toMatch(missing);
  expect(notesOf([4, 5, null, 7, 8]).join(" ")).toMatch(/thành phần của tỉnh năm 2016\./u);
});
