import { expect, test } from "vitest";
import { plain } from "../../testing/plain.ts";
import { howOftenBasis, howOftenWords } from "./how-often.ts";

test("how often, in words", () => {
  const asked = { share: 0.0566, otherScale: false };
  const other = { cases: 60, units: 31, years: 5, rose: 2, from: 0.52, to: 0.54, ...asked, otherScale: true };
  expect(plain(howOftenWords(other, "4,53 điểm"))).toMatch(
    /có 02 lần năm sau tăng hơn tỉnh đứng giữa ít nhất 4,53 điểm \(5,7% điểm tối đa\)\.$/u,
  );
  expect(
    plain(
      howOftenWords(
        { cases: 60, units: 31, years: 5, rose: 2, from: 0.5212, to: 0.54, ...asked },
        "4,53 điểm",
      ),
    ),
  ).toBe(
    "Trong 60 lần các tỉnh ở mức điểm tương đương, có 02 lần năm sau tăng hơn tỉnh đứng giữa ít nhất 4,53 điểm.",
  );
  expect(
    plain(howOftenWords({ cases: 60, units: 31, years: 5, rose: 0, from: 0.5, to: 0.5, ...asked }, "9 điểm")),
  ).toMatch(/không lần nào năm sau tăng hơn tỉnh đứng giữa/);
  expect(plain(howOftenBasis({ ...other, from: 0.5212 })!)).toBe(
    "Mức điểm tương đương là từ 52,1% đến 54,0% điểm tối đa, gần điểm của tỉnh nhất; số lần tính qua 31 tỉnh, 05 cặp năm liền nhau.",
  );
  expect(howOftenBasis({ cases: 0, reason: "league-incomplete" })).toBeNull();
  expect(plain(howOftenWords({ cases: 0, reason: "league-incomplete" }, "1 điểm"))).toMatch(
    /^Chưa đối chiếu được mức tăng 1 điểm/,
  );
});
