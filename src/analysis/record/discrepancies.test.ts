import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Statement } from "../../model/conference.ts";
import type { Edition } from "../../model/edition.ts";
import { agreesAsWritten } from "../../model/rules/agreement.ts";
import {
  component,
  dataset,
  edition,
  figure,
  framework,
  indexOf,
  reported,
  standing,
  statement,
  target,
} from "../../testing/builders.ts";
import { analyseIndex } from "../analyse-index.ts";
import { checkTarget } from "../promises/targets.ts";
import { statementDiscrepancies, targetDiscrepancies } from "./discrepancies.ts";

describe("agreement of a written number with ours", () => {
  test.each([
    ["42.43", 42.4324, true],
    ["-4.53", -4.5287, true],
    ["-4.52", -4.5287, true],
    ["-4.54", -4.5287, false],
    ["47.87", 47.8763, true],
    ["47.88", 47.8763, true],
    ["7.65", 7.6551, true],
    ["7.66", 7.6551, true],
    ["7.67", 7.6551, false],
    ["2.017", 93.157 - 91.14, true],
    ["0.43", 95 - 94.07, false],
    ["0.93", 95 - 94.07, true],
    ["48.095", 48.0591, false],
    ["48.1", 48.0591, true],
    ["4.53", -4.5287, false],
    ["4.52", -4.5287, false],
    ["63", 60, false],
    ["27", 27, true],
    ["2022", 2021, false],
    ["91.10", 91.14, false],
    ["91.1", 91.14, true],
    ["0.03", 86.8 - 86.77, true],
  ])("%s and %d: %s", (written, value, agrees) => expect(agreesAsWritten(written, value)).toBe(agrees));

  test("a number rounded or cut off by hand always agrees; one that is a whole step away never does", () => {
    const ours = fc.integer({ min: -999_999, max: 999_999 }).map((value) => value / 10_000);
    fc.assert(
      fc.property(ours, fc.integer({ min: 1, max: 3 }), (value, decimals) => {
        const step = 10 ** decimals;
        const text = (hundredths: number) => {
          const digits = `${Math.abs(hundredths)}`.padStart(decimals + 1, "0");
          return `${hundredths < 0 ? "-" : ""}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
        };
        const scaled = Number((value * step).toPrecision(12));
        const cut = Math.trunc(scaled);
        expect(agreesAsWritten(text(Math.round(scaled)), value)).toBe(true);
        if (cut !== 0) expect(agreesAsWritten(text(cut), value)).toBe(true);
        expect(agreesAsWritten(text(Math.ceil(scaled) + 1), value)).toBe(false);
        expect(agreesAsWritten(text(Math.floor(scaled) - 1), value)).toBe(false);
      }),
    );
  });
});

describe("targets", () => {
  const editions = [
    edition(2021, [standing("us", "91.14", { land: "7.50" }, { rank: 2 })], {
      complete: false,
      rankedUnits: 63,
    }),
    edition(2020, [standing("us", "91.04", {}, { rank: 1 })], { complete: false, rankedUnits: 63 }),
  ];
  const check = (...args: Parameters<typeof target>) => checkTarget(target(...args), "us", editions);

  test("93,157 is 2,017 above 91,14, as the plan says", () => {
    const checked = check("93.157", { statedGain: figure("2.017"), baselineYear: 2021 });
    expect(checked).toMatchObject({ gainAgrees: true, baselineRank: 2, baseline: { written: "91.14" } });
    expect(checked.computedGain).toBeCloseTo(2.017, 9);
    expect(targetDiscrepancies([checked])).toEqual([]);
  });

  test("a gain is a bound where its target is", () => {
    const sipas = [edition(2021, [standing("us", "94.07")])];
    const over = target("95", { statedGain: figure("0.43"), baselineYear: 2021 });
    const [exact] = targetDiscrepancies([checkTarget(over, "us", sipas)]);
    const score = { ...over.score!, comparison: "above" as const };
    const [bound] = targetDiscrepancies([checkTarget({ ...over, score }, "us", sipas)]);
    expect([exact?.above, bound?.above]).toEqual([false, true]);
  });

  test("95 is 0,93 above 94,07, not 0,43", () => {
    const sipas = [edition(2021, [standing("us", "94.07")])];
    const checked = checkTarget(
      target("95", { statedGain: figure("0.43"), baselineYear: 2021 }),
      "us",
      sipas,
    );
    expect(checked.gainAgrees).toBe(false);
    const [found, ...rest] = targetDiscrepancies([checked]);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      what: "target-gain",
      year: 2022,
      against: 2021,
      stated: { written: "0.43" },
    });
    expect(found?.computed).toBeCloseTo(0.93, 9);
  });

  test("without a named baseline the year before the target's counts; a named one wins", () => {
    expect(check("92").baseline?.written).toBe("91.14");
    expect(check("92", { baselineYear: 2020 })).toMatchObject({
      baseline: { written: "91.04" },
      baselineRank: 1,
    });
    expect(check("92", { year: 2030 })).toMatchObject({
      baseline: null,
      computedGain: null,
      gainAgrees: null,
    });
  });

  test("a target for a component stands on the component, not on the total's rank", () => {
    const checked = check("8.00", { component: "land", statedGain: figure("0.50") });
    expect(checked).toMatchObject({ baseline: { written: "7.50" }, baselineRank: null, gainAgrees: true });
  });

  test("a rank to reach without a score has no gain to check", () => {
    expect(check(null, { rankAtMost: 20 })).toMatchObject({ computedGain: null, gainAgrees: null });
  });
});

describe("statements of documents", () => {
  const index = indexOf([framework([2019, 2022], [component("land")])]);
  const now = edition(
    2021,
    [standing("us", "42.4324", { land: "4.5" }), standing("b", 50), standing("c", 44, { land: 3 })],
    { rankedUnits: 60, reported: [reported("us", 2020, { change: figure("-4.53", "reported", "bao") })] },
  );
  const before = edition(2020, [standing("us", "46.9611"), standing("b", 45)]);
  const analyse = (editions: Edition[]) =>
    analyseIndex(dataset([{ index, editions }]), {
      unit: dataset([{ index, editions }]).units.get("us")!,
      index,
      year: 2021,
      against: 2020,
      from: 2020,
      editions,
    });
  const found = (statements: Statement[], editions = [now, before]) =>
    statementDiscrepancies(statements, [analyse(editions)]).map(({ id, computed }) => [id, computed]);

  test("agree within rounding: Đồng Tháp's score, change and rank", () => {
    expect(
      found([
        statement("score", "42.43"),
        statement("change", "-4.53", { against: 2020 }),
        statement("rank", 3),
      ]),
    ).toEqual([]);
  });

  test("27/63 in a year with 60 ranked units, and a year taken for another, are found", () => {
    expect(found([statement("ranked-units", 63), statement("year", 2022)])).toEqual([
      ["ranked-units", 60],
      ["year", 2021],
    ]);
  });

  test("both figures are shown, with the document and its words", () => {
    const [one] = statementDiscrepancies(
      [statement("rank", 2, { quote: "xếp thứ 2" })],
      [analyse([now, before])],
    );
    expect(one).toMatchObject({
      stated: { value: 2, written: "2" },
      computed: 3,
      quote: "xếp thứ 2",
      sources: ["bao"],
    });
  });

  test("a score that comes from the same document neither confirms nor denies it", () => {
    const same = edition(2021, [standing("us", figure("91.14", "reported", "bao"))]);
    expect(found([statement("score", "88")], [same])).toEqual([]);
    const other = edition(2021, [standing("us", figure("91.14", "published", "quyet-dinh"))]);
    expect(found([statement("score", "88")], [other])).toEqual([["score", 91.14]]);
  });

  test("a change is compared with a computed one of the same two years only", () => {
    expect(found([statement("change", "5.55", { against: 2019 })])).toEqual([]);
    expect(found([statement("change", "5.55", { against: 2020 })])).toHaveLength(1);
    const inferred = edition(2020, [standing("us", figure("46.96", "inferred", "bao"))]);
    expect(found([statement("change", "-9")], [now, inferred])).toEqual([]);
  });

  test("a component is held against the component", () => {
    expect(
      found([statement("score", "4.5", { component: "land" }), statement("rank", 1, { component: "land" })]),
    ).toEqual([]);
    expect(found([statement("score", "4.9", { component: "land" })])).toEqual([["score", 4.5]]);
    expect(found([statement("score", "4.9", { component: "unknown" })])).toEqual([]);
  });

  test("nothing is said about an index or a year that was not analysed", () => {
    expect(
      found([statement("score", "1", { index: "khac" }), statement("score", "1", { year: 2020 })]),
    ).toEqual([]);
  });
});
