import { expect, test } from "vitest";
import { existsIn, provincesOf } from "../../model/lookup.ts";
import { realData } from "../../testing/real-data.ts";
import { grid34, grid63, gridFor, type TileGrid } from "./tile-grid.ts";

const grids = { 63: grid63, 34: grid34 };

test.each([
  [63, "2025-06-30"],
  [34, "2025-07-01"],
] as const)("all %i units of their time stand on the map, each once, no two on one tile", async (n, day) => {
  const dataset = await realData();
  const units = provincesOf(dataset).filter((unit) => !unit.illustrative && existsIn(unit, day));
  const { places, columns } = grids[n];
  expect(places.map(({ unit }) => unit).sort()).toEqual(units.map(({ id }) => id).sort());
  expect(new Set(places.map(({ row, column }) => `${row}/${column}`)).size).toBe(n);
  expect(Math.max(...places.map(({ column }) => column))).toBe(columns);
});

/** Where two units lie to one another on a real map, as anybody knows it. */
const relations: [TileGrid, string, "north" | "west", string][] = [
  [grid63, "lao-cai", "north", "yen-bai"],
  [grid63, "cao-bang", "north", "lang-son"],
  [grid63, "dien-bien", "west", "tuyen-quang"],
  [grid63, "ha-noi", "west", "hai-phong"],
  [grid63, "quang-ninh", "north", "hai-phong"],
  [grid63, "ha-nam", "north", "ninh-binh"],
  [grid63, "thanh-hoa", "north", "nghe-an"],
  [grid63, "quang-binh", "north", "quang-tri"],
  [grid63, "da-nang", "north", "quang-nam"],
  [grid63, "kon-tum", "west", "quang-ngai"],
  [grid63, "gia-lai", "west", "binh-dinh"],
  [grid63, "binh-phuoc", "north", "binh-duong"],
  [grid63, "tay-ninh", "west", "dong-nai"],
  [grid63, "long-an", "west", "ho-chi-minh"],
  [grid63, "dong-thap", "west", "tien-giang"],
  [grid63, "an-giang", "north", "kien-giang"],
  [grid63, "bac-lieu", "west", "soc-trang"],
  [grid63, "kien-giang", "north", "ca-mau"],
  [grid34, "lao-cai-2025", "west", "tuyen-quang-2025"],
  [grid34, "hung-yen-2025", "west", "hai-phong-2025"],
  [grid34, "ha-noi", "north", "ninh-binh-2025"],
  [grid34, "quang-tri-2025", "north", "thua-thien-hue"],
  [grid34, "lam-dong-2025", "west", "khanh-hoa-2025"],
  [grid34, "dong-nai-2025", "north", "ho-chi-minh-2025"],
  [grid34, "an-giang-2025", "west", "dong-thap-2025"],
  [grid34, "can-tho-2025", "north", "ca-mau-2025"],
];

test.each(relations)("%#: %s lies %s of its neighbour", (grid, one, side, other) => {
  const place = (id: string) => grid.places.find(({ unit }) => unit === id)!;
  const axis = side === "north" ? "row" : "column";
  expect(place(one)[axis]).toBeLessThan(place(other)[axis]);
});

test("an edition is drawn on the map that holds its units", () => {
  expect(gridFor(["dong-thap", "quang-ninh"])).toBe(grid63);
  expect(gridFor(["dong-thap-2025", "quang-ninh"])).toBe(grid34);
  expect(gridFor([])).toBe(grid34);
});
