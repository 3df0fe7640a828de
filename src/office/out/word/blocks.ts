import { PAPER_KINDS } from "../../../print/paper-kinds.ts";
import type { NumberedFigure, ViewBlock } from "../../../print/typeset/paper-view.ts";
import type { Figure } from "../../../site/written.ts";
import type { ChartType } from "../chart/chart-xml.ts";
import { type NativeChart, nativeChart } from "../chart/native-chart.ts";
import type { Xml } from "../ooxml/xml.ts";
import { caption, subtitle } from "./caption.ts";
import type { Pieces, WordContext } from "./context.ts";
import { chartRun, pictureRun } from "./drawing.ts";
import { DASHES, paragraph } from "./look/paragraph.ts";
import { run } from "./look/run.ts";
import { FACE } from "./look/styles.ts";
import { headingPiece } from "./pages/contents.ts";
import { prosePieces } from "./prose.ts";
import { plainRow, tablePieces, tableXml } from "./table.ts";

/** A list of dashes; each item is made of finished runs. */
export function dashes(items: readonly Xml[]): Pieces {
  return items.map((item) => paragraph({ style: "ListBullet", list: { id: DASHES, level: 0 } }, item));
}

/** Where the figures come from: small and without even edges, as in print. */
export function sourceLines(items: readonly string[]): Pieces {
  return items.map((item) => paragraph({ style: "SourceList", list: { id: DASHES, level: 0 } }, run(item)));
}

function numbers(items: readonly string[], context: WordContext): Pieces {
  const list = { id: context.orderedList(), level: 0 };
  return items.map((item) => paragraph({ style: "ListNumber", list }, run(item)));
}

/** Width of a drawing on a paper whose text is wider than it needs, in mm. */
const NARROW = 110;

/** Letters of a chart in the running text. */
const CHART_TYPE: ChartType = { size: 10.5, face: FACE };

/** The chart as Word draws it; null where it is drawn by us. `beside`: its table stands below it. */
export function wordChart(
  { chart }: Pick<Figure, "chart">,
  width: number,
  beside: boolean,
): NativeChart | null {
  return nativeChart(chart, CHART_TYPE, { width, beside });
}

/** Parts two tables, which would be one without it, and takes next to no room. */
export const SPACER = paragraph({ style: "TableNote", before: 0, after: 0, line: 0.15 });

/** The handout has the chart beside its table, as its printed twin has. */
function sideBySide(figure: NumberedFigure, context: WordContext): Pieces {
  const left = { ...context, width: context.width * 0.5 };
  const right = { ...context, width: context.width - left.width - 3 };
  const widths = [left.width, context.width - left.width];
  const table = figure.table ? tablePieces(figure.table, right) : [];
  const row = plainRow(widths, [figurePieces({ ...figure, table: null }, left), table]);
  return [tableXml(widths, "none", [row]), SPACER];
}

function figurePieces(figure: NumberedFigure, context: WordContext): Pieces {
  const { drawing, word } = PAPER_KINDS[context.paper];
  if (word?.besideTable && figure.table) return sideBySide(figure, context);
  const picture = context.pictures.get(figure.svg[drawing]);
  const width = drawing === "wide" ? context.width : Math.min(NARROW, context.width - 3);
  const drawn = { name: `hinh-${context.next()}`, description: figure.altText, width };
  // The narrow drawings stand where there is no room for the words of a chart that Word sets itself.
  const beside = figure.table !== null;
  const native = drawing === "wide" ? wordChart(figure, width, beside) : null;
  const held =
    native !== null
      ? chartRun(context, native, CHART_TYPE, drawn)
      : picture
        ? pictureRun(context, picture, drawn)
        : null;
  return [
    caption(figure.label, figure.headline, context),
    subtitle(figure.subtitle, context),
    ...(held === null ? [] : [paragraph("Chart", held)]),
    ...(figure.table ? tablePieces(figure.table, context) : []),
  ];
}

/** The paragraphs and tables of one block, in the words of the printed paper. */
export function blockPieces(block: ViewBlock, context: WordContext): Pieces {
  switch (block.kind) {
    case "heading":
      return [headingPiece(2, block.id, context, run(block.text))];
    case "paragraph":
      return [paragraph("BodyText", run(block.text))];
    case "findings":
      return dashes(block.items.map(({ text }) => run(text)));
    case "list":
      return block.ordered ? numbers(block.items, context) : dashes(block.items.map((item) => run(item)));
    case "note":
      return [
        ...(block.title
          ? [paragraph({ style: "Note", keepNext: true, after: 0 }, run(block.title, { bold: true }))]
          : []),
        paragraph("Note", run(block.text)),
      ];
    case "quote":
      return [
        paragraph({ style: "Quote", keepNext: true }, run(`“${block.text}”`)),
        paragraph("QuoteSource", run(block.source)),
      ];
    case "definitions":
      return dashes(block.items.map(({ term, text }) => run(`${term}: `, { bold: true }) + run(text)));
    case "links":
      return dashes(block.items.map(({ label, note }) => run(note ? `${label} (${note})` : label)));
    case "cards":
      return dashes(
        block.items.map(({ title, facts }) => run([title, ...facts.map(({ text }) => text)].join("; "))),
      );
    case "tiles":
      return [];
    case "table":
      return tablePieces(block.table, context);
    case "figure":
      return figurePieces(block.figure, context);
    case "prose":
      return prosePieces(block.html, context);
  }
}
