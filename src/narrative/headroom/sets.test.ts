import { expect, test } from "vitest";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import { Writer } from "../../format/write.ts";
import { realData } from "../../testing/real-data.ts";
import { setSentences } from "./sets.ts";

const dataset = await realData();

const told = (slug: string, language: "vi" | "en" = "vi") => {
  const { indices } = analyseConference(dataset, dataset.conferences.get(slug)!);
  const { plain } = new Writer(language);
  return indices.flatMap(setSentences).map((text) => plain(text).replaceAll("\u00A0", " "));
};

test("the set of least effort is told by what parts it from the one before it, no criterion twice", () => {
  const [smallest, easiest] = told("tinh-mau-2023");
  expect(smallest).toMatch(/^Theo mức cao nhất, ít tiêu chí nhất: đưa 07 tiêu chí \(1\.6\. /u);
  expect(easiest).toBe(
    "Theo mức cao nhất, ít công sức nhất: như trên, nhưng thay 7.1.2. Kết nối, chia sẻ dữ liệu qua nền tảng tích hợp của tỉnh bằng 1.1.2. Mức độ hoàn thành nhiệm vụ trong kế hoạch; thêm 3,25 điểm, tổng công sức 10.",
  );
  expect(told("tinh-mau-2023", "en")[1]).toMatch(
    /^Up to the highest level, least effort: as above, but with 1\.1\.2\. .* in place of 7\.1\.2\. .*; adding 3\.25 points, total effort 10\.$/u,
  );
});

test("where both are one set they stand in one sentence", () => {
  expect(told("tinh-mau-2024").join(" ")).toMatch(
    /ít tiêu chí nhất, cũng ít công sức nhất: đưa 04 tiêu chí/u,
  );
});
