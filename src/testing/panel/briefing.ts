import { analyseConference, type ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { Writer } from "../../format/write.ts";
import type { Language } from "../../language/language.ts";
import { spokenAs } from "../../language/nouns.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { WrittenPage } from "../../site/page.ts";
import { conferencePage } from "../../site/pages/conference.ts";
import type { Paper } from "../../site/paper.ts";
import { conferencePapers } from "../../site/papers/papers.ts";
import { briefingSections } from "../../site/sections/briefing.ts";

/** All that is made of one conference in one language, in memory. */
export interface Made {
  analysis: ConferenceAnalysis;
  page: WrittenPage;
  /** Papers are Vietnamese: none in another language. */
  papers: Paper[];
  /** Sentences that the language lacks. */
  missing: readonly string[];
}

/** Analysis, page and papers of one conference, as the pipeline makes them. */
export async function makeBriefing(dataset: Dataset, slug: string, language: Language = "vi"): Promise<Made> {
  const conference = dataset.conferences.get(slug);
  if (!conference) throw new Error(`no conference ${slug}`);
  const analysis = analyseConference(dataset, conference);
  const writer = new Writer(language, spokenAs(analysis.unit, conference.heldOn));
  const briefing = { dataset, analysis, writer };
  const sections = await briefingSections(briefing);
  const papers = language === "vi" ? await conferencePapers(briefing, writer.all(sections)) : [];
  const page = writer.all(conferencePage(briefing, sections));
  return { analysis, page, papers, missing: writer.missing };
}
