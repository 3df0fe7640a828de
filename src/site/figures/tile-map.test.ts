import { expect, test } from "vitest";
import { textWidth } from "../../charts/labels/text-metrics.ts";
import { editionOf, indicesOfProvinces } from "../../model/lookup.ts";
import { inEnglish, plain } from "../../testing/plain.ts";
import { realData } from "../../testing/real-data.ts";
import type { Block, Table } from "../page.ts";
import { homeMap } from "./home-map.ts";
import { tileMap } from "./tile-map.ts";
import type { TileMap } from "./tiles.ts";

const dataset = await realData();

function parts(blocks: readonly (Block | null)[]): { map: TileMap; table: Table } {
  const [tiles, table] = blocks;
  if (tiles?.kind !== "tiles" || table?.kind !== "table") throw new Error("not a map with its table");
  return { map: tiles.map, table: table.table };
}

const mapOf = (index: string, year: number, view = dataset) =>
  parts(tileMap(view, "ban-do-o", view.indices.get(index)!, editionOf(view, index, year)!));

test("a whole edition: every unit is a tile with its score, quarter and page; who is not ranked says so", () => {
  const { map } = mapOf("papi", 2021);
  const tile = (name: string) => map.tiles.find((one) => plain(one.name) === name);
  expect(plain(map.tiles)).toHaveLength(63);
  expect(plain(tile("Đồng Tháp"))).toMatchObject({
    href: "don-vi/dong-thap/",
    quarter: 2,
    marks: [{ text: "42,43" }, { text: "II" }],
    told: "hạng 27/60, nhóm II",
  });
  expect(plain(map.tiles.filter(({ quarter }) => quarter === null))).toHaveLength(3);
  for (const quarter of [1, 2, 3, 4])
    expect(plain(map.tiles.filter((one) => one.quarter === quarter))).toHaveLength(15);
  expect(map.key.map(({ mark, text }) => `${plain(mark.text)}: ${plain(text)}`)).toEqual([
    "I: một phần tư đứng đầu, hạng 1–15",
    "II: phần tư thứ hai, hạng 16–30",
    "III: phần tư thứ ba, hạng 31–45",
    "IV: một phần tư cuối, hạng 46–60",
  ]);
});

test("the table beside the map holds the same units in the same quarters", () => {
  const { map, table } = mapOf("papi", 2024);
  for (const [i, row] of table.rows.entries()) {
    const names = plain(row.cells[1]!.text)
      .split(", ")
      .map((text) => text.replace(/ \(\d+\)$/, ""));
    const onMap = map.tiles.filter(({ quarter }) => quarter === i + 1).map(({ name }) => plain(name));
    expect(names.sort()).toEqual(onMap.sort());
  }
});

test("an edition with few known ranks says how many, and makes nothing of the rest", () => {
  const { map } = mapOf("par-index", 2023);
  const known = map.tiles.filter(({ quarter }) => quarter !== null).length;
  expect(plain(map.headline)).toBe(
    `PAR Index năm 2023: có thứ hạng của ${known < 10 ? "0" : ""}${known} trong 63 tỉnh, thành phố`,
  );
  expect(plain(map.tiles.find(({ name }) => plain(name) === "Lai Châu"))).toMatchObject({
    marks: [{ text: "–" }],
    told: "chưa có thứ hạng",
  });
});

test("made-up indices and editions without ranks have no map", () => {
  const sample = dataset.indices.get("par-index-mau")!;
  expect(plain(tileMap(dataset, "a", sample, editionOf(dataset, "par-index-mau", 2023)!))).toEqual([]);
});

test("the home page: a quarter for each index, in the order that the subtitle names; the ranks in the table", () => {
  const real = indicesOfProvinces(dataset).filter(({ illustrative }) => !illustrative);
  const { map, table } = parts(homeMap(dataset, real));
  expect(table.columns.slice(1).every(({ label }) => plain(map.subtitle).includes(plain(label)))).toBe(true);
  for (const tile of map.tiles) {
    const row = table.rows.find(({ header }) => plain(header.text) === plain(tile.name))!;
    expect(plain(tile.marks)).toHaveLength(row.cells.length);
    tile.marks.forEach(({ text, quarter }, i) => {
      if (quarter !== null) expect(plain(row.cells[i]!.text)).toMatch(new RegExp(`\\(${plain(text)}\\)$`));
      else expect(row.cells[i]!.value).toBeNull();
    });
  }
});

test("the home page names who is in the first group with each of its ranks, of which there are two or more", () => {
  const real = indicesOfProvinces(dataset).filter(({ illustrative }) => !illustrative);
  const { map, table } = parts(homeMap(dataset, real));
  const ranks = table.rows.map(({ header, cells }) => ({
    name: plain(header.text),
    groups: cells.flatMap(({ text }) => /\(([IV]+)\)$/u.exec(plain(text))?.[1] ?? []),
  }));
  const first = ranks.filter(({ groups }) => groups.length > 1 && groups.every((group) => group === "I"));
  // With one rank only, in the first group too: the headline says nothing of these.
  expect(ranks.some(({ groups }) => groups.join() === "I")).toBe(true);
  const [named, said] = plain(map.headline).split(": ");
  expect(named!.split(/, | và /u).sort()).toEqual(first.map(({ name }) => name).sort());
  expect(said).toBe("đều ở nhóm I trong mọi chỉ số có thứ hạng ở đây, từ hai chỉ số trở lên");
});

test("every word on a tile has room on a phone of 340 px, in both languages", async () => {
  const english = (await inEnglish(() => mapOf("papi", 2021, dataset).map)).made;
  const room = (340 - 32 - 6 * 2) / 7 - 4;
  for (const map of [plain(mapOf("papi", 2021).map), english]) {
    for (const word of map.tiles.flatMap(({ name }) => name.split(" ")))
      expect(textWidth(word, { size: 11 }), word).toBeLessThanOrEqual(room);
    for (const { marks } of map.tiles) {
      const line = marks.map(({ text }) => text).join("  ");
      expect(textWidth(line, { size: 11, weight: 600 }), line).toBeLessThanOrEqual(room + 8);
    }
  }
});
