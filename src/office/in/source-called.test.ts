import { expect, test } from "vitest";
import { realData } from "../../testing/real-data.ts";
import { sourceCalled } from "./source-called.ts";

const dataset = await realData();
const { title } = dataset.sources.get("undp-papi-2024")!;

test.each([
  ["its id", "undp-papi-2024"],
  ["its title", title],
  ["its title in capitals, with spaces around", `  ${title.toUpperCase()} `],
  ["its title without diacritics", title.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("Đ", "D")],
])("a recorded document is found by %s", (_, typed) => {
  expect(sourceCalled(dataset, typed)).toBe("undp-papi-2024");
});

test.each(["", "undp", `${title} (bản nháp)`])("“%s” is none", (typed) => {
  expect(sourceCalled(dataset, typed)).toBeNull();
});
