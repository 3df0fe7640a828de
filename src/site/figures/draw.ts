import { renderSvg } from "../../charts/render-svg.ts";
import { type ChartSpec, withoutNotice } from "../../charts/spec.ts";
import type { Figure, Table } from "../page.ts";

/** Widths of the two drawings of every figure: for pages and paper, and for phones. */
const WIDTHS = { wide: 720, narrow: 340 };

/** What a figure says before it is drawn: the same facts make its headline, description, table and marks. */
export interface FigureDraft {
  id: string;
  headline: string;
  subtitle: string;
  description: string;
  table: Table;
  spec: (width: number) => ChartSpec;
}

/** Drawn as large as a slide, its type readable from the back row. */
const HALL_WIDTH = 1180;

/** The same figure for a slide; there is no narrow one. */
export async function drawForHall({ spec, ...draft }: FigureDraft): Promise<Figure> {
  const drawing = await renderSvg(withoutNotice(spec(HALL_WIDTH)), { description: draft.description });
  return { ...draft, svg: { wide: drawing, narrow: drawing } };
}

async function drawings(
  draft: FigureDraft,
  change: (spec: ChartSpec) => ChartSpec,
): Promise<{ wide: string; narrow: string }> {
  const { description, spec } = draft;
  const [wide, narrow] = await Promise.all(
    [WIDTHS.wide, WIDTHS.narrow].map((width) => renderSvg(change(spec(width)), { description })),
  );
  return { wide: wide!, narrow: narrow! };
}

export async function draw(draft: FigureDraft): Promise<Figure> {
  const { spec, ...told } = draft;
  const svg = await drawings(draft, (drawn) => drawn);
  const marked = spec(WIDTHS.wide);
  return withoutNotice(marked) === marked
    ? { ...told, svg }
    : { ...told, svg, onPaper: await drawings(draft, withoutNotice) };
}
