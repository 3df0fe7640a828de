import { describe, expect, test } from "vitest";
import { analyseConference } from "../../analysis/analyse-conference.ts";
import { laterResults } from "../../analysis/record/later.ts";
import type { Words } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import { inEnglish } from "../../testing/plain.ts";
import { realData } from "../../testing/real-data.ts";
import { decisiveBreaks, reasonWords, treatmentWords } from "../comparability/reasons.ts";
import { silence } from "../comparability/withheld.ts";
import { goalSentences } from "../headroom/goals.ts";
import { setSentences } from "../headroom/sets.ts";
import { leagueSentence } from "../internal.ts";
import { lossMove } from "../losses/agencies.ts";
import { causeKeyWords } from "../losses/causes.ts";
import { indexYear, shortName } from "../names.ts";
import { followUpSentences, outcomeCountWords } from "../promises/commitments.ts";
import { outlookSentences } from "../promises/target-outlook.ts";
import { laterSentence, otherGainSentence, targetSentence } from "../promises/targets.ts";
import { discrepancySentence } from "../provenance/discrepancies.ts";
import { namesakeSentences, originSentence } from "../units.ts";
import { remarkSentences } from "../years/remarks.ts";
import { untoldSentences } from "./untold.ts";

const dataset = await realData();

/** What is said in English, in ordinary spaces. */
async function said(make: (view: Dataset) => (Words | null)[]): Promise<string[]> {
  const { made } = await inEnglish(() => make(dataset));
  return made.map((text) => (text ?? "").replaceAll("\u00a0", " "));
}
const conferenceOf = (view: Dataset, slug: string) => view.conferences.get(slug)!;
const analysed = (view: Dataset, slug: string) => analyseConference(view, conferenceOf(view, slug));
const indexOf = (view: Dataset, slug: string, id: string) =>
  analysed(view, slug).indices.find(({ index }) => index.id === id)!;

describe("in English", () => {
  test("a goal, what reaches it, and what cannot be computed", async () => {
    const papi = await said((view) => {
      const row = indexOf(view, "dong-thap-2022", "papi");
      return [goalSentences(view, row)[1]!, setSentences(row)[1]!];
    });
    expect(papi).toEqual([
      "To enter the top quarter (15th of 60): a further 1.39 points, even if the other provinces rise and fall as in other years.",
      "Up to the highest level, fewest dimensions: raise 1 dimension (Transparency of Local Decision-making) to the highest level among the other provinces, adding 1.40 points.",
    ]);
    expect(await said((view) => setSentences(indexOf(view, "tinh-mau-2024", "par-index-mau")))).toEqual([
      "Up to the highest level, fewest criteria, also least effort: raise 4 criteria (1.3.2. Follow-up of matters found by inspection; 3.4.3. Share of commune files settled on time; 5.5.2. Observance of administrative discipline; 6.1.1. Disbursement of public investment) to the highest level among the other provinces, adding 2.75 points, total effort 6 (a criterion counts 1 for little effort, 2 for some, 3 for much).",
    ]);
    expect(await said((view) => untoldSentences([indexOf(view, "bac-giang-2020", "pci")]))).toEqual([
      "PCI 2019: headroom by component cannot be computed, the change cannot be compared with those of other provinces, which provinces moved ahead cannot be determined, the points needed for a higher rank cannot be computed and strengths and weaknesses cannot be ranked (the ranking collected is incomplete).",
    ]);
  });

  test("targets, their parts and what became of them", async () => {
    const told = await said((view) => {
      const { targets, outlooks } = analysed(view, "tinh-mau-2024");
      const index = view.indices.get(targets[0]!.target.index)!;
      return outlookSentences(index, outlooks[0]!).slice(0, 2);
    });
    expect(told).toEqual([
      "The targets of all 8 fields add up to 88.50 points, which agrees with the overall target.",
      "To reach rank 20, a rise of at least 4 places is needed.",
    ]);
    const [subject, ...sipas] = await said((view) => {
      const { targets } = analysed(view, "quang-ninh-2022");
      const later = laterResults(view, conferenceOf(view, "quang-ninh-2022"));
      const result = later.find(({ index, target }) => index.id === "sipas" && target)!;
      const sentence = laterSentence(result);
      return [
        indexYear(result.index, 2022),
        targetSentence(view.indices.get("sipas")!, targets[1]!),
        otherGainSentence(view.indices.get("sipas")!, targets[1]!)!,
        sentence,
        ...decisiveBreaks(result.breakNote!),
      ];
    });
    expect(sipas).toEqual([
      `${subject}: target above 95%, in the group “nhóm dẫn đầu toàn quốc”; a gain of more than 0.93 percentage points on 94.07% in 2021.`,
      "This gain is worked out from the result of the baseline year; the document writes a gain of more than 0.43 percentage points.",
      `${subject} (published 19 Apr 2023): 87.59%, 1st of 63 (target: in the group “nhóm dẫn đầu toàn quốc”). Whether the score target (above 95%) was met cannot be told: it was set under the old method of measurement, the result is under the new one.`,
      "2021–2022: Both the people surveyed and the questions asked changed; Quang Ninh fell from 94.07 to 87.59 and still ranks first",
    ]);
  });

  test("a figure that differs keeps its quotation in its own words", async () => {
    const [subject, told] = await said((view) => {
      const row = analysed(view, "dong-thap-2022").discrepancies[0]!;
      const index = view.indices.get(row.index)!;
      return [indexYear(index, row.year), discrepancySentence(view, index, row)];
    });
    expect(told).toBe(
      `Báo Đồng Tháp, 17 Jun 2022 gives the number of units ranked in ${subject} as 63 (in the original: “xếp hạng 27/63 tỉnh, thành phố”); the data held here give 60.`,
    );
  });

  test("remarks of the record held against the ranks and scores", async () => {
    const told = await said((view) =>
      analysed(view, "bac-giang-2020").remarks.flatMap((row) =>
        remarkSentences((id) => shortName(view.indices.get(id)!), row),
      ),
    );
    expect(told.slice(0, 4)).toEqual([
      "PAR Index: does not hold for 2018 (78.14, inferred), holds for 2019 (81.84). No data for 2011–2017.",
      "SIPAS: above 80 in the only year with data, 2019 (89.18). No data for 2011–2018.",
      "PAR Index: too few ranked years for a conclusion (none; at least 5 needed).",
      "PAPI, 2011–2019: rank improving but unsteady; 2 sharp falls (2013 and 2017). Rank by year – 2011: 44; 2012: 39; 2013: 63; 2014: none; 2015: 21; 2016: 11; 2017: 26; 2018: 3; 2019: 4.",
    ]);
  });

  test("commitments, losses and causes", async () => {
    const none = { met: 0, partly: 0, "not-met": 0, dropped: 0, unclear: 0 };
    const told = await said((view) => [
      ...followUpSentences(analysed(view, "tinh-mau-2024").followUp!, 2023),
      outcomeCountWords({ ...none, met: 3, dropped: 1 }),
      lossMove({ lost: 6.16, lostBefore: 6.41 } as Parameters<typeof lossMove>[0], 2022),
      causeKeyWords("process+technology"),
    ]);
    expect(told).toEqual([
      "Outcomes of the 11 actions stated at the conference of 15 June 2023: 5 met, 1 partly met and 5 not met.",
      "10 actions state expected points, 3.04 points in all; the scores of the criteria concerned rose by 0.32 points.",
      "Including the one action without expected points, the scores of the criteria rose by 0.07 points.",
      "3 met and 1 with criteria dropped",
      "0.25 points less than in 2022",
      "process and technology",
    ]);
  });

  test("a merged unit and its namesake", async () => {
    expect(
      await said((view) => {
        const unit = view.units.get("bac-ninh-2025")!;
        return [originSentence(view, unit), ...namesakeSentences(view, unit)];
      }),
    ).toEqual([
      "Bac Ninh was formed on 1 Jul 2025 from Bac Giang and Bac Ninh (until 30 Jun 2025).",
      "The name Bac Ninh also denotes another territory (until 30 Jun 2025); the two units have separate pages, and their data are not joined.",
      "Code 24 is also that of Bac Giang (until 30 Jun 2025).",
    ]);
  });

  test("reasons and silences are made anew in the language being written", async () => {
    const league = { kind: "commune", rows: [{ attainment: null }], ranked: 1, median: null };
    const told = await said((view) => [
      reasonWords("not-public"),
      treatmentWords({ treatment: "caution", ranks: "caution", breaks: [] }),
      silence({ ...conferenceOf(view, "tinh-mau-2024"), withheld: ["plan"] }, "plan", ""),
      leagueSentence(league as unknown as Parameters<typeof leagueSentence>[0]),
    ]);
    expect(told).toEqual([
      "not in the public version",
      "Compare with caution",
      "The plan after the conference: not in the public version.",
      "0 communes with scores, not yet ranked.",
    ]);
  });
});
