import { analyseConference, type ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { englishView } from "../../language/english-view.ts";
import { type Language, speaking, speakingOf } from "../../language/language.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Page, Paper } from "../../site/page.ts";
import { conferencePage } from "../../site/pages/conference.ts";
import { conferencePapers } from "../../site/papers/papers.ts";
import { briefingSections } from "../../site/sections/briefing.ts";

/** All that is made of one conference in one language, in memory. */
export interface Made {
  analysis: ConferenceAnalysis;
  page: Page;
  /** Papers are Vietnamese: none in another language. */
  papers: Paper[];
  /** Sentences that the language lacks. */
  missing: readonly string[];
}

const englishViews = new WeakMap<Dataset, Dataset>();

function toldIn(language: Language, dataset: Dataset): Dataset {
  if (language === "vi") return dataset;
  const view = englishViews.get(dataset) ?? englishView(dataset);
  englishViews.set(dataset, view);
  return view;
}

/** Analysis, page and papers of one conference, as the pipeline makes them. */
export async function makeBriefing(dataset: Dataset, slug: string, language: Language = "vi"): Promise<Made> {
  const { made, missing } = await speaking(language, async () => {
    const told = toldIn(language, dataset);
    const conference = told.conferences.get(slug);
    if (!conference) throw new Error(`no conference ${slug}`);
    const analysis = analyseConference(told, conference);
    const briefing = { dataset: told, analysis };
    return speakingOf(analysis.unit.kind, async () => {
      const sections = await briefingSections(briefing);
      const papers = language === "vi" ? await conferencePapers(briefing, sections) : [];
      return { analysis, page: conferencePage(briefing, sections), papers };
    });
  });
  return { ...made, missing };
}
