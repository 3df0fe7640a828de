import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse, partOf } from "../../testing/analyse.ts";
import { component, edition, framework, indexOf, standing } from "../../testing/builders.ts";

const sum = (values: (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);

const ids = ["c0", "c1", "c2", "c3", "c4"];
type Year = { held: boolean; maximum: number; scores: number[] }[];
const units = ["us", "u1", "u2", "u3"];
/** Which components a year's framework has, with maxima or weights, and each unit's attainment. */
const someYear: fc.Arbitrary<Year> = fc
  .array(
    fc.record({
      held: fc.boolean(),
      maximum: fc.integer({ min: 1, max: 40 }),
      scores: fc.array(
        fc.integer({ min: 0, max: 1000 }).map((permille) => permille / 1000),
        { minLength: 4, maxLength: 4 },
      ),
    }),
    { minLength: 5, maxLength: 5 },
  )
  .filter((year) => year.some(({ held }) => held));

/** An index and two editions whose totals are exactly what the framework makes of the parts. */
function made(kind: "sum" | "weighted", years: [Year, Year], reverse = false) {
  const turn = <T>(list: T[]) => (reverse ? [...list].reverse() : list);
  const frameworks = years.map((year, i) => {
    const parts = turn(
      year.flatMap(({ held, maximum }, c) =>
        held ? [component(ids[c]!, kind === "sum" ? { maxPoints: maximum } : { weight: maximum })] : [],
      ),
    );
    return framework([2020 + i, 2020 + i], parts, { aggregation: kind });
  });
  const editions = years.map((year, i) =>
    edition(
      2020 + i,
      turn(
        units.map((id, u) => {
          const parts = year.flatMap(({ held, maximum, scores }, c) =>
            held ? [[ids[c]!, (kind === "sum" ? maximum : 10) * scores[u]!] as const] : [],
          );
          const total = sum(year.map(({ held, maximum, scores }) => (held ? maximum * scores[u]! : 0)));
          return standing(id, total, Object.fromEntries(parts));
        }),
      ),
    ),
  );
  return { index: indexOf(frameworks), editions };
}

describe.each(["sum", "weighted"] as const)("identities of a %s index", (kind) => {
  const cases = fc.tuple(someYear, someYear);

  test("contributions and the residual add up to the change of the total", () => {
    fc.assert(
      fc.property(cases, (years) => {
        const { index, editions } = made(kind, years);
        const { total, components, residual, dropped, changeSplit } = analyse(index, editions);
        const shown = sum([
          ...components.map(({ contribution }) => contribution),
          ...dropped.map(({ structureEffect }) => structureEffect),
        ]);
        expect(Math.abs(shown + (residual?.contribution ?? 0) - total.change.value!)).toBeLessThan(1e-9);
        expect(residual).toBeNull();
        const gone = ids.filter((_, c) => years[0][c]!.held && !years[1][c]!.held);
        expect(dropped.map(({ component: held }) => held.id)).toEqual(gone);
        // What came or went is structure: national + own + structure is all of the change, and nothing is left over.
        const { national, own, structure, rest } = changeSplit!;
        expect(Math.abs(national + own + structure - total.change.value!)).toBeLessThan(1e-9);
        expect(Math.abs(rest)).toBeLessThan(1e-9);
      }),
    );
  });

  test("with the same components in both years they add up by themselves", () => {
    fc.assert(
      fc.property(cases, ([before, now]) => {
        const same = before.map((part, c) => ({ ...part, held: now[c]!.held })) as Year;
        const { index, editions } = made(kind, [same, now]);
        const { total, components, residual } = analyse(index, editions);
        expect(residual).toBeNull();
        expect(Math.abs(sum(components.map((c) => c.contribution)) - total.change.value!)).toBeLessThan(1e-9);
      }),
    );
  });

  test("contribution = performance + structure, performance = national + own", () => {
    fc.assert(
      fc.property(cases, (years) => {
        const { index, editions } = made(kind, years);
        for (const part of analyse(index, editions).components) {
          expect(Math.abs(part.contribution! - part.performanceEffect! - part.structureEffect!)).toBeLessThan(
            1e-9,
          );
          const isNew = !years[0][ids.indexOf(part.component.id)]!.held;
          expect(part.nationalEffect === null).toBe(isNew);
          if (isNew)
            expect(part).toMatchObject({ performanceEffect: 0, reasons: { national: "not-in-both-years" } });
          else
            expect(Math.abs(part.nationalEffect! + part.ownEffect! - part.performanceEffect!)).toBeLessThan(
              1e-9,
            );
        }
      }),
    );
  });

  test("swapping the two years flips the sign of every change, effect and move", () => {
    fc.assert(
      fc.property(cases, (years) => {
        const { index, editions } = made(kind, years);
        const there = analyse(index, editions);
        const back = analyse(index, editions, 2020, 2021);
        expect(there.total.change.value! + back.total.change.value!).toBeCloseTo(0, 9);
        expect(there.total.places.value! + back.total.places.value!).toBe(0);
        const flipped = { gain: "loss", loss: "gain" } as Record<string, string>;
        expect(back.total.verdict).toBe(flipped[there.total.verdict] ?? there.total.verdict);
        for (const part of ["national", "own", "structure", "rest"] as const)
          expect(Math.abs(there.changeSplit![part] + back.changeSplit![part])).toBeLessThan(1e-9);
        expect(back.changeSplit!.mostly).toBe(there.changeSplit!.mostly);
        for (const part of there.components) {
          const other = back.components.find(({ component: held }) => held.id === part.component.id);
          if (!other) continue;
          for (const key of [
            "contribution",
            "performanceEffect",
            "structureEffect",
            "nationalEffect",
            "ownEffect",
          ] as const)
            expect(Math.abs(part[key]! + other[key]!)).toBeLessThan(1e-9);
          expect(part.places.value! + other.places.value!).toBe(0);
          expect(other.rankVerdict).toBe(flipped[part.rankVerdict] ?? part.rankVerdict);
        }
      }),
    );
  });

  test("the order of components and units is irrelevant", () => {
    fc.assert(
      fc.property(cases, (years) => {
        const straight = made(kind, years);
        const turned = made(kind, years, true);
        const a = analyse(straight.index, straight.editions);
        const b = analyse(turned.index, turned.editions);
        expect(b.counts).toEqual(a.counts);
        expect(b.rankCounts).toEqual(a.rankCounts);
        expect(b.total.placed).toEqual(a.total.placed);
        for (const part of a.components) {
          const other = partOf(b, part.component.id);
          expect(other.contribution).toBe(part.contribution);
          expect(other.places).toEqual(part.places);
          for (const key of ["nationalEffect", "ownEffect", "lostPoints", "attainment"] as const)
            expect(other[key] ?? 0).toBeCloseTo(part[key] ?? 0, 9);
        }
      }),
    );
  });

  test("own effects of all units cancel out, component by component", () => {
    fc.assert(
      fc.property(cases, (years) => {
        const { index, editions } = made(kind, years);
        const all = units.map((id) => analyse(index, editions, 2021, 2020, id));
        for (const { component: held } of all[0]!.components)
          expect(Math.abs(sum(all.map((one) => partOf(one, held.id).ownEffect)))).toBeLessThan(1e-9);
      }),
    );
  });

  test("lost points are what the total lacks", () => {
    fc.assert(
      fc.property(cases, (years) => {
        const { index, editions } = made(kind, years);
        const { lostPoints, total } = analyse(index, editions);
        const maximum = sum(years[1].map(({ held, maximum: most }) => (held ? most : 0)));
        expect(lostPoints!.total).toBeCloseTo(maximum - total.score!.value, 9);
        expect(sum(lostPoints!.rows.map(({ lost }) => lost))).toBeCloseTo(lostPoints!.total, 9);
      }),
    );
  });

  test("nothing that was loaded is changed", () => {
    fc.assert(
      fc.property(cases, (years) => {
        const { index, editions } = made(kind, years);
        const before = structuredClone({ index, editions });
        analyse(index, editions);
        expect({ index, editions }).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });
});
