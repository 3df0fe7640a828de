import { expect, test } from "vitest";
import { inVietnamese } from "../../format/write.ts";
import type { Words } from "../../language/text.ts";
import type { Block, Section } from "../../site/page.ts";
import { makeBriefing } from "./briefing.ts";
import { loadedWith, type MadeConference, slugFor } from "./project.ts";

/** Conferences of which a year tells little or nothing, and all that their lead may say. */
const SILENT: [what: string, made: MadeConference, lead: string][] = [
  [
    "held before the announcement",
    { unit: "lam-dong", indices: [{ index: "papi", year: 2019 }], heldOn: "2020-01-10" },
    "PAPI năm 2019: đến ngày hội nghị chưa công bố kết quả năm này; năm gần nhất có số liệu là 2018: 42,88 điểm, thứ 48/61.",
  ],
  [
    "not published for the unit",
    { unit: "tien-giang", indices: [{ index: "papi", year: 2024 }] },
    "PAPI năm 2024: kết quả của đơn vị không được công bố; năm gần nhất có số liệu là 2023: 39,69 điểm, thứ 59/61.",
  ],
  [
    "published in part",
    { unit: "bac-ninh", indices: [{ index: "papi", year: 2022 }] },
    "PAPI năm 2022: thiếu một phần kết quả của đơn vị, không có điểm chung và thứ hạng; năm gần nhất có số liệu là 2020: 45,31 điểm, thứ 4/63.",
  ],
  [
    "two indices that want a result for one reason",
    {
      unit: "an-giang",
      indices: ["par-index", "sipas"].map((index) => ({ index, year: 2019, from: 2018 })),
    },
    "PAR Index năm 2019 và SIPAS năm 2019: chưa có nguồn nêu điểm năm này.",
  ],
  [
    "first edition",
    { unit: "soc-trang", indices: [{ index: "papi", year: 2011 }] },
    "PAPI đạt 35,13 điểm, xếp thứ 40/63 (hạng tính từ điểm).",
  ],
  [
    "a result within the usual swing",
    { unit: "dong-thap", indices: [{ index: "papi", year: 2023 }] },
    "PAPI giảm 0,83 điểm, xuống thứ 42/61 (hạng tính từ điểm).",
  ],
];
const { dataset } = loadedWith(SILENT.map(([, made]) => made));
const blocksOf = (sections: readonly Section[]): Block[] => sections.flatMap(({ blocks }) => blocks);
const plain = (text: Words) => inVietnamese(text).replaceAll("\u00A0", " ");

test.each(SILENT)("%s: the lead holds a result, or why there is none", async (_, made, lead) => {
  const { page, papers } = await makeBriefing(dataset!, slugFor(made));
  expect(plain(page.lead ?? "")).toBe(lead);
  const blocks = [
    page.sections,
    ...papers.flatMap(({ parts }) => parts.map(({ sections }) => sections)),
  ].flatMap(blocksOf);
  for (const block of blocks)
    if (block.kind === "table" && block.table.rows.length > 0)
      expect(block.table.columns.length, plain(block.table.caption)).toBeGreaterThan(1);
});

test.each([
  ["tien-giang", 2024, null],
  [
    "bac-ninh",
    2022,
    "PAPI năm 2022 có điểm 04/08 nội dung: không có nội dung nào thấp hơn trung vị các tỉnh, thành phố",
  ],
  [
    "dong-thap",
    2023,
    "Năm trong tám nội dung PAPI năm 2023 thấp hơn trung vị các tỉnh, thành phố, trong đó ba nội dung chưa phân biệt được với trung vị",
  ],
])("%s %i is set against the median in what it has scores of", async (unit, year, headline) => {
  const made: MadeConference = { unit, indices: [{ index: "papi", year }] };
  const { page } = await makeBriefing(dataset!, slugFor(made));
  const told = blocksOf(page.sections).flatMap((block) =>
    block.kind === "figure" && plain(block.figure.headline).includes("trung vị")
      ? [plain(block.figure.headline)]
      : [],
  );
  expect(told).toEqual(headline === null ? [] : [headline]);
});
