import { expect, test } from "vitest";
import { filesInMemory } from "./files.ts";
import { loadFiles } from "./load.ts";
import { problemLines, spoiled } from "./small-project.ts";

const CONFERENCE = "data/conferences/quang-ninh-2022.yaml";
const before = "targets:\n";
const withKeys = (keys: string) => spoiled(CONFERENCE, before, `${keys}\n${before}`);

const SPOILED: [what: string, keys: string, problems: string[]][] = [
  [
    "a deadline that is none",
    "actions: [{id: a, text: Làm, deadline: Quý V/2022}]",
    [
      `${CONFERENCE}:12:40 wrong-value Giá trị không đúng cách ghi (đang có “Quý V/2022”, cần ngày như 2025-09-30, Tháng 9/2025, Quý III/2025, Năm 2025 hoặc thường xuyên). Một năm có bốn quý: I, II, III, IV.`,
    ],
  ],
  [
    "a deadline on a day that does not exist",
    "commitments: [{id: a, text: Làm, deadline: 2022-02-30}]",
    [
      `${CONFERENCE}:12:44 wrong-value Không có ngày này (đang có “2022-02-30”, cần ngày như 2025-09-30, Tháng 9/2025, Quý III/2025, Năm 2025 hoặc thường xuyên). Kiểm tra lại ngày và tháng.`,
    ],
  ],
  [
    "a recommendation without its text",
    "recommendations: [{id: a, to: Bộ Nội vụ}]",
    [`${CONFERENCE}:12:19 missing-key Thiếu khóa “text”. Thêm dòng “text: …”; cách ghi xem data/README.md.`],
  ],
  [
    "responsibility of an agency and for a component that do not exist",
    "responsibilities: [{id: a, text: Chịu trách nhiệm, agencies: [so-noi-v], components: [papi/sc13]}]",
    [
      `${CONFERENCE}:12:63 unknown-reference Không có cơ quan “so-noi-v”. Có phải “so-noi-vu”?`,
      `${CONFERENCE}:12:87 unknown-component Không có thành phần “sc13” trong chỉ số papi. Có phải “sc11” hay “sc12”?`,
    ],
  ],
  [
    "places to gain that are none",
    "previous_targets: [{id: a, index: papi, year: 2021, places_at_least: 0}]",
    [
      `${CONFERENCE}:12:70 wrong-value Giá trị không đúng cách ghi (đang có 0, cần số nguyên từ 1). Sửa lại theo cách ghi đã nêu.`,
    ],
  ],
  [
    "a wrong key of the conclusions",
    "conclusion: {chairmn: Chủ tịch UBND tỉnh}",
    [`${CONFERENCE}:12:14 unknown-key Không có khóa “chairmn” ở chỗ này. Có phải “chair”?`],
  ],
  [
    "organisation that is one text and not a list",
    "plan: {number: 1/KH-UBND, date: 2022-08-01, title: Kế hoạch, issuer: UBND tỉnh, organisation: Sở Nội vụ}",
    [
      `${CONFERENCE}:12:95 wrong-type Chỗ này cần danh sách (đang có “Sở Nội vụ”, cần danh sách). Viết [Sở Nội vụ].`,
    ],
  ],
];

test.each(SPOILED)("%s", (_, keys, problems) => {
  expect(problemLines(withKeys(keys))).toEqual(problems);
});

test("the keys of real papers are read as they are meant", () => {
  const keys = `responsibilities: [{id: a, text: Chịu trách nhiệm, agencies: [so-noi-vu], internal: true}]
recommendations: [{id: b, to: Bộ Nội vụ, text: Sớm công bố}]
actions:
  - {id: c, text: Làm, deadline: Quý III/2022}
  - {id: d, text: Làm, deadline: Thường xuyên}
  - {id: e, text: Làm, deadline: 2023}
conclusion: {number: 7, points: [Một ý]}`;
  const { dataset, problems } = loadFiles(filesInMemory(withKeys(keys)));
  expect(problems).toEqual([]);
  expect(dataset?.conferences.get("quang-ninh-2022")).toMatchObject({
    responsibilities: [{ id: "a", agencies: ["so-noi-vu"], internal: true }],
    recommendations: [{ to: "Bộ Nội vụ", text: "Sớm công bố" }],
    actions: [{ deadline: "2022-Q3" }, { deadline: "ongoing" }, { deadline: "2023" }],
    conclusion: { number: "07", points: ["Một ý"], date: null, signer: null },
  });
});
