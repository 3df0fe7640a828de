import { el, type Xml } from "../ooxml/xml.ts";
import { type ChartType, chartText, cVal, NO_LINE, printColour, stroke } from "./chart-xml.ts";

/** From where to where an axis goes, and how far its ticks are apart. */
export interface Reach {
  least: number;
  most: number;
  unit: number;
}

/** One axis of numbers. */
interface Axis {
  id: number;
  crosses: number;
  place: "b" | "l";
  orientation: "minMax" | "maxMin";
  reach: Reach;
  format: string;
  grid: boolean;
  /** Where it crosses the other one. */
  at: "min" | "max";
}

/** An axis of numbers: its ticks, and the lines that go out from them. */
export function axisXml(
  { id, crosses, place, orientation, reach, format, grid, at }: Axis,
  type: ChartType,
): Xml {
  return el(
    "c:valAx",
    {},
    cVal("axId", id),
    el("c:scaling", {}, cVal("orientation", orientation), cVal("max", reach.most), cVal("min", reach.least)),
    cVal("delete", 0),
    cVal("axPos", place),
    grid ? el("c:majorGridlines", {}, el("c:spPr", {}, stroke(printColour("grid"), 0.75))) : "",
    el("c:numFmt", { formatCode: format, sourceLinked: 0 }),
    cVal("majorTickMark", "none"),
    cVal("minorTickMark", "none"),
    cVal("tickLblPos", "nextTo"),
    el("c:spPr", {}, grid ? NO_LINE : stroke(printColour("axis"), 0.75)),
    chartText(type, { colour: printColour("text-muted") }),
    cVal("crossAx", crosses),
    cVal("crosses", at),
    cVal("crossBetween", "midCat"),
    cVal("majorUnit", reach.unit),
  );
}
