import { expect, test } from "vitest";
import { problemLines, SMALL_PROJECT, spoiled } from "../../small-project.ts";

const PAPI_2021 = "data/scores/papi/2021.yaml";
const PAPI_2020 = "data/scores/papi/2020.yaml";
const PAPI = "data/indices/papi.yaml";

/** What is spoiled, in which file, which text by which, and every problem that must come of it. */
const SPOILED: [what: string, file: string, find: string | null, put: string | null, problems: string[]][] = [
  [
    "unit that did not exist",
    PAPI_2021,
    "[dong-thap, 12",
    "[dong-thap-2025, 12",
    [
      `${PAPI_2021}:8:6 unit-not-valid-that-year Đơn vị Đồng Tháp (dong-thap-2025) chỉ có từ 2025-07-01, không tồn tại vào ngày 2021-12-31. Vào ngày đó địa giới này là “dong-thap”: dùng mã ấy, hoặc kiểm tra lại ngày, năm.`,
    ],
  ],
  [
    "unit of the day that the edition names",
    PAPI_2021,
    "year: 2021",
    "year: 2021\nunits_as_of: 2025-08-01",
    [
      `${PAPI_2021}:9:6 unit-not-valid-that-year Đơn vị Đồng Tháp (dong-thap) chỉ có đến 2025-06-30, không tồn tại vào ngày 2025-08-01. Vào ngày đó địa giới này là “dong-thap-2025”: dùng mã ấy, hoặc kiểm tra lại ngày, năm.`,
    ],
  ],
  [
    "illustrative unit among real ones",
    PAPI_2020,
    "  dong-thap:",
    "  tinh-mau:",
    [
      `${PAPI_2020}:8:3 wrong-value Đơn vị Tỉnh Mẫu (tinh-mau) không được đứng trong chỉ số này. Đơn vị minh họa chỉ có số liệu ở chỉ số minh họa, đơn vị thật chỉ ở chỉ số thật.`,
    ],
  ],
  [
    "complete",
    PAPI_2021,
    "ranked_units: 2",
    "complete: true\nranked_units: 3",
    [
      `${PAPI_2021}:5:11 wrong-value Kỳ ghi complete: true mà số đơn vị có điểm khác ranked_units (đang có 2 đơn vị có điểm, cần 3 đơn vị). Bổ sung đơn vị còn thiếu, sửa ranked_units hoặc bỏ complete.`,
    ],
  ],
  [
    "published in the year",
    PAPI_2021,
    "published: 2022-05-10",
    "published: 2021-12-30",
    [
      `${PAPI_2021}:3:12 published-before-year-end Ngày công bố 2021-12-30 sớm hơn cuối năm đánh giá 2021 (đang có 2021-12-30, cần sau năm 2021). year là năm được đánh giá, không phải năm công bố; kiểm tra cả hai.`,
    ],
  ],
  [
    "no framework",
    PAPI,
    "years: [2018, 2024]",
    "years: [2021, 2024]",
    [
      "data/conferences/quang-ninh-2022.yaml:7:52 record-contradiction [cảnh báo] Năm đầu của chuỗi có trước kỳ đầu tiên của chỉ số (đang có 2020, cần từ 2021). Kiểm tra lại from.",
      "data/scores/papi/2020.yaml:2:7 no-framework Chỉ số papi không có khung áp dụng cho năm 2020 (đang có 2020, cần năm trong khoảng 2021–2024). Thêm khung cho năm này vào data/indices/papi.yaml, hoặc sửa năm.",
    ],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});

test("VCCI announced the PCI of 2006 to 2008 within the year; nobody publishes before the year begins", () => {
  const edition = (published: string, year: number) => ({
    ...SMALL_PROJECT,
    "data/indices/pci.yaml": `${SMALL_PROJECT["data/indices/pci.yaml"]}published_within_year_until: 2008\n`,
    [`data/scores/pci/${year}.yaml`]: `index: pci\nyear: ${year}\npublished: ${published}\nsource: papi-2021\nranked_units: 63\n`,
  });
  expect(problemLines(edition("2008-12", 2008))).toEqual([]);
  expect(problemLines(edition("2007-12", 2008))).toHaveLength(1);
  expect(problemLines(edition("2009-12", 2009))).toHaveLength(1);
});

test("a unit that ended during the year is not scored for it, one that ended after it is", () => {
  // the day before its successor begins is another, which is told besides
  const until = (day: string) =>
    problemLines(spoiled("data/units.yaml", "valid_to: 2025-06-30", `valid_to: ${day}`)).filter(
      (line) => !line.startsWith("data/units.yaml:7:54 record-contradiction"),
    );
  expect(until("2021-12-31")).toEqual([]);
  expect(until("2021-12-30").map((line) => line.split(" ")[1])).toEqual(["unit-not-valid-that-year"]);
});
