import { describe, expect, test } from "vitest";
import type { Language } from "../../language/language.ts";
import { makeBriefing } from "../panel/briefing.ts";
import { conferenceFaults } from "../panel/faults.ts";
import { loadedWith, type MadeConference, slugFor } from "../panel/project.ts";
import { shownTexts } from "../panel/texts.ts";

/*
 * Conferences of provinces and years that nobody looked at while the sentences were written: targets below what is there
 * already or across the units of 2025, a country that went the other way, one component known of several.
 */

const aim = (id: string, index: string, year: number, keys: object) => ({ id, index, year, ...keys });
const score = (value: number, comparison = "at-least") => ({ score: { value, comparison } });
const cases = {
  "a target below the result": {
    unit: "an-giang",
    indices: [{ index: "papi", year: 2023 }],
    keys: { targets: [aim("t", "papi", 2024, { ...score(41, "above"), baseline_year: 2023 })] },
  },
  "targets across the merger, a miss after a fall in rank": {
    unit: "hai-phong",
    heldOn: "2025-06-20",
    indices: ["papi", "sipas"].map((index) => ({ index, year: 2024 })),
    keys: {
      previous_targets: [aim("p", "papi", 2024, { rank_at_most: 10 })],
      targets: [
        aim("t", "papi", 2025, { ...score(46), baseline_year: 2024 }),
        aim("u", "sipas", 2025, { rank_at_most: 3, baseline_year: 2024 }),
      ],
    },
  },
  "a fall that missed": {
    unit: "ninh-thuan",
    indices: [{ index: "par-index", year: 2024 }],
    keys: { previous_targets: [aim("p", "par-index", 2024, { rank_at_most: 30 })] },
  },
  "a fall while the country rose": { unit: "khanh-hoa", indices: [{ index: "papi", year: 2024 }] },
  "one factor known of two": { unit: "khanh-hoa", indices: [{ index: "sipas", year: 2024 }] },
  "two fields known of eight": { unit: "ha-tinh", indices: [{ index: "par-index", year: 2021 }] },
  "a re-measured change that somebody reports": {
    unit: "lang-son",
    indices: [{ index: "par-index", year: 2022 }],
  },
  "the same rank among fewer": { unit: "ho-chi-minh", indices: [{ index: "papi", year: 2021 }] },
  "places that are a rank": {
    unit: "bac-kan",
    indices: [{ index: "sipas", year: 2023 }],
    keys: { targets: [aim("t", "sipas", 2024, { places_at_least: 3, baseline_year: 2023 })] },
  },
  "one target, missed": {
    unit: "phu-yen",
    indices: [{ index: "papi", year: 2020 }],
    keys: { previous_targets: [aim("p", "papi", 2020, score(42))] },
  },
  "three parts": { unit: "lam-dong-2025", heldOn: "2025-11-14", indices: [{ index: "papi", year: 2024 }] },
  "a small group, and the causes of two indices": {
    unit: "da-nang",
    indices: ["pci", "papi"].map((index) => ({ index, year: 2013 })),
    keys: { targets: [aim("t", "pci", 2014, { rank_at_most: 3, baseline_year: 2013 })] },
  },
  "a name of the day": {
    unit: "thua-thien-hue",
    heldOn: "2025-07-10",
    indices: [{ index: "papi", year: 2024 }],
  },
} satisfies Record<string, MadeConference>;
const named: Record<string, MadeConference> = Object.fromEntries(
  Object.entries(cases).map(([name, made], at) => [name, { ...made, slug: `noi-khac-${at}` }]),
);
const { dataset, problems } = loadedWith(Object.values(named));

type Said = string | RegExp;
const says: [name: keyof typeof cases, language: Language, said: Said[], never: Said[]][] = [
  [
    "a target below the result",
    "vi",
    ["phấn đấu đạt trên 41 điểm; thấp hơn 0,85 điểm so với 41,85 điểm năm 2023"],
    [/tăng (?:trên )?−/u, /Phấn đấu thêm (?:trên )?−/u],
  ],
  ["a target below the result", "en", ["0.85 points below 41.85 points in 2023"], [/gain of .*−/u]],
  [
    "targets across the merger, a miss after a fall in rank",
    "vi",
    [
      "xuống thứ 42/61 (hạng tính từ điểm), chưa đạt chỉ tiêu về thứ hạng",
      "sau năm gốc 2024 địa giới của đơn vị thay đổi nên không tính mức tăng",
      "số đơn vị thay đổi do sắp xếp đơn vị hành chính",
      "PAPI tăng 0,59 điểm, ít hơn mức tăng bình quân của cả nước",
    ],
    [/nhưng[^;.\n]*nhưng chưa/u, /PAPI năm 2025[^\n]*đổi cách đo/iu, "theo đà chung"],
  ],
  ["a fall that missed", "vi", ["xuống thứ 55/63, chưa đạt chỉ tiêu"], ["nhưng chưa đạt"]],
  [
    "a fall while the country rose",
    "vi",
    ["PAPI giảm 1,14 điểm, trong khi bình quân cả nước tăng: bốn trong tám nội dung giảm"],
    ["phần lớn là mức giảm riêng", "các kỳ sau có số đơn vị khác"],
  ],
  ["a fall while the country rose", "en", ["while the national mean rose"], ["mostly the province"]],
  [
    "one factor known of two",
    "vi",
    ["01/02 yếu tố tăng điểm", "Yếu tố duy nhất có số liệu để so sánh: Cung ứng dịch vụ hành chính công"],
    ["01/01 yếu tố", "Yếu tố duy nhất tăng điểm"],
  ],
  ["two fields known of eight", "vi", ["02/08 lĩnh vực giảm"], ["02/02 lĩnh vực", /[Cc]ả hai lĩnh vực/u]],
  [
    "a re-measured change that somebody reports",
    "vi",
    ["(có phần đo lại; theo Báo Lạng Sơn, 6/2023)"],
    [/\) \(/u],
  ],
  ["the same rank among fewer", "vi", ["(năm 2020: thứ 46/63), hạng tính từ điểm"], [/thứ 46\/63\) \(/u]],
  ["places that are a rank", "vi", ["tăng ít nhất 03 bậc. Tức là lên hạng 60 trở lên."], ["Để lên hạng 60"]],
  ["one target, missed", "vi", ["Chưa đạt chỉ tiêu đã đặt cho kỳ này."], ["chỉ tiêu nào trong"]],
  [
    "three parts",
    "vi",
    ["PAPI 2024 của các đơn vị hợp thành: Bình Thuận cao nhất"],
    ["PAPI 2024: Bình Thuận cao nhất"],
  ],
  [
    "a small group, and the causes of two indices",
    "vi",
    ["nhóm 03 tỉnh", "với chỉ số thành phần PCI giảm nhiều bậc", "với nội dung PAPI giảm nhiều bậc"],
    ["nhóm 3 tỉnh"],
  ],
  [
    "a name of the day",
    "vi",
    ["Huế · hội nghị ngày 10/7/2025", /năm 2024 của Huế/u, "trước khi sắp xếp đơn vị hành chính; các kỳ sau"],
    ["của Thừa Thiên Huế"],
  ],
];

const spaced = (text: string) => text.replaceAll("\u00A0", " ");

async function told(made: MadeConference, language: Language): Promise<string> {
  const { page, papers } = await makeBriefing(dataset!, slugFor(made), language);
  return spaced(
    shownTexts({ page, papers })
      .map(({ text }) => text)
      .join("\n"),
  );
}

test("the records hold no error", () => {
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
});

describe("what is said of units and years that nobody looked at", () => {
  test.each(says)("%s, %s", async (name, language, said, never) => {
    const text = await told(named[name]!, language);
    const holds = (one: Said) => (typeof one === "string" ? text.includes(one) : one.test(text));
    expect(said.filter((one) => !holds(one))).toEqual([]);
    expect(never.filter(holds)).toEqual([]);
  });

  test.each(Object.keys(cases))("%s: no fault of the kinds that are known", async (name) => {
    expect(await conferenceFaults(dataset!, slugFor(named[name]!))).toEqual([]);
  });
});
