import { expect, test } from "vitest";
import type { Language } from "../../language/language.ts";
import { makeBriefing } from "../panel/briefing.ts";
import { loadedWith, type MadeConference, slugFor } from "../panel/project.ts";
import { shownTexts } from "../panel/texts.ts";

/*
 * Sentences that were once untrue, or true and not licensed by their number, on finished pages of real results: what is
 * said there now, and what may not be said.
 */

const one = (unit: string, index: string, year: number): MadeConference => ({
  unit,
  indices: [{ index, year }],
});
const cases = {
  "new weights": one("bac-giang", "pci", 2013),
  "new weights, league unknown": one("hai-phong", "pci", 2022),
  "totals that no sum of parts gives": one("kien-giang", "pci", 2011),
  "still while all fell": one("ha-noi", "papi", 2020),
  "re-measured": one("ha-giang", "papi", 2016),
  "a survey loses every year": one("nam-dinh", "papi", 2015),
  "a hundredth against a rise of four points": one("binh-duong", "pci", 2016),
  "the same rank among others": one("nghe-an", "papi", 2021),
  "no medians": one("bac-giang", "pci", 2020),
  "last group": one("binh-duong", "par-index", 2024),
  "half of the parts": one("bac-giang", "papi", 2023),
  "another measure": one("ha-noi", "papi", 2018),
  "a score is lacking": one("quang-ninh", "pci", 2021),
  "parts measured anew": one("bac-giang", "papi", 2019),
  "losses set off against gains": one("tra-vinh", "papi", 2023),
  "years that nobody knows": one("tra-vinh", "pci", 2020),
} satisfies Record<string, MadeConference>;

const { dataset } = loadedWith(Object.values(cases));

async function told(made: MadeConference, language: Language = "vi"): Promise<string> {
  const { page } = await makeBriefing(dataset!, slugFor(made), language);
  return shownTexts(page)
    .map(({ text }) => text.replaceAll("\u00A0", " "))
    .join("\n");
}

const SAID: [keyof typeof cases, says: string[], never: (string | RegExp)[]][] = [
  [
    "new weights",
    [
      "PCI giảm 2,29 điểm (riêng đổi trọng số, điểm tối đa làm giảm 2,95 điểm), xuống thứ 49/63",
      "Không kể phần do đổi trọng số, điểm tối đa, điểm của tỉnh tăng ít hơn bình quân các tỉnh (0,66 so với 3,81 điểm)",
      "(tăng 0,77 điểm, kể cả phần do đổi trọng số, điểm tối đa)",
      "riêng phần do điểm các chỉ số thành phần so sánh được là tăng 3,81 điểm",
      "một mới đưa vào",
    ],
    ["một thiếu số liệu", "số này dùng khi tách", "Do điểm của tỉnh tăng"],
  ],
  [
    "new weights, league unknown",
    ["PCI tăng 0,15 điểm (gồm cả phần do đổi trọng số, điểm tối đa) nhưng giảm 01 bậc"],
    ["điểm của thành phố vẫn tăng", "điểm của tỉnh"],
  ],
  [
    "totals that no sum of parts gives",
    [
      "tăng 0,24 điểm mà điểm thành phần không giải thích được",
      "vì điểm chung năm 2011 như công bố không tính lại được từ điểm thành phần",
      "Riêng Chi phí thời gian và Gia nhập thị trường làm PCI tăng 4,50 điểm; bù trừ với các phần khác, điểm chung tăng 1,08 điểm",
    ],
    ["làm tròn điểm thành phần", "đã làm tròn khi công bố, cộng lại"],
  ],
  [
    "still while all fell",
    [
      "Mức thay đổi chênh với tỉnh đứng giữa lớn hơn thường gặp, nhiều hơn ở 34/62 tỉnh, thành phố còn lại",
      "Thành phố hơn mức ấy 1,14 điểm",
    ],
    ["Mức thay đổi lớn hơn thường gặp", /(?<!các|số|mỗi|từng|mọi) tỉnh (?:đã vượt|từ thứ|xếp)/i],
  ],
  [
    "re-measured",
    [
      "Do điểm của tỉnh cao hơn 2,23 điểm, bình quân các tỉnh cao hơn 0,40 điểm (có phần đo lại)",
      "Trong 03 nội dung so sánh được, chỉ một giảm điểm: Cung ứng dịch vụ công",
      "trừ mức bình quân của các tỉnh ấy (cao hơn 0,40 điểm)",
    ],
    ["tăng nhiều hơn bình quân các tỉnh (2,23", "Nội dung duy nhất", "năm liền trở lên", "gọi là rõ khi đạt"],
  ],
  ["a survey loses every year", [], ["năm liền trở lên"]],
  [
    "a hundredth against a rise of four points",
    ["Mức tăng 4,68 điểm là tăng rõ"],
    ["nhưng 02 chỉ số thành phần giảm", "+4,68 điểm là"],
  ],
  [
    "the same rank among others",
    ["giữ thứ 15/60 (năm 2020: thứ 15/63)"],
    ["15/63 lên thứ 15/60", "năm trước thứ", "giữ nguyên thứ hạng, năm"],
  ],
  [
    "losses set off against gains",
    [
      "Riêng Công khai, minh bạch trong việc ra quyết định và Cung ứng dịch vụ công làm PAPI giảm 0,68 điểm; bù trừ với các phần khác, điểm chung giảm 0,57 điểm",
      "có điểm chung ở cả hai năm tăng 0,17 điểm; cộng mức bình quân của từng nội dung, mỗi nội dung tính ở những nơi có điểm nội dung ấy trong cả hai năm, thì tăng 0,13 điểm, là số dùng khi tách",
    ],
    ["chiếm hơn một nửa", "; số này dùng khi tách"],
  ],
  [
    "years that nobody knows",
    ["PCI 2009–2020 (09 năm có thứ hạng): tốt nhất 4/63"],
    ["PCI 2009–2020, so theo"],
  ],
  ["no medians", [], [/00\/\d/, "Không có điểm của tỉnh"]],
  ["last group", ["cao hơn mức thấp nhất của nhóm 9,13 điểm"], ["cách nhóm dưới"]],
  [
    "half of the parts",
    ["PAPI: bốn trong tám nội dung thiếu số liệu, ba giảm, một tăng"],
    ["Nội dung duy nhất tăng điểm"],
  ],
  [
    "another measure",
    [
      "chưa xác định được vì sao thứ hạng thay đổi",
      "02 nội dung tăng bậc và 02 nội dung mới đưa vào đánh giá",
      "Quản trị môi trường: mới có trong bộ chỉ số năm này, năm so sánh chưa có",
    ],
    [
      "đã vượt",
      "đứng trên thành phố",
      "Quản trị môi trường: không so sánh được",
      "02 nội dung thiếu số liệu",
    ],
  ],
  [
    "a score is lacking",
    ["Phần chưa đủ điểm để so sánh: +0,05 điểm"],
    ["hần không so sánh được", "đã đo lại"],
  ],
  [
    "parts measured anew",
    [
      "không so sánh được vì đã đo lại: Quản trị môi trường",
      "PAPI năm 2016 đạt 37,77 điểm, năm 2017 đạt 37,17 điểm",
    ],
    ["PAPI 2018–2019: cao nhất", "PAPI 2018–2019: tỷ lệ đạt cao nhất", "chưa đủ điểm để so sánh"],
  ],
];

test.each(SAID)("%s", async (name, says, never) => {
  const text = await told(cases[name]);
  for (const sentence of says) expect(text).toContain(sentence);
  for (const sentence of never)
    if (typeof sentence === "string") expect(text).not.toContain(sentence);
    else expect(text).not.toMatch(sentence);
});

test("in English, too", async () => {
  const city = await told(cases["new weights, league unknown"], "en");
  expect(city).toContain(
    "PCI rose by 0.15 points (including what new weights and maximum scores made) but fell 1 place",
  );
  expect(city).not.toContain("the province’s");
  const weights = await told(cases["new weights"], "en");
  expect(weights).toContain("new weights and maximum scores alone took off 2.95 points");
  expect(weights).toContain("one newly added");
});
