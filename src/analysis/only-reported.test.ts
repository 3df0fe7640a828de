import { describe, expect, test } from "vitest";
import { analyse } from "../testing/analyse.ts";
import { component, edition, figure, framework, indexOf, reported, standing } from "../testing/builders.ts";

describe("what was only reported", () => {
  test("Cao Bằng 2018: places of fields, no score, no rank", () => {
    const fields = ["leadership", "public-finance", "impact"].map((id) => component(id));
    const told = (field: string, places: number) =>
      reported("us", 2017, { component: field, placesGained: figure(places, "reported") });
    const now = edition(2018, [], {
      complete: false,
      rankedUnits: 63,
      reported: [told("leadership", 34), told("public-finance", -18)],
    });
    const analysis = analyse(indexOf([framework([2018, 2018], fields)]), [now], 2018, 2017);
    expect(
      analysis.components.map(({ component: { id }, places, rankVerdict, verdict }) => [
        id,
        places.value,
        places.basis,
        rankVerdict,
        verdict,
      ]),
    ).toEqual([
      ["leadership", 34, "reported", "gain", "missing"],
      ["public-finance", -18, "reported", "loss", "missing"],
    ]);
    expect(analysis.rankCounts).toMatchObject({ gain: 1, loss: 1, missing: 1, of: 3 });
    expect(analysis.total.places.value).toBeNull();
    for (const part of analysis.components)
      expect([part.score, part.placed, part.contribution]).toEqual([null, null, null]);
  });

  test("Đồng Tháp PAR Index 2021: the change that its previous score was inferred from stays reported", () => {
    const previous = { ...figure("86.77", "inferred", "bao"), how: "86,80 − 0,03" };
    const now = edition(2021, [standing("us", "86.80", {}, { rank: 26 })], {
      complete: false,
      rankedUnits: 63,
      reported: [
        reported("us", 2020, { change: figure("0.03", "reported"), regionRank: figure(3, "reported") }),
      ],
    });
    const before = edition(2020, [standing("us", previous, {}, { rank: 5 })], {
      complete: false,
      rankedUnits: 63,
    });
    const { total } = analyse(indexOf([framework([2020, 2021], [])]), [before, now]);
    expect(total.change).toMatchObject({ value: 0.03, basis: "reported" });
    expect(total).toMatchObject({
      verdict: "gain",
      rankVerdict: "loss",
      places: { value: -21, basis: "computed" },
    });
  });
});
