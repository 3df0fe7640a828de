import { describe, expect, test } from "vitest";
import { analyse } from "../testing/analyse.ts";
import { component, edition, figure, framework, indexOf, standing } from "../testing/builders.ts";
import { howOftenWords, refusedSentences, swingNote, swingSentences, uncertaintySentence } from "./swing.ts";

const index = indexOf([framework([2015, 2024], [component("a"), component("b")], { maxPoints: 20 })]);
/** 25 units; all lose a tenth, ours loses more. */
const field = (ours: number) =>
  [2020, 2021].map((year) =>
    edition(year, [
      standing("us", year === 2020 ? 10 : 10 + ours, { a: 5, b: year === 2020 ? 5 : 5 + ours }),
      ...Array.from({ length: 24 }, (_, i) => {
        const move = year === 2020 ? 0 : -0.1 + 0.01 * (i - 11.5);
        return standing(`u${i}`, 10 + move, { a: 5, b: 5 + move });
      }),
    ]),
  );

describe("how large a change is", () => {
  test("a large drop and a small one do not read alike", () => {
    expect(swingNote(analyse(index, field(-2)).swings.total)).toBe(
      "Mức thay đổi lớn khác thường: vượt 24/24 tỉnh, thành phố còn lại.",
    );
    expect(swingNote(analyse(index, field(-0.1)).swings.total)).toBe("Mức thay đổi trong mức thường gặp.");
    expect(swingNote({ component: "total", reason: "league-incomplete" })).toBeNull();
  });

  test("the sentences say what was common, what is left, and how often it was won back", () => {
    const sentences = swingSentences(analyse(index, field(-2))).map((text) => text.replaceAll("\u00A0", " "));
    expect(sentences).toEqual([
      "MAU năm 2021 so với năm 2020: trừ mức chung của 25 tỉnh, thành phố (trung vị −0,11 điểm), phần còn lại −1,90 điểm là lớn khác thường: vượt dao động của 24/24 tỉnh, thành phố kia (mức thường gặp 0,06 điểm).",
      "Thay đổi lớn khác thường: b. 1/2 nội dung thay đổi trong mức thường gặp.",
      "Không có tỉnh, thành phố nào có điểm MAU cách tỉnh trong vòng 0,06 điểm.",
      "Về việc lấy lại số điểm đã giảm: mức tăng 2,00 điểm trong một năm đã xảy ra ở bao nhiêu tỉnh: chưa trả lời được, mới có 25 lượt để so.",
    ]);
  });

  test("a refusal names the index and the reason, and the sampling error that is not published", () => {
    const partial = analyse(
      index,
      field(-2).map((held) => ({ ...held, complete: false })),
    );
    expect(refusedSentences([partial])).toEqual([
      "MAU năm 2021: chưa so được với mức dao động của các tỉnh, thành phố (bảng xếp hạng thu thập được chưa đủ).",
      "MAU: không công bố sai số và số phiếu của từng tỉnh, nên không nói được mức thay đổi có vượt sai số điều tra hay không.",
    ]);
  });
});

test("how often, in words", () => {
  expect(howOftenWords({ cases: 60, rose: 2, from: 0.5212, to: 0.54 }, "4,53 điểm")).toBe(
    "Trong 60 lượt tỉnh\u00A0– năm có mức xuất phát gần nhất (đạt 52,1%–54,0% điểm tối đa), 02 lượt tăng được ít nhất 4,53 điểm trong một năm.",
  );
  expect(howOftenWords({ cases: 60, rose: 0, from: 0.5, to: 0.5 }, "9 điểm")).toMatch(
    /không lượt nào tăng được/,
  );
  expect(howOftenWords({ cases: 0, reason: "league-incomplete" }, "1 điểm")).toMatch(/chưa trả lời được/);
});

test.each([
  [0.1, "giảm rõ"],
  [2, "trong phạm vi sai số"],
])("with a standard error of %d the change is %s", (error, words) => {
  const standardErrors = new Map(
    ["us", ...Array.from({ length: 24 }, (_, i) => `u${i}`)].map((unit) => [
      unit,
      { score: figure(error), components: new Map() },
    ]),
  );
  const analysis = analyse(
    index,
    field(-2).map((held) => ({ ...held, standardErrors })),
  );
  expect(uncertaintySentence(analysis)).toContain(
    `mức thay đổi −2,00\u00A0điểm là ${words}; thứ hạng nằm trong khoảng từ`,
  );
  expect(uncertaintySentence(analyse(index, field(-2)))).toBeNull();
});
