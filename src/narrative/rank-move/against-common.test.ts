import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inVietnamese } from "../../format/write.ts";
import type { Words } from "../../language/text.ts";
import { otherWay, ownWords, ownWordsShort } from "./against-common.ts";

const POINTS = { unit: "points", decimals: 2 } as const;
const PERCENT = { unit: "percent", decimals: 2 } as const;
const plain = (text: Words | null) => inVietnamese([text])[0]?.replaceAll("\u00a0", " ") ?? null;

describe("a change beside the common one, by the way each went", () => {
  test.each([
    [0.1, 2.65, "điểm của tỉnh tăng ít hơn bình quân các tỉnh (0,10 so với 2,65 điểm)"],
    [3, 2.65, "điểm của tỉnh tăng nhiều hơn bình quân các tỉnh (3,00 so với 2,65 điểm)"],
    [-4.53, -0.2, "điểm của tỉnh giảm nhiều hơn bình quân các tỉnh (4,53 so với 0,20 điểm)"],
    [-0.1, -0.2, "điểm của tỉnh giảm ít hơn bình quân các tỉnh (0,10 so với 0,20 điểm)"],
    [0.1, -0.2, "điểm của tỉnh tăng 0,10 điểm trong khi bình quân các tỉnh giảm 0,20 điểm"],
    [-0.1, 0.2, "điểm của tỉnh giảm 0,10 điểm trong khi bình quân các tỉnh tăng 0,20 điểm"],
    [0.1, 0, "điểm của tỉnh tăng 0,10 điểm trong khi bình quân các tỉnh không đổi"],
    [-0.1, 0.001, "điểm của tỉnh giảm 0,10 điểm trong khi bình quân các tỉnh không đổi"],
    [0, 0.2, "điểm của tỉnh giữ nguyên trong khi bình quân các tỉnh tăng 0,20 điểm"],
    [0.001, -0.2, "điểm của tỉnh giữ nguyên trong khi bình quân các tỉnh giảm 0,20 điểm"],
    [0, 0, "điểm của tỉnh thay đổi gần bằng bình quân các tỉnh"],
    [0.104, 0.0961, "điểm của tỉnh thay đổi gần bằng bình quân các tỉnh"],
  ])("%f beside %f", (points, common, said) => {
    expect(plain(ownWords({ points, common }, POINTS))).toBe(said);
  });

  test("of percentages", () => {
    expect(plain(ownWords({ points: -1.69, common: -0.5 }, PERCENT))).toBe(
      "điểm của tỉnh giảm nhiều hơn bình quân các tỉnh (1,69 so với 0,50 điểm phần trăm)",
    );
  });

  test("without sizes", () => {
    const short = (points: number, common: number) => plain(ownWordsShort({ points, common }, POINTS));
    expect(short(0.1, 2.65)).toBe("điểm của tỉnh tăng ít hơn bình quân các tỉnh");
    expect(short(-0.1, 2.65)).toBe("điểm của tỉnh thay đổi kém hơn bình quân các tỉnh");
    expect(short(0.1, -2.65)).toBe("điểm của tỉnh thay đổi tốt hơn bình quân các tỉnh");
    expect(short(-0.1, -2.65)).toBe("điểm của tỉnh giảm ít hơn bình quân các tỉnh");
  });

  test("a part says why only where its points went the other way than its places", () => {
    const other = (points: number, common: number, places: number) =>
      plain(otherWay({ points, common, places }, POINTS));
    expect(other(0.06, 0.73, -4)).toBe("tăng ít hơn bình quân các tỉnh, 0,06 so với 0,73 điểm");
    expect(other(-0.06, -0.73, 4)).toBe("giảm ít hơn bình quân các tỉnh, 0,06 so với 0,73 điểm");
    expect(other(0, 0.73, -4)).toBe("điểm giữ nguyên, bình quân các tỉnh tăng");
    expect(other(-1.35, -0.05, -7)).toBeNull();
    expect(other(0.9, 0.1, 2)).toBeNull();
  });

  test("more or less is said by the difference, whatever the two are", () => {
    const any = fc.integer({ min: -999, max: 999 }).map((one) => one / 100);
    fc.assert(
      fc.property(any, any, (points, common) => {
        const said = plain(ownWordsShort({ points, common }, POINTS))!;
        const better = /nhiều hơn|tốt hơn/u.test(said) !== /giảm/u.test(said);
        if (Math.abs(points - common) >= 0.01) expect(better).toBe(points > common);
      }),
    );
  });
});
