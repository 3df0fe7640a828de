import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  breakAt,
  component,
  componentScore,
  edition,
  figure,
  framework,
  indexOf,
  standing,
} from "../../testing/builders.ts";
import { causeKeyOf, ledgerOf, lossesBy, totalLost } from "./ledger.ts";
import { lostPointsOf } from "./lost-points.ts";

const leaf = (id: string, maxPoints: number | null) => component(id, { maxPoints });
const fields = [
  component("leadership", { maxPoints: 3, children: [leaf("c11", 1), leaf("c12", 2)] }),
  component("impact", { maxPoints: 4, children: [leaf("c21", 4), leaf("c22", null)] }),
];
const index = indexOf([framework([2020, 2021], fields)]);
const scored = (final: number, self: number | null, responsible: string | null = null) =>
  componentScore(final, { selfScore: self === null ? null : figure(self), responsible });

describe("the ledger of lost points", () => {
  const now = edition(2021, [
    standing("us", 5, {
      c11: scored(1, 1),
      c12: scored(1.25, 1.75, "so-noi-vu"),
      c21: scored(2.5, null),
      c22: scored(0.5, 0.5),
    }),
  ]);
  const before = edition(2020, [standing("us", 5, { c12: scored(2, 2) })]);
  const rows = ledgerOf(index, now, before, "us");

  test("holds the leaves that lost points, largest loss first, with field and agency", () => {
    expect(
      rows.map(({ component: { id }, field, lost, responsible }) => [id, field.id, lost, responsible]),
    ).toEqual([
      ["c21", "impact", 1.5, null],
      ["c12", "leadership", 0.75, "so-noi-vu"],
    ]);
  });

  test("splits a loss into what the unit gave up itself and what appraisal took", () => {
    expect(rows[1]).toMatchObject({ lostBySelf: 0.25, lostAtAppraisal: 0.5, lostBefore: 0 });
    expect(rows[0]).toMatchObject({ lostBySelf: null, lostAtAppraisal: null, lostBefore: null });
  });

  test("sums losses by agency, largest first; leaves without one stay together", () => {
    expect(lossesBy(rows, ({ responsible }) => responsible)).toEqual([
      { key: null, lost: 1.5, leaves: 1, lasting: 0 },
      { key: "so-noi-vu", lost: 0.75, leaves: 1, lasting: 0 },
    ]);
    expect([lossesBy([], () => "x"), totalLost([])]).toEqual([[], 0]);
  });

  test("a loss of the year before is out of the maximum of that year", () => {
    const changed = indexOf([
      framework([2020, 2020], [component("leadership", { children: [leaf("c12", 5)] })]),
      framework([2021, 2021], fields),
    ]);
    expect(ledgerOf(changed, now, before, "us")[1]).toMatchObject({ maximum: 2, lostBefore: 3 });
    const gone = indexOf([framework([2020, 2020], [leaf("else", 5)]), framework([2021, 2021], fields)]);
    expect(ledgerOf(gone, now, before, "us")[1]?.lostBefore).toBeNull();
  });

  test("a loss of the year before does not cross a break of treatment none", () => {
    const broken = indexOf([framework([2020, 2021], fields)], [breakAt(2020, "none", ["leadership"])]);
    expect(ledgerOf(broken, now, before, "us")[1]?.lostBefore).toBeNull();
  });

  test("is empty where leaves are not points of the total, or nothing is known", () => {
    const weighted = indexOf([framework([2020, 2021], fields, { aggregation: "weighted" })]);
    expect(ledgerOf(weighted, now, before, "us")).toEqual([]);
    expect(ledgerOf(index, now, null, "nobody")).toEqual([]);
    expect(ledgerOf(index, edition(2030, [standing("us", 5, { c12: 1 })]), null, "us")).toEqual([]);
  });

  test("loss = (maximum − self) + (self − final), and all rows together are what the leaves lack", () => {
    const hundredth = fc.integer({ min: 0, max: 400 }).map((value) => value / 100);
    const triple = fc.tuple(hundredth, hundredth, hundredth).map((list) => list.sort((a, b) => b - a));
    fc.assert(
      fc.property(fc.array(triple, { minLength: 1, maxLength: 12 }), (triples) => {
        const tree = component("all", { children: triples.map(([maximum], i) => leaf(`c${i}`, maximum!)) });
        const scores = Object.fromEntries(
          triples.map(([, self, final], i) => [`c${i}`, scored(final!, self!)]),
        );
        const held = edition(2021, [standing("us", 1, scores)]);
        const ledger = ledgerOf(indexOf([framework([2021, 2021], [tree])]), held, null, "us");
        for (const { lost, lostBySelf, lostAtAppraisal } of ledger)
          expect(Math.abs(lost - (lostBySelf! + lostAtAppraisal!))).toBeLessThan(1e-9);
        const lack = triples.reduce((sum, [maximum, , final]) => sum + maximum! - final!, 0);
        expect(totalLost(ledger)).toBeCloseTo(lack, 9);
        const groups = lossesBy(ledger, ({ component: { id } }) => (Number(id.slice(1)) % 2 ? "odd" : null));
        expect(groups.reduce((sum, group) => sum + group.lost, 0)).toBeCloseTo(lack, 9);
        expect(groups.reduce((sum, group) => sum + group.leaves, 0)).toBe(ledger.length);
      }),
    );
  });
});

describe("lost points of the top components", () => {
  const top = (...lost: (number | null)[]) =>
    lost.map((lostPoints, i) => ({ component: component(`c${i}`), lostPoints }));

  test("are sorted, with shares of the whole", () => {
    expect(lostPointsOf(top(1, 3, 0))).toEqual({
      total: 4,
      rows: [
        { component: "c1", lost: 3, share: 0.75 },
        { component: "c0", lost: 1, share: 0.25 },
        { component: "c2", lost: 0, share: 0 },
      ],
    });
  });

  test("are not given when one is unknown; nothing lost has no shares", () => {
    expect(lostPointsOf(top(1, null))).toBeNull();
    expect(lostPointsOf([])).toBeNull();
    expect(lostPointsOf(top(0, 0))).toMatchObject({ total: 0, rows: [{ share: 0 }, { share: 0 }] });
  });
});

describe("repeated losses and causes", () => {
  const held = (year: number, c11: number | null, c12: number) =>
    edition(year, [
      standing("us", 5, { ...(c11 === null ? {} : { c11: scored(c11, null) }), c12: scored(c12, null) }),
    ]);
  const long = indexOf([framework([2018, 2021], fields)]);
  const now = held(2021, 0.5, 1);
  const years = (editions: ReturnType<typeof held>[], of = long) =>
    Object.fromEntries(
      ledgerOf(of, now, null, "us", editions).map(({ component: { id }, yearsInARow }) => [id, yearsInARow]),
    );

  test("years in a row end at a year without loss, without figures, or across a break", () => {
    const earlier = [held(2018, 0.5, 1), held(2019, null, 1), held(2020, 0.5, 1)];
    expect(years(earlier)).toEqual({ c11: 2, c12: 4 });
    expect(years([held(2018, 0.5, 1), held(2019, 1, 2), held(2020, 0.5, 1)])).toEqual({ c11: 2, c12: 2 });
    expect(years([held(2018, 0.5, 1), held(2020, 0.5, 1)])).toEqual({ c11: 2, c12: 2 });
    expect(years([])).toEqual({ c11: 1, c12: 1 });
    const broken = indexOf([framework([2018, 2021], fields)], [breakAt(2019, "none", ["c12"])]);
    expect(years(earlier, broken)).toEqual({ c11: 2, c12: 2 });
  });

  test("a leaf with several causes stands under all of them at once; the groups add up to the whole", () => {
    const cause = (kind: "people" | "process", id: string) => ({
      id: `${kind}-${id}`,
      kind,
      text: "",
      shortfalls: [],
      components: [`mau/${id}`],
      agencies: [],
      sources: [],
    });
    const rows = ledgerOf(long, now, null, "us");
    const groups = lossesBy(
      rows,
      causeKeyOf([cause("process", "c12"), cause("people", "c12"), cause("people", "c12")]),
    );
    expect(groups).toEqual([
      { key: "people+process", lost: 1, leaves: 1, lasting: 0 },
      { key: null, lost: 0.5, leaves: 1, lasting: 0 },
    ]);
    expect(groups.reduce((sum, { lost }) => sum + lost, 0)).toBeCloseTo(totalLost(rows), 9);
  });
});
