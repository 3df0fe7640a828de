import { expect, test } from "vitest";
import { type Cells, cell, LEAGUE, NOW, rows, told } from "./league-fixture.ts";

/* One slip of a hand, one finding: what a table brings along when it is pasted, and slips that many figures follow from. */

const at = (line: number) => (all: Cells[]) => all[line]!;
const line = (change: (written: string) => string) => (text: string) =>
  text.replace(/ {2}- \[ha-noi[^\n]*/, (row) => change(row));

type Slip = [what: string, change: (text: string) => string, message: RegExp];

const SLIPS: Slip[] = [
  [
    "the head of the table",
    rows((all, columns) => [["Tỉnh, thành phố", "Điểm", "Hạng", ...columns.slice(3)], ...all]),
    /:12:6 unknown-unit Dòng này là tên các cột của bảng/,
  ],
  [
    "its column names in the midst",
    rows((all, columns) => [...all.slice(0, 9), columns, ...all.slice(9)]),
    /:21:6 unknown-unit Dòng này là tên các cột/,
  ],
  [
    "the maxima",
    rows((all) => [["Điểm tối đa", ...at(0)(all).slice(1)], ...all]),
    /điểm tối đa hay trọng số/,
  ],
  ["the means", rows((all) => [...all, ["Trung bình", ...at(0)(all).slice(1)]]), /Dòng này là dòng tổng hợp/],
  [
    "the whole country",
    rows((all) => [...all, ["Cả nước", ...at(0)(all).slice(1)]]),
    /Dòng này là dòng tổng hợp/,
  ],
  [
    "the name of a region",
    rows((all, columns) => [["Đồng bằng sông Hồng", ...columns.slice(1).map(() => "")], ...all]),
    /Dòng này là tên vùng/,
  ],
  [
    "cells parted by blanks",
    line((row) => row.replaceAll(", ", " ")),
    /pasted-cells Dòng dán từ Excel: các ô cách nhau bằng dấu cách/,
  ],
  [
    "a comma left out",
    line((row) => row.replace(/(\d\.\d\d), (\d\.\d\d)/, "$1 $2")),
    /Thiếu dấu phẩy giữa hai ô/,
  ],
  [
    "a comma twice",
    line((row) => row.replace(/(\d\.\d\d), (\d\.\d\d)/, "$1,, $2")),
    /Thừa một dấu phẩy giữa hai ô/,
  ],
  ["a bracket left open", line((row) => row.slice(0, -1)), /:12:\d+ yaml-syntax Dòng của bảng thiếu dấu \]/],
  ["the unit left out", line((row) => row.replace("ha-noi, ", "")), /Dòng thiếu mã đơn vị ở ô đầu/],
  ["an empty cell", cell("ha-noi", "tc11", () => ""), /blank-mark Ô không có số/],
  ["an error of the spreadsheet", cell("ha-noi", "tc11", () => "#REF!"), /blank-mark Ô không có số.*#REF!/],
  ["a column that was too narrow", cell("ha-noi", "tc11", () => "####"), /Cột Excel quá hẹp/],
  [
    "a number that became a day",
    cell("ha-noi", "tc11", () => "9-Oct"),
    /đổi số gõ vào thành ngày.*Có phải 9\.10\?/,
  ],
  ["a month and a year", cell("ha-noi", "tc11", () => "Oct-45"), /Có phải 10\.45\?/],
  ["a day in full", cell("ha-noi", "tc11", () => "2023-10-09"), /Có phải 9\.10\?/],
  ["a day in Vietnamese", cell("ha-noi", "tc11", () => "9-thg 10"), /Có phải 9\.10\?/],
  [
    "a day as its number",
    cell("ha-noi", "tc11", () => "45574"),
    /có vẻ Excel đã đổi số thành ngày.*Có phải 9\.10\?/,
  ],
  [
    "a rank beside its score",
    cell("ha-noi", "score", (score) => `${score} (hạng 12)`),
    /Một ô ghi cả điểm và thứ hạng/,
  ],
  [
    "names of score and rank exchanged",
    (text) => text.replace("score, rank,", "rank, score,"),
    /Hai cột score và rank đổi chỗ cho nhau/,
  ],
  [
    "a rank filled down",
    rows((all) =>
      all.map(([unit = "", score = "", rank = "", ...rest]) => [
        unit,
        score,
        Number(rank) > 9 && Number(rank) < 16 ? "10" : rank,
        ...rest,
      ]),
    ),
    /Cùng thứ hạng 10 cho 6 đơn vị/,
  ],
  [
    "a column of the year before",
    rows((all, columns) => {
      const before = new Map(
        [...LEAGUE["data/scores/bo-thu/2022.yaml"]!.matchAll(/^ {2}- \[([^\]]*)\]/gm)].map(([, row = ""]) => [
          row.split(", ")[0],
          row.split(", "),
        ]),
      );
      const place = columns.indexOf("tc33");
      return all.map((row) =>
        row.map((one, column) => (column === place ? before.get(row[0]!)![place]! : one)),
      );
    }),
    /Cột “Tiêu chí ba chấm 3 \(tc33\)” trùng hệt kỳ 2022 ở 63 đơn vị/,
  ],
  [
    "a column twice",
    rows((all, columns) =>
      all.map((row) =>
        row.map((one, column) => (columns[column] === "tc33" ? row[columns.indexOf("tc23")]! : one)),
      ),
    ),
    /Cột “Tiêu chí ba chấm 3 \(tc33\)” trùng hệt cột “Tiêu chí hai chấm 3 \(tc23\)”/,
  ],
  [
    "two fields exchanged",
    (text) =>
      text
        .replace("lv1, tc11", "LV, tc11")
        .replace("lv2, tc21", "lv1, tc21")
        .replace("LV, tc11", "lv2, tc11"),
    /Hai cột .* đổi chỗ cho nhau/,
  ],
  [
    "totals rounded",
    rows((all) => all.map(([unit = "", score = "", ...rest]) => [unit, Number(score).toFixed(1), ...rest])),
    /đã làm tròn còn 1 chữ số thập phân/,
  ],
  [
    "a total whose digits changed places",
    cell("ha-noi", "score", (score) => score.replace(/^(\d)(\d)/, "$2$1")),
    /sum-mismatch/,
  ],
  [
    "a total of a criterion too much",
    cell("ha-noi", "lv2", (score) => (Number(score) + 0.5).toFixed(2)),
    /sum-mismatch/,
  ],
];

test.each(SLIPS)("%s is one finding", (_, change, message) => {
  const lines = told({ [NOW]: change });
  expect(lines, lines.join("\n")).toHaveLength(1);
  expect(lines[0]).toMatch(message);
});
