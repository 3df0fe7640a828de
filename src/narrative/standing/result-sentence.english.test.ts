import { beforeAll, describe, expect, test } from "vitest";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatDateLong, formatDateShort } from "../../format/date.ts";
import type { Written } from "../../format/write.ts";
import type { Dataset } from "../../model/dataset.ts";
import { inEnglish } from "../../testing/plain.ts";
import { realData } from "../../testing/real-data.ts";
import { swingBasis, swingNote, swingSentences } from "../certainty/swings.ts";
import { leadSentence } from "../findings/findings.ts";
import { ownOrNationalSentence } from "../parts/split.ts";
import { rankChangeBasis, rankChangeSentences } from "../rank-move/rank-change.ts";
import { untoldSentences } from "../record/untold.ts";
import { classWords, courseRule } from "../years/years.ts";
import { dotsHeadline } from "./below-median.ts";
import { countsSentence } from "./counts.ts";
import { changeHeadline, targetsHeadline } from "./headline.ts";
import { totalSentence } from "./result-sentence.ts";
import { strengthsRule, strengthsSentence } from "./strengths.ts";

let data: Dataset;
beforeAll(async () => {
  data = await realData();
});

/** What is said of an index at a conference, in English, with ordinary spaces and without the marks of records. */
async function said<T>(
  slug: string,
  id: string,
  say: (names: Dataset, analysis: IndexAnalysis) => T,
): Promise<Written<T>> {
  const { made, missing } = await inEnglish(() => {
    const view = data;
    const { indices } = analyseConference(view, view.conferences.get(slug)!);
    return say(view, indices.find((row) => row.index.id === id)!);
  });
  expect(missing).toEqual([]);
  return JSON.parse(JSON.stringify(made).replaceAll("\u00a0", " "));
}

async function lead(slug: string): Promise<string> {
  const { made } = await inEnglish((writer) => {
    const view = data;
    return leadSentence(view, analyseConference(view, view.conferences.get(slug)!), writer);
  });
  return made.replaceAll("\u00a0", " ");
}

describe("Đồng Tháp, PAPI 2021, in English", () => {
  const of = <T>(say: (names: Dataset, analysis: IndexAnalysis) => T) => said("dong-thap-2022", "papi", say);

  test("the result, the counts and whose the change is", async () => {
    expect(await of(totalSentence)).toBe(
      "PAPI 2021: 42.43 points, in the second quarter of all provinces (27th of 60, computed from scores), 2nd of 13 in the Mekong River Delta; fell by 4.53 points compared with 2020 and from 2nd of 63 to 27th of 60.",
    );
    expect(await of((_, row) => [countsSentence(row), ownOrNationalSentence(row)])).toEqual([
      "Compared with 2020, 7 of 8 dimensions fell in score and 1 dimension rose in score.",
      "Of the fall of 4.53 points, 0.20 points is the fall of the whole country and 4.33 points the province’s own.",
    ]);
    expect(await of((_, row) => changeHeadline(row))).toBe(
      "PAPI fell by 4.53 points, mostly the province’s own fall: seven of eight dimensions fell, one rose",
    );
    expect(await of((_, row) => dotsHeadline(row))).toMatch(
      /^(No|One|All|\w+ of the eight) dimensions? of PAPI 2021 (is|are) below the median of the provinces(, but not to be told apart from it|, though \w+ dimensions? cannot be told apart from it)?$/,
    );
  });

  test("how large the change is", async () => {
    expect(await of((_, row) => swingNote(row))).toBe(
      "The difference from the median province’s change is exceptionally large, exceeding that of 52 of the 59 other provinces.",
    );
    expect(await of((_, row) => swingSentences(row))).toEqual([
      "PAPI 2021 fell by 4.53 points compared with 2020; the median province fell by 0.66 points. The province fell by 3.86 points more (0.01 points off, by rounding), a difference exceptionally large (usually 1.10 points), exceeding that of 52 of the 59 other provinces.",
      "Exceptionally large differences from the median province: Transparency of Local Decision-making; Control of Corruption in the Public Sector; Public Service Delivery; Environmental Governance. 3 of 8 dimensions differed within the usual range.",
      "22 other provinces have a PAPI score within 1.10 points of the province’s; a difference within that range is usual, and too little to call one province better.",
      "On regaining within a year the points lost: of the 60 cases in which a province stood at a comparable level, 3 rose within a year by at least 4.53 points (5.7% of the maximum score) more than the median province.",
    ]);
    expect(await of((_, row) => swingBasis(row))).toEqual([
      "On average the provinces fell by 0.20 points; this figure is used for the nationwide part.",
      "Comparable levels, those nearest to the province’s, run from 53.1% to 57.8% of the maximum score; the cases are those of 31 provinces over 5 pairs of consecutive years.",
    ]);
  });

  test("why the rank changed", async () => {
    const [split, parts, inside, whole, passed] = await of(rankChangeSentences);
    expect(split).toBe(
      "Among the 60 provinces ranked in both years, the province fell from 1st of 60 to 27th of 60 (fell 26 places). Because its score fell by more than the average change (4.53 against 0.20 points): down about 23 places; because the other provinces did not all change alike: down about 3 places.",
    );
    expect(await of(rankChangeBasis)).toBe(
      "How it is counted: the change in each province’s score less the mean change of these provinces (fell by 0.20 points), because a change that all share moves no rank.",
    );
    expect(parts).toBe(
      "By dimension, most places were lost through Control of Corruption in the Public Sector (down about 7 places), Transparency of Local Decision-making (down about 5 places) and Public Service Delivery (rose by less than the average change, 0.06 against 0.73 points: down about 4 places).",
    );
    expect(inside).toBe(
      "Within the dimension Control of Corruption in the Public Sector (down about 7 places): Equity in State Employment (down about 3 places) and Limits on Corruption in Local Governments (down about 3 places); the rest lost places, too.",
    );
    expect(whole).toBe(
      "Ranked with all units of each year, the province fell from 2nd of 63 to 27th of 60 (fell 25 places); the two counts differ because Quang Ninh ranked above the province in 2020 but had no rank in 2021.",
    );
    expect(passed).toMatch(
      /^Compared with 2020, 26 provinces moved ahead of the province: .* and 20 other provinces\.$/,
    );
  });

  test("strengths and weaknesses, and their rule", async () => {
    expect(await of(strengthsSentence)).toBe(
      "PAPI 2021, among 28 sub-dimensions: compared with the whole country, 1 strength and 5 weaknesses; compared with the Mekong River Delta, 7 strengths and 2 weaknesses.",
    );
    expect(await of((_, row) => strengthsRule(row.strengths))).toMatch(
      /^Strength: in the top fifth of the ranking and in the best third of the province’s own results\./,
    );
  });
});

test("one sentence at the head of each briefing", async () => {
  expect(await lead("quang-ninh-2022")).toBe(
    "PAR Index fell 1 place as Hai Phong (91.80) moved ahead; the province’s own score still rose by 0.10. SIPAS fell by 1.69 percentage points but remains 1st of 63.",
  );
  expect(await lead("cao-bang-2019")).toBe(
    "Five of eight PAR Index fields rose in rank, three fell compared with 2017 (according to Cao Bang People’s Committee, 17 Jul 2019).",
  );
  expect(await lead("tinh-mau-2024")).toBe(
    "PAR Index (illustrative) rose by 1.86 points, to 24th of 63 but is 1.18 points short of the target of 87.00; 5 of 11 actions not met; 59% of the points lost have no recorded cause.",
  );
  expect(await lead("bac-giang-2020")).toContain(
    "Ranks: PAPI 2011–2019 improving but unsteady; PCI 2011–2019 not improving and unsteady.",
  );
});

test("one place is in the singular, and a refusal has its reason", async () => {
  expect((await said("quang-ninh-2022", "par-index", rankChangeSentences))[0]).toMatch(
    /^Fell 1 place because its score rose by less than the average change \(0\.10 against 2\.65 points\); places are counted only/,
  );
  expect(await said("bac-giang-2020", "sipas", (_, row) => untoldSentences([row]))).toContain(
    "SIPAS 2019: the change in score cannot be computed and whether the rank rose or fell is not known (no source gives a score and a rank for the comparison year).",
  );
});

test("targets, classes of years and dates", async () => {
  const { made } = await inEnglish(() => [
    targetsHeadline([], () => {
      throw new Error("no target, no index");
    }),
    classWords("rising-unsteady"),
    classWords("falling-steady"),
    courseRule(),
    formatDateLong("2022-07-05"),
    formatDateLong("2005-05"),
    formatDateShort("2022-07-05"),
    formatDateShort("2005-05"),
  ]);
  expect(made).toEqual([
    "Targets",
    "rising but unsteady",
    "falling",
    expect.stringMatching(/^Trend: the typical rise or fall in a year\. /),
    "5 July 2022",
    "May 2005",
    "5 Jul 2022",
    "May 2005",
  ]);
});
