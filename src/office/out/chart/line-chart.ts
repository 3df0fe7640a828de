import type { ChartData } from "../../../charts/kinds/chart-data.ts";
import { joinedRuns } from "../../../charts/layers/series.ts";
import { digitMarks } from "../../../format/number.ts";
import { el, type Xml } from "../ooxml/xml.ts";
import { numberFormat } from "../sheets/number-format.ts";
import { axisXml, type Reach } from "./axis.ts";
import { cellRange, type SheetValue } from "./chart-sheet.ts";
import {
  type ChartType,
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
  vietnamese,
  wordReference,
} from "./chart-xml.ts";
import { shownPoints, type YearLine, yearSteps, yearsOf } from "./line-labels.ts";

export type LineData = Extract<ChartData, { kind: "lines" }>;

/** The own series; charts with several lines are drawn. */
function own({ series }: LineData): YearLine | null {
  const [only, ...others] = series;
  return only && others.length === 0 ? only : null;
}

/** Whether Office can draw it: one line over the years. */
export function knowsLines(data: LineData): boolean {
  return own(data) !== null;
}

/** How far the upright axis goes: ranks from 0, which is not written, so that 10, 20 … are its ticks. */
function reachOf({ y, ticks }: LineData): Reach {
  const values = ticks.map(({ value }) => value);
  const [first = 0, second = 1] = values;
  const most = values.at(-1) ?? 1;
  return y === "rank"
    ? { least: 0, most, unit: values.length > 2 ? second : most }
    : { least: first, most, unit: second - first };
}

function uprights(data: LineData): { x: number; solid: boolean }[] {
  const series = own(data);
  if (!series) return [];
  const [first, last] = yearsOf(series);
  return (data.breaks ?? [])
    .filter(({ between }) => between[0] >= first && between[1] <= last)
    .map(({ between, treatment }) => ({ x: (between[0] + between[1]) / 2, solid: treatment === "none" }));
}

/** Years and figures, below them the ends of the uprights that stand between years that do not compare as they are. */
export function lineSheet(data: LineData): SheetValue[][] {
  const series = own(data);
  const { least, most } = reachOf(data);
  return [
    ["Năm", series?.label ?? ""],
    ...(series?.points ?? []).map(({ year, value }) => [year, value]),
    ...uprights(data).flatMap(({ x }) => [
      [x, least],
      [x, most],
    ]),
  ];
}

/**
 * Above or below its point, on the side that the line turns away from, so that figure and line keep apart; a point close
 * to the edge of the plot has its figure on the inner side.
 */
function placeOf(
  at: number,
  { points }: YearLine,
  { y }: LineData,
  { least, most }: Reach,
): PointLabel["place"] {
  const heightAt = (one: number) => {
    const value = points[one]?.value ?? null;
    const height = value === null ? null : (value - least) / (most - least || 1);
    return height === null ? null : y === "rank" ? 1 - height : height;
  };
  const height = heightAt(at) ?? 0;
  if (height > 0.9) return "b";
  if (height < 0.1) return "t";
  const beside = [heightAt(at - 1), heightAt(at + 1)].filter((one) => one !== null);
  const turn = beside.reduce((sum, one) => sum + one - height, 0);
  return turn === 0 ? (height > 0.8 ? "b" : "t") : turn > 0 ? "b" : "t";
}

function marker(hex: string): Xml {
  return el(
    "c:marker",
    {},
    cVal("symbol", "circle"),
    cVal("size", 8),
    el("c:spPr", {}, solidFill(hex), stroke(hex, 0.75)),
  );
}

function seriesXml(at: number, name: Xml, look: Xml[], cells: { x: Xml; y: Xml }): Xml {
  return el(
    "c:ser",
    {},
    cVal("idx", at),
    cVal("order", at),
    name,
    ...look,
    el("c:xVal", {}, cells.x),
    el("c:yVal", {}, cells.y),
    cVal("smooth", 0),
  );
}

/** A stretch of years that a line may join; the years between two stretches have nothing that joins them. */
function stretches(data: LineData, series: YearLine, type: ChartType, widthMm: number): Xml[] {
  const hex = printColour("own");
  const shown = shownPoints(series, type, widthMm);
  const reach = reachOf(data);
  return joinedRuns(series.points, data.breaks ?? []).map((run, at) => {
    const first = series.points.findIndex(({ year }) => year === run[0]?.year);
    const labels = run.flatMap(({ value, text }, place): PointLabel[] => {
      const format = numberFormat(text, value, digitMarks.vi);
      return format === null || !shown.has(first + place)
        ? []
        : [{ at: place, format, place: placeOf(first + place, series, data, reach) }];
    });
    const [from, to] = [first + 2, first + 1 + run.length];
    return seriesXml(
      at,
      el("c:tx", {}, wordReference(cellRange(1, 1, 1), [series.label])),
      [el("c:spPr", {}, stroke(hex, 2.25)), marker(hex), pointLabels(labels, type, hex)],
      {
        x: numberReference(
          cellRange(0, from, to),
          run.map(({ year }) => year),
        ),
        y: numberReference(
          cellRange(1, from, to),
          run.map(({ value }) => value),
        ),
      },
    );
  });
}

function uprightSeries(data: LineData, series: YearLine, before: number): Xml[] {
  const { least, most } = reachOf(data);
  return uprights(data).map(({ x, solid }, at) => {
    const row = series.points.length + 2 + 2 * at;
    const name = el("c:tx", {}, el("c:v", {}, solid ? "không so sánh được" : "so sánh cần thận trọng"));
    const line = stroke(printColour("axis"), solid ? 1.5 : 1, solid ? undefined : "sysDash");
    return seriesXml(
      before + at,
      name,
      [el("c:spPr", {}, line), el("c:marker", {}, cVal("symbol", "none"))],
      {
        x: numberReference(cellRange(0, row, row + 1), [x, x]),
        y: numberReference(cellRange(1, row, row + 1), [least, most]),
      },
    );
  });
}

/** The plot of one line over the years on a chart of so many mm: ranks with the first on top, uprights at the breaks. */
export function linePlot(data: LineData, type: ChartType, widthMm: number): Xml {
  const series = own(data);
  if (!series) return el("c:plotArea");
  const runs = stretches(data, series, type, widthMm);
  const [first, last] = yearsOf(series);
  const unit = yearSteps(series, type, widthMm);
  const reach = reachOf(data);
  const ranked = data.y === "rank";
  const [tick] = data.ticks;
  const written = ranked
    ? '0;0;""'
    : ((tick && numberFormat(tick.text, tick.value, digitMarks.vi)) ?? "General");
  return el(
    "c:plotArea",
    {},
    el("c:layout"),
    el(
      "c:scatterChart",
      {},
      cVal("scatterStyle", "lineMarker"),
      cVal("varyColors", 0),
      ...runs,
      ...uprightSeries(data, series, runs.length),
      cVal("axId", FIRST_AXIS),
      cVal("axId", SECOND_AXIS),
    ),
    axisXml(
      {
        id: FIRST_AXIS,
        crosses: SECOND_AXIS,
        place: "b",
        orientation: "minMax",
        // Room for the figures at both ends; the years there are no years of the line and are not written.
        reach: { least: first - unit, most: last + unit, unit },
        format: `[<${first}]"";[>${last}]"";0`,
        grid: false,
        at: ranked ? "max" : "min",
      },
      type,
    ),
    axisXml(
      {
        id: SECOND_AXIS,
        crosses: FIRST_AXIS,
        place: "l",
        orientation: ranked ? "maxMin" : "minMax",
        reach,
        format: ranked ? written : vietnamese(written),
        grid: true,
        at: "min",
      },
      type,
    ),
    el("c:spPr", {}, el("a:noFill"), NO_LINE),
  );
}
