import { describe, expect, test } from "vitest";
import { problemLines, spoiled } from "../../small-project.ts";

const PAPI_2020 = "data/scores/papi/2020.yaml";
const PAPI_2021 = "data/scores/papi/2021.yaml";

/** What is spoiled, in which file, which text by which, and every problem that must come of it. */
const SPOILED: [what: string, file: string, find: string | null, put: string | null, problems: string[]][] = [
  [
    "rank contradicts",
    PAPI_2020,
    "13.00, rank: 1",
    "12.00, rank: 1",
    [
      `${PAPI_2020}:8:35 rank-contradicts-scores Thứ hạng trái với điểm: Đồng Tháp (dong-thap) 12.50 điểm hạng 2, Quảng Ninh (quang-ninh) 12.00 điểm hạng 1. Đối chiếu điểm và thứ hạng của hai đơn vị với nguồn.`,
    ],
  ],
  [
    "ties",
    PAPI_2021,
    "[quang-ninh, 11.2500, 2, 5.2500, 2.25, 3.00, 6.0000]",
    "[quang-ninh, 12.6000, 2, 5.2500, 2.25, 3.00, 7.3500]",
    [
      `${PAPI_2021}:9:27 rank-contradicts-scores Thứ hạng trái với điểm: Quảng Ninh (quang-ninh) 12.6000 điểm hạng 2, Đồng Tháp (dong-thap) 12.6000 điểm hạng 1. Đối chiếu điểm và thứ hạng của hai đơn vị với nguồn.`,
    ],
  ],
  [
    "same rank different scores",
    PAPI_2020,
    "rank: 2}",
    "rank: 1}",
    [
      `${PAPI_2020}:8:35 rank-contradicts-scores Thứ hạng trái với điểm: Đồng Tháp (dong-thap) 12.50 điểm hạng 1, Quảng Ninh (quang-ninh) 13.00 điểm hạng 1. Đối chiếu điểm và thứ hạng của hai đơn vị với nguồn.`,
    ],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});

test("two scores that print the same may rank apart: they were rounded before they were printed", () => {
  expect(problemLines(spoiled(PAPI_2020, "12.50", "13.00"))).toEqual([]);
});

test("an inferred score proves nothing about ranks", () => {
  const inferred = "score: {value: 14.00, basis: inferred, how: cộng mức tăng}";
  expect(problemLines(spoiled(PAPI_2020, "score: 12.50", inferred))).toEqual([]);
});

describe("one rank for all units is told once", () => {
  const units = spoiled(
    "data/units.yaml",
    "  - {id: tinh-mau",
    "  - {id: son-la, name: {vi: Sơn La}}\n  - {id: tinh-mau",
  );
  const edition = (rows: readonly string[]) => ({
    ...units,
    [PAPI_2020]: [
      "index: papi",
      "year: 2020",
      "published: 2021-04",
      "source: papi-2021",
      "ranked_units: 4",
      "units:",
      ...rows,
      "",
    ].join("\n"),
  });

  test("where the scores differ", () => {
    const rows = [
      "quang-ninh: {score: 13.00",
      "dong-thap: {score: 12.50",
      "cao-bang: {score: 12.00",
      "son-la: {score: 11.50",
    ];
    expect(problemLines(edition(rows.map((row) => `  ${row}, rank: 1}`)))).toEqual([
      `${PAPI_2020}:7:36 unlikely-value [cảnh báo] Cả 4 đơn vị cùng một thứ hạng (đang có 1). Đối chiếu cột thứ hạng với bảng của nguồn; nguồn không xếp hạng thì bỏ cột.`,
    ]);
  });

  test("but not where all scored the same", () => {
    const rows = ["quang-ninh", "dong-thap", "cao-bang", "son-la"].map(
      (unit) => `  ${unit}: {score: 13.00, rank: 1}`,
    );
    expect(problemLines(edition(rows))).toEqual([]);
  });
});
