import { describe, expect, test } from "vitest";
import type { Conference, Target } from "../model/conference.ts";
import {
  breakAt,
  component,
  componentScore,
  conference,
  dataset,
  edition,
  figure,
  framework,
  indexOf,
  remark,
  standing,
  statement,
  target,
} from "../testing/builders.ts";
import { analyseConference } from "./analyse-conference.ts";

const index = indexOf([framework([2011, 2030], [component("land")])], [breakAt(2021, "none")]);
const editions = [
  edition(2018, [standing("a", 78, { land: 7 }), standing("b", 70)]),
  edition(2019, [standing("a", 81, { land: 7 }), standing("b", 85)]),
  edition(2020, [standing("a", 84, { land: 8 }), standing("b", 70)]),
  edition(2021, [
    standing("a", 88, { land: componentScore(8.5, { selfScore: figure(9), responsible: "so-noi-vu" }) }),
    standing("b", 95),
  ]),
  edition(2022, [standing("a", 91, { land: 9 }), standing("b", 96)]),
  edition(2023, [standing("a", 92, { land: 9 }), standing("b", 90)]),
];
const data = (only = editions) => dataset([{ index, editions: only }]);
const analyse = (rest: Partial<Conference> = {}, only = editions) =>
  analyseConference(data(only), conference(rest));

describe("a conference on 20/7/2022", () => {
  test("sees what was announced by then; the rest stands in `later` only", () => {
    const analysis = analyse();
    expect(analysis.indices[0]?.history.map(({ year }) => year)).toEqual([2020, 2021]);
    expect(analysis.later.map(({ year, rank, rankedUnits }) => [year, rank, rankedUnits])).toEqual([
      [2022, 2, 2],
      [2023, 1, 2],
    ]);
    expect(analysis.later[0]).toMatchObject({
      publishedOn: "2023-05-10",
      breakNote: { treatment: "none" },
      target: null,
    });
  });

  test("its own analysis is the same with and without the later editions", () => {
    const { later: _, ...whole } = analyse();
    const { later: none, ...early } = analyse({}, editions.slice(0, 4));
    expect(none).toEqual([]);
    expect(early).toEqual(whole);
  });

  test("an edition announced after its day is not analysed, even when it is the year asked for", () => {
    const early = analyse({ heldOn: "2022-05-09" });
    expect(early.indices[0]?.total).toMatchObject({ score: null, change: { reason: "not-announced" } });
    expect(early.later.map(({ year }) => year)).toEqual([2021, 2022, 2023]);
  });

  test("an edition announced in the conference's month, day unknown, is not taken as known", () => {
    const dayUnknown = editions.map((one) => (one.year === 2021 ? { ...one, publishedOn: "2022-07" } : one));
    expect(analyse({}, dayUnknown).indices[0]?.edition).toBeNull();
    expect(analyse({ heldOn: "2022-08-01" }, dayUnknown).indices[0]?.edition?.year).toBe(2021);
  });

  test("a target is held against the result of its year, in score and in rank", () => {
    const unbroken = dataset([{ index: { ...index, breaks: [] }, editions }]);
    const judge = (...targets: Target[]) =>
      analyseConference(unbroken, conference({ targets })).later[0]?.target;
    const goals = [target("91", { rankAtMost: 1 }), target("7", { component: "land" })];
    expect(judge(...goals)).toMatchObject({ scoreMet: true, rankMet: false });
    const above = { value: figure("91"), comparison: "above" as const };
    expect(judge(target("91", { score: above }))).toMatchObject({
      scoreMet: false,
      rankMet: null,
    });
    expect(judge(target(null, { rankAtMost: 2 }))).toMatchObject({
      scoreMet: null,
      rankMet: true,
    });
  });

  test("a score aimed at is neither met nor missed by a total that is measured anew", () => {
    const { later } = analyse({ targets: [target("91", { rankAtMost: 1 })] });
    expect(later[0]?.target).toMatchObject({ scoreMet: null, rankMet: false });
  });

  test("a target's baseline is looked for among what was known, too", () => {
    expect(analyse({ targets: [target("95", { baselineYear: 2021 })] }).targets[0]?.baseline?.value).toBe(88);
    expect(analyse({ targets: [target("95", { baselineYear: 2022 })] }).targets[0]?.baseline).toBeNull();
  });

  test("a remark is tested over its own years, whatever the series shown", () => {
    const [tested] = analyse({ remarks: [remark("all-above", 2017, 2021)] }).remarks;
    expect(tested?.thresholds[0]).toMatchObject({ verdict: "fails", unknownYears: [2017] });
    expect(tested?.thresholds[0]?.known.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021]);
    const [course] = analyse({ remarks: [remark("improving-unsteady", 2018, 2023)] }).remarks;
    expect(course?.courses[0]).toMatchObject({ ranked: 4, verdict: "too-few" });
  });

  test("statements and targets that do not add up are listed together", () => {
    const { discrepancies } = analyse({
      statements: [statement("ranked-units", 63), statement("score", 88)],
      targets: [target("95", { statedGain: figure("0.43") })],
    });
    expect(discrepancies.map(({ what, computed }) => [what, computed])).toEqual([
      ["ranked-units", 2],
      ["target-gain", 7],
    ]);
  });

  test("its ledger carries the agency and the loss of the year before", () => {
    expect(analyse().ledger).toMatchObject([
      { lost: 1.5, lostBySelf: 1, lostAtAppraisal: 0.5, lostBefore: 2, responsible: "so-noi-vu" },
    ]);
  });

  test("nothing that was loaded is changed, and asking twice gives the same", () => {
    const loaded = data();
    const held = conference({
      remarks: [remark("all-above", 2017, 2021)],
      statements: [statement("rank", 1)],
      targets: [target("91")],
    });
    const before = structuredClone({ loaded, held });
    const first = analyseConference(loaded, held);
    expect({ loaded, held }).toEqual(before);
    expect(analyseConference(loaded, held)).toEqual(first);
  });
});
