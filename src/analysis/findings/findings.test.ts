import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editionsOf } from "../../model/lookup.ts";
import { realData } from "../../testing/real-data.ts";
import { analyseConference } from "../analyse-conference.ts";
import { analyseIndex } from "../analyse-index.ts";
import type { HistoryPoint } from "../years/history.ts";
import { driversFinding } from "./component-findings.ts";
import type { Finding } from "./finding.ts";
import { largestRise } from "./promise-findings.ts";
import { RUNGS, rankFindings } from "./rank-findings.ts";

const dataset = await realData();

const kindsOf = (slug: string) =>
  analyseConference(dataset, dataset.conferences.get(slug)!).findings.map(({ kind, about }) =>
    about === null ? kind : `${kind} ${about}`,
  );

describe("the findings of the bundled conferences, in their order", () => {
  it.each([
    [
      "tinh-mau-2024",
      [
        "result par-index-mau",
        "commitments",
        "silent-losses",
        "drivers par-index-mau",
        "rank-falls par-index-mau",
      ],
    ],
    [
      "dong-thap-2022",
      ["result papi", "result par-index", "drivers papi", "rank-falls papi", "discrepancy papi"],
    ],
    [
      "quang-ninh-2022",
      [
        "result par-index",
        "result sipas",
        "aim par-index",
        "aim sipas",
        "discrepancy par-index",
        "discrepancy sipas",
      ],
    ],
    // Of its PAPI only the re-measured e-governance fell steeply, which is judged for nobody.
    ["bac-giang-2020", ["course", "result pci", "result par-index", "drivers pci", "against-total pci"]],
    ["cao-bang-2019", ["moves par-index", "rank-falls par-index", "rank-rises par-index"]],
  ])("%s", (slug, kinds) => {
    expect(kindsOf(slug).slice(0, kinds.length)).toEqual(kinds);
  });

  it("puts a result within the usual swing behind everything else", () => {
    expect(kindsOf("bac-giang-2020").at(-1)).toBe("result papi");
  });

  it("leaves out a change that is too small to be news, and has no rank to compare", () => {
    expect(kindsOf("dong-thap-2022")).not.toContain("result sipas");
  });
});

/** A finding with all that the ranking looks at; what it tells does not matter to the ranking. */
const anyFinding = fc.record({
  kind: fc.constantFrom(...RUNGS.filter((kind) => kind !== "result")),
  size: fc.double({ min: 0, max: 1, noNaN: true }),
  certainty: fc.constantFrom("clear", "untested", "within"),
  asksForAction: fc.boolean(),
}) as unknown as fc.Arbitrary<Finding>;

describe("the rule of ranking", () => {
  it("does not depend on the order in which findings were made, up to those alike in all", () => {
    const seen = ({ kind, size, certainty, asksForAction }: Finding) => [
      kind,
      size,
      certainty,
      asksForAction,
    ];
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        expect(rankFindings([...findings].reverse()).map(seen)).toEqual(rankFindings(findings).map(seen));
      }),
    );
  });

  it("keeps every finding, and never a higher rung behind a lower one", () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        const ranked = rankFindings(findings);
        expect(new Set(ranked)).toEqual(new Set(findings));
        const rungs = ranked.map(({ kind }) => RUNGS.indexOf(kind));
        expect(rungs).toEqual([...rungs].sort((a, b) => a - b));
      }),
    );
  });
});

const point = (year: number, score: number | null, more: Partial<HistoryPoint> = {}) =>
  ({ year, score, scoreBasis: "published", breakBefore: null, ...more }) as HistoryPoint;

describe("the largest rise of a unit in one year", () => {
  it("is taken over neighbouring years that compare", () => {
    const history = [point(2018, 80), point(2019, 83), point(2020, 82), point(2021, 82.5)];
    expect(largestRise(history)).toEqual({ year: 2019, value: 3, from: 2018, to: 2021 });
  });

  it("reaches over no break, no gap and no inferred score", () => {
    const none = { components: [], treatment: "none" } as unknown as HistoryPoint["breakBefore"];
    const history = [
      point(2016, 60),
      point(2017, 80, { breakBefore: none }),
      point(2018, 81),
      point(2019, null),
      point(2020, 90),
      point(2021, 90.5),
      point(2022, 99, { scoreBasis: "inferred" }),
    ];
    expect(largestRise(history)).toEqual({ year: 2018, value: 1, from: 2017, to: 2021 });
  });

  it("is not told from a single pair of years", () => {
    expect(largestRise([point(2020, 80), point(2021, 83)])).toBeNull();
  });
});

describe("components that make a change", () => {
  it.each([2020, 2021, 2022, 2023, 2024])(
    "of PAPI %i: for every unit more than half of all that went the way of the total",
    (year) => {
      const index = dataset.indices.get("papi")!;
      let told = 0;
      for (const unit of dataset.units.values()) {
        const analysis = analyseIndex(dataset, {
          unit,
          index,
          year,
          against: year - 1,
          from: 2011,
          editions: editionsOf(dataset, "papi"),
        });
        const finding = driversFinding(analysis);
        if (finding?.kind !== "drivers") continue;
        const sign = Math.sign(analysis.total.change.value!);
        const moved = analysis.components
          .filter(({ component }) => component.parent === null)
          .map(({ component, contribution }) => ({ id: component.id, points: sign * (contribution ?? 0) }));
        const named = new Set(finding.components.map(({ component }) => component.id));
        const sum = (points: readonly { points: number }[]) =>
          points.reduce((all, one) => all + one.points, 0);
        expect(2 * sum(moved.filter(({ id }) => named.has(id)))).toBeGreaterThan(
          sum(moved.filter(({ points }) => points > 0)),
        );
        told += 1;
      }
      expect(told).toBeGreaterThan(10);
    },
  );
});
