import { beforeAll, describe, expect, test } from "vitest";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import { editionsKnownOn } from "../../analysis/comparability/published.ts";
import type { Dataset } from "../../model/dataset.ts";
import { realData } from "../real-data.ts";

/* What is known of the five real events from their own documents, held against what the pipeline says. */

let data: Dataset;
beforeAll(async () => {
  data = await realData();
});

describe("the five events", () => {
  const conference = (slug: string) => analyseConference(data, data.conferences.get(slug)!);

  test("Quảng Ninh 2022: +0,10 point and one place lost, to Hải Phòng alone; SIPAS target of the plan is wrong", () => {
    const { indices, discrepancies, targets } = conference("quang-ninh-2022");
    const par = indices.find(({ index }) => index.id === "par-index")!;
    expect(par.total.change.value).toBeCloseTo(0.1, 9);
    expect(par.total.places.value).toBe(-1);
    expect(par.overtaking.passedBy?.map(({ unit }) => unit)).toEqual(["hai-phong"]);
    expect(targets.map(({ target: { index }, gainAgrees }) => [index, gainAgrees])).toEqual([
      ["par-index", true],
      ["sipas", false],
    ]);
    expect(discrepancies.filter(({ what }) => what === "target-gain").map(({ index }) => index)).toEqual([
      "sipas",
    ]);
  });

  test("Cao Bằng 2019: five fields rose, three fell, by the places reported", () => {
    const [par] = conference("cao-bang-2019").indices;
    expect(par?.rankCounts).toMatchObject({ gain: 5, loss: 3, of: 8 });
    expect(par?.components.map(({ places }) => places.value)).toEqual([34, 12, 12, 30, 12, -18, -26, -16]);
    expect(par?.components.every(({ score, contribution }) => score === null && contribution === null)).toBe(
      true,
    );
  });

  test("Bắc Giang 2020: PAPI improved unsteadily, PCI did not improve, PAR Index is known for too few years", () => {
    const { remarks } = conference("bac-giang-2020");
    const courses = remarks.flatMap((tested) => tested.courses).map(({ index, verdict }) => [index, verdict]);
    expect(courses).toEqual([
      ["par-index", "too-few"],
      ["papi", "improving-unsteady"],
      ["pci", "not-improving-unsteady"],
    ]);
  });

  test("Đồng Tháp 2022: of all that the paper states, only the number of ranked provinces is wrong", () => {
    const { discrepancies, indices } = conference("dong-thap-2022");
    expect(discrepancies.map(({ index, what, computed }) => [index, what, computed])).toEqual([
      ["papi", "ranked-units", 60],
    ]);
    const par = indices.find(({ index }) => index.id === "par-index")!;
    expect(par.total.change).toMatchObject({ value: 0.03, basis: "reported" });
    expect(par.total.regionPlace).toMatchObject({ rank: 3, basis: "reported" });
  });

  test("no conference uses an edition announced after its day", () => {
    for (const held of data.conferences.values())
      for (const { index, edition, previousEdition } of analyseConference(data, held).indices) {
        const known = editionsKnownOn(data, index.id, held.heldOn);
        for (const used of [edition, previousEdition]) if (used) expect(known).toContain(used);
      }
  });
});
