import { expect, test } from "vitest";
import { plain } from "../../testing/plain.ts";
import { howOftenWords } from "./how-often.ts";

test("how often, in words", () => {
  const asked = { share: 0.0566, otherScale: false };
  const other = { cases: 60, units: 31, years: 5, rose: 2, from: 0.52, to: 0.54, ...asked, otherScale: true };
  expect(plain(howOftenWords(other, "4,53 điểm"))).toMatch(
    /02 lần tăng hơn tỉnh đứng giữa của năm ấy ít nhất 5,7% điểm tối đa \(nay là 4,53 điểm\) trong một năm\.$/u,
  );
  expect(
    plain(
      howOftenWords(
        { cases: 60, units: 31, years: 5, rose: 2, from: 0.5212, to: 0.54, ...asked },
        "4,53 điểm",
      ),
    ),
  ).toBe(
    "Trong 60 lần (31 tỉnh, 05 cặp năm) các tỉnh có mức xuất phát gần nhất (đạt 52,1%–54,0% điểm tối đa), 02 lần tăng hơn tỉnh đứng giữa của năm ấy ít nhất 4,53 điểm trong một năm.",
  );
  expect(
    plain(howOftenWords({ cases: 60, units: 31, years: 5, rose: 0, from: 0.5, to: 0.5, ...asked }, "9 điểm")),
  ).toMatch(/không lần nào tăng hơn tỉnh đứng giữa/);
  expect(plain(howOftenWords({ cases: 0, reason: "league-incomplete" }, "1 điểm"))).toMatch(
    /^Chưa đối chiếu được mức tăng 1 điểm/,
  );
});
