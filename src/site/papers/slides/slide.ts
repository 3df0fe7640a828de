import type { IndexAnalysis } from "../../../analysis/results.ts";
import { formatCount } from "../../../format/number.ts";
import { joinWords } from "../../../format/words.ts";
import { inVietnamese, vietnamese, type Writer } from "../../../format/write.ts";
import { treatmentWords } from "../../../narrative/comparability/reasons.ts";
import { indexYear, shortSource, sourceLine } from "../../../narrative/names.ts";
import { drawForHall, type FigureDraft } from "../../figures/draw.ts";
import { standsBeside } from "../../opening/key-figures.ts";
import { type Briefing, list, writerOf } from "../../sections/context.ts";
import type { Block } from "../../written.ts";
import { type Forms, SHORTENED } from "../compact/slide-words.ts";
import { sharedEvenly } from "./share-out.ts";
import { bodyRoom, drawingHeight, HALL_LINES, hallItems, hallSubtitle } from "./slide-room.ts";

/** Characters of the one line that names sources. */
const SOURCE_LINE = 66;
/** Ends a line of small print whose reasons the report gives. */
export const POINTER = "(lý do: xem báo cáo)";

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
export function speakerSource(
  { dataset, writer = vietnamese }: Briefing,
  ids: readonly string[],
): Block | null {
  const names = [...new Set(ids.flatMap((id) => writer.all(shortSource(dataset, id)).split("; ")))];
  if (names.length === 0) return null;
  let shown = names.length;
  const line = () => {
    const told = names.slice(0, shown).join("; ");
    const rest = names.length - shown;
    return rest > 0 ? `${told} và ${writer.all(formatCount(rest))} nguồn khác` : told;
  };
  while (shown > 1 && line().length > SOURCE_LINE) shown -= 1;
  return { kind: "note", tone: "source", title: null, text: line() };
}

/** The same sources with their full titles, for the notes under a slide. */
export function speakerNotes({ dataset, writer = vietnamese }: Briefing, ids: readonly string[]): string[] {
  const titles = [...new Set(ids)].map((id) => sourceLine(dataset, [id]));
  return titles.map((title) => `Nguồn: ${writer.all(title)}`);
}

/** What limits the comparison of two years, in one line; the report gives the reasons. */
export function cautions(writer: Writer, rows: readonly IndexAnalysis[]): Block[] {
  const told = rows
    .filter(standsBeside)
    .flatMap(({ index, year, total: { breakNote } }) =>
      breakNote ? [{ words: writer.all(treatmentWords(breakNote)), of: indexYear(index, year) }] : [],
    );
  return [...new Set(told.map(({ words }) => words))].map((words) => {
    const names = told.filter((one) => one.words === words).map(({ of }) => of);
    const text = `${inVietnamese(joinWords(names))}: ${words} ${POINTER}.`;
    return { kind: "note", tone: "break", title: null, text };
  });
}

/** A note without its pointer to the report, where a drawing needs the line. */
function shortNote(note: Block | null): Block | null {
  return note?.kind === "note" ? { ...note, text: note.text.replace(` ${POINTER}`, "") } : note;
}

/** A drawing as a slide; its headline is the message. */
export async function chart(
  writer: Writer,
  draft: FigureDraft | null,
  rank: number,
  sources: readonly string[],
  notes: readonly (Block | null)[] = [],
): Promise<Slide | null> {
  if (!draft) return null;
  const drawn = writer.all(await drawForHall(draft, writer));
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
export function roomOn(briefing: Briefing, slide: Slide, taken = 0, tight = false): number {
  return bodyRoom(slide.headline, notesOf(briefing, slide), tight) - taken;
}

/** "Và 04 mục khác: xem báo cáo.": what slides leave out is named, and that some of what they show is shortened. */
export function restNote(count: number, shortened = false): Block | null {
  if (count <= 0) return null;
  return {
    kind: "note",
    tone: "missing",
    title: null,
    text: `Và ${inVietnamese(formatCount(count))} mục khác${shortened ? "; câu dài chỉ nêu ý chính" : ""}: xem báo cáo.`,
  };
}

/** What a list of the record leaves out: whole items, or parts of their sentences. */
export function leftOut(rest: number, shortened: boolean): Block | null {
  if (rest > 0) return restNote(rest, shortened);
  return shortened ? { kind: "note", tone: "missing", title: null, text: SHORTENED } : null;
}

/** Items that a slide takes where there are slides enough: few, in large type. */
const ITEMS = 3;

/**
 * One list on at most so many slides: on as few as show all of it whole; else on as few as show all of it, some of its
 * sentences only as far as a clause ends; else as many items as there is room for. No slide is begun for a last item
 * that the others can make room for. Each slide but the first says that it goes on, the last what is left out.
 */
export function listSlides(briefing: Briefing, slide: Slide, all: readonly Forms[], most = 1): Slide[] {
  const going = `${slide.headline} (tiếp theo)`;
  const noted = { ...slide, blocks: [...slide.blocks, restNote(1)] };
  const room = Math.min(roomOn(briefing, noted), roomOn(briefing, { ...noted, headline: going }));
  const counts = Array.from({ length: most }, (_, at) => at + 1);
  const ways = counts.flatMap((pages) => [ITEMS, HALL_LINES].map((size) => onPages(all, pages, size, room)));
  const complete = ways.filter((way) => way.flat().length === all.length);
  const cut = (way: readonly string[][]) => way.flat().some((item, at) => item !== all[at]?.[0]);
  const shared = counts.flatMap((pages) => sharedOut(all, pages, room));
  const best =
    complete.find((way) => !cut(way) && !lonely(way)) ??
    complete.find((way) => !lonely(way)) ??
    shared.find((way) => !cut(way) && !lonely(way)) ??
    (complete.some((way) => !cut(way)) ? undefined : shared.find((way) => !lonely(way))) ??
    complete.find((way) => !cut(way)) ??
    complete[0] ??
    fullest(ways);
  const rest = all.length - best.flat().length;
  return best.map((items, at) => ({
    ...slide,
    ...(at === 0 ? {} : { id: `${slide.id}-${at + 1}`, headline: going }),
    blocks: [
      writerOf(briefing).all(list(items)),
      ...slide.blocks,
      at === best.length - 1 ? leftOut(rest, cut(best)) : null,
    ],
  }));
}

/** Whether a slide goes on with one item, where those before hold more. */
export const lonely = (way: readonly (readonly unknown[])[]) =>
  way.at(-1)?.length === 1 && way.some(({ length }) => length > 1);

const fullest = (ways: readonly string[][][]) =>
  ways.reduce((best, way) => (way.flat().length > best.flat().length ? way : best));

/** All items on so many slides as evenly as these hold them: one way, or none. */
function sharedOut(all: readonly Forms[], pages: number, room: number): string[][][] {
  const way = sharedEvenly(all, pages, (page) => hallItems(page, room).length === page.length);
  return way ? [way.map((page) => hallItems(page, room))] : [];
}

/** Items on so many slides, about evenly, at most so many on each. */
function onPages(all: readonly Forms[], pages: number, size: number, room: number): string[][] {
  const found: string[][] = [];
  let next = 0;
  while (found.length < pages && next < all.length) {
    const even = Math.min(size, Math.ceil((all.length - next) / (pages - found.length)));
    const items = hallItems(all.slice(next, next + even), room);
    found.push(items);
    next += items.length;
  }
  return found;
}
