import { expect, test } from "vitest";
import { remembered } from "../model/remembered.ts";
import { shippedFiles, shippedReads } from "../testing/shipped.ts";
import { lacksMarks } from "./check/units/name-slips.ts";
import type { Files } from "./files.ts";
import { loadFiles } from "./load.ts";

const shipped = shippedFiles();
const reads = shippedReads();
const lineOf = ({ place, code, message }: ReturnType<typeof loadFiles>["problems"][number]) =>
  `${place.file.replace("data/", "")}:${place.line} ${code} ${message}`;
const before = new Set(loadFiles(shipped, reads).problems.map(lineOf));

interface Slip {
  file: string;
  find: string | RegExp;
  put: string;
}

/** What is told anew once texts of the shipped data are slipped, each in a file of its own. */
function told(slips: readonly Slip[]): string[] {
  const slipped = new Map(
    slips.map(({ file, find, put }) => {
      const text = new TextDecoder().decode(shipped.read(file));
      const next = text.replace(find, put);
      if (next === text) throw new Error(`nothing to replace in ${file}`);
      return [file, new TextEncoder().encode(next)] as const;
    }),
  );
  const files: Files = {
    list: () => shipped.list(),
    size: (one) => slipped.get(one)?.length ?? shipped.size(one),
    read: (one) => slipped.get(one) ?? shipped.read(one),
  };
  return loadFiles(files, reads)
    .problems.map(lineOf)
    .filter((line) => !before.has(line));
}

const RECORD = "data/conferences/quang-ninh-2022.yaml";
const UNITS = "data/units.yaml";
const SIPAS = "data/scores/sipas/2023.yaml";
const PCI = "data/scores/pci/2021.yaml";
const SOURCES = "data/sources.yaml";
const PAPI = /complete: true\n([\s\S]*?\n {2}- \[dong-thap[^\n]*)[\s\S]*$/;

const SLIPS: [what: string, file: string, find: string | RegExp, put: string, message: string][] = [
  [
    "digits of a target exchanged",
    RECORD,
    "value: 93.157",
    "value: 93.517",
    "Nguyên văn không nêu số đã ghi ở score",
  ],
  [
    "digits of its gain",
    RECORD,
    "stated_gain: 2.017",
    "stated_gain: 2.107",
    "Nguyên văn không nêu số đã ghi ở stated_gain",
  ],
  ["what a target is held by", RECORD, "comparison: above", "comparison: at-least", "khác comparison"],
  [
    "the year compared with",
    RECORD,
    "stated_gain: 2.017\n    baseline_year: 2021",
    "stated_gain: 2.017\n    baseline_year: 2020",
    "Nguyên văn so với năm 2021",
  ],
  [
    "the year of a target",
    RECORD,
    "quote: phấn đấu đạt",
    "quote: năm 2024 phấn đấu đạt",
    "Nguyên văn nói về năm 2024",
  ],
  ["a source twice", RECORD, "source: [s1, s4]", "source: [s1, s1]", "ghi hai lần trong một danh sách"],
  ["one word of Telex", RECORD, "Chuẩn hóa, số hóa", "Chuaanr hóa, số hóa", "bộ gõ tiếng Việt đang tắt"],
  [
    "a place without marks",
    RECORD,
    "place: thành phố Hạ Long",
    "place: thanh pho Ha Long",
    "Tên viết không dấu",
  ],
  [
    "a plan's issuer without marks",
    RECORD,
    "issuer: Ủy ban nhân dân tỉnh Quảng Ninh",
    "issuer: Uy ban nhan dan tinh Quang Ninh",
    "Tên viết không dấu",
  ],
  ["an office without marks", UNITS, "vi: Sở Tư pháp", "vi: So Tu phap", "Tên viết không dấu"],
  [
    "a unit's name spelled otherwise",
    UNITS,
    "vi: Đồng Tháp",
    "vi: Dong Thap",
    "Tên này khác dấu với tên của “Dong Thap (dong-thap)”",
  ],
  ["marks in an English name", UNITS, "en: Dong Thap", "en: Đồng Tháp", "Tên tiếng Anh còn dấu"],
  [
    "a province called a city",
    UNITS,
    "id: dong-thap, ",
    "id: dong-thap, city: true, ",
    "thành phố trực thuộc trung ương",
  ],
  [
    "a component without marks",
    "data/indices/sipas.yaml",
    "vi: Thủ tục hành chính",
    "vi: Thu tuc hanh chinh",
    "Tên viết không dấu",
  ],
  [
    "an address of another report",
    SOURCES,
    "2023_PAPI_REPORT",
    "2022_PAPI_REPORT",
    "Địa chỉ nói về năm 2022",
  ],
  [
    "a comma behind an address",
    SOURCES,
    "github.com/mdtrinh/vietnamdata'",
    "github.com/mdtrinh/vietnamdata,'",
    "Địa chỉ kết thúc bằng dấu",
  ],
  ["counts in a note", SIPAS, "57 địa phương tăng", "75 địa phương tăng", "Ghi chú đếm 81 địa phương"],
  [
    "the sum of an inferred score",
    SIPAS,
    "score: 81.09",
    "score: 80.19",
    "Phép tính ở how không cho số đã ghi",
  ],
  [
    "places gained by the first",
    SIPAS,
    "reported:\n",
    "reported:\n  - {unit: quang-ninh, against: 2020, places_gained: -3, source: hp-2023}\n",
    "ngoài bảng xếp hạng",
  ],
  [
    "a change with the wrong sign",
    PCI,
    /$/,
    "reported:\n  - {unit: dong-thap, against: 2020, change: 2.28, source: pci-bang-2021}\n",
    "trái chiều với số đã ghi",
  ],
  ["a file cut between its rows", "data/scores/papi/2020.yaml", PAPI, "$1\n", "Tệp có thể bị cắt"],
  [
    "a remark without its threshold",
    "data/conferences/quang-ninh-2022.yaml",
    "\ntargets:\n",
    "\nremarks:\n  - {id: mot, kind: all-above, indices: [sipas], years: [2017, 2021], text: Luôn trên 90%.}\n\ntargets:\n",
    "chưa ghi mức",
  ],
  [
    "a paper's number with its symbol",
    "data/conferences/tinh-mau-2024.yaml",
    "  place: Tỉnh Mẫu\n",
    "  place: Tỉnh Mẫu\n  number: 15/BC-UBND\n",
    "ký hiệu sẽ in hai lần",
  ],
];

/** The data are read once for each turn: the first slips of all files, their second ones, and so on. */
const turns = SLIPS.map(([, file], at) => SLIPS.slice(0, at).filter(([, other]) => other === file).length);
const inTurn = remembered((turn: number) =>
  told(SLIPS.filter((_, at) => turns[at] === turn).map(([, file, find, put]) => ({ file, find, put }))),
);

test.each(SLIPS.map((slip, at) => [...slip, turns[at]!] as const))(
  "%s is told, at its file",
  (_, file, __, ___, message, turn) => {
    const own = inTurn(turn).filter((line) => line.startsWith(`${file.replace("data/", "")}:`));
    expect(own.filter((line) => line.includes(message))).not.toEqual([]);
  },
);

test.each([
  ["a target's year in other words", RECORD, "quote: phấn đấu đạt", "quote: đến hết năm 2022 phấn đấu đạt"],
  ["what it is compared with in other words", RECORD, "so với năm 2021)", "so với kết quả năm 2021)"],
  [
    "a newer page about older results",
    SOURCES,
    "github.com/mdtrinh/vietnamdata'",
    "github.com/mdtrinh/2025/vietnamdata'",
  ],
])("%s is no slip", (_, file, find, put) => {
  expect(told([{ file, find, put }])).toEqual([]);
});

test.each([
  "An Giang",
  "Gia Lai",
  "Kon Tum",
  "Long An",
  "Hai Van",
  "UBND",
  "VCCI",
  "PAPI Vietnam",
  "Sóc Trăng",
])("%s needs no marks", (name) => {
  expect(lacksMarks(name)).toBe(false);
});
