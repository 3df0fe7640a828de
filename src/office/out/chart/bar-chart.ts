import type { ChartData } from "../../../charts/kinds/chart-data.ts";
import { textWidth } from "../../../charts/labels/text-metrics.ts";
import { digitMarks } from "../../../format/number.ts";
import { el, type Xml } from "../ooxml/xml.ts";
import { numberFormat } from "../sheets/number-format.ts";
import { cellRange, type SheetValue } from "./chart-sheet.ts";
import {
  type ChartType,
  chartText,
  cVal,
  FIRST_AXIS,
  NO_LINE,
  numberReference,
  type PointLabel,
  pointLabels,
  printColour,
  SECOND_AXIS,
  solidFill,
  stroke,
  wordReference,
} from "./chart-xml.ts";

export type BarData = Extract<ChartData, { kind: "bars" }>;
type Bar = BarData["rows"][number];

/** A bar is drawn only where there is a figure to judge or to show. */
function drawn({ value, verdict }: Bar): number | null {
  return verdict === "missing" ? null : value;
}

/** The words at a bar; one without a figure says why in their place. */
export function barName(row: Bar): string {
  return drawn(row) === null ? `${row.label} (${row.text})` : row.label;
}

/** Name and figure of each bar, as the workbook behind the chart holds them. */
export function barSheet({ rows, measure }: BarData): SheetValue[][] {
  return [["", measure], ...rows.map((row) => [barName(row), drawn(row)])];
}

/** Gains are full, losses outlined and light, what is not comparable is grey: told apart without colour too. */
function barLook(verdict: Bar["verdict"]): Xml {
  const look =
    verdict === "gain"
      ? [solidFill(printColour("gain")), stroke(printColour("gain"), 1)]
      : verdict === "loss"
        ? [solidFill(printColour("loss-fill")), stroke(printColour("loss"), 1.5)]
        : [solidFill(printColour("axis")), stroke(printColour("axis"), 1)];
  return el("c:spPr", {}, ...look);
}

function labels(rows: readonly Bar[]): PointLabel[] {
  return rows.flatMap((row, at) => {
    const value = drawn(row);
    const format = value === null ? null : numberFormat(row.text, value, digitMarks.vi);
    return format === null ? [] : [{ at, format, place: "outEnd" as const }];
  });
}

const MM_PER_POINT = 25.4 / 72;
/** Between a bar and its figure, in mm. */
const APART = 3;

/** How far the bars' axis goes on a plot of so many mm: beyond the longest bars there is room for their figures. */
function reach(rows: readonly Bar[], { size }: ChartType, width: number): { least: number; most: number } {
  const values = rows.map((row) => drawn(row) ?? 0);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const figures = rows
    .filter((row) => drawn(row) !== null)
    .map(({ text }) => textWidth(text, { size: size * MM_PER_POINT, weight: 700 }));
  const room = Math.min(width / 3, Math.max(0, ...figures) + APART);
  const sides = (low < 0 ? 1 : 0) + (high > 0 || low === 0 ? 1 : 0);
  const perMm = (high - low || 1) / (width - sides * room);
  return { least: low < 0 ? low - room * perMm : 0, most: high > 0 || low === 0 ? high + room * perMm : 0 };
}

/**
 * The plot of bars from a zero line, the first on top, on a chart of so many mm: the share `names` of them is for the
 * names of the bars.
 */
export function barPlot(
  { rows, measure }: BarData,
  type: ChartType,
  { names, width }: { names: number; width: number },
): Xml {
  const last = rows.length + 1;
  const { least, most } = reach(rows, type, (0.99 - names) * width);
  const series = el(
    "c:ser",
    {},
    cVal("idx", 0),
    cVal("order", 0),
    el("c:tx", {}, wordReference(cellRange(1, 1, 1), [measure])),
    barLook("gain"),
    cVal("invertIfNegative", 0),
    ...rows.map(({ verdict }, at) =>
      el("c:dPt", {}, cVal("idx", at), cVal("invertIfNegative", 0), cVal("bubble3D", 0), barLook(verdict)),
    ),
    pointLabels(labels(rows), type, printColour("text")),
    el("c:cat", {}, wordReference(cellRange(0, 2, last), rows.map(barName))),
    el("c:val", {}, numberReference(cellRange(1, 2, last), rows.map(drawn))),
  );
  const layout = el(
    "c:layout",
    {},
    el(
      "c:manualLayout",
      {},
      cVal("layoutTarget", "inner"),
      cVal("xMode", "edge"),
      cVal("yMode", "edge"),
      cVal("x", names),
      cVal("y", 0.01),
      cVal("w", 0.99 - names),
      cVal("h", 0.98),
    ),
  );
  return el(
    "c:plotArea",
    {},
    layout,
    el(
      "c:barChart",
      {},
      cVal("barDir", "bar"),
      cVal("grouping", "clustered"),
      cVal("varyColors", 0),
      series,
      cVal("gapWidth", 55),
      cVal("axId", FIRST_AXIS),
      cVal("axId", SECOND_AXIS),
    ),
    el(
      "c:catAx",
      {},
      cVal("axId", FIRST_AXIS),
      el("c:scaling", {}, cVal("orientation", "maxMin")),
      cVal("delete", 0),
      cVal("axPos", "l"),
      el("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
      cVal("majorTickMark", "none"),
      cVal("minorTickMark", "none"),
      cVal("tickLblPos", "low"),
      el("c:spPr", {}, stroke(printColour("axis"), 1)),
      chartText(type, { colour: printColour("text") }),
      cVal("crossAx", SECOND_AXIS),
      cVal("crosses", "autoZero"),
      cVal("auto", 0),
      cVal("lblAlgn", "ctr"),
      cVal("lblOffset", 60),
      cVal("tickLblSkip", 1),
      cVal("noMultiLvlLbl", 1),
    ),
    el(
      "c:valAx",
      {},
      cVal("axId", SECOND_AXIS),
      el("c:scaling", {}, cVal("orientation", "minMax"), cVal("max", most), cVal("min", least)),
      cVal("delete", 1),
      cVal("axPos", "b"),
      el("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
      cVal("majorTickMark", "none"),
      cVal("minorTickMark", "none"),
      cVal("tickLblPos", "none"),
      cVal("crossAx", FIRST_AXIS),
      cVal("crosses", "max"),
      cVal("crossBetween", "between"),
    ),
    el("c:spPr", {}, el("a:noFill"), NO_LINE),
  );
}
