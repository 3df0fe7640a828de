import { expect, test } from "vitest";
import { filesInMemory } from "./files.ts";
import { loadFiles } from "./load.ts";
import { problemLines, SMALL_PROJECT, spoiled } from "./small-project.ts";

const FILE = "data/scores/papi/2020.yaml";
const withSample = `
sample: {total: 14000, units: {dong-thap: 192}, design_effect: 1.5, source: papi-2021}
standard_errors: {dong-thap: {score: 0.31, components: {participation: 0.05}}}
units:`;

test("samples and standard errors are read with their source and digits", () => {
  const files = { ...SMALL_PROJECT, [FILE]: SMALL_PROJECT[FILE]!.replace("\nunits:", withSample) };
  const { dataset, problems } = loadFiles(filesInMemory(files));
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const edition = dataset!.editions.get("papi")!.get(2020)!;
  expect(edition.sample).toEqual({
    total: 14000,
    units: new Map([["dong-thap", 192]]),
    designEffect: 1.5,
    sources: ["papi-2021"],
  });
  const errors = edition.standardErrors!.get("dong-thap")!;
  expect(errors.score).toMatchObject({ value: 0.31, written: "0.31" });
  expect(errors.components.get("participation")?.value).toBe(0.05);
});

test.each([
  ["units: {dong-thap: 192}", "units: {dong-tap: 192}", "unknown-unit"],
  ["units: {dong-thap: 192}", "units: {dong-thap: 0}", "wrong-value"],
  ["design_effect: 1.5", "design_effect: -1", "wrong-value"],
  ["{dong-thap: {score", "{dong-tap: {score", "unknown-unit"],
  ["participation: 0.05", "participaton: 0.05", "unknown-component"],
  ["total: 14000", "totals: 14000", "unknown-key"],
])("%s → %s is found: %s", (find, put, code) => {
  const lines = problemLines(spoiled(FILE, "\nunits:", withSample.replace(find, put)));
  expect(lines.filter((line) => line.includes(` ${code} `)).length).toBeGreaterThan(0);
});
