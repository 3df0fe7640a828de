import { expect, test } from "vitest";
import { analyseConference } from "../../../analysis/analyse-conference.ts";
import { inVietnamese } from "../../../format/write.ts";
import { loadedWith, slugFor } from "../../../testing/panel/project.ts";
import { yearsTable } from "./years-table.ts";

test("years that share a place in leagues of other sizes are told with the place of each", () => {
  const made = { unit: "ha-giang", indices: [{ index: "papi", year: 2016 }] };
  const dataset = loadedWith([made]).dataset!;
  const { indices } = analyseConference(dataset, dataset.conferences.get(slugFor(made))!);
  const table = yearsTable("a", indices, "")!;
  const worst = table.rows.map(({ cells }) => inVietnamese([cells.at(-2)!.text])[0]);
  // Last of the 61 of 2014 and of the 63 of 2015.
  expect(worst).toContain("61/61 (2014); 63/63 (2015)");
});

test("years of one place are told once", () => {
  const made = { unit: "dong-thap", indices: [{ index: "papi", year: 2021 }] };
  const dataset = loadedWith([made]).dataset!;
  const { indices } = analyseConference(dataset, dataset.conferences.get(slugFor(made))!);
  const told = JSON.stringify(inVietnamese([yearsTable("a", indices, "")!])[0]);
  expect(told).toContain("2/63 (2019–2020)");
});
