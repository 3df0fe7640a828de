import { leadSentence } from "../../narrative/headline.ts";
import { targetFigure } from "../figures/target-figure.ts";
import type { Paper } from "../page.ts";
import { type Briefing, indexOf } from "../sections/context.ts";
import { sourcesOf } from "../tables/results-table.ts";
import { indexSlides } from "./index-slides.ts";
import { lossSlides } from "./loss-slides.ts";
import { actionSlide, coverSlide, editionSlide, gapSlide, recordSlides } from "./record-slides.ts";
import { sharedPaper } from "./shared.ts";
import { caution, chart, type Slide, speakerSource } from "./slide.ts";

/** A hall follows about a dozen slides. */
const MOST = 12;

/** The slides for the hall: one message each, from the same facts and drawings as page and report. */
export async function slidesPaper(briefing: Briefing): Promise<Paper> {
  const { dataset, analysis } = briefing;
  const perIndex = await Promise.all(analysis.indices.map((row) => indexSlides(briefing, row)));
  const targets = targetFigure(dataset, "chieu-chi-tieu", analysis, (id) => indexOf(briefing, id));
  const result: Slide = {
    id: "ket-qua",
    headline: leadSentence(analysis).replace(/\.$/, ""),
    blocks: analysis.indices.map(caution),
    sources: analysis.indices.flatMap(sourcesOf),
    rank: 0,
  };
  const all = [
    coverSlide(briefing),
    result,
    ...perIndex.flat(),
    ...lossSlides(briefing),
    ...recordSlides(briefing),
    await chart(
      targets,
      2,
      analysis.conference.targets.flatMap(({ sources }) => sources),
    ),
    actionSlide(briefing),
    gapSlide(briefing),
    editionSlide(briefing),
  ].filter((slide) => slide !== null);
  const kept = new Set([...all].sort((a, b) => a.rank - b.rank).slice(0, MOST));
  return {
    ...sharedPaper(briefing),
    name: "trinh-chieu",
    title: "TRÌNH CHIẾU",
    parts: all
      .filter((slide) => kept.has(slide))
      .map(({ id, headline, blocks, sources }) => ({
        heading: null,
        sections: [
          {
            id,
            heading: headline,
            blocks: [...blocks, speakerSource(briefing, sources)].filter((block) => block !== null),
          },
        ],
      })),
  };
}
