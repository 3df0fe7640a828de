import { joinedRuns } from "../../../charts/layers/series.ts";
import { digitMarks, NBSP } from "../../../format/number.ts";
import { el, textXml, type Xml } from "../ooxml/xml.ts";
import { numberFormat } from "../sheets/number-format.ts";
import { axisXml } from "./axis.ts";
import { cellRange } from "./chart-sheet.ts";
import {
  type ChartType,
  cVal,
  FIRST_AXIS,
  NO_LINE,
  nameLabel,
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
import {
  type LineData,
  own,
  placeOf,
  reachOf,
  underWords,
  uprights,
  wordsFit,
  type YearsLong,
} from "./line-data.ts";
import { shownPoints, type YearLine, yearSteps, yearsLong, yearsOf } from "./line-labels.ts";

/** Whether Office can draw it on so many mm: one line over the years, its words apart from each other. */
export function knowsLines(data: LineData, type: ChartType, widthMm: number): boolean {
  const series = own(data);
  return series !== null && wordsFit(data, yearsLong(series, type, widthMm));
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
  const long = yearsLong(series, type, widthMm);
  return joinedRuns(series.points, data.breaks ?? []).map((run, at) => {
    const first = series.points.findIndex(({ year }) => year === run[0]?.year);
    const labels = run.flatMap(({ year, value, text }, place): PointLabel[] => {
      const format = numberFormat(text, value, digitMarks.vi);
      const under = underWords(data, year, text, long);
      return format === null || !shown.has(first + place)
        ? []
        : [{ at: place, format, place: placeOf(first + place, series, data, reach, under) }];
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

function uprightSeries(
  data: LineData,
  series: YearLine,
  before: number,
  { type, long }: { type: ChartType; long: YearsLong },
): Xml[] {
  const { least, most } = reachOf(data);
  // ranks go down from the top of the plot, scores up to it
  const top = data.y === "rank" ? 0 : 1;
  return uprights(data, long).map(({ x, solid, words, side }, at) => {
    const row = series.points.length + 2 + 2 * at;
    const plainly = solid ? "không so sánh được" : "so sánh cần thận trọng";
    const name = el("c:tx", {}, el("c:v", {}, textXml((words ?? plainly).replaceAll(" ", NBSP))));
    const said = words === null ? [] : [nameLabel(top, side, type, printColour("text-muted"))];
    const line = stroke(printColour("axis"), solid ? 1.5 : 1, solid ? undefined : "sysDash");
    return seriesXml(
      before + at,
      name,
      [el("c:spPr", {}, line), el("c:marker", {}, cVal("symbol", "none")), ...said],
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
      ...uprightSeries(data, series, runs.length, { type, long: yearsLong(series, type, widthMm) }),
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
