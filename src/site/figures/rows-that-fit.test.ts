import { expect, test } from "vitest";
import type { ComponentAnalysis } from "../../analysis/standing/compared.ts";
import { rowsThatFit } from "./rows-that-fit.ts";

const row = (id: string, letters: number, value: number) =>
  ({ component: { id, name: { vi: "x".repeat(letters) } }, change: { value } }) as ComponentAnalysis;
const size = ({ change }: ComponentAnalysis) => Math.abs(change.value ?? 0);
const ids = (rows: readonly ComponentAnalysis[]) => rows.map(({ component }) => component.id).join("");

test.each<[string, ComponentAnalysis[], number, string]>([
  ["all, where there is room", [row("a", 10, 1), row("b", 50, 2)], 3, "ab"],
  ["the largest, in their order", [row("a", 10, 1), row("b", 10, -3), row("c", 10, 2)], 2, "bc"],
  ["a long name takes its lines", [row("a", 200, -9), row("b", 10, 3), row("c", 10, 2)], 6, "ab"],
  ["one at least", [row("a", 900, 1), row("b", 900, 2)], 3, "b"],
  ["none of none", [], 3, ""],
  [
    "of two alike both, where one line more does",
    [row("a", 10, 3), row("b", 10, 2), row("c", 10, -2)],
    2,
    "abc",
  ],
  [
    "of three alike none, where it does not",
    [row("a", 10, 3), ..."bcd".split("").map((id) => row(id, 10, 2))],
    2,
    "a",
  ],
  ["what is alike in all is cut as ever", "abcd".split("").map((id) => row(id, 10, 2)), 2, "ab"],
])("%s", (_, rows, lines, kept) => {
  expect(ids(rowsThatFit(rows, size, { lines, letters: 40 }))).toBe(kept);
});
