import type { ChartData } from "../../charts/kinds/chart-data.ts";
import { type ChartSpec, withoutNotice } from "../../charts/layers/spec.ts";
import { renderSvg } from "../../charts/render-svg.ts";
import type { Figure, Table } from "../page.ts";

/** Widths of the two drawings of every figure: for pages and paper, and for phones. */
const WIDTHS = { wide: 720, narrow: 340 };

/** One way of measuring what a figure shows: the same facts make its headline, description and marks. */
export interface ViewDraft {
  /** What the switch between the views calls it: "Thứ hạng". */
  measure?: string;
  headline: string;
  subtitle: string;
  description: string;
  /** The same as numbers, for the kinds that Office programs draw themselves. */
  chart?: ChartData;
  spec: (width: number) => ChartSpec;
}

/** What a figure says before it is drawn; all its views have their numbers in its table. */
export interface FigureDraft extends ViewDraft {
  id: string;
  table: Table;
  /** The same measured other ways. */
  views?: ViewDraft[];
}

/** Drawn as large as a slide, its type readable from the back row. */
const HALL_WIDTH = 1180;

/** The same figure for a slide; there is no narrow one. */
export async function drawForHall({ spec, views: _, ...draft }: FigureDraft): Promise<Figure> {
  const drawing = await renderSvg(withoutNotice(spec(HALL_WIDTH)), { description: draft.description });
  return { ...draft, svg: { wide: drawing, narrow: drawing } };
}

async function drawings(
  draft: ViewDraft,
  change: (spec: ChartSpec) => ChartSpec,
): Promise<{ wide: string; narrow: string }> {
  const { description, spec } = draft;
  const [wide, narrow] = await Promise.all(
    [WIDTHS.wide, WIDTHS.narrow].map((width) => renderSvg(change(spec(width)), { description })),
  );
  return { wide: wide!, narrow: narrow! };
}

const asItIs = (spec: ChartSpec) => spec;

export async function draw(draft: FigureDraft): Promise<Figure> {
  const { spec, views = [], ...told } = draft;
  const svg = await drawings(draft, asItIs);
  const others = await Promise.all(
    views.map(async ({ spec: drawn, ...view }, i) => ({
      ...view,
      id: `${draft.id}-${i + 2}`,
      svg: await drawings({ ...view, spec: drawn }, asItIs),
    })),
  );
  const figure = { ...told, svg, ...(others.length > 0 ? { views: others } : {}) };
  const marked = spec(WIDTHS.wide);
  return withoutNotice(marked) === marked
    ? figure
    : { ...figure, onPaper: await drawings(draft, withoutNotice) };
}
