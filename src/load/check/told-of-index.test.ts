import { expect, test } from "vitest";
import { problemLines, spoiled } from "../small-project.ts";

/** What an index says of how it is told, where that cannot be. */
const SPOILED: [what: string, file: string, find: string, put: string, problems: string[]][] = [
  [
    "modelled on nothing there is",
    "data/indices/par-index-mau.yaml",
    "illustrative: true\n",
    "illustrative: true\nmodelled_on: pcii\n",
    ["data/indices/par-index-mau.yaml:9:14 unknown-index Không có chỉ số “pcii”. Có phải “pci”?"],
  ],
  [
    "a real one modelled on another",
    "data/indices/pci.yaml",
    "levels:",
    "modelled_on: papi\nlevels:",
    [
      "data/indices/pci.yaml:9:14 wrong-value Chỉ số “pci” không phải chỉ số minh họa nên không theo dáng chỉ số nào. Bỏ khóa modelled_on; khóa này chỉ đi cùng illustrative: true.",
    ],
  ],
  [
    "percent told in percent",
    "data/indices/par-index-mau.yaml",
    "illustrative: true\n",
    "illustrative: true\ntold_in_percent: true\n",
    [
      "data/indices/par-index-mau.yaml:9:18 wrong-value Chỉ số “par-index-mau” đã đo bằng phần trăm. Bỏ khóa told_in_percent; khóa này chỉ dùng khi measure.unit là points.",
    ],
  ],
  [
    "a licence without its address",
    "data/sources.yaml",
    "date: 2022-08-24}",
    "date: 2022-08-24, licence: {name: MIT, title: MIT License}}",
    ["data/sources.yaml:2:99 missing-key Thiếu khóa “url”. Thêm dòng “url: …”; cách ghi xem data/README.md."],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});
