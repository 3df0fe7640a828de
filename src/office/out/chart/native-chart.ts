import type { ChartData } from "../../../charts/kinds/chart-data.ts";
import { linesOfWrapped, textWidth } from "../../../charts/labels/text-metrics.ts";
import { type Part, relationsPart } from "../ooxml/package.ts";
import type { Xml } from "../ooxml/xml.ts";
import { type BarData, barName, barPlot, barSheet } from "./bar-chart.ts";
import { chartSheet, type SheetValue } from "./chart-sheet.ts";
import { type ChartType, chartXml } from "./chart-xml.ts";
import { knowsLines, linePlot } from "./line-chart.ts";
import { type LineData, lineSheet } from "./line-data.ts";

/** A chart that an Office program draws itself, and its reader edits. */
export interface NativeChart {
  plot: Xml;
  sheet: SheetValue[][];
  /** In mm: with less its words would not find room. */
  least: number;
}

const MM_PER_POINT = 25.4 / 72;
/** A line of type, in multiples of its size. */
const LINE = 1.22;
/** Names take at most so much of the width; the bars need the rest. */
const MOST_NAMES = 0.58;
/** A line over the years is drawn at least so high, in lines of its type. */
const LEAST_LINES = 6;

/** Names of bars stand in rows of one height: they need room for the longest in each. */
function bars(data: BarData, type: ChartType, width: number): NativeChart {
  const style = { size: type.size * MM_PER_POINT, weight: 400 as const };
  const names = data.rows.map(barName);
  const beside = style.size * 0.7;
  const widest = Math.max(...names.map((name) => textWidth(name, style))) * 1.04 + beside;
  const share = Math.min(MOST_NAMES, widest / width);
  const lines = Math.max(...names.map((name) => linesOfWrapped(name, share * width - beside, style)));
  return {
    plot: barPlot(data, type, { names: share, width }),
    sheet: barSheet(data),
    least: names.length * (lines * style.size * LINE + 0.2),
  };
}

function lines(data: LineData, type: ChartType, width: number): NativeChart {
  return {
    plot: linePlot(data, type, width),
    sheet: lineSheet(data),
    least: LEAST_LINES * type.size * MM_PER_POINT * LINE,
  };
}

/**
 * The chart as Office draws it, on so many mm; null where it cannot say all that our drawing says. A year without a
 * figure says why in the drawing: `beside` tells that a table with the reason stands below.
 */
export function nativeChart(
  data: ChartData | undefined,
  type: ChartType,
  { width, beside }: { width: number; beside: boolean },
): NativeChart | null {
  if (data === undefined) return null;
  if (data.kind === "bars") return bars(data, type, width);
  const whole = data.series.every(({ points }) => points.every(({ value }) => value !== null));
  return knowsLines(data, type, width) && (whole || beside) ? lines(data, type, width) : null;
}

/** What a chart's parts are called, and what they say of themselves. */
interface ChartPlace {
  folder: "ppt" | "word";
  name: string;
  title: string;
  date: string;
}

/** The part that the document leads to, then the workbook behind it and the link between them. */
export function chartParts(
  { plot, sheet }: NativeChart,
  type: ChartType,
  { folder, name, title, date }: ChartPlace,
): [Part, Part, Part] {
  const workbook = `Microsoft_Excel_Sheet${name}.xlsx`;
  const path = `${folder}/charts/chart${name}.xml`;
  return [
    {
      path,
      type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      content: chartXml(plot, type, "rId1"),
    },
    { path: `${folder}/embeddings/${workbook}`, content: chartSheet(sheet, title, date) },
    relationsPart(path, [{ id: "rId1", type: "package", target: `../embeddings/${workbook}` }]),
  ];
}
