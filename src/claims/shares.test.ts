import { describe, expect, test } from "vitest";
import { realData } from "../testing/real-data.ts";
import { makeChecker } from "./check-text.ts";

/* Shares of a maximum, halves of the parts, and counts within a region: each told rightly, wrongly, and of something else. */

const checker = makeChecker(await realData());
const verdictsOf = (text: string, quote: string) =>
  checker.check(text).flatMap((one) => (one.quote.includes(quote) ? [`${one.kind} ${one.verdict}`] : []));

describe("a score as its share of the maximum", () => {
  const beside = (share: string) =>
    `Năm 2022, nội dung Thủ tục hành chính công trong PAPI của Đồng Tháp đạt 7,58 điểm, bằng ${share}% điểm tối đa.`;
  const total = (share: string) =>
    `Năm 2022, PAPI của Đồng Tháp đạt 42,15 điểm, tương đương ${share}% tổng điểm tối đa.`;
  const named = (share: string) =>
    `PAPI năm 2011 của Yên Bái: Công khai, minh bạch đạt ${share}% tổng điểm tối đa`;

  test.each([
    ["beside the score of a component", beside, "75,8", "85,8"],
    ["beside the total", total, "52,7", "62,7"],
    ["reckoned of the score as printed", total, "52,69", "52,96"],
    ["behind the name of a component", named, "60,5", "69,5"],
  ])("%s", (_, text, right, wrong) => {
    expect(verdictsOf(text(right), right)).toEqual(["score right"]);
    expect(verdictsOf(text(wrong), wrong)).toEqual(["score wrong"]);
  });

  test.each([
    [
      "of a score that is another",
      "PAPI năm 2022 của Đồng Tháp: tiêu chí phụ đạt 1,50 điểm, bằng 75% điểm tối đa.",
    ],
    [
      "of a criterion that we do not hold",
      "PAPI năm 2022 của Đồng Tháp đạt 42,15 điểm. Tiêu chí công khai ngân sách đạt 75% điểm tối đa.",
    ],
    ["that is aimed at", "Phấn đấu năm 2026 PAPI của Đồng Tháp đạt 65% số điểm tối đa."],
    [
      "of a component whose maximum nobody tells",
      "PAR Index năm 2021 của Đồng Tháp: Cải cách thể chế đạt 85% điểm tối đa.",
    ],
  ])("silent %s", (_, text) => {
    expect(checker.check(text).filter(({ verdict }) => verdict === "wrong")).toEqual([]);
  });

  test("a wrong share is mended by the right one", () => {
    const [found] = checker.check(total("62,7")).filter(({ verdict }) => verdict === "wrong");
    expect([found?.error, found?.replacement]).toEqual(["sai số học", "52,7%"]);
  });
});

describe("halves of the parts", () => {
  // Two of the eight rose and six fell.
  const said = (share: string, way: string) =>
    `PAPI năm 2022 của Đồng Tháp có ${share} số nội dung ${way} điểm so với năm 2021.`;
  test.each([
    ["hơn một nửa", "giảm", "right"],
    ["quá nửa", "giảm", "right"],
    ["chưa tới một nửa", "tăng", "right"],
    ["dưới một nửa", "tăng", "right"],
    ["hơn một nửa", "tăng", "wrong"],
    ["chưa tới một nửa", "giảm", "wrong"],
    ["gần một nửa", "giảm", "wrong"],
    ["một nửa", "tăng", "wrong"],
  ])("%s %s: %s", (share, way, verdict) => {
    expect(verdictsOf(said(share, way), "nửa")).toEqual([`count ${verdict}`]);
  });
});

describe("counts within a region", () => {
  const said = (count: string) =>
    `PAPI năm 2022, vùng Đồng bằng sông Cửu Long có ${count} tỉnh tăng điểm so với năm 2021.`;
  test.each([
    ["9/13", ["count right"]],
    ["5/13", ["count wrong"]],
    // Fewer have a total than the region has provinces, or the region is drawn otherwise: nobody can say.
    ["5/12", ["count no-data"]],
  ])("%s", (count, verdicts) => {
    expect(verdictsOf(said(count), count)).toEqual(verdicts);
  });
});
