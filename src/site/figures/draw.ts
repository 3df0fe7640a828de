import type { ChartData } from "../../charts/kinds/chart-data.ts";
import { type ChartSpec, withoutNotice } from "../../charts/layers/spec.ts";
import { renderSvg } from "../../charts/render-svg.ts";
import type { Saying, Writer } from "../../format/write.ts";
import { t } from "../../language/say.ts";
import type { Words } from "../../language/text.ts";
import type { Figure, Table } from "../page.ts";

/** Widths of the two drawings of every figure: for pages and paper, and for phones. */
const WIDTHS = { wide: 720, narrow: 340 };

/** One way of measuring what a figure shows: the same facts make its headline, alt text and marks. */
export interface ViewDraft {
  /** What the switch between the views calls it: "Thứ hạng". */
  measure?: Words;
  headline: Words;
  subtitle: Words;
  /** The text that stands for the drawing, for whoever cannot see it. */
  altText: Words;
  /** The same as numbers, for the kinds that Office programs draw themselves. */
  chart?: Saying<ChartData>;
  /** Drawings measure their labels, so they are made of texts that are written already. */
  spec: (width: number, writer: Writer) => ChartSpec;
}

/** The words that mark made-up data inside a picture; null for real data. */
export const notice = (illustrative: boolean, { plain }: Writer): string | null =>
  illustrative ? plain(t`SỐ LIỆU MINH HỌA`) : null;

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
export async function drawForHall(
  { spec, views: _, chart, ...draft }: FigureDraft,
  writer: Writer,
): Promise<Figure> {
  const description = writer.plain(draft.altText);
  const drawing = await renderSvg(withoutNotice(spec(HALL_WIDTH, writer)), { description });
  return { ...draft, ...written(chart, writer), svg: { wide: drawing, narrow: drawing } };
}

const written = (chart: Saying<ChartData> | undefined, writer: Writer) =>
  chart === undefined ? {} : { chart: writer.all(chart) as ChartData };

async function drawings(
  draft: ViewDraft,
  writer: Writer,
  change: (spec: ChartSpec) => ChartSpec,
): Promise<{ wide: string; narrow: string }> {
  const { spec } = draft;
  const description = writer.plain(draft.altText);
  const [wide, narrow] = await Promise.all(
    [WIDTHS.wide, WIDTHS.narrow].map((width) => renderSvg(change(spec(width, writer)), { description })),
  );
  return { wide: wide!, narrow: narrow! };
}

const asItIs = (spec: ChartSpec) => spec;

export async function draw(draft: FigureDraft, writer: Writer): Promise<Figure> {
  const { spec, views = [], chart, ...told } = draft;
  const svg = await drawings(draft, writer, asItIs);
  const others = await Promise.all(
    views.map(async ({ spec: drawn, chart: shown, ...view }, i) => ({
      ...view,
      ...written(shown, writer),
      id: `${draft.id}-${i + 2}`,
      svg: await drawings({ ...view, spec: drawn }, writer, asItIs),
    })),
  );
  const figure = { ...told, ...written(chart, writer), svg, ...(others.length > 0 ? { views: others } : {}) };
  const marked = spec(WIDTHS.wide, writer);
  return withoutNotice(marked) === marked
    ? figure
    : { ...figure, onPaper: await drawings(draft, writer, withoutNotice) };
}
