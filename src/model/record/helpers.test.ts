import { expect, test } from "vitest";
import { helpersOf } from "./helpers.ts";

test.each([
  [["a"], ["b", "c"], ["b", "c"]],
  [["a"], ["a"], []],
  [["a", "b"], ["c", "b", "c"], ["c"]],
  [[], ["a", "a"], ["a"]],
])("led by %j with %j: %j help", (lead, support, helpers) => {
  expect(helpersOf({ lead, support })).toEqual(helpers);
});
