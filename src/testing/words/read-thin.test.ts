import { expect, test } from "vitest";
import type { Language } from "../../language/language.ts";
import { makeBriefing } from "../panel/briefing.ts";
import { loadedWith, type MadeConference, slugFor } from "../panel/project.ts";
import { shownTexts } from "../panel/texts.ts";

/*
 * Units and years of which little is known, or whose league has gaps: what is said there beside the figures, and what
 * would go further than they do or say the same again.
 */

const one = (unit: string, index: string, year: number): MadeConference => ({
  unit,
  indices: [{ index, year }],
});
const cases = {
  "one year known": one("cao-bang", "sipas", 2024),
  "a score without a year before": one("da-nang", "sipas", 2018),
  "two years known": one("hai-duong", "sipas", 2023),
  "two years on one measure": one("bac-ninh", "papi", 2021),
  "years missing between others": one("dien-bien", "pci", 2024),
  "years missing between others, PAR Index": one("hai-phong", "par-index", 2024),
  "one paper states score and rank": one("dien-bien", "pci", 2024),
  "what a fall would have kept": one("binh-dinh", "pci", 2020),
  "ranks across new criteria": one("nghe-an", "par-index", 2022),
  "one place for two components": one("ha-giang", "papi", 2022),
  "slopes smaller than the scatter": one("soc-trang", "papi", 2015),
  "re-measured, in English": one("ha-giang", "papi", 2019),
  "a city among provinces": one("ha-noi", "papi", 2015),
  "nothing stands out in the region": one("binh-dinh", "pci", 2014),
} satisfies Record<string, MadeConference>;

const { dataset } = loadedWith([
  ...new Map(Object.values(cases).map((made) => [slugFor(made), made])).values(),
]);

async function told(made: MadeConference, language: Language): Promise<string> {
  const { page, papers } = await makeBriefing(dataset!, slugFor(made), language);
  return shownTexts({ page, papers })
    .map(({ text }) => text.replaceAll("\u00A0", " "))
    .join("\n");
}

type Said = (string | RegExp)[];
const READ: [keyof typeof cases, language: Language, says: Said, never: Said][] = [
  [
    "one year known",
    "vi",
    ["SIPAS xếp thứ 57/63"],
    ["Kết quả qua các năm", "Các năm gần nhất", "không công bố sai số"],
  ],
  ["one year known", "en", [], ["Results over the years", "sampling error"]],
  [
    "a score without a year before",
    "vi",
    ["nên chưa biết điểm công bố có thể lệch đến đâu"],
    ["mức thay đổi có vượt sai số", "Kết quả qua các năm"],
  ],
  [
    "a score without a year before",
    "en",
    ["how far the published score can be off"],
    ["whether the change exceeds"],
  ],
  [
    "two years known",
    "vi",
    ["SIPAS năm 2020 xếp thứ 4/63, năm 2023 xếp thứ 3/63", "SIPAS: chưa có số liệu năm 2017–2019, 2021."],
    [/tốt nhất \d/u],
  ],
  [
    "two years known",
    "en",
    ["SIPAS: rank 4/63 in 2020, 3/63 in 2023", "SIPAS: no figures for 2017–2019, 2021."],
    [],
  ],
  [
    "two years on one measure",
    "vi",
    [
      "PAPI năm 2019 đạt 42,08 điểm, năm 2020 đạt 45,31 điểm",
      "PAPI năm 2019 đạt 52,6% điểm tối đa, năm 2020 đạt 56,6%",
      "Không liệt kê phần năm 2021 không còn: 5.2. Cấp phép xây dựng.",
    ],
    ["cao nhất 45,31", "phần chỉ có ở năm", "không công bố sai số"],
  ],
  ["years missing between others", "vi", ["PCI: chưa có số liệu năm 2017–2019, 2021–2022."], []],
  [
    "years missing between others, PAR Index",
    "vi",
    [
      "PAR Index: chưa có số liệu năm 2012, 2014–2016.",
      "Vì sao thứ hạng thay đổi",
      "thành phố đã vượt Quảng Ninh",
      "chưa tách được số bậc do điểm của thành phố và do các tỉnh, thành phố khác",
    ],
    ["chưa xác định được vì sao thứ hạng thay đổi"],
  ],
  [
    "years missing between others, PAR Index",
    "en",
    ["the city is in the group “A” (group 1 of 2)"],
    ["why the rank changed cannot be determined"],
  ],
  [
    "one paper states score and rank",
    "vi",
    ["PCI tăng 0,90 điểm nhưng giảm 01 bậc (đều theo Báo Điện Biên Phủ), xuống thứ 32/63."],
    ["0,90 điểm (theo"],
  ],
  [
    "one paper states score and rank",
    "en",
    ["PCI rose by 0.90 points but fell 1 place (both according to Báo Điện Biên Phủ), to 32nd of 63."],
    ["0.90 points (according"],
  ],
  [
    "what a fall would have kept",
    "vi",
    ["Thay đổi thứ hạng", "Nếu giữ 66,56 điểm của năm 2019", "kể cả thứ hạng mà nguồn không nêu"],
    ["Vì sao thứ hạng thay đổi", "thứ hạng của chỉ số không xếp hạng"],
  ],
  ["what a fall would have kept", "en", ["Change of rank"], ["Why the rank changed"]],
  [
    "ranks across new criteria",
    "vi",
    ["PAR Index tăng 01 bậc, lên thứ 16/63", "Không so sánh được điểm. 2021–2022"],
    ["Không so sánh được. 2021–2022"],
  ],
  [
    "ranks across new criteria",
    "en",
    ["Scores not comparable. 2021–2022"],
    [/(?<!s )[Nn]ot comparable\. 2021/u],
  ],
  [
    "one place for two components",
    "vi",
    [
      "hoặc thứ 39/61 (giữ Trách nhiệm giải trình với người dân hoặc Kiểm soát tham nhũng trong khu vực công)",
      "Quảng Ninh (năm 2021 không có hạng) nay đứng trên tỉnh",
      "giai đoạn 05 năm thiếu thứ hạng không quá 01 năm",
      "Lớn khác thường: từ gần 03 lần mức ấy",
    ],
    ["mới được xếp hạng", /thứ 39\/61 \(giữ [^)]+\) hoặc thứ 39\/61/u],
  ],
  [
    "one place for two components",
    "en",
    ["39th of 61 (with Vertical Accountability or Control of Corruption in the Public Sector kept)"],
    [],
  ],
  [
    "slopes smaller than the scatter",
    "vi",
    ["PAPI 2011–2015 (05 năm có điểm): điểm lên, xuống, không rõ xu hướng."],
    ["xu hướng giảm 0,01 điểm"],
  ],
  [
    "re-measured, in English",
    "en",
    [", a usual difference (no more than ", "the rest almost no change"],
    ["24/60 of", "hardly any place"],
  ],
  ["a city among provinces", "vi", ["trong 60 lần các tỉnh ở mức điểm tương đương"], ["lần một thành phố"]],
  [
    "nothing stands out in the region",
    "vi",
    ["duyên hải miền Trung không có mặt mạnh hay mặt yếu nào"],
    ["không có mặt mạnh, không có"],
  ],
  ["nothing stands out in the region", "en", ["no strengths or weaknesses"], []],
  ["slopes smaller than the scatter", "en", ["the score went up and down without a clear trend"], []],
];

test.each(READ)("%s, %s", async (name, language, says, never) => {
  const text = await told(cases[name], language);
  const holds = (said: string | RegExp) => (typeof said === "string" ? text.includes(said) : said.test(text));
  expect(says.filter((said) => !holds(said))).toEqual([]);
  expect(never.filter(holds)).toEqual([]);
});
