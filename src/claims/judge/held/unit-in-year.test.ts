import { expect, test } from "vitest";
import type { Dataset } from "../../../model/dataset.ts";
import { baseUnit } from "../../lexicon/lexicon.ts";
import { unitIn } from "./unit-in-year.ts";

const units = new Map(
  ["dong-thap", "dong-thap-2025", "dong-thap-2031", "ha-noi", "khac-2025"].map((id) => [id, {}]),
);
const dataset = { units } as unknown as Dataset;

test.each([
  ["dong-thap", 2024, "dong-thap"],
  ["dong-thap", 2025, "dong-thap-2025"],
  ["dong-thap", 2030, "dong-thap-2025"],
  ["dong-thap", 2031, "dong-thap-2031"],
  ["ha-noi", 2031, "ha-noi"],
])("%s in %i is %s, whichever reorganisation it was", (base, year, id) => {
  expect(unitIn(dataset, base, year)).toBe(id);
  expect(baseUnit(id)).toBe(base);
});
