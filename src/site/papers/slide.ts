import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatCount } from "../../format/number.ts";
import { indexYear, shortSource } from "../../narrative/names.ts";
import { breakWords } from "../../narrative/reasons.ts";
import { drawForHall, type FigureDraft } from "../figures/draw.ts";
import type { Block } from "../page.ts";
import { type Briefing, list } from "../sections/context.ts";

/** Lines of a list that can be read from the back row, and sources that a speaker names. */
const LINES = 4;
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

/** What limits the comparison of two years stands on every slide that compares them. */
export function caution(row: IndexAnalysis): Block | null {
  const { breakNote } = row.total;
  const text = `${indexYear(row.index, row.year)}: ${breakNote ? breakWords(breakNote) : ""}`;
  return breakNote ? { kind: "note", tone: "break", title: null, text } : null;
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

/** "… và 05 mục khác trong báo cáo": a slide shows the first of a longer list and says so. */
export function firstOf(items: readonly string[]): Block | null {
  const rest = items.length - LINES;
  return list(
    rest > 0 ? [...items.slice(0, LINES), `Còn ${formatCount(rest)} mục khác trong báo cáo.`] : items,
  );
}
