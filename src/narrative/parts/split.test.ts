import { beforeAll, describe, expect, test } from "vitest";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { inVietnamese } from "../../format/write.ts";
import type { Words } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import { loadedWith, slugFor } from "../../testing/panel/project.ts";
import { realData } from "../../testing/real-data.ts";
import { swingSentences } from "../certainty/swings.ts";
import { changeHeadline } from "../standing/headline.ts";
import { totalSentence } from "../standing/result-sentence.ts";
import { comparableSentence, ownOrNationalSentence } from "./split.ts";

let data: Dataset;
beforeAll(async () => {
  const dataset = await realData();
  data = dataset;
});
const of = (slug: string, index: string): IndexAnalysis =>
  analyseConference(data, data.conferences.get(slug)!).indices.find((row) => row.index.id === index)!;
const plain = (text: Words | null) => inVietnamese(text)?.replaceAll("\u00a0", " ");

describe("Bắc Giang, PAPI 2019: six contents compare, two were re-measured", () => {
  test("no sentence judges the change of the total", () => {
    const papi = of("bac-giang-2020", "papi");
    expect(plain(totalSentence(data, papi))).not.toMatch(/giảm 0,79/);
    expect(plain(totalSentence(data, papi))).toMatch(/thấp hơn 0,79 điểm \(có phần đo lại\)/);
    for (const text of swingSentences(papi)) expect(plain(text)).not.toMatch(/giảm 0,79|điểm đã giảm/);
    expect(papi.kept).toEqual({ reason: "break-none" });
    expect(plain(comparableSentence(papi))).toBe(
      "Sáu nội dung so sánh được tăng 0,14 điểm; không so sánh được vì đã đo lại: Quản trị môi trường; Quản trị điện tử.",
    );
    expect(plain(changeHeadline(papi))).toBe(
      "PAPI năm 2019: sáu nội dung so sánh được tăng 0,14 điểm, hai không so sánh được",
    );
  });
});

/** The split of a made-up conference on one index of one year. */
function splitOf(unit: string, index: string, year: number) {
  const made = { unit, indices: [{ index, year }] };
  const { dataset } = loadedWith([made]);
  const { indices } = analyseConference(dataset!, dataset!.conferences.get(slugFor(made))!);
  return plain(ownOrNationalSentence(indices[0]!));
}

test("printed parts that do not add up say so", () => {
  expect(splitOf("cao-bang", "papi", 2016)).toBe(
    "Mức cao hơn 0,46 điểm là tổng của các phần: tăng 0,24 điểm theo mức thay đổi bình quân cả nước của điểm thành phần, giảm 0,60 điểm của riêng tỉnh và cao hơn 0,81 điểm ở phần không so sánh được (lệch 0,01 điểm do làm tròn).",
  );
  // Beside a country that stood still, the parts that compare are the province's own and are told once.
  expect(ownOrNationalSentence(of("bac-giang-2020", "papi"))).toBeNull();
});

test.each([
  ["kien-giang", 2024, "Bình quân cả nước tăng 0,88 điểm; tỉnh kém mức ấy 1,96 điểm."],
  ["quang-ninh", 2020, "Bình quân cả nước giảm 0,84 điểm; tỉnh hơn mức ấy 2,99 điểm."],
  ["hoa-binh", 2020, "Bình quân cả nước giảm 0,84 điểm; tỉnh giảm ít hơn mức ấy 0,38 điểm."],
  ["ha-noi", 2012, "Bình quân cả nước tăng 0,70 điểm; tỉnh tăng ít hơn mức ấy 0,21 điểm."],
])("country and province went two ways: %s, PAPI %d", (unit, year, said) => {
  expect(splitOf(unit, "papi", year)).toBe(said);
});

test("Đồng Tháp, PAPI 2021: whose the change is, in parts that add up", () => {
  const papi = of("dong-thap-2022", "papi");
  expect(plain(ownOrNationalSentence(papi))).toBe(
    "Trong 4,53 điểm giảm, 0,20 điểm là mức giảm chung của cả nước, 4,33 điểm là của riêng tỉnh.",
  );
  expect(comparableSentence(papi)).toBeNull();
});
