import type { NumberedFigure } from "../../../print/typeset/paper-view.ts";
import type { ChartType } from "../chart/chart-xml.ts";
import { chartParts, type NativeChart, nativeChart } from "../chart/native-chart.ts";
import { el, type Xml } from "../ooxml/xml.ts";
import type { SlideContext } from "./context.ts";
import { TEXT } from "./room.ts";
import { type Box, frameShape, pictureShape } from "./shapes.ts";
import type { Piece } from "./stack.ts";
import { SLIDE_FACE } from "./text.ts";

const TYPE: ChartType = { size: TEXT, face: SLIDE_FACE };
/** An own chart is as high as there is room, and a drawing at least so high, in mm. */
const HIGH = 125;
const LOW = 62;

function chartShape(figure: NumberedFigure, native: NativeChart, box: Box, context: SlideContext): Xml {
  const id = context.next();
  const [chart, ...behind] = chartParts(native, TYPE, {
    folder: "ppt",
    name: `${context.number}-${id}`,
    title: figure.headline,
    date: context.date,
  });
  const link = context.link("chart", chart);
  for (const part of behind) context.add(part);
  const content = el("c:chart", {
    "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "r:id": link,
  });
  return frameShape(id, { name: `bieu-do-${id}`, box, description: figure.altText }, "chart", content);
}

/** The drawing as wide as its height allows, in the middle of its box. */
function pictured(figure: NumberedFigure, box: Box, context: SlideContext): Xml[] {
  const picture = context.pictures.get(figure.svg.wide);
  if (!picture) return [];
  const scale = Math.min(box.width / picture.width, box.height / picture.height);
  const width = picture.width * scale;
  const fitted = { ...box, x: box.x + (box.width - width) / 2, width, height: picture.height * scale };
  return [pictureShape(context, fitted, figure.altText, picture)];
}

/** The chart of a slide: to be edited where the program knows its kind and there is room for its words, else drawn. */
export function graphicPiece(
  figure: NumberedFigure,
  { width, tight }: { width: number; tight: boolean },
  context: SlideContext,
): Piece {
  const native = nativeChart(figure.chart, TYPE, { width, beside: false });
  const [, across = "1", down = "0"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(figure.svg.wide) ?? [];
  const drawn = (width * Number(down)) / Number(across);
  return {
    height: native === null ? drawn : Math.max(HIGH, native.least),
    // A tighter slide is tried before the drawing takes the place of a chart to be edited.
    least: native !== null && !tight ? native.least : Math.min(LOW, drawn),
    draw: (box) =>
      native !== null && native.least <= box.height
        ? [chartShape(figure, native, box, context)]
        : pictured(figure, { ...box, height: Math.min(box.height, drawn) }, context),
  };
}
