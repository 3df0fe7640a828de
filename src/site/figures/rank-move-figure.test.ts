import { expect, test } from "vitest";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import { inVietnamese } from "../../format/write.ts";
import { analyseReal, realData } from "../../testing/real-data.ts";
import { rankChangeFigure } from "./rank-move-figure.ts";

const dataset = await realData();

test("the rows of the province add up to its part, in points as in places, a rest without places among them", () => {
  const analysis = analyseReal(dataset, "pci", "bac-kan", 2011);
  const { table } = inVietnamese(rankChangeFigure(dataset, "a", analysis)!);
  const whole = table.rows.findIndex(({ header }) => header.text === "Phần của tỉnh");
  const numbers = (at: number) => table.rows[at]!.cells.map(({ value }) => Number(value));
  const rows = table.rows.slice(0, whole).map((_, at) => numbers(at));
  for (const column of [0, 1, 2])
    expect(rows.reduce((sum, cells) => sum + cells[column]!, 0)).toBeCloseTo(numbers(whole)[column]!, 6);
});

test("where no part moved the rank by two places there is nothing to draw", () => {
  const [still, moved] = ["bac-giang-2020", "dong-thap-2022"].map((slug) => {
    const { indices } = analyseConference(dataset, dataset.conferences.get(slug)!);
    return indices.find(({ index }) => index.id === "papi")!;
  });
  expect(still!.rankChange).toMatchObject({ form: "parts" });
  expect(rankChangeFigure(dataset, "a", still!)).toBeNull();
  expect(rankChangeFigure(dataset, "a", moved!)).not.toBeNull();
});
