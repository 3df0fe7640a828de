import { expect, test } from "vitest";
import { Writer } from "../../format/write.ts";
import { filesInMemory } from "../../load/files.ts";
import { loadFiles } from "../../load/load.ts";
import { problemLines, SMALL_PROJECT } from "../../load/small-project.ts";
import { siteIn } from "../../pipeline.ts";
import { shownTexts, textFaults } from "./texts.ts";

/* A conference whose office has not chosen its indices yet: it is told so, and has its page and papers. */

const CONFERENCE = "data/conferences/thu.yaml";
const HEAD = "slug: thu\nunit: quang-ninh\ntitle: Hội nghị\nheld_on: 2022-07-20\nsource: kh-205\n";
const WARNING =
  "missing-key [cảnh báo] Hội nghị chưa ghi chỉ số nào: trang và giấy chỉ có hồ sơ, không có kết quả. Thêm khóa indices (index, year, against, from) khi đã chọn chỉ số và năm để phân tích.";

test.each([
  ["without the key", HEAD, `${CONFERENCE}:1:1 ${WARNING}`],
  ["with an empty list", `${HEAD}indices: []\n`, `${CONFERENCE}:6:10 ${WARNING}`],
])("%s: one warning, and the whole site in both languages", async (_, conference, warning) => {
  const files = { ...SMALL_PROJECT, [CONFERENCE]: conference };
  expect(problemLines(files)).toEqual([warning]);
  const { dataset } = loadFiles(filesInMemory(files));
  for (const language of ["vi", "en"] as const) {
    const { made, missing } = await siteIn(language, dataset!);
    expect(missing).toEqual([]);
    const own = made.pages.filter(({ path }) => path.startsWith("hoi-nghi/thu/") || path === "");
    expect(own.length).toBeGreaterThan(1);
    const papers = made.papers.filter(({ folder }) => folder === "hoi-nghi/thu/");
    if (language === "vi")
      expect(papers.map(({ name }) => name)).toEqual(["bao-cao", "tom-tat", "trinh-chieu"]);
    const faults = shownTexts({ own: new Writer(language).all(own), papers }).flatMap((text) =>
      textFaults(text, language),
    );
    expect(faults).toEqual([]);
  }
});
