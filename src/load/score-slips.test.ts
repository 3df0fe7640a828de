import { expect, test } from "vitest";
import { BEFORE, cell, LEAGUE, NOW, rows, told, UNSPOILED } from "./league-fixture.ts";

/* Slips of tables of scores that read well by themselves: each is told once, at its place. */

const PCI24 = "data/scores/pci/2024.yaml";
const PAR21 = "data/scores/par-index/2021.yaml";
const PAR23 = "data/scores/par-index/2023.yaml";
const SIPAS21 = "data/scores/sipas/2021.yaml";
const SIPAS24 = "data/scores/sipas/2024.yaml";
const PAPI24 = "data/scores/papi/2024.yaml";
const put =
  (find: string | RegExp, by: string) =>
  (text: string): string =>
    text.replace(find, by);
const meansOf = (file: string) => /national: [\d.]+/.exec(LEAGUE[file]!)![0];
const partsOf = (file: string) => /components: \{lv1.*\}/.exec(LEAGUE[file]!)![0];

test("the unspoiled tables are told nothing of", () => {
  expect(UNSPOILED.filter((line) => /bo-thu/.test(line))).toEqual([]);
});

type Slip = [what: string, file: string, change: (text: string) => string, message: RegExp];

const SLIPS: Slip[] = [
  [
    "the row of the neighbour copied over, but for its name",
    NOW,
    rows((all) => all.map((row, at) => (at === 4 ? [row[0]!, ...all[5]!.slice(1)] : row))),
    /Cả 16 số của .* đúng từng chữ số như của .* ở dòng/,
  ],
  [
    "rows sorted by score, names left as they were",
    NOW,
    rows((all) => {
      const sorted = [...all].sort((a, b) => Number(b[1]) - Number(a[1]));
      return all.map(([unit = ""], at) => [unit, ...sorted[at]!.slice(1)]);
    }),
    /Thứ tự của 63 đơn vị không giống gì kỳ 2022/,
  ],
  [
    "the national mean of last year",
    NOW,
    put(/national: [\d.]+/, meansOf(BEFORE)),
    /Số trung bình trùng hệt kỳ 2022/,
  ],
  [
    "the means of last year",
    NOW,
    put(/components: \{lv1.*\}/, partsOf(BEFORE)),
    /Số trung bình trùng hệt kỳ 2022/,
  ],
  [
    "two means exchanged",
    NOW,
    put(/lv1: ([\d.]+), lv2: ([\d.]+)/, "lv1: $2, lv2: $1"),
    /Số trung bình của Lĩnh vực 1 \(lv1\) và Lĩnh vực 2 \(lv2\) có vẻ bị đổi chỗ/,
  ],
  [
    "the mean of a field, its point moved",
    NOW,
    put(/lv1: (\d)(\d)\./, "lv1: $1.$2"),
    /Trung bình của Lĩnh vực 1 \(lv1\) lệch xa/,
  ],
  ["the mean of a region, its point moved", PAR23, put("88.33", "8.833"), /Số lệch thang.*có phải 88.33/],
  ["a score rounded on the way", NOW, cell("ha-noi", "tc11", (one) => one.slice(0, -1)), /tc11|lv1/],
  [
    "ranked units of nobody",
    SIPAS21,
    put("ranked_units: 63", "ranked_units: 60"),
    /khác cả \d+ kỳ kia của chỉ số/,
  ],
  [
    "the day and the month exchanged",
    PCI24,
    put("2025-05-06", "2025-06-05"),
    /muộn hơn mọi tài liệu nêu ngày ấy/,
  ],
  [
    "a year too late",
    "data/scores/pci/2022.yaml",
    put("published: 2023", "published: 2024"),
    /muộn hơn mọi tài liệu/,
  ],
  [
    "the document of a later edition",
    "data/scores/pci/2021.yaml",
    put("source: pci-bang-2021", "source: pci-2024-sggp"),
    /nói về PCI 2024, không về năm 2021/,
  ],
  [
    "a note at another unit",
    PCI24,
    put("rank: 7}", "rank: 7, note: 'Được 67,77 điểm, thứ 32.'}"),
    /là điểm của Điện Biên/,
  ],
  [
    "a count that is not that of the names",
    PAPI24,
    put("Hai tỉnh không", "Ba tỉnh không"),
    /Ghi chú đếm khác số tên/,
  ],
  [
    "a sample short of digits",
    SIPAS24,
    put("total: 36525", "total: 365"),
    /Số phiếu cả nước khác xa kỳ 2022/,
  ],
  ["last year's sample", SIPAS24, put("total: 36525", "total: 36095"), /Số phiếu cả nước trùng hệt kỳ 2022/],
  [
    "more asked in a unit than in all",
    SIPAS24,
    put("total: 36525", "total: 36525, units: {quang-ninh: 57900}"),
    /nhiều hơn số phiếu cả nước/,
  ],
  [
    "more asked in units than in all",
    SIPAS24,
    put("total: 36525", "total: 36525, units: {quang-ninh: 20000, ha-noi: 20000}"),
    /cộng lại nhiều hơn/,
  ],
  [
    "a score for a standard error",
    SIPAS24,
    put("\nunits:", "\nstandard_errors: {quang-ninh: {score: 88.5}}\nunits:"),
    /Sai số chuẩn quá lớn/,
  ],
  [
    "a score for a change",
    PAR21,
    put("2020, change: 13.20", "2020, change: 86.45"),
    /đúng bằng điểm của đơn vị/,
  ],
  [
    "a change, its point moved",
    PCI24,
    put("change: 1.95", "change: 19.5"),
    /Mức thay đổi lệch dấu thập phân/,
  ],
  [
    "a rank of the country for one of the region",
    PAR21,
    put("region_rank: 3", "region_rank: 26"),
    /Thứ hạng trong vùng lớn hơn/,
  ],
  [
    "an entry twice",
    PAR21,
    (text) => text.replace(/( {2}- \{unit: ha-tinh, against: 2020, change[^\n]*\n)/, "$1$1"),
    /Mục này đã ghi ở dòng/,
  ],
  [
    "a best that is below",
    NOW,
    put("columns:", "best: {lv1: 12.00}\ncolumns:"),
    /Mức cao nhất thấp hơn điểm của/,
  ],
];

test.each(SLIPS.filter(([, file]) => LEAGUE[file] !== undefined))("%s", (_, file, change, message) => {
  const lines = told({ [file]: change });
  expect(lines.filter((line) => message.test(line)).length, lines.join("\n")).toBeGreaterThan(0);
  expect(lines.length, lines.join("\n")).toBeLessThanOrEqual(2);
});

test("a published score with fewer decimals than all others of its column", () => {
  const sipas = (year: number) =>
    `index: sipas\nyear: ${year}\npublished: ${year + 1}-06-24\nsource: vns-2020\nranked_units: 63\ncomplete: true\nunits:\n${[
      ...LEAGUE[NOW]!.matchAll(/^ {2}- \[([\w-]+), ([\d.]+), (\d+),/gm),
    ]
      .map(([, unit, score, rank]) => `  ${unit}: {score: ${score}, rank: ${rank}}\n`)
      .join("")}`;
  const file = "data/scores/sipas/2020.yaml";
  expect(told({ [file]: () => sipas(2020) })).toEqual([]);
  const lines = told({ [file]: () => sipas(2020).replace(/(ha-noi: \{score: \d+\.\d)\d/, "$1") });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/Ít chữ số thập phân hơn/);
});
