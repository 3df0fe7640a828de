import { analyseConference } from "./analysis/analyse-conference.ts";
import { vietnamese } from "./format/write.ts";
import { spokenAs } from "./language/nouns.ts";
import type { Dataset } from "./model/dataset.ts";
import type { Problem } from "./model/problem.ts";
import { foreseenProblems } from "./print/foreseen.ts";
import { ConferenceMistake, mistakeIn } from "./site/conference-mistake.ts";
import { conferencePapers } from "./site/papers/papers.ts";
import { briefingSections } from "./site/sections/briefing.ts";

/** What a build would say of the papers of every conference, as far as that can be told without a browser. */
export async function foresee(dataset: Dataset): Promise<Problem[]> {
  const found: Problem[] = [];
  for (const conference of dataset.conferences.values()) {
    try {
      const briefing = { dataset, analysis: analyseConference(dataset, conference) };
      const writer = vietnamese.ofUnits(spokenAs(briefing.analysis.unit, conference.heldOn));
      const sections = writer.all(await briefingSections({ ...briefing, writer }));
      found.push(...foreseenProblems(await conferencePapers({ ...briefing, writer }, sections)));
    } catch (error) {
      found.push(mistakeIn(new ConferenceMistake(conference.slug, error)));
    }
  }
  return found;
}
