import type { IndexAnalysis } from "../../../analysis/results.ts";
import { formatCount, formatNumber } from "../../../format/number.ts";
import { breakWords, treatmentWords } from "../../../narrative/comparability/reasons.ts";
import { indexYear, shortSource } from "../../../narrative/names.ts";
import { drawForHall, type FigureDraft } from "../../figures/draw.ts";
import type { Block } from "../../page.ts";
import { type Briefing, list } from "../../sections/context.ts";
import { bodyRoom, fittingItems, type ListPlace, SCORES_ABREAST } from "./slide-room.ts";

/** Sources that a speaker names. */
const SOURCES = 2;

/** One slide: one message with its number, one drawing, list or table. */
export interface Slide {
  id: string;
  /** The one message, with its number. */
  headline: string;
  blocks: (Block | null)[];
  sources: readonly string[];
  /** What is left out first when there are too many: the highest. */
  rank: number;
}

/** Who published, in one line under the slide, for the speaker to name. */
export function speakerSource({ dataset }: Briefing, ids: readonly string[]): Block | null {
  const names = [...new Set(ids.map((id) => shortSource(dataset, id)))];
  if (names.length === 0) return null;
  const rest = names.length - SOURCES;
  const shown = names.slice(0, SOURCES).join("; ");
  const text = rest > 0 ? `${shown} và ${formatCount(rest)} nguồn khác` : shown;
  return { kind: "note", tone: "source", title: null, text };
}

/** What limits the comparison of two years, with its reasons: on the slide of the results. */
export function caution(row: IndexAnalysis): Block | null {
  const { breakNote } = row.total;
  return breakNote ? breakBlock(row, breakWords(breakNote)) : null;
}

/** The same on every other slide that compares the two years: the reasons were read once. */
export function shortCaution(row: IndexAnalysis, { analysis }: Briefing): Block | null {
  const { breakNote } = row.total;
  const page = hasOwnCautions(analysis.indices) ? 3 : 2;
  return breakNote
    ? breakBlock(row, `${treatmentWords(breakNote)} (lý do ở trang ${formatNumber(page, 0)}).`)
    : null;
}

/** Whether results fill their slide, so that what limits comparison stands on the next one. */
export function hasOwnCautions(indices: readonly IndexAnalysis[]): boolean {
  return indices.length > SCORES_ABREAST && indices.some(({ total }) => total.breakNote);
}

/** What limits the comparisons, each index in a line, where the slide of the results has no room for it. */
export function cautionSlides(briefing: Briefing): Slide[] {
  const { indices } = briefing.analysis;
  if (!hasOwnCautions(indices)) return [];
  const lines = indices.flatMap((row) => {
    const block = caution(row);
    return block?.kind === "note" ? [block.text] : [];
  });
  const headline = `${formatCount(lines.length)} chỉ số cần lưu ý khi so sánh các năm`;
  return listSlides(briefing, { id: "luu-y", headline, blocks: [], sources: [], rank: 0 }, lines);
}

function breakBlock({ index, year }: IndexAnalysis, words: string): Block {
  return { kind: "note", tone: "break", title: null, text: `${indexYear(index, year)}: ${words}` };
}

/** A drawing as a slide; its headline is the message. */
export async function chart(
  draft: FigureDraft | null,
  rank: number,
  sources: readonly string[],
  notes: readonly (Block | null)[] = [],
): Promise<Slide | null> {
  if (!draft) return null;
  const figure = await drawForHall(draft);
  return {
    id: figure.id,
    headline: figure.headline,
    blocks: [{ kind: "figure", figure, chartOnly: true }, ...notes],
    sources,
    rank,
  };
}

/** The words under a slide: notes and source, as the template sets them. */
function notesOf(briefing: Briefing, { blocks, sources }: Slide): string[] {
  const named = [...blocks, speakerSource(briefing, sources)];
  return named.flatMap((block) => (block?.kind === "note" ? [`Nguồn: ${block.text}`] : []));
}

/** Height that is left on a slide beside its headline, its notes and what `taken` (mm) stands there already. */
export function roomOn(briefing: Briefing, slide: Slide, taken = 0): number {
  return bodyRoom(slide.headline, notesOf(briefing, slide)) - taken;
}

/** From so many slides on a list is set as small as a slide allows: a hall loses count of more. */
const MANY = 3;

/** One list on as many slides as it takes, about evenly; each but the first says that it goes on. */
export function listSlides(briefing: Briefing, slide: Slide, items: readonly string[]): Slide[] {
  const going = `${slide.headline} (tiếp theo)`;
  const room = (at: number) => roomOn(briefing, at === 0 ? slide : { ...slide, headline: going });
  const large = pagesOf(items, room, "alone");
  const pages = large.length < MANY ? large : pagesOf(items, room, "tight");
  return pages.map((page, at) => ({
    ...slide,
    ...(at === 0 ? {} : { id: `${slide.id}-${at + 1}`, headline: going }),
    blocks: [list(page), ...slide.blocks],
  }));
}

/** Items by slide: as few slides as hold them, evenly filled where that fits. A slide takes at least one item. */
function pagesOf(items: readonly string[], room: (at: number) => number, place: ListPlace): string[][] {
  const pages: string[][] = [];
  for (let rest = items; rest.length > 0; ) {
    const count = Math.max(1, fittingItems(rest, room(pages.length), place));
    pages.push(rest.slice(0, count));
    rest = rest.slice(count);
  }
  const even = evenly(items, pages.length);
  const fits = even.every(
    (page, at) => page.length > 0 && fittingItems(page, room(at), place) === page.length,
  );
  return fits ? even : pages;
}

/** Items in so many runs of about the same length. */
function evenly(items: readonly string[], pages: number): string[][] {
  const size = Math.ceil(items.length / Math.max(pages, 1));
  return Array.from({ length: pages }, (_, at) => items.slice(at * size, (at + 1) * size));
}
