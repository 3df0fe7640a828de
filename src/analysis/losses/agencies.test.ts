import { beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "../../model/dataset.ts";
import { realData } from "../../testing/real-data.ts";
import { analyseConference } from "../analyse-conference.ts";
import { agencyDuties } from "./agencies.ts";
import { totalLost } from "./ledger.ts";

let dataset: Dataset;

const analysed = (slug: string) => {
  const conference = dataset.conferences.get(slug);
  if (!conference) throw new Error(`no conference ${slug}`);
  const analysis = analyseConference(dataset, conference);
  return { analysis, duties: agencyDuties(analysis.indices, analysis.ledger, analysis.unit.id) };
};

beforeAll(async () => {
  dataset = await realData();
});

describe("what agencies answer for", () => {
  test.each(["tinh-mau-2023", "tinh-mau-2024"])("%s: nine agencies share the whole ledger", (slug) => {
    const { analysis, duties } = analysed(slug);
    expect(duties).toHaveLength(9);
    expect(duties.every(({ agencies }) => agencies === 9)).toBe(true);
    const sum = (of: (duty: (typeof duties)[number]) => number) =>
      duties.reduce((all, duty) => all + of(duty), 0);
    expect(sum(({ lost }) => lost)).toBeCloseTo(totalLost(analysis.ledger), 9);
    expect(sum(({ rows }) => rows.length)).toBe(analysis.ledger.length);
    expect(sum(({ held }) => held)).toBeCloseTo(analysis.indices[0]?.total.score?.value ?? 0, 2);
    expect(sum(({ maximum }) => maximum)).toBeCloseTo(100, 9);
    for (const { held, lost, maximum } of duties) expect(held + lost).toBeCloseTo(maximum, 9);
  });

  test("losses of the year before are those of the rows and of the criteria that have recovered since", () => {
    for (const { lostBefore, rows, recovered } of analysed("tinh-mau-2023").duties) {
      const all = [...rows, ...recovered].map((leaf) => leaf.lostBefore ?? Number.NaN);
      expect(all.reduce((total, lost) => total + lost, 0)).toBeCloseTo(lostBefore ?? Number.NaN, 9);
    }
  });

  test("the year before is the sum over the same criteria, whether they lost points since or not", () => {
    const before = new Map(analysed("tinh-mau-2023").duties.map(({ agency, lost }) => [agency, lost]));
    for (const { agency, lostBefore } of analysed("tinh-mau-2024").duties) {
      expect(lostBefore, agency).toBeCloseTo(before.get(agency) ?? Number.NaN, 9);
    }
  });

  test("places go from the largest loss; agencies that lost the same share one", () => {
    const { duties } = analysed("tinh-mau-2024");
    expect(duties[0]?.lossRank).toBe(1);
    for (const duty of duties) {
      expect(duty.lossRank).toBe(1 + duties.filter(({ lost }) => lost > duty.lost).length);
    }
    const same = duties.filter(({ agency }) => ["so-ke-hoach-dau-tu", "ubnd-cap-huyen"].includes(agency));
    expect(new Set(same.map(({ lossRank }) => lossRank)).size).toBe(1);
    expect(duties.at(-1)).toMatchObject({ agency: "so-khoa-hoc-cong-nghe", lost: 0, rows: [] });
  });

  test("a conference without agency-level scores has none", () => {
    for (const slug of ["quang-ninh-2022", "cao-bang-2019", "bac-giang-2020", "dong-thap-2022"])
      expect(analysed(slug).duties, slug).toEqual([]);
  });
});
