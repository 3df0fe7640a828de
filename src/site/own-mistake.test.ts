import { Environment } from "nunjucks";
import { expect, test } from "vitest";
import { mistakeAsProblem } from "./own-mistake.ts";

/** As Eleventy throws it: an error around the one of the template. */
function templateError(said: string): Error {
  const inner = new Error(
    `(./content/pages.njk)\n  Template render error: (/x/Hội nghị/templates/pages/analysis.njk) ${said}`,
  );
  return Object.assign(new Error("Having trouble rendering njk template ./content/pages.njk"), {
    originalError: inner,
  });
}

test.each([
  [
    "a value that is not there",
    "[Line 8, Column 38]\n  attempted to output null or undefined value",
    { line: 8, column: 38 },
    "Mẫu trang in ra một giá trị không có.",
  ],
  ["a tag left open", "\n  unexpected end of file", { line: 1, column: 1 }, "Mẫu trang thiếu thẻ đóng."],
  [
    "anything else in its own words",
    "[Line 2, Column 4]\n  unknown block tag: iff",
    { line: 2, column: 4 },
    "unknown block tag: iff",
  ],
])("names the template: %s", (_, said, place, message) => {
  expect(mistakeAsProblem(templateError(said))).toMatchObject({
    place: { file: "templates/pages/analysis.njk", ...place },
    message,
  });
});

test("the template library still speaks so of a tag left open", () => {
  const rendering = () => new Environment(null).renderString("{% macro x() %}", {});
  expect(rendering).toThrow("unexpected end of file");
});

test("names the module of ours that threw", () => {
  const error = new Error("x is not a function");
  error.stack =
    "Error: x\n    at f (file:///a/node_modules/b/c.js:1:2)\n    at g (file:///a/src/site/open-data/csv.ts:12:3)";
  expect(mistakeAsProblem(error)).toMatchObject({
    place: { file: "src/site/open-data/csv.ts", line: 12, column: 3 },
    message: "x is not a function",
  });
  expect(mistakeAsProblem("nothing").message).toBe("nothing");
});
