import type { Paper } from "../../paper.ts";
import type { Briefing } from "../../sections/context.ts";
import { sharedPaper } from "../shared.ts";
import { unbroken, unbrokenBlock } from "../unbroken.ts";
import { indexSlides } from "./index-slides.ts";
import { lossSlides } from "./loss-slides.ts";
import { partSlides } from "./part-slides.ts";
import { actionSlides, coverSlide, recordSlides } from "./record-slides.ts";
import { resultSlide } from "./result-slide.ts";
import { speakerNotes, speakerSource } from "./slide.ts";
import { targetSlide } from "./target-slide.ts";
import { unachievedSlide } from "./unachieved-slide.ts";

/** A hall follows about a dozen slides. */
const MOST = 12;
/** Shortfalls and causes have so many slides at least. */
const RECORD = 2;

/** The slides for the hall: one message each, from the same facts and drawings as page and report. */
export async function slidesPaper(briefing: Briefing): Promise<Paper> {
  const paper = sharedPaper(briefing);
  const perIndex = await Promise.all(briefing.analysis.indices.map((row) => indexSlides(briefing, row)));
  const { slide: result, beside } = resultSlide(briefing, paper);
  const told = [...perIndex.flat(), ...partSlides(briefing), ...lossSlides(briefing)].filter(
    (slide) => slide !== null,
  );
  const before = [
    coverSlide(briefing),
    // The cover says already that there is nothing to analyse yet.
    briefing.analysis.indices.length > 0 ? result : null,
    ...told,
    unachievedSlide(briefing),
  ].filter((slide) => slide !== null);
  // What the meeting is asked to decide comes last.
  const after = [await targetSlide(briefing), ...actionSlides(briefing)].filter((slide) => slide !== null);
  // Where few drawings are told, the record has more room.
  const room = Math.max(RECORD, MOST - before.length - after.length);
  const all = [...before, ...recordSlides(briefing, room), ...after];
  const kept = new Set([...all].sort((a, b) => a.rank - b.rank).slice(0, MOST));
  return {
    ...paper,
    name: "trinh-chieu",
    title: "TRÌNH CHIẾU",
    keyFigures: beside,
    colophon: [
      ...paper.colophon.slice(0, 1),
      "Số công bố giữ nguyên; các số do báo cáo tính đều lấy từ số công bố. Công thức và nguồn đầy đủ: xem báo cáo.",
    ],
    parts: all
      .filter((slide) => kept.has(slide))
      .map(({ id, headline, blocks, sources }) => ({
        heading: null,
        notes: speakerNotes(briefing, sources),
        sections: [
          {
            id,
            heading: unbroken(headline),
            blocks: [...blocks, speakerSource(briefing, sources)]
              .filter((block) => block !== null)
              .map(unbrokenBlock),
          },
        ],
      })),
  };
}
