import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plain } from "../testing/plain.ts";
import { formatDateLong, formatDateShort, formatYearList, formatYears } from "./date.ts";
import { changeUnit, formatChangeWithUnit, formatScore, formatScoreWritten } from "./measure.ts";
import { formatCount, formatNumber, formatPercent, formatWritten, roundHalfAway } from "./number.ts";
import { formatPlaces, formatPlacesSigned, formatRank } from "./rank.ts";
import { capitalise, compareVietnamese, countInWords, joinWords } from "./words.ts";

const points = { unit: "points", decimals: 2 } as const;
const percent = { unit: "percent", decimals: 2 } as const;

describe("numbers", () => {
  test.each([
    [42.43 - 46.96, 2, "negative", "−4,53"],
    [86.8 - 86.77, 2, "always", "+0,03"],
    [-0.001, 2, "negative", "0,00"],
    [-0.001, 2, "always", "0,00"],
    [0.001, 2, "always", "0,00"],
    [1.005, 2, "negative", "1,01"],
    [2.675, 2, "negative", "2,68"],
    [-1.005, 2, "negative", "−1,01"],
    [1234567.891, 1, "negative", "1.234.567,9"],
    [999.995, 2, "negative", "1.000,00"],
    [0.1 + 0.2, 2, "negative", "0,30"],
    [91.1, 2, "negative", "91,10"],
    [-4.53, 2, "never", "4,53"],
    [5, 0, "always", "+5"],
    [1e-9, 2, "always", "0,00"],
  ] as const)("%d with %i decimals, sign %s → %s", (value, decimals, sign, expected) => {
    expect(plain(formatNumber(value, decimals, sign))).toBe(expected);
  });

  test("a formatted number reads back as the rounded value", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const text = plain(formatNumber(value, decimals))
            .replaceAll(".", "")
            .replace(",", ".")
            .replace("−", "-");
          expect(Number(text)).toBeCloseTo(roundHalfAway(value, decimals), 9);
          expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
        },
      ),
    );
  });

  test("what is far from a half is rounded as what lies at one, without noise", () => {
    const carefully = (value: number, decimals: number) => {
      const clean = Number(value.toPrecision(12));
      const rounded = Number(`${Math.round(Number(`${Math.abs(clean)}e${decimals}`))}e-${decimals}`);
      return rounded === 0 ? 0 : Math.sign(clean) * rounded;
    };
    const hundredths = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 1000 + 0.1 + 0.2 - 0.3);
    const any = fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((value) => Math.abs(value) >= 1e-6);
    fc.assert(
      fc.property(fc.oneof(hundredths, any), fc.integer({ min: 0, max: 5 }), (value, decimals) => {
        fc.pre(Math.abs(value) >= 1e-6 || value === 0);
        expect(roundHalfAway(value, decimals)).toBe(carefully(value, decimals));
      }),
      { numRuns: 1000 },
    );
  });

  test("figures keep the digits they were published with", () => {
    expect(plain(formatWritten({ value: 93.157, written: "93.157" }))).toBe("93,157");
    expect(plain(formatWritten({ value: 91.1, written: "91.10" }))).toBe("91,10");
    expect(plain(formatWritten({ value: 95, written: "95" }))).toBe("95");
    expect(plain(formatWritten({ value: 91.1, written: "91.1" }, 2))).toBe("91,10");
    expect(plain(formatScoreWritten({ value: 95, written: "95" }, percent))).toBe("95%");
  });

  test("counts below ten take a zero", () => {
    expect(plain([1, 8, 10, 34].map(formatCount))).toEqual(["01", "08", "10", "34"]);
    expect(plain([9.4, 9.6, -9.97].map(formatCount))).toEqual(["09", "10", "10"]);
  });

  test("shares", () => expect(plain(formatPercent(0.94067, 1))).toBe("94,1%"));
});

describe("measures", () => {
  test("a score has its unit of measure, a difference of percentages is in percentage points", () => {
    expect(plain(formatScore(91.14, points))).toBe("91,14\u00A0điểm");
    expect(plain(formatScore(94.07, percent))).toBe("94,07%");
    expect(plain(formatChangeWithUnit(-1.69, percent))).toBe("−1,69\u00A0điểm phần trăm");
    expect(plain(formatChangeWithUnit(0.1, points))).toBe("+0,10\u00A0điểm");
    expect(plain(changeUnit(points))).toBe("điểm");
  });
});

describe("ranks", () => {
  test.each([
    [34, "tăng 34\u00A0bậc", "+34"],
    [-1, "giảm 01\u00A0bậc", "−1"],
    [0, "giữ nguyên thứ hạng", "0"],
    [-18, "giảm 18\u00A0bậc", "−18"],
  ])("%i places gained reads %s", (places, words, signed) => {
    expect(plain(formatPlaces(places))).toBe(words);
    expect(plain(formatPlacesSigned(places))).toBe(signed);
  });

  test("a rank names the number of ranked units", () => {
    expect(plain(formatRank(2, 63))).toBe("2/63");
    expect(plain(formatRank(2, null))).toBe("2");
  });
});

describe("dates and words", () => {
  test.each([
    ["2022-07-20", "ngày 20 tháng 7 năm 2022", "20/7/2022"],
    ["2022-02-05", "ngày 05 tháng 02 năm 2022", "05/02/2022"],
    ["2020-07-01", "ngày 01 tháng 7 năm 2020", "01/7/2020"],
    ["2005-05", "tháng 5 năm 2005", "5/2005"],
    ["2020", "năm 2020", "2020"],
  ])("%s reads %s", (iso, long, short) => {
    expect(plain(formatDateLong(iso))).toBe(long);
    expect(plain(formatDateShort(iso))).toBe(short);
  });

  test("spans, lists, order, capitals", () => {
    expect(plain(formatYears(2017, 2021))).toBe("2017–2021");
    expect(plain(formatYears(2021, 2021))).toBe("2021");
    expect(plain(formatYearList([2015, 2011, 2012, 2013]))).toBe("2011–2013, 2015");
    expect(plain(joinWords(["a", "b", "c"]))).toBe("a, b và c");
    expect(plain(joinWords(["a"]))).toBe("a");
    expect(["Hà Nội", "Đồng Tháp", "Cà Mau", "Đà Nẵng", "Điện Biên"].sort(compareVietnamese)).toEqual([
      "Cà Mau",
      "Đà Nẵng",
      "Điện Biên",
      "Đồng Tháp",
      "Hà Nội",
    ]);
    expect(plain(capitalise("đồng Tháp"))).toBe("Đồng Tháp");
    expect(plain(countInWords(7))).toBe("bảy");
    expect(plain(countInWords(12))).toBe("12");
  });
});
