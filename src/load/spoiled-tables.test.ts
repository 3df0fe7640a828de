import { expect, test } from "vitest";
import { shippedFiles, shippedReads } from "../testing/shipped.ts";
import { filesInMemory } from "./files.ts";
import { loadFiles } from "./load.ts";
import { problemLine } from "./report/print.ts";

const disk = shippedFiles();
/** What the tables need, and no more: every load reads and checks all of it. */
const NEEDED =
  /^data\/(?:(?:site|units|sources)\.yaml|indices\/(?:papi|pci)|scores\/(?:papi\/20(?:19|2)|pci\/))/;
const needed = disk.list().filter((file) => NEEDED.test(file));
const shipped = Object.fromEntries(needed.map((file) => [file, disk.read(file)]));
const reads = shippedReads();
const known = new Set(loadFiles(filesInMemory(shipped), reads).problems.map(problemLine));
const PAPI = "data/scores/papi/2021.yaml";
const PCI = "data/scores/pci/2021.yaml";

/** What the check says of the shipped data with one file changed, besides what it says without. */
function told(file: string, change: (text: string) => string): string[] {
  const text = new TextDecoder().decode(shipped[file]);
  const files = { ...shipped, [file]: change(text) };
  return loadFiles(filesInMemory(files), new Map(reads))
    .problems.map(problemLine)
    .filter((line) => !known.has(line));
}

type Cells = readonly string[];

/** The rows of a long table changed one by one; `all` are the cells of every row. */
const rows = (change: (cells: Cells, at: number, all: readonly Cells[]) => Cells) => (text: string) => {
  const isRow = (line: string) => /^ {2}- \[/.test(line);
  const cellsOf = (line: string) => line.replace(/^ {2}- \[|\]$/g, "").split(", ");
  const all = text.split("\n").filter(isRow).map(cellsOf);
  let at = -1;
  return text
    .split("\n")
    .map((line) => {
      if (!isRow(line)) return line;
      at += 1;
      return `  - [${change(all[at]!, at, all).join(", ")}]`;
    })
    .join("\n");
};

test.each<[what: string, file: string, change: (text: string) => string, problems: (string | RegExp)[]]>([
  [
    "a column left out of every row",
    PAPI,
    rows((cells) => [...cells.slice(0, 3), ...cells.slice(4)]),
    [
      `${PAPI}:19:5 wrong-type Cả 63 dòng thiếu 1 ô so với columns: có vẻ thiếu cột “sc11” (đang có 37 ô mỗi dòng, cần 38 ô). Chép lại bảng cho đủ cột, hoặc xóa tên cột ấy ở columns khi nguồn không có.`,
    ],
  ],
  [
    "a column of running numbers behind the units",
    PAPI,
    rows(([unit = "", ...cells], at) => [unit, String(at + 1), ...cells]),
    [
      `${PAPI}:19:5 wrong-type Cả 63 dòng thừa 1 ô so với columns: có vẻ thừa một ô sau “unit” (đang có 39 ô mỗi dòng, cần 38 ô). Xóa cột thừa ở mọi dòng, hoặc khai thêm tên cột ấy ở columns.`,
    ],
  ],
  [
    "a cell left out from a row on",
    PAPI,
    rows((cells, at) => (at < 30 ? cells : [...cells.slice(0, 5), ...cells.slice(6)])),
    [
      /:49:5 wrong-type 33 trong 63 dòng \(từ dòng 49 đến dòng 81\) thiếu 1 ô so với columns: có vẻ thiếu cột .*“sc13”/,
    ],
  ],
  [
    "a column name for two columns",
    PAPI,
    (text) => text.replace("participation, sc11,", "participation, participation,"),
    [`${PAPI}:17:39 duplicate-entry Cột “participation” đã có ở dòng 17. Giữ lại một mục, xóa mục kia.`],
  ],
  [
    "totals a row too high",
    PAPI,
    rows(([unit = "", score = "", ...cells], at, all) => {
      const below = at >= 40 ? all[at + 1]?.[1] : undefined;
      return [unit, below ?? score, ...cells];
    }),
    [
      `${PAPI}:59:15 sum-mismatch Cột “Điểm chung (score)” lệch một dòng, bắt đầu từ Gia Lai (gia-lai): số ở mỗi dòng là của dòng ngay dưới (22 trong 60 đơn vị không cộng đúng điểm “Điểm chung (score)”). Chép lại cả cột này từ nguồn, mỗi số đúng dòng của đơn vị.`,
    ],
  ],
  [
    "a part of a dimension a row too low",
    PAPI,
    rows((cells, at, all) => (at < 40 ? cells : [...cells.slice(0, 3), all[at - 1]![3]!, ...cells.slice(4)])),
    [
      /:59:29 sum-mismatch Cột “Tri thức công dân \(sc11\)” lệch một dòng, bắt đầu từ Gia Lai \(gia-lai\): số ở mỗi dòng là của dòng ngay trên/,
    ],
  ],
  [
    "total and dimension exchanged",
    PAPI,
    rows(([unit = "", score = "", first = "", ...cells]) => [unit, first, score, ...cells]),
    [
      /:19:14 sum-mismatch Hai cột “Điểm chung \(score\)” và “Tham gia của người dân ở cấp cơ sở \(participation\)” đổi chỗ cho nhau/,
    ],
  ],
  [
    "totals ten times too large",
    PAPI,
    rows(([unit = "", score = "", ...cells]) => [
      unit,
      score === "null" ? score : String(+score * 10),
      ...cells,
    ]),
    [/:19:14 sum-mismatch Cột “Điểm chung \(score\)” gấp 10 lần điểm phải có \(60 trong 60/],
  ],
  [
    "points of all numbers lost",
    PAPI,
    rows((cells) => cells.map((cell) => cell.replace(".", ""))),
    [/:19:14 score-above-maximum Điểm vượt mức tối đa; có 540 chỗ như vậy, từ dòng 19 đến dòng 81/],
  ],
  [
    "numbers in quotes",
    PAPI,
    rows((cells) => cells.map((cell, at) => (at === 0 || cell === "null" ? cell : `'${cell}'`))),
    [
      /:19:14 wrong-type Giá trị là chữ, không phải số; có 2220 chỗ như vậy, từ dòng 19 đến dòng 81.*Các chỗ kia sửa như vậy\.$/,
    ],
  ],
  [
    "one total above the maximum is told once",
    PAPI,
    (text) => text.replace("[ha-noi, 44.446550549", "[ha-noi, 444.46550549"),
    [
      `${PAPI}:19:14 score-above-maximum Điểm vượt mức tối đa (đang có 444.46550549, cần không quá 80). Kiểm tra lại số hoặc điểm tối đa trong khung.`,
    ],
  ],
  [
    "score and rank exchanged",
    PCI,
    (text) => text.replace("score: 70.53, rank: 3,", "score: 3, rank: 70.53,"),
    [
      `${PCI}:14:31 wrong-value Điểm và thứ hạng đổi chỗ cho nhau (đang có score 3, rank 70.53). Ghi score: 70.53, rank: 3.`,
    ],
  ],
  [
    "one rank far off blames that unit only",
    PCI,
    (text) => text.replace("score: 70.61, rank: 2,", "score: 70.61, rank: 21,"),
    [
      /:13:35 rank-contradicts-scores Thứ hạng trái với điểm: Hải Phòng \(hai-phong\) 70.61 điểm hạng 21, Phú Thọ/,
    ],
  ],
  [
    "ranks from the bottom up",
    PCI,
    (text) => text.replace(/rank: (\d+)/g, (_, rank) => `rank: ${64 - Number(rank)}`),
    [/rank-contradicts-scores Thứ hạng của cả 25 đơn vị ngược với điểm/],
  ],
  [
    "components by their numbers",
    PCI,
    (text) =>
      "entry land transparency time informal bias proactive support labour legal"
        .split(" ")
        .reduce((all, id, at) => all.replaceAll(`${id}: `, `'${at + 1}': `), text),
    [
      /:12:52 unknown-component Không có thành phần “1” .*; có 250 chỗ như vậy, từ dòng 12 đến dòng 36.*Có phải “entry”\?/,
    ],
  ],
  [
    "a maximum too low for every edition of its framework",
    "data/indices/pci.yaml",
    (text) => text.replace("max: 100", "max: 10"),
    [
      /^data\/indices\/pci.yaml:24:10 score-above-maximum 126 trong 126 điểm chung ở các kỳ của khung này vượt/,
    ],
  ],
  [
    "an index that cannot be read says nothing of ranks",
    "data/indices/pci.yaml",
    (text) => text.replace("aggregation: weighted", "aggregation: weigthed"),
    [/aggregation|weigthed/],
  ],
  [
    "rows of two units exchanged",
    "data/scores/papi/2024.yaml",
    rows(([unit = "", ...cells]) => [
      unit === "ha-noi" ? "ben-tre" : unit === "ben-tre" ? "ha-noi" : unit,
      ...cells,
    ]),
    [/:19:6 swapped-values \[cảnh báo\] Hai dòng Bến Tre \(ben-tre\) và Hà Nội \(ha-noi\) có vẻ bị đổi chỗ/],
  ],
  [
    "names moved by a row, which gives one unit two rows",
    PAPI,
    rows(([unit = "", ...cells], at, all) => [at < 20 ? unit : (all[at - 1]?.[0] ?? unit), ...cells]),
    [
      /:38:6 swapped-values \[cảnh báo\] Từ Hải Phòng \(hai-phong\) đến Sóc Trăng \(soc-trang\) tên đơn vị có vẻ lệch một dòng so với số/,
      /:39:6 duplicate-entry Đơn vị “hai-phong” đã có ở dòng 38, với số khác/,
    ],
  ],
])("%s", (_, file, change, problems) => {
  const lines = told(file, change);
  expect(lines, lines.join("\n")).toHaveLength(problems.length);
  for (const [at, problem] of problems.entries())
    if (typeof problem === "string") expect(lines[at]).toBe(problem);
    else expect(lines[at]).toMatch(problem);
});
