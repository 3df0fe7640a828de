import type { IndexAnalysis } from "../../../analysis/results.ts";
import { formatCount } from "../../../format/number.ts";
import { joinWords } from "../../../format/words.ts";
import { treatmentWords } from "../../../narrative/comparability/reasons.ts";
import { indexYear, shortSource, sourceLine } from "../../../narrative/names.ts";
import { drawForHall, type FigureDraft } from "../../figures/draw.ts";
import type { Block } from "../../page.ts";
import { type Briefing, list } from "../../sections/context.ts";
import { bodyRoom, drawingHeight, fittingItems, HALL_LINES, hallItems, hallSubtitle } from "./slide-room.ts";

/** Characters of the one line that names sources. */
const SOURCE_LINE = 62;
const POINTER = "(lý do: xem báo cáo)";

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
  const names = [...new Set(ids.flatMap((id) => shortSource(dataset, id).split("; ")))];
  if (names.length === 0) return null;
  let shown = names.length;
  while (shown > 1 && names.slice(0, shown).join("; ").length > SOURCE_LINE) shown -= 1;
  const rest = names.length - shown;
  const told = names.slice(0, shown).join("; ");
  const text = rest > 0 ? `${told} và ${formatCount(rest)} nguồn khác` : told;
  return { kind: "note", tone: "source", title: null, text };
}

/** The same sources with their full titles, for the notes under a slide. */
export function speakerNotes({ dataset }: Briefing, ids: readonly string[]): string[] {
  const titles = [...new Set(ids)].map((id) => sourceLine(dataset, [id]));
  return titles.map((title) => `Nguồn: ${title}`);
}

/** What limits the comparison of two years, in one line; the report gives the reasons. */
export function cautions(rows: readonly IndexAnalysis[]): Block[] {
  const told = rows.flatMap(({ index, year, total: { breakNote } }) =>
    breakNote ? [{ words: treatmentWords(breakNote), of: indexYear(index, year) }] : [],
  );
  return [...new Set(told.map(({ words }) => words))].map((words) => {
    const names = told.filter((one) => one.words === words).map(({ of }) => of);
    const text = `${joinWords(names)}: ${words} ${POINTER}.`;
    return { kind: "note", tone: "break", title: null, text };
  });
}

/** A note without its pointer to the report, where a drawing needs the line. */
function shortNote(note: Block | null): Block | null {
  return note?.kind === "note" ? { ...note, text: note.text.replace(` ${POINTER}`, "") } : note;
}

/** A drawing as a slide; its headline is the message. */
export async function chart(
  draft: FigureDraft | null,
  rank: number,
  sources: readonly string[],
  notes: readonly (Block | null)[] = [],
): Promise<Slide | null> {
  if (!draft) return null;
  const drawn = await drawForHall(draft);
  const words = notes.flatMap((note) => (note?.kind === "note" ? [note.text] : []));
  const room = bodyRoom(drawn.headline, [...words, "–".repeat(SOURCE_LINE)]);
  const tall = drawingHeight(drawn.svg.wide, drawn.subtitle) > room;
  const figure = tall ? { ...drawn, subtitle: hallSubtitle(drawn.subtitle) } : drawn;
  return {
    id: figure.id,
    headline: figure.headline,
    blocks: [{ kind: "figure", figure, chartOnly: true }, ...(tall ? notes.map(shortNote) : notes)],
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

/** "Và 04 mục khác: xem báo cáo.": what slides leave out is named. */
export function restNote(count: number): Block | null {
  if (count <= 0) return null;
  return {
    kind: "note",
    tone: "missing",
    title: null,
    text: `Và ${formatCount(count)} mục khác: xem báo cáo.`,
  };
}

/** Items that a slide takes where there are slides enough: few, in large type. */
const ITEMS = 3;

/**
 * One list on at most so many slides, about evenly: three items a slide where that holds them all, else five; each slide
 * but the first says that it goes on, the last what is left out.
 */
export function listSlides(briefing: Briefing, slide: Slide, all: readonly string[], most = 1): Slide[] {
  const going = `${slide.headline} (tiếp theo)`;
  const noted = { ...slide, blocks: [...slide.blocks, restNote(1)] };
  const room = Math.min(roomOn(briefing, noted), roomOn(briefing, { ...noted, headline: going }));
  const size = all.length <= ITEMS * most ? ITEMS : HALL_LINES;
  const shown = all.slice(0, size * most);
  const groups = evenly(shown, Math.ceil(shown.length / size));
  const pages = groups.map((group) => {
    const items = hallItems(group);
    return items.slice(0, Math.max(1, fittingItems(items, room, "alone")));
  });
  const rest = all.length - pages.flat().length;
  return pages.map((page, at) => ({
    ...slide,
    ...(at === 0 ? {} : { id: `${slide.id}-${at + 1}`, headline: going }),
    blocks: [list(page), ...slide.blocks, at === pages.length - 1 ? restNote(rest) : null],
  }));
}

/** Items in so many runs of about the same length. */
function evenly(items: readonly string[], pages: number): string[][] {
  const size = Math.ceil(items.length / Math.max(pages, 1));
  return Array.from({ length: pages }, (_, at) => items.slice(at * size, (at + 1) * size)).filter(
    (run) => run.length > 0,
  );
}
