import { expect, test } from "vitest";
import type { ComponentHistory } from "../../analysis/years/component-history.ts";
import { component, framework, indexOf } from "../../testing/builders.ts";
import { plain } from "../../testing/plain.ts";
import { heatTable } from "../tables/frame/heat-table.ts";
import { componentsFigure } from "./components-figure.ts";

const names = ["a", "b", "c", "d", "e"];
const index = indexOf([
  framework(
    [2016, 2024],
    names.map((id) => component(id, { name: { vi: `Nội dung ${id}` } })),
  ),
]);

/** Ranks of one component from 2017 on; null: none is known. */
const history = (id: string, ranks: readonly (number | null)[]): ComponentHistory => ({
  component: component(id, { name: { vi: `Nội dung ${id}` } }),
  years: ranks.map((rank, at) => ({
    year: 2017 + at,
    score: 5,
    rank,
    rankedUnits: 63,
    percentile: null,
    breakBefore: null,
    reason: null,
  })),
});

const long = [
  history("a", [20, null, 22, 24, 25]),
  history("b", [30, null, 28, 24, 26]),
  history("c", [31, null, 28, 24, 27]),
];
const tableOf = (rows: readonly ComponentHistory[], placed: readonly number[] = []) =>
  plain(heatTable("bang", index, rows, "", new Set(placed)));
const figureOf = (rows: readonly ComponentHistory[]) => {
  const draft = componentsFigure("hinh", index, rows, heatTable("bang", index, rows, "", new Set()));
  return draft && plain({ headline: draft.headline, subtitle: draft.subtitle, altText: draft.altText });
};

test("what the title names is drawn, however short its series; a line is told to be open where no rank is known", () => {
  const told = figureOf([
    ...long,
    history("d", [null, null, 11, 9, 2]),
    history("e", [null, null, null, null, 53]),
  ])!;
  expect(told.headline).toContain("hạng cao nhất ở Nội dung d (2/63), thấp nhất ở Nội dung e (53/63)");
  expect(told.altText).toContain("Nội dung d, 2019: 11/63 – 2021: 2/63");
  expect(told.altText).toContain("Nội dung e, 2021: 53/63.");
  expect(told.subtitle).toContain("đường để hở ở năm không có hạng (2018)");
  expect(told.subtitle).not.toContain("trong 05");
});

test("a title names nothing that is not drawn, and what has no rank is counted out", () => {
  const told = figureOf([...long, history("d", [null, null, null, null, null])])!;
  expect(told.headline).not.toContain("Nội dung d");
  expect(told.subtitle).toContain("vẽ 03 trong 04 nội dung, số còn lại không có hạng");
});

test("too few long series are left to the table", () => {
  expect(figureOf([...long.slice(1), history("d", [null, null, 11, 9, 2])])).toBeNull();
});

test("a year whose parts have no rank: only theirs lack where the province was ranked", () => {
  const rows = [history("a", [null, null, 22, 24, 25])];
  expect(tableOf(rows, [2017, 2018, 2019]).notes).toContain(
    "Điểm năm 2017–2018 không kèm hạng: chưa có nguồn nêu thứ hạng từng nội dung.",
  );
  expect(tableOf(rows, [2018]).notes).toContain(
    "Điểm năm 2017 không kèm hạng: tỉnh không được xếp hạng năm ấy, hoặc chưa có nguồn nêu thứ hạng.",
  );
});
