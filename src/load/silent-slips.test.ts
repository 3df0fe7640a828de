import { expect, test } from "vitest";
import { shippedData, shippedFiles, shippedReads } from "../testing/shipped.ts";
import { filesInMemory } from "./files.ts";
import { loadFiles } from "./load.ts";

/* Slips that read well by themselves, and that only what stands beside them tells. */

const shipped = shippedFiles();
const dataset = shippedData();
const textOf = (file: string) => new TextDecoder().decode(shipped.read(file));
const RECORD = "data/conferences/tinh-mau-2024.yaml";
const TITLED = "data/conferences/dong-thap-2022.yaml";
const UNITS = "data/units.yaml";
const PAPI = "data/indices/papi.yaml";
const kept = shipped
  .list()
  .filter((file) => /^data\/(indices\/|units|sources|site)|papi\/202[01]|-mau\//.test(file));
const base = Object.fromEntries(
  [...kept, RECORD, TITLED, "data/conferences/tinh-mau-2023.yaml"].map((file) => [file, textOf(file)]),
);
const provinces = [...dataset.editions.get("papi")!.get(2021)!.standings.keys()];
const regionOf = (unit: string) => dataset.units.get(unit)!.regions.find((id) => !id.endsWith("-34"))!;

/** Two editions of one figure for each province, the second a point higher; made up. */
const score = (unit: string, year: number) =>
  (
    80 +
    ((provinces.indexOf(unit) * 37) % 100) / 10 +
    (year - 2022) * (0.5 + ((provinces.indexOf(unit) * 13) % 11) / 10) +
    (provinces.indexOf(unit) % 7) / 20
  ).toFixed(2);
const meanOf = (units: readonly string[]) =>
  (units.reduce((sum, unit) => sum + Number(score(unit, 2023)), 0) / units.length).toFixed(2);
const [one = "", other = ""] = [...new Set(provinces.map(regionOf))].sort(
  (a, b) =>
    Number(meanOf(provinces.filter((unit) => regionOf(unit) === a))) -
    Number(meanOf(provinces.filter((unit) => regionOf(unit) === b))),
);
const regional = (id: string) => meanOf(provinces.filter((unit) => regionOf(unit) === id));
const sipas = (year: number, means: string) =>
  `index: sipas\nyear: ${year}\npublished: ${year + 1}-04-17\nsource: papi-panel\nbasis: published\nranked_units: ${provinces.length}\n${means}units:\n${provinces.map((unit) => `  ${unit}: {score: ${score(unit, year)}}\n`).join("")}`;
const SIPAS = "data/scores/sipas/2023.yaml";
const project: Record<string, string> = {
  ...base,
  "data/scores/sipas/2022.yaml": sipas(2022, ""),
  [SIPAS]: sipas(
    2023,
    `means:\n  national: ${meanOf(provinces)}\n  regions: {${one}: ${regional(one)}, ${other}: ${regional(other)}}\n`,
  ),
};

/** What the project is made of, parsed once; a spoiled file takes the place of one of these for its own load alone. */
const reads = shippedReads();
loadFiles(filesInMemory(project), reads);

const lines = (files: Record<string, string>) =>
  loadFiles(filesInMemory(files), new Map(reads)).problems.map(
    ({ place, message, severity }) => `${place.file} ${severity} ${message}`,
  );
const before = new Set(lines(project));
const told = (file: string, find: string | RegExp, put: string) => {
  const slipped = project[file]!.replace(find, put);
  if (slipped === project[file]) throw new Error(`nothing to replace in ${file}`);
  return lines({ ...project, [file]: slipped }).filter((line) => !before.has(line));
};

/** The first digit of a score of eighty-odd, mistyped. */
const mistyped = (digits: string) => digits.replace(/^8/, "9");
const first = provinces.find((unit) => score(unit, 2023).startsWith("85"))!;

const SLIPS: [what: string, file: string, find: string | RegExp, put: string, message: string][] = [
  [
    "a national mean with its digits exchanged",
    SIPAS,
    /national: (\d)(\d)/,
    "national: 7$1",
    "Trung bình cả nước lệch xa",
  ],
  [
    "a region's mean below its units",
    SIPAS,
    `${other}: ${regional(other)}`,
    `${other}: 71.20`,
    "nằm ngoài điểm của các đơn vị",
  ],
  [
    "a digit of a score mistyped",
    SIPAS,
    `${first}: {score: ${score(first, 2023)}`,
    `${first}: {score: ${mistyped(score(first, 2023))}`,
    "khác hẳn mọi đơn vị khác",
  ],
  [
    "a break a year too late",
    PAPI,
    "between: [2020, 2021]",
    "between: [2022, 2023]",
    "Lý do của chỗ đứt gãy nêu năm",
  ],
  [
    "a province called a city",
    UNITS,
    "en: Cao Bang}, gso",
    "en: Cao Bang}, city: true, gso",
    "Ghi “Cao Bằng” là thành phố trực thuộc trung ương",
  ],
  [
    "another year in the English title",
    TITLED,
    "indices of 2021",
    "indices of 2020",
    "bản tiếng Việt và bản tiếng Anh khác nhau",
  ],
  [
    "a section of the plan left out",
    RECORD,
    "heading: 1.3. Cải",
    "heading: 1.4. Cải",
    "Số thứ tự nhảy từ 1.2 sang 1.4: thiếu mục 1.3",
  ],
  [
    "a word twice",
    RECORD,
    "heading: 1.1. Công tác chỉ đạo,",
    "heading: 1.1. Công tác của của chỉ đạo,",
    "Lặp từ: “của của”",
  ],
];

test.each(SLIPS)("%s", (_, file, find, put, message) => {
  expect(
    told(file, find, put)
      .filter((line) => line.startsWith(file))
      .join("\n"),
  ).toContain(message);
});

test("an office that leads in words and not in the record", () => {
  const text = project[RECORD]!;
  const action = /- id: [\w-]+\n {4}text: ([^\n]+)\n(?:(?! {2}- )[^\n]*\n)*? {4}lead: \[([\w-]+)\]/.exec(
    text,
  )!;
  const agency = action[2] === "so-tu-phap" ? "Sở Tài chính" : "Sở Tư pháp";
  expect(told(RECORD, `text: ${action[1]}`, `text: ${agency} chủ trì việc này.`).join("\n")).toContain(
    `Câu giao việc nêu ${agency}`,
  );
});

test("scores with many digits that stand for two units", () => {
  const file = "data/scores/papi/2021.yaml";
  const [a, b] = [...project[file]!.matchAll(/- \[[\w-]+, (\d+\.\d{4,})/g)].map(([, digits]) => digits!);
  expect(told(file, b!, a!).join("\n")).toContain("Đúng từng chữ số như điểm của");
});

test("what ships says none of it, but words said twice for effect are no slip", () => {
  const said =
    /Lặp từ|nhảy từ|tiếng Anh khác nhau|Câu giao việc|đứt gãy nêu năm|trực thuộc trung ương|lệch xa|nằm ngoài điểm|từng chữ số|khác hẳn/;
  expect(loadFiles(shipped, shippedReads()).problems.filter(({ message }) => said.test(message))).toEqual([]);
  expect(
    told(RECORD, "heading: 1.1. Công tác", "heading: 1.1. Công tác từ từ, luôn luôn, ngày ngày").join(),
  ).not.toMatch(/Lặp từ/);
});
