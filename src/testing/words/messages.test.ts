import { beforeAll, describe, expect, test } from "vitest";
import type { PaperName } from "../../site/page.ts";
import { type Made, makeBriefing } from "../panel/briefing.ts";
import { shownTexts } from "../panel/texts.ts";
import { realData } from "../real-data.ts";

/* What four conferences must say, on the first screen, on the handout and on the slides: from one list of findings. */

const made = new Map<string, Made>();
beforeAll(async () => {
  const dataset = await realData();
  for (const slug of ["tinh-mau-2024", "dong-thap-2022", "quang-ninh-2022", "bac-giang-2020"])
    made.set(slug, await makeBriefing(dataset, slug));
});

const plain = (value: unknown) =>
  shownTexts(value)
    .map(({ text }) => text)
    .join("\n")
    .replaceAll("\u00a0", " ")
    .replaceAll("\u2011", "-");
const screen = (slug: string) => {
  const { lead, keyFigures, summary } = made.get(slug)!.page;
  return plain({ lead, keyFigures, summary });
};
const paper = (slug: string, name: PaperName) =>
  plain(made.get(slug)!.papers.find((one) => one.name === name)!);

const LEADS: [slug: string, sentences: string[]][] = [
  [
    "tinh-mau-2024",
    [
      "tăng 1,86 điểm, lên thứ 24/63 nhưng thiếu 1,18 điểm so với chỉ tiêu 87,00",
      "05/11 giải pháp chưa đạt",
      "59% điểm mất chưa ghi nguyên nhân",
    ],
  ],
  [
    "dong-thap-2022",
    [
      "PAPI giảm 4,53 điểm, từ thứ 2/63 xuống thứ 27/60 (hạng tính từ điểm)",
      "PAR Index tăng 0,03 điểm (theo Báo Đồng Tháp, 17/6/2022) nhưng giảm 21 bậc, xuống thứ 26/63",
    ],
  ],
  ["quang-ninh-2022", ["giảm 01 bậc khi Hải Phòng (91,80) vượt lên; điểm của tỉnh vẫn tăng 0,10"]],
  [
    "bac-giang-2020",
    ["PAPI 2011–2019 cải thiện nhưng không ổn định; PCI 2011–2019 không cải thiện và không ổn định"],
  ],
];

describe.each(LEADS)("%s", (slug, sentences) => {
  test("the first screen and the handout lead with it", () => {
    for (const sentence of sentences) {
      expect(made.get(slug)!.page.lead!.replaceAll("\u00a0", " ")).toContain(sentence);
      expect(paper(slug, "tom-tat")).toContain(sentence);
      expect(paper(slug, "bao-cao")).toContain(sentence);
    }
  });

  test("the slides say it", () => {
    for (const sentence of sentences) expect(paper(slug, "trinh-chieu")).toContain(sentence);
  });

  test("no caveat stands before it", () => {
    expect(made.get(slug)!.page.lead).not.toMatch(/^(Lưu ý|So sánh|Chưa|Do )/u);
  });
});

describe("dong-thap-2022", () => {
  const causes = /Kiểm soát tham nhũng trong khu vực công \(giảm 1,35 điểm\).*Công khai, minh bạch/u;
  test("the largest losses make the fall, and no gain of 0,06", () => {
    expect(screen("dong-thap-2022")).toMatch(causes);
    expect(screen("dong-thap-2022")).not.toContain("0,06");
    expect(paper("dong-thap-2022", "trinh-chieu")).toMatch(/Kiểm soát tham nhũng/u);
  });

  test("what the chairman instructs stands before what delegates propose, and is named as his", () => {
    for (const text of [paper("dong-thap-2022", "bao-cao"), paper("dong-thap-2022", "tom-tat")]) {
      const his = text.indexOf("(Chủ tịch UBND tỉnh yêu cầu)");
      expect(his).toBeGreaterThan(0);
      expect(his).toBeLessThan(text.indexOf("(đại biểu đề xuất)"));
    }
  });

  test("a large fall in rank without a recorded cause is said as such", () => {
    expect(screen("dong-thap-2022")).toMatch(/Hồ sơ chưa gắn nguyên nhân nào với .*\(giảm 41 bậc\)/u);
  });
});

test("quang-ninh-2022: the target stands against the province's own years and the leader", () => {
  expect(screen("quang-ninh-2022")).toContain(
    "Để đạt chỉ tiêu 93,157 điểm, PAR Index năm 2022 cần tăng 2,017 điểm; mức tăng lớn nhất trong một năm của tỉnh giai đoạn 2017–2021 là 1,03 điểm (năm 2019), điểm cao nhất năm 2021 là 91,80 (Hải Phòng).",
  );
});
