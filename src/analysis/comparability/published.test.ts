import { describe, expect, test } from "vitest";
import { dataset, edition, indexOf } from "../../testing/builders.ts";
import { announcedBy, editionsAfter, editionsKnownOn } from "./published.ts";

const on = (publishedOn: string | null, year = 2021) => edition(year, [], { publishedOn });

describe("what was known on a day", () => {
  test.each([
    ["2022-07-20", "2022-07-20", true],
    ["2022-07-21", "2022-07-20", false],
    ["2022-05-10", "2022-07-20", true],
    ["2022-05", "2022-05-31", true],
    ["2022-05", "2022-05-30", false],
    ["2022-05", "2022-06-01", true],
    ["2022-02", "2022-03-01", true],
    ["2022-12", "2023-01-02", true],
    [null, "2022-07-20", false],
  ])("announced %s, seen on %s: %s", (publishedOn, date, known) => {
    expect(announcedBy(on(publishedOn), date)).toBe(known);
  });

  test("every dated edition is known or later, an undated one is neither", () => {
    const editions = [on("2022-05-10", 2021), on("2021-06", 2020), on(null, 2019), on("2023-04-19", 2022)];
    const data = dataset([{ index: indexOf([]), editions }]);
    const years = (list: { year: number }[]) => list.map(({ year }) => year);
    expect(years(editionsKnownOn(data, "mau", "2022-07-20"))).toEqual([2020, 2021]);
    expect(years(editionsAfter(data, "mau", "2022-07-20"))).toEqual([2022]);
    expect(editionsKnownOn(data, "khac", "2022-07-20")).toEqual([]);
  });
});
