import { describe, expect, test } from "vitest";
import { addingUp } from "../../model/rules/adds-up.ts";
import { analyse } from "../../testing/analyse.ts";
import { breakAt, component, edition, framework, indexOf, standing } from "../../testing/builders.ts";

const two = [component("a"), component("b")];
const index = indexOf([framework([2020, 2021], two)]);
const whole = (id: string, a: number, b: number) => standing(id, a + b, { a, b });

/** Ours and five others that move alike, so that the mean of all is told by hand. */
const split = (own: [number, number], others: [number, number]) =>
  analyse(index, [
    edition(2020, [whole("us", 5, 5), ...["p", "q", "r", "s", "t"].map((id) => whole(id, 5, 5))]),
    edition(2021, [
      whole("us", 5 + own[0], 5 + own[1]),
      ...["p", "q", "r", "s", "t"].map((id) => whole(id, 5 + others[0], 5 + others[1])),
    ]),
  ]).changeSplit!;

describe("what most of a change is", () => {
  test.each([
    // Mean of all: (own + 5 × others) ÷ 6.
    ["two thirds exactly", [-3, 0], [-0.6, 0], -1, -2, "own"],
    ["just under two thirds, both downwards", [-3, 0], [-0.66, 0], -1.05, -1.95, "both"],
    ["with the country", [-1, 0], [-1, 0], -1, 0, "national"],
    ["against the country, neither most of it", [-1, 0], [1, 0], 2 / 3, -5 / 3, "own"],
    ["against the country, smaller than it", [0.2, 0], [1, 0], 26 / 30, -2 / 3, null],
  ] as const)("%s", (_, own, others, national, rest, mostly) => {
    const got = split([...own], [...others]);
    expect(got.national).toBeCloseTo(national, 9);
    expect(got.own).toBeCloseTo(rest, 9);
    expect(got.mostly).toBe(mostly);
  });
});

describe("components that end", () => {
  /** As in Quảng Ninh, PCI 2009 against 2007: one of the old framework's components is gone, the others weigh more. */
  const old = framework(
    [2020, 2020],
    [component("a", { weight: 40 }), component("b", { weight: 45 }), component("implement", { weight: 15 })],
    { aggregation: "weighted" },
  );
  const fresh = framework([2021, 2021], [component("a", { weight: 50 }), component("b", { weight: 50 })], {
    aggregation: "weighted",
  });
  const then = (id: string, a: number, b: number, c: number) =>
    standing(id, 4 * a + 4.5 * b + 1.5 * c, { a, b, implement: c });
  const now = (id: string, a: number, b: number) => standing(id, 5 * a + 5 * b, { a, b });
  const analysis = analyse(indexOf([old, fresh], [breakAt(2020, "structure", ["total"])]), [
    edition(2020, [then("us", 6, 5, 4), then("x", 5, 5, 5)]),
    edition(2021, [now("us", 7, 5), now("x", 6, 5)]),
  ]);

  test("are structure, so that the parts add up to the change", () => {
    expect(analysis.dropped).toMatchObject([{ component: { id: "implement" }, structureEffect: -6 }]);
    expect(analysis.residual).toBeNull();
    const { change, national, own, structure, rest } = analysis.changeSplit!;
    // 24 + 22,5 + 6 = 52,5 then, 60 now. Performance of a: 45 % × Δ 1 = 4,5. The rest is what the weights made of it.
    expect(change).toBeCloseTo(7.5, 9);
    expect(national + own).toBeCloseTo(4.5, 9);
    expect(structure).toBeCloseTo(3, 9);
    expect(rest).toBeCloseTo(0, 9);
  });
});

describe("components that were re-measured", () => {
  const years = [
    edition(2020, [whole("us", 5, 5), whole("x", 5, 5)]),
    edition(2021, [whole("us", 5.5, 2), whole("x", 5, 3)]),
  ];
  const remeasured = analyse(indexOf([framework([2020, 2021], two)], [breakAt(2020, "none", ["b"])]), years);

  test("the change of the total is told, not judged", () => {
    expect(remeasured.total.change.value).toBeCloseTo(-2.5, 9);
    expect(remeasured.total.verdict).toBe("not-comparable");
    expect(analyse(index, years).total.verdict).toBe("loss");
    expect(remeasured.changeSplit).toMatchObject({ restOf: ["b"] });
    expect(remeasured.changeSplit!.rest).toBeCloseTo(-3, 9);
  });
});

test("parts that do not add up are a mistake of ours", () => {
  const told = { decimals: 2, what: "PAPI" };
  expect(addingUp([0.96, -0.77, 2.28], (x) => x, 2.47, told)).toHaveLength(3);
  expect(() => addingUp([0.96, -0.77, 5.95], (x) => x, 2.47, told)).toThrow(
    /the parts of PAPI add up to 6\.1\d*, not to 2\.47/,
  );
  expect(() => addingUp([Number.NaN], (x) => x, 0, told)).toThrow();
});
