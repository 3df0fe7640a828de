import { expect, test } from "vitest";
import { problemLines, SMALL_PROJECT, spoiled } from "../../small-project.ts";

const PAPI_2021 = "data/scores/papi/2021.yaml";
const PCI_2021 = "data/scores/pci/2021.yaml";
const SAMPLE_2023 = "data/scores/par-index-mau/2023.yaml";

/** What is spoiled, in which file, which text by which, and every problem that must come of it. */
const SPOILED: [what: string, file: string, find: string | null, put: string | null, problems: string[]][] = [
  [
    "sum of top",
    PAPI_2021,
    "12.6000, 1,",
    "12.7000, 1,",
    [
      `${PAPI_2021}:8:17 sum-mismatch Điểm đã ghi không bằng tổng điểm các thành phần (đang có 12.7000, cần 12.6 ± 0.001). Đối chiếu điểm tổng và điểm thành phần với nguồn.`,
    ],
  ],
  [
    "sum below",
    PAPI_2021,
    "3.20, 3.40",
    "3.20, 3.30",
    [
      `${PAPI_2021}:8:29 sum-mismatch Điểm đã ghi không bằng tổng điểm các thành phần của “Tham gia (participation)” (đang có 6.6000, cần 6.5 ± 0.001). Đối chiếu điểm tổng và điểm thành phần với nguồn.`,
    ],
  ],
  [
    "weighted sum",
    PCI_2021,
    "score: 73.02",
    "score: 73.10",
    [
      `${PCI_2021}:8:12 sum-mismatch Điểm đã ghi không bằng tổng điểm các thành phần nhân trọng số (đang có 73.10, cần 73.02 ± 0.03). Đối chiếu điểm tổng và điểm thành phần với nguồn.`,
    ],
  ],
  [
    "leaf mismatch",
    SAMPLE_2023,
    "appraised_score: 8.50",
    "score: 9.50, appraised_score: 8.50",
    [
      `${SAMPLE_2023}:9:44 sum-mismatch Điểm của tiêu chí khác điểm thẩm định hoặc điểm điều tra (đang có 9.50, cần 8.50). Giữ một trong hai, hoặc sửa cho khớp.`,
    ],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});

test("an inferred total is not checked, and an inferred part checks nothing", () => {
  const inferred = (value: string) => `{value: ${value}, basis: inferred, how: cộng mức tăng}`;
  expect(problemLines(spoiled(PCI_2021, "score: 73.02", `score: ${inferred("80.00")}`))).toEqual([]);
  expect(problemLines(spoiled(PCI_2021, "land: 7.17", `land: {score: ${inferred("9.00")}}`))).toEqual([]);
});

test("a part counts by its own maximum, be it ten or a hundred", () => {
  const hundred = {
    ...SMALL_PROJECT,
    "data/indices/pci.yaml": SMALL_PROJECT["data/indices/pci.yaml"]!.replace(
      "en: Entry}, max: 10",
      "en: Entry}, max: 100",
    ).replace("name: {vi: Gia nhập thị trường}, max: 10", "name: {vi: Gia nhập thị trường}, max: 100"),
    [PCI_2021]: SMALL_PROJECT[PCI_2021]!.replace("entry: 7.50", "entry: 75.0"),
  };
  expect(problemLines(hundred)).toEqual([]);
});
