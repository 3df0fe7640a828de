import { type ColourToken, themeTokens } from "../../../charts/draw/colours.ts";
import { el, part, textXml, type Xml } from "../ooxml/xml.ts";

/** How the letters of a chart are set: size in points, and a face. */
export interface ChartType {
  size: number;
  face: string;
}

/** An element that carries nothing but `val`. */
export function cVal(name: string, value: string | number): Xml {
  return el(`c:${name}`, { val: value });
}

/** A colour of print as six hexadecimal digits. */
export function printColour(token: ColourToken): string {
  return themeTokens.print[token].slice(1).toUpperCase();
}

export function solidFill(hex: string): Xml {
  return el("a:solidFill", {}, el("a:srgbClr", { val: hex }));
}

/** A line of so many points; `dash` as the format names it. */
export function stroke(hex: string, points: number, dash?: "sysDash"): Xml {
  return el(
    "a:ln",
    { w: Math.round(points * 12700) },
    solidFill(hex),
    dash ? el("a:prstDash", { val: dash }) : "",
  );
}

export const NO_LINE = el("a:ln", {}, el("a:noFill"));

/** Properties of the letters of a part of the chart; `whole`: they stay on one line, however narrow the chart. */
export function chartText(
  { size, face }: ChartType,
  look: { bold?: boolean; colour: string; whole?: boolean },
): Xml {
  const properties = el(
    "a:defRPr",
    { lang: "vi-VN", sz: Math.round(100 * size), b: look.bold ? 1 : 0 },
    solidFill(look.colour),
    el("a:latin", { typeface: face }),
    el("a:cs", { typeface: face }),
  );
  return el(
    "c:txPr",
    {},
    look.whole ? el("a:bodyPr", { wrap: "none" }) : el("a:bodyPr"),
    el("a:lstStyle"),
    el("a:p", {}, el("a:pPr", {}, properties), el("a:endParaRPr", { lang: "vi-VN" })),
  );
}

/** A reference to cells with the numbers that stand there; a missing one has no point. */
export function numberReference(range: string, values: readonly (number | null)[]): Xml {
  const points = values.map((value, idx) =>
    value === null ? "" : el("c:pt", { idx }, el("c:v", {}, String(value))),
  );
  return el(
    "c:numRef",
    {},
    el("c:f", {}, range),
    el("c:numCache", {}, el("c:formatCode", {}, "General"), cVal("ptCount", values.length), ...points),
  );
}

/** A reference to cells with the words that stand there. */
export function wordReference(range: string, texts: readonly string[]): Xml {
  const points = texts.map((text, idx) => el("c:pt", { idx }, el("c:v", {}, textXml(text))));
  return el(
    "c:strRef",
    {},
    el("c:f", {}, range),
    el("c:strCache", {}, cVal("ptCount", texts.length), ...points),
  );
}

/** Marks a number format as Vietnamese, for programs that write the decimal comma by it. */
export function vietnamese(format: string): string {
  const sections = format.match(/(?:"[^"]*"|[^;"])+/gu) ?? [];
  return sections.map((section) => (/^"[^"]*"$/u.test(section) ? section : `[$-42A]${section}`)).join(";");
}

/** The figure at one point, under the number format that shows it as the page does; it follows the cell when edited. */
export interface PointLabel {
  at: number;
  format: string;
  place: "outEnd" | "t" | "b" | "l" | "r";
}

function shown(value: 0 | 1, name: 0 | 1 = 0): Xml {
  return [
    cVal("showLegendKey", 0),
    cVal("showVal", value),
    cVal("showCatName", 0),
    cVal("showSerName", name),
    cVal("showPercent", 0),
    cVal("showBubbleSize", 0),
  ].join("");
}

/** Figures at some of the points of a series, none at the others. */
export function pointLabels(labels: readonly PointLabel[], type: ChartType, colour: string): Xml {
  const each = labels.map(({ at, format, place }) =>
    el(
      "c:dLbl",
      {},
      cVal("idx", at),
      el("c:numFmt", { formatCode: vietnamese(format), sourceLinked: 0 }),
      el("c:spPr", {}, el("a:noFill"), NO_LINE),
      chartText(type, { bold: true, colour }),
      cVal("dLblPos", place),
      shown(1),
    ),
  );
  return el("c:dLbls", {}, ...each, shown(0));
}

/** The name of a series at one of its points: words beside an upright. */
export function nameLabel(at: number, place: "l" | "r", type: ChartType, colour: string): Xml {
  const label = el(
    "c:dLbl",
    {},
    cVal("idx", at),
    // on white: the words stand at the plot's edge, whose line would strike them through
    el("c:spPr", {}, solidFill("FFFFFF"), NO_LINE),
    chartText(type, { colour, whole: true }),
    cVal("dLblPos", place),
    shown(0, 1),
  );
  return el("c:dLbls", {}, label, shown(0));
}

/** A chart as a part of its own: plot, no title and no legend (the caption says both), and the workbook behind it. */
export function chartXml(plot: Xml, type: ChartType, workbook: string): Xml {
  return part(
    el(
      "c:chartSpace",
      {
        "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      cVal("date1904", 0),
      cVal("lang", "vi-VN"),
      cVal("roundedCorners", 0),
      el(
        "c:chart",
        {},
        cVal("autoTitleDeleted", 1),
        plot,
        cVal("plotVisOnly", 1),
        cVal("dispBlanksAs", "gap"),
      ),
      el("c:spPr", {}, el("a:noFill"), NO_LINE),
      chartText(type, { colour: printColour("text") }),
      el("c:externalData", { "r:id": workbook }, cVal("autoUpdate", 0)),
    ),
  );
}

/** Where the axes of a chart cross, and what they are called inside it. */
export const FIRST_AXIS = 111111111;
export const SECOND_AXIS = 222222222;
