import { describe, expect, test } from "vitest";
import { filesInMemory } from "../files.ts";
import { loadFiles } from "../load.ts";
import { problemLines, SMALL_PROJECT } from "../small-project.ts";

const UNITS = "data/units.yaml";
const INDEX = "data/indices/noi-bo.yaml";
const SCORES = "data/scores/noi-bo/2023.yaml";
const EARLIER = "data/conferences/mau-2024.yaml";
const LATER = "data/conferences/mau-2025.yaml";

const conference = (slug: string, day: string, rest: string) => `slug: ${slug}
unit: tinh-mau
title: Hội nghị của Tỉnh Mẫu
held_on: ${day}
illustrative: true
source: mau
indices:
  - {index: par-index-mau, year: 2023, against: 2022, from: 2022}
${rest}`;

/** The small project with the sample province's own index and two of its conferences. */
const PROJECT: Record<string, string> = {
  ...SMALL_PROJECT,
  [UNITS]: `${SMALL_PROJECT[UNITS]}  - {id: mau-so, kind: agency, of: tinh-mau, illustrative: true, name: {vi: Sở Mẫu}}
  - {id: mau-xa, kind: commune, of: tinh-mau, illustrative: true, name: {vi: Xã Mẫu}}
`,
  [INDEX]: `id: noi-bo
short: Nội bộ
name: {vi: Chỉ số nội bộ}
about: {vi: Minh họa}
publisher: Tỉnh Mẫu
measure: {unit: points, decimals: 2}
kind: mixed
illustrative: true
internal_to: tinh-mau
source: mau
levels: {content: {vi: nội dung}}
frameworks:
  - years: [2022, 2023]
    aggregation: sum
    tolerance: 0.001
    components:
      - {id: work, name: {vi: Công việc}, max: 60}
      - {id: survey, name: {vi: Khảo sát}, max: 40, applies_to: [agency]}
`,
  [SCORES]: `index: noi-bo
year: 2023
published: 2024-02
source: mau
ranked_units: null
units:
  mau-so: {score: 90.00, components: {work: 55.00, survey: 35.00}}
  mau-xa: {score: 50.00, components: {work: 50.00}}
`,
  "data/scores/noi-bo/2022.yaml": `index: noi-bo
year: 2022
published: 2023-02
source: mau
ranked_units: null
units:
  mau-so: {score: 35.00, components: {work: {missing: {reason: not-applicable}}, survey: 35.00}}
  mau-xa: {score: 48.00, components: {work: 48.00}}
`,
  "data/scores/par-index-mau/2022.yaml": `index: par-index-mau
year: 2022
published: null
source: mau
ranked_units: null
units:
  tinh-mau: {components: {leadership: 8.00}}
`,
  "data/indices/par-index-mau.yaml": SMALL_PROJECT["data/indices/par-index-mau.yaml"]!.replace(
    "years: [2023, 2023]",
    "years: [2022, 2023]",
  ),
  [EARLIER]: conference("mau-2024", "2024-06-14", ""),
  [LATER]: conference(
    "mau-2025",
    "2025-06-13",
    "follows: mau-2024\ninternal: {index: noi-bo, year: 2023, against: 2022}\n",
  ),
};

/** The problems of the project with a text replaced in one file. */
function linesOf(file: string, find: string, put: string): string[] {
  const before = PROJECT[file]!;
  if (!before.includes(find)) throw new Error(`${file} does not hold ${find}`);
  return problemLines({ ...PROJECT, [file]: before.replace(find, () => put) });
}

test("the project is right as it stands, and builds what it says", () => {
  expect(problemLines(PROJECT)).toEqual([]);
  const dataset = loadFiles(filesInMemory(PROJECT)).dataset!;
  expect(dataset.units.get("mau-xa")).toMatchObject({ kind: "commune", of: "tinh-mau" });
  expect(dataset.units.get("tinh-mau")).toMatchObject({ kind: "province", of: null });
  expect(dataset.indices.get("noi-bo")).toMatchObject({ internalTo: "tinh-mau" });
  expect(dataset.indices.get("papi")).not.toHaveProperty("internalTo");
  expect(dataset.indices.get("noi-bo")!.frameworks[0]!.components.map(({ appliesTo }) => appliesTo)).toEqual([
    undefined,
    ["agency"],
  ]);
  expect(dataset.conferences.get("mau-2025")).toMatchObject({
    follows: "mau-2024",
    internal: { index: "noi-bo", year: 2023, against: 2022 },
  });
  expect(dataset.conferences.get("mau-2024")).toMatchObject({ follows: null, internal: null });
});

test("an index of one province and single entries can be kept for the office", () => {
  const record = `${PROJECT[EARLIER]}causes:
  - {id: mo, kind: people, text: Nguyên nhân, internal: false}
  - {id: kin, kind: people, text: Nguyên nhân, internal: true}
`;
  const files = {
    ...PROJECT,
    [INDEX]: `${PROJECT[INDEX]}internal: true\n`,
    [EARLIER]: record,
  };
  expect(problemLines(files)).toEqual([]);
  const dataset = loadFiles(filesInMemory(files)).dataset!;
  expect(dataset.indices.get("noi-bo")).toMatchObject({ internal: true });
  const causes = dataset.conferences.get("mau-2024")!.causes;
  expect(causes.map((cause) => "internal" in cause)).toEqual([false, true]);
});

test("an index of all provinces cannot", () => {
  const index = "data/indices/papi.yaml";
  const files = { ...PROJECT, [index]: `${PROJECT[index]}internal: true\n` };
  expect(problemLines(files)).toEqual([
    expect.stringContaining(
      "wrong-value Chỉ số của các tỉnh “papi” không giữ riêng cho cơ quan được. Bỏ khóa internal",
    ),
  ]);
});

test("a note stays with the population that it explains", () => {
  const noted = PROJECT[UNITS]!.replace(
    "gso: '22'}",
    "gso: '22', population: [{year: 2008, thousands: 1.5, source: mau, note: dân số hiện tại}, {year: 2020, thousands: 2, source: mau}]}",
  );
  const dataset = loadFiles(filesInMemory({ ...PROJECT, [UNITS]: noted })).dataset!;
  expect(dataset.units.get("quang-ninh")!.population).toEqual([
    { year: 2008, thousands: 1.5, sources: ["mau"], note: "dân số hiện tại" },
    { year: 2020, thousands: 2, sources: ["mau"] },
  ]);
});

describe("mistakes are located", () => {
  test.each<[what: string, file: string, find: string, put: string, problems: string[]]>([
    [
      "a kind that is not known",
      UNITS,
      "kind: commune",
      "kind: xa",
      [
        `${UNITS}:12:24 wrong-value Giá trị không nằm trong các giá trị cho phép (đang có “xa”, cần province | agency | district | commune | country). Có phải “commune”?`,
      ],
    ],
    [
      "a commune of no province",
      UNITS,
      "kind: commune, of: tinh-mau",
      "kind: commune",
      [
        `${UNITS}:12:24 missing-key Đơn vị “mau-xa” là cơ quan, huyện hoặc xã mà không ghi thuộc tỉnh nào. Thêm khóa of với mã của tỉnh; đơn vị loại này chỉ không thuộc tỉnh nào khi một chỉ số ghi unit_kind là loại ấy.`,
      ],
    ],
    [
      "a commune of an agency",
      UNITS,
      "kind: commune, of: tinh-mau",
      "kind: commune, of: mau-so",
      [
        `${UNITS}:12:37 wrong-value “mau-so” không phải tỉnh, thành phố. Ghi mã của một đơn vị có kind là province.`,
      ],
    ],
    [
      "a province that is not there",
      UNITS,
      "kind: commune, of: tinh-mau",
      "kind: commune, of: tinh-mo",
      [`${UNITS}:12:37 unknown-unit Không có đơn vị “tinh-mo”. Có phải “tinh-mau”?`],
    ],
    [
      "a province of a province",
      UNITS,
      "id: cao-bang,",
      "id: cao-bang, of: quang-ninh,",
      [
        `${UNITS}:8:24 wrong-value Đơn vị “cao-bang” không thuộc tỉnh nào. Bỏ khóa of, hoặc ghi kind là agency, district, commune.`,
      ],
    ],
    [
      "a real commune of the sample province",
      UNITS,
      "of: tinh-mau, illustrative: true, name: {vi: Xã Mẫu}",
      "of: tinh-mau, name: {vi: Xã Mẫu}",
      [
        "data/scores/noi-bo/2022.yaml:8:3 wrong-value Đơn vị Xã Mẫu (mau-xa) không được đứng trong chỉ số này. Đơn vị minh họa chỉ có số liệu ở chỉ số minh họa, đơn vị thật chỉ ở chỉ số thật.",
        `${SCORES}:8:3 wrong-value Đơn vị Xã Mẫu (mau-xa) không được đứng trong chỉ số này. Đơn vị minh họa chỉ có số liệu ở chỉ số minh họa, đơn vị thật chỉ ở chỉ số thật.`,
        `${UNITS}:12:5 wrong-value illustrative không khớp với tỉnh tinh-mau (đang có false, cần true). Số liệu minh họa và số liệu thật không được trộn; sửa lại cho khớp.`,
      ],
    ],
    [
      "an index internal to a commune",
      INDEX,
      "internal_to: tinh-mau",
      "internal_to: mau-xa",
      [
        `${LATER}:10:19 wrong-value “noi-bo” không phải chỉ số nội bộ của “tinh-mau”. Ghi mã chỉ số có internal_to là đơn vị tổ chức hội nghị.`,
        `${INDEX}:9:14 wrong-value “mau-xa” không phải tỉnh, thành phố. Ghi mã của một đơn vị có kind là province.`,
      ],
    ],
    [
      "an index internal to a real province",
      INDEX,
      "internal_to: tinh-mau",
      "internal_to: cao-bang",
      [
        `${LATER}:10:19 wrong-value “noi-bo” không phải chỉ số nội bộ của “tinh-mau”. Ghi mã chỉ số có internal_to là đơn vị tổ chức hội nghị.`,
        `${INDEX}:8:15 wrong-value illustrative không khớp với tỉnh cao-bang (đang có true, cần false). Số liệu minh họa và số liệu thật không được trộn; sửa lại cho khớp.`,
      ],
    ],
    [
      "a province in an internal index",
      SCORES,
      "mau-xa: {score",
      "tinh-mau: {score",
      [
        `${SCORES}:8:3 wrong-value Đơn vị “tinh-mau” không được đứng trong chỉ số này (cần cơ quan, huyện, xã của tinh-mau). Số liệu của tỉnh, số liệu nội bộ của một tỉnh, số liệu của loại đơn vị khác (unit_kind) để ở các chỉ số riêng.`,
      ],
    ],
    [
      "a commune in an index of provinces",
      "data/scores/par-index-mau/2022.yaml",
      "tinh-mau: {comp",
      "mau-xa: {comp",
      [
        "data/scores/par-index-mau/2022.yaml:7:3 wrong-value Đơn vị “mau-xa” không được đứng trong chỉ số này (cần tỉnh, thành phố). Số liệu của tỉnh, số liệu nội bộ của một tỉnh, số liệu của loại đơn vị khác (unit_kind) để ở các chỉ số riêng.",
      ],
    ],
    [
      "more than the unit's own maximum",
      SCORES,
      "mau-xa: {score: 50.00",
      "mau-xa: {score: 61.00",
      [
        `${SCORES}:8:19 score-above-maximum Điểm vượt mức tối đa (đang có 61.00, cần không quá 60). Kiểm tra lại số hoặc điểm tối đa trong khung.`,
      ],
    ],
    [
      "parts that apply and do not add up",
      SCORES,
      "work: 50.00",
      "work: 49.00",
      [
        `${SCORES}:8:19 sum-mismatch Điểm đã ghi không bằng tổng điểm các thành phần (đang có 50.00, cần 49 ± 0.001). Đối chiếu điểm tổng và điểm thành phần với nguồn.`,
      ],
    ],
    [
      "an internal index among the others",
      LATER,
      "{index: par-index-mau, year: 2023",
      "{index: noi-bo, year: 2023",
      [
        `${LATER}:8:13 wrong-value Chỉ số nội bộ “noi-bo” không phân tích chung với chỉ số của các tỉnh. Ghi chỉ số này ở khóa internal của hội nghị.`,
      ],
    ],
    [
      "an ordinary index as the internal one",
      LATER,
      "internal: {index: noi-bo",
      "internal: {index: par-index-mau",
      [
        `${LATER}:10:19 wrong-value “par-index-mau” không phải chỉ số nội bộ của “tinh-mau”. Ghi mã chỉ số có internal_to là đơn vị tổ chức hội nghị.`,
      ],
    ],
    [
      "an edition that is not there",
      LATER,
      "year: 2023, against: 2022}\n",
      "year: 2023, against: 2021}\n",
      [`${LATER}:10:48 unknown-reference Không có kỳ đánh giá “noi-bo 2021”. Xem data/scores/noi-bo.`],
    ],
    [
      "years in the wrong order",
      LATER,
      "internal: {index: noi-bo, year: 2023, against: 2022}",
      "internal: {index: noi-bo, year: 2022, against: 2023}",
      [
        `${LATER}:10:48 wrong-value Năm ở khóa against không sớm hơn năm đánh giá (đang có 2023, cần trước 2022). Kiểm tra lại hai năm.`,
      ],
    ],
    [
      "a conference that is not there",
      LATER,
      "follows: mau-2024",
      "follows: mau-2023",
      [`${LATER}:9:10 unknown-reference Không có hội nghị “mau-2023”. Có phải “mau-2024” hay “mau-2025”?`],
    ],
    [
      "a conference of another province",
      LATER,
      "follows: mau-2024",
      "follows: quang-ninh-2022",
      [
        `${LATER}:9:10 wrong-value Hội nghị “quang-ninh-2022” là của đơn vị khác (đang có quang-ninh). Ghi mã hội nghị trước của cùng đơn vị.`,
      ],
    ],
    [
      "a conference that follows itself",
      LATER,
      "follows: mau-2024",
      "follows: mau-2025",
      [
        `${LATER}:9:10 wrong-value Hội nghị “mau-2025” không họp trước hội nghị này (đang có 2025-06-13, cần trước 2025-06-13). Ghi mã hội nghị đã họp trước.`,
      ],
    ],
    [
      "a conference held later",
      EARLIER,
      "source: mau\n",
      "source: mau\nfollows: mau-2025\n",
      [
        `${EARLIER}:7:10 wrong-value Hội nghị “mau-2025” không họp trước hội nghị này (đang có 2025-06-13, cần trước 2024-06-14). Ghi mã hội nghị đã họp trước.`,
        `${LATER}:9:10 unknown-reference [cảnh báo] Hội nghị này nhìn lại hội nghị “mau-2024”, mà hội nghị ấy còn lỗi: trang của cả hai chờ sửa. Sửa lỗi của data/conferences/mau-2024.yaml.`,
      ],
    ],
  ])("%s", (_, file, find, put, problems) => {
    expect(linesOf(file, find, put)).toEqual(problems);
  });
});
