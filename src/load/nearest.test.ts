import { expect, test } from "vitest";
import { foldToId, nearest } from "./nearest.ts";

const UNITS = ["dong-thap", "dong-nai", "ha-nam", "ha-noi", "hai-duong", "bac-giang", "bac-kan"];

test.each([
  ["dong-thpa", ["dong-thap"], "two letters swapped count once"],
  ["Đồng Tháp", ["dong-thap"], "a name finds its id"],
  ["dong_thap", ["dong-thap"], "underscores"],
  ["dong-thap", ["dong-thap"], "the word itself"],
  ["ha-nan", ["ha-nam"], "nearest only, although ha-noi is near too"],
  ["ha-nai", ["ha-nam", "ha-noi"], "all that are equally near"],
  ["quang-ninh", [], "nothing is near"],
  ["", [], "nothing to go by"],
])("nearest to %s: %j (%s)", (word, expected) => {
  expect(nearest(word, UNITS)).toEqual(expected);
});

test("more than three equally near words are no help", () => {
  expect(nearest("sc99", ["sc91", "sc92", "sc93"])).toEqual(["sc91", "sc92", "sc93"]);
  expect(nearest("sc99", ["sc91", "sc92", "sc93", "sc94"])).toEqual([]);
});

test("folding drops all marks and the bar of đ", () => {
  expect(foldToId("Thừa Thiên – Huế Đắk")).toBe("thua-thien-–-hue-dak");
});
