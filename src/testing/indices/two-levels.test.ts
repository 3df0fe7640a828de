import { describe, expect, test } from "vitest";
import { analysisWith } from "../../analysis/analyse.ts";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import { league } from "../../analysis/standing/league.ts";
import { vietnamese } from "../../format/write.ts";
import { filesInMemory } from "../../load/files.ts";
import { loadFiles } from "../../load/load.ts";
import { problemLine } from "../../load/report/print.ts";
import { provincesOf } from "../../model/lookup.ts";
import { analysisJson } from "../../site/json/analysis-json.ts";
import { siteOf } from "../../site/site.ts";
import { makeBriefing } from "../panel/briefing.ts";
import { conferenceFaults } from "../panel/faults.ts";
import { shownTexts } from "../panel/texts.ts";
import { plain } from "../plain.ts";
import {
  indicators,
  PILLARS,
  pillarScore,
  SLUG,
  scoreOf,
  totalOf,
  twoLevelFiles,
  UNITS,
  worth,
  YEARS,
} from "./two-levels-fixture.ts";

/*
 * An index that nothing here knows: 51 units, 8 pillars, 49 indicators on scales of their own, weights at two levels.
 * It is data alone; what is said of it is worked out a second time from the weights.
 */

const load = (files: Record<string, string>) => loadFiles(filesInMemory(files));
const errorsOf = (files: Record<string, string>) =>
  load(files)
    .problems.filter(({ severity }) => severity === "error")
    .map(problemLine);

const loaded = load(twoLevelFiles());
const data = loaded.dataset!;
const analysis = analyseConference(data, data.conferences.get(SLUG)!);
const [index] = analysis.indices;
const [before, now] = YEARS;

describe("an index with weights at two levels", () => {
  test("loads, and adds up at every level", () => {
    expect(loaded.problems.map(problemLine)).toEqual([]);
    expect([UNITS, PILLARS.length, indicators.length]).toEqual([51, 8, 49]);
    // the total is wrong only through the pillar, which is told
    expect(errorsOf(twoLevelFiles("province", { p3: pillarScore(0, 2, now) + 0.01 }))).toEqual([
      expect.stringMatching(/thu\/2023\.yaml:72:7 sum-mismatch .*nhân trọng số của “.*\(p3\)” \(/),
    ]);
    expect(errorsOf(twoLevelFiles("province", { score: totalOf(0, now) + 0.01 }))).toHaveLength(1);
  });

  test("a change is split into what each part made of it", () => {
    const change = totalOf(0, now) - totalOf(0, before);
    expect(index!.total.change.value).toBeCloseTo(change, 5);
    const partOf = (id: string) => index!.components.find(({ component }) => component.id === id)!;
    for (const [at, one] of indicators.entries()) {
      const moved = scoreOf(0, at, now) - scoreOf(0, at, before);
      expect(partOf(one.id).contribution).toBeCloseTo(worth(one) * moved, 9);
      expect(partOf(one.id).maximum).toBeCloseTo(worth(one) * one.max, 9);
      expect(partOf(one.id).lostPoints).toBeCloseTo(worth(one) * (one.max - scoreOf(0, at, now)), 9);
    }
    for (const [pillar, { weight }] of PILLARS.entries()) {
      const own = partOf(`p${pillar + 1}`);
      const below = indicators.filter((one) => one.pillar === pillar).map(({ id }) => partOf(id));
      const sum = below.reduce((all, { contribution }) => all + contribution!, 0);
      expect(own.contribution).toBeCloseTo(sum, 5);
      expect(own.maximum).toBe(weight);
      expect(own.performanceEffect).toBeCloseTo(own.contribution!, 9);
      expect(own.nationalEffect! + own.ownEffect!).toBeCloseTo(own.contribution!, 9);
    }
    const { national, own, structure, rest } = index!.changeSplit!;
    expect(national + own + structure + rest).toBeCloseTo(change, 5);
    expect(structure).toBeCloseTo(0, 9);
  });

  test("a point of an indicator moves the total by its weight", () => {
    const rows = index!.headroom.rows;
    for (const [at, one] of indicators.entries()) {
      const row = rows.find(({ component }) => component.id === one.id)!;
      const best = Math.max(...Array.from({ length: UNITS - 1 }, (_, i) => scoreOf(i + 1, at, now)));
      expect(row.toBest).toBeCloseTo(worth(one) * Math.max(0, best - scoreOf(0, at, now)), 9);
    }
  });

  test("places are counted again, and the game adds up to the move", () => {
    const rankIn = (year: number) =>
      1 +
      Array.from({ length: UNITS }, (_, i) => totalOf(i, year)).filter((x) => x > totalOf(0, year) + 1e-9)
        .length;
    expect([index!.total.placed!.rank, index!.total.previousPlaced!.rank]).toEqual([
      rankIn(now),
      rankIn(before),
    ]);
    expect(league(index!.edition!)).toHaveLength(UNITS);
    const game = index!.rankChange;
    expect("parts" in game).toBe(true);
    const shares = index!.rankChange as { own: number; weights: number; others: number };
    expect(shares.own + shares.weights + shares.others).toBeCloseTo(rankIn(before) - rankIn(now), 9);
  });

  test("says it in both languages, without a fault", { timeout: 300_000 }, async () => {
    expect(await conferenceFaults(data, SLUG)).toEqual([]);
  });

  test("the site has its pages and files", { timeout: 300_000 }, async () => {
    const site = await siteOf(data, analysisWith(data, [analysis]), vietnamese);
    const paths = new Set([...site.pages.map(({ path }) => path), ...site.files.map(({ path }) => path)]);
    for (const path of ["chi-so/thu/", `chi-so/thu/${now}/`, "don-vi/u51/", "du-lieu/thu.csv"])
      expect(paths).toContain(path);
    const csv = site.files.find(({ path }) => path === `du-lieu/thu-${now}.csv`)!.content.toString();
    expect(csv.split("\n").filter((line) => line.includes("c8-6"))).toHaveLength(UNITS);
    const told = JSON.parse(JSON.stringify(analysisJson(data, analysis)));
    const part = told.indices[0].components.find(({ id }: { id: string }) => id === "c1-2");
    expect(part.maxPoints).toBeCloseTo(worth(indicators[1]!) * indicators[1]!.max, 9);
  });
});

describe("units of another kind", () => {
  const countries = load(twoLevelFiles("country"));

  test("stand in a league of their own and in no list of provinces", async () => {
    expect(countries.problems.map(problemLine)).toEqual([]);
    const dataset = countries.dataset!;
    expect(provincesOf(dataset).map(({ id }) => id)).toEqual(["tinh"]);
    const site = plain(await siteOf(dataset, analysisWith(dataset, []), vietnamese));
    const page = (path: string) => JSON.stringify(site.pages.find((one) => one.path === path) ?? null);
    expect(page("don-vi/")).not.toContain("don-vi/u1/");
    expect(page("")).not.toContain("don-vi/u1/");
    expect(page("don-vi/u1/")).toContain("Hai cấp");
    expect(page("don-vi/tinh/")).not.toContain("Hai cấp");
    expect(page(`chi-so/thu/${now}/`)).toContain("có điểm của cả 51 quốc gia được xếp hạng");
    expect(page(`chi-so/thu/${now}/`)).not.toContain("tỉnh, thành phố");
    expect(page(`chi-so/thu/${now}/`)).not.toContain("ban-do");
  });

  test.each(["vi", "en"] as const)(
    "are called by what they are, in every sentence and paper (%s)",
    { timeout: 300_000 },
    async (language) => {
      const districts = load(twoLevelFiles("district")).dataset!;
      const { page, papers, missing } = await makeBriefing(districts, SLUG, language);
      expect(missing).toEqual([]);
      const told = shownTexts({ page, papers }).map(({ text }) => text);
      const wrong = language === "vi" ? /(?<!\p{L})tỉnh(?!\p{L})|cả nước/iu : /province|nation|country/i;
      expect(told.filter((text) => wrong.test(text))).toEqual([]);
      expect(told).toContain(language === "vi" ? "Điểm của huyện" : "District’s score");
    },
  );

  test("a province does not stand among them", () => {
    const files = twoLevelFiles("country");
    const path = `data/scores/thu/${now}.yaml`;
    const spoiled = { ...files, [path]: files[path]!.replace("- u51\n", "- tinh\n") };
    expect(errorsOf(spoiled)).toContainEqual(
      expect.stringMatching(
        /wrong-value Đơn vị “tinh” không được đứng trong chỉ số này \(cần đơn vị có kind là country\)/,
      ),
    );
  });
});
