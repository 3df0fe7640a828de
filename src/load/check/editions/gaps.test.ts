import { expect, test } from "vitest";
import { problemLines, SMALL_PROJECT, spoiled } from "../../small-project.ts";

const UNITS = "data/units.yaml";
const PCI = "data/scores/pci/2021.yaml";
const IDS = ["ha-nam", "ha-tinh", "hoa-binh", "hung-yen", "kon-tum", "lai-chau"];

/** The small project with six more provinces, of which the lines tell the results in PCI. */
function withLeague(lines: (id: string, place: number) => string): Record<string, string> {
  const more = IDS.map((id) => `  - {id: ${id}, name: {vi: ${id.toUpperCase()}}}`).join("\n");
  const head = (SMALL_PROJECT[PCI] ?? "").split("\nunits:")[0] ?? "";
  return {
    ...spoiled(UNITS, "units:\n", `units:\n${more}\n`),
    [PCI]: `${head}\nunits:\n${IDS.map((id, at) => `  ${id}: ${lines(id, at + 1)}`).join("\n")}\n`,
  };
}
const scored = (place: number) => `score: ${(70 - place).toFixed(2)}`;

test("one score without a rank among those that have one", () => {
  const files = withLeague((id, at) => `{${scored(at)}${id === "hung-yen" ? "" : `, rank: ${at}`}}`);
  expect(problemLines(files)).toEqual([
    `${PCI}:10:3 unlikely-value [cảnh báo] HUNG-YEN (hung-yen) có điểm mà không có thứ hạng, trong khi 5 trong 6 đơn vị có điểm ở kỳ này có. Ghi rank theo nguồn; nguồn không nêu hạng của đơn vị này thì nói rõ ở note của đơn vị.`,
  ]);
});

test.each<[why: string, line: (id: string, place: number) => string]>([
  ["no unit has a rank", (_, at) => `{${scored(at)}}`],
  ["several have none", (_, at) => `{${scored(at)}${at > 4 ? "" : `, rank: ${at}`}}`],
  [
    "a note says that the source has none",
    (_, at) => `{${scored(at)}${at === 4 ? ", note: Nguồn không nêu thứ hạng." : `, rank: ${at}`}}`,
  ],
  [
    "the score was worked out from another",
    (_, at) => `{${scored(at)}${at === 4 ? ", basis: inferred, how: '60 + 6'" : `, rank: ${at}`}}`,
  ],
])("nothing is said of ranks where %s", (_, line) => {
  expect(problemLines(withLeague(line))).toEqual([]);
});

const PARTS = ["entry", "land", "time", "support"];
/** The index with four components of equal weight. */
function withParts(line: (id: string) => string): Record<string, string> {
  const parts = PARTS.map((id) => `      - {id: ${id}, name: {vi: ${id}}, max: 10, weight: 25}`).join("\n");
  const index = (SMALL_PROJECT["data/indices/pci.yaml"] ?? "").replace(
    / {6}- \{id: entry[\s\S]*$/,
    `${parts}\n`,
  );
  return { ...withLeague((id) => line(id)), "data/indices/pci.yaml": index };
}
const points = (ids: readonly string[], rank = "") =>
  ids.map((id) => `${id}: {score: 7.00${rank}}`).join(", ");

test("one component that a unit lacks among those of one whole", () => {
  const files = withParts((id) => {
    const kept = id === "hung-yen" ? PARTS.filter((part) => part !== "time") : PARTS;
    return `{score: 70.00, components: {${points(kept)}}}`;
  });
  expect(problemLines(files)).toEqual([
    `${PCI}:10:3 missing-without-reason [cảnh báo] HUNG-YEN (hung-yen) không có điểm của time, trong khi 3 trong 4 thành phần cùng loại có. Ghi điểm theo nguồn; không công bố thì ghi missing: {reason: not-published} cho thành phần ấy, nguồn không nêu thì nói rõ ở note của đơn vị.`,
  ]);
});

test.each<[why: string, line: (id: string) => string]>([
  ["the source gives it to nobody", () => `{score: 70.00, components: {${points(PARTS.slice(1))}}}`],
  ["half are told", () => `{score: 70.00, components: {${points(PARTS.slice(2))}}}`],
  [
    "a reason is given",
    (id) =>
      `{score: 70.00, components: {${points(PARTS.slice(1))}, entry: ${id === "hung-yen" ? "{missing: {reason: not-published}}" : "7.00"}}}`,
  ],
])("nothing is said of components where %s", (_, line) => {
  expect(problemLines(withParts(line)).filter((one) => one.includes("thành phần cùng loại"))).toEqual([]);
});

test("one component without a rank where the others of the unit have one", () => {
  const files = withParts((id) => {
    const rank = id === "hung-yen" ? `${points(PARTS.slice(1), ", rank: 3")}, entry: 7.00` : points(PARTS);
    return `{score: 70.00, components: {${rank}}}`;
  });
  expect(problemLines(files)).toEqual([
    `${PCI}:10:141 unlikely-value [cảnh báo] Thành phần “entry” của HUNG-YEN (hung-yen) có điểm mà không có thứ hạng, trong khi 3 trong 4 thành phần của đơn vị có. Ghi rank theo nguồn; nguồn không nêu thì nói rõ ở note của đơn vị.`,
  ]);
});
