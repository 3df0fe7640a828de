import { beforeAll, describe, expect, test } from "vitest";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { inVietnamese } from "../../format/write.ts";
import type { Words } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
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
    expect(plain(totalSentence(data, papi))).toMatch(/chênh −0,79 điểm \(có phần đo lại\)/);
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

test("printed parts that do not add up say so", () => {
  expect(plain(ownOrNationalSentence(of("bac-giang-2020", "papi")))).toMatch(
    /^Mức chênh −0,79 điểm là tổng của các phần: .* và −0,93 điểm của phần không so sánh được \(các số đã làm tròn, cộng lại chênh 0,01 điểm\)\.$/,
  );
});

test("Đồng Tháp, PAPI 2021: whose the change is, in parts that add up", () => {
  const papi = of("dong-thap-2022", "papi");
  expect(plain(ownOrNationalSentence(papi))).toBe(
    "Trong 4,53 điểm giảm, 0,20 điểm là mức giảm chung của cả nước, 4,33 điểm là của riêng tỉnh.",
  );
  expect(comparableSentence(papi)).toBeNull();
});
