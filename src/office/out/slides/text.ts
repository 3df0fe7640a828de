import { printColour, solidFill } from "../chart/chart-xml.ts";
import { el, textXml, type Xml } from "../ooxml/xml.ts";

/** On every machine with Office, made for Vietnamese, and as narrow as the face of the printed slides. */
export const SLIDE_FACE = "Calibri";

const EMU_PER_MM = 36000;

/** Millimetres in the measure of the format. */
export function emu(mm: number): number {
  return Math.round(mm * EMU_PER_MM);
}

/** How letters are set: size in points. */
export interface Letters {
  size: number;
  bold?: boolean;
  italic?: boolean;
  /** Six hexadecimal digits; black when absent. */
  colour?: string;
}

/** How a paragraph is set, in mm. */
interface ParagraphSet {
  align?: "l" | "ctr" | "r";
  /** A dash before it, its lines hanging. */
  dash?: boolean;
  after?: number;
}

export const QUIET = printColour("text-muted");

/** One run of letters; Vietnamese, so that no speller marks it. */
export function letters(text: string, { size, bold, italic, colour }: Letters): Xml {
  const properties = el(
    "a:rPr",
    {
      lang: "vi-VN",
      sz: Math.round(100 * size),
      b: bold ? 1 : undefined,
      i: italic ? 1 : undefined,
      dirty: 0,
    },
    colour ? solidFill(colour) : "",
  );
  return el("a:r", {}, properties, el("a:t", {}, textXml(text.normalize("NFC"))));
}

const POINTS_PER_MM = 72 / 25.4;
const HANGING = 9;

/** A paragraph of finished runs. */
export function slideParagraph({ align, dash, after = 0 }: ParagraphSet, ...runs: Xml[]): Xml {
  const indent = dash ? { marL: emu(HANGING), indent: -emu(HANGING) } : { marL: 0, indent: 0 };
  return el(
    "a:p",
    {},
    el(
      "a:pPr",
      { ...indent, algn: align ?? "l" },
      el("a:spcBef", {}, el("a:spcPts", { val: 0 })),
      el("a:spcAft", {}, el("a:spcPts", { val: Math.round(100 * after * POINTS_PER_MM) })),
      dash ? el("a:buChar", { char: "–" }) : el("a:buNone"),
    ),
    ...runs,
  );
}
