import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { PROBLEM_CODES } from "../model/problem.ts";
import { conferenceFile } from "./schemas/conference-file.ts";
import { indexFile } from "./schemas/index-file.ts";
import { siteFile, sourcesFile, unitsFile } from "./schemas/reference-files.ts";
import { scoresFile } from "./schemas/scores-file.ts";

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const dictionary = read("data/README.md");

/** Names of properties and allowed values anywhere in a JSON Schema. */
function wordsIn(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(wordsIn);
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === "properties") return [...Object.keys(value), ...wordsIn(Object.values(value))];
    return key === "enum" ? value.map(String) : wordsIn(value);
  });
}

test.each([
  ["site", siteFile],
  ["units", unitsFile],
  ["sources", sourcesFile],
  ["index", indexFile],
  ["scores", scoresFile],
  ["conference", conferenceFile],
])("every key and allowed value of the %s file stands in the data dictionary", (_, schema) => {
  const words = [...new Set(wordsIn(z.toJSONSchema(schema)))];
  expect(words.length).toBeGreaterThan(3);
  expect(words.filter((word) => !dictionary.includes(`\`${word}\``))).toEqual([]);
});

test("every code of a problem is explained in the data dictionary", () => {
  const codes = PROBLEM_CODES;
  expect(codes.length).toBeGreaterThan(25);
  expect(codes.filter((code) => !dictionary.includes(`\`${code}\``))).toEqual([]);
});
