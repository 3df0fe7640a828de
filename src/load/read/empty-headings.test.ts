import { expect, test } from "vitest";
import { withoutEmptyHeadings } from "./empty-headings.ts";

test.each<[what: string, text: string, empty: number[]]>([
  ["nothing below", "## A", [0]],
  ["words below", "## A\n\nlời", []],
  ["words below a deeper heading count for the higher one", "## A\n### B\nlời", []],
  ["a deeper one without words", "## A\nlời\n### B\n## C\nlời", [2]],
  ["both, one below the other", "## A\n### B\n## C\nlời", [0, 1]],
  ["no heading in a block of code", "```\n# A\n```", []],
  ["words before the first", "lời\n\n## A\n", [2]],
])("%s", (_what, text, empty) => {
  const found = withoutEmptyHeadings(text);
  expect(found.lines).toEqual(empty);
  expect(found.text.split("\n")).toHaveLength(text.split("\n").length);
  expect(found.text.split("\n").filter((line) => line.startsWith("#"))).toHaveLength(
    text.split("\n").filter((line) => line.startsWith("#")).length - empty.length,
  );
});
