import { analyseConference } from "./analysis/analyse-conference.ts";
import { speaking, speakingOf } from "./language/language.ts";
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
      const papers = await speaking("vi", () => {
        const briefing = { dataset, analysis: analyseConference(dataset, conference) };
        return speakingOf(briefing.analysis.unit.kind, () =>
          briefingSections(briefing).then((sections) => conferencePapers(briefing, sections)),
        );
      });
      found.push(...foreseenProblems(papers.made));
    } catch (error) {
      found.push(mistakeIn(new ConferenceMistake(conference.slug, error)));
    }
  }
  return found;
}
