import { type Sheet, textArea } from "../../print/typeset/sheets.ts";
import { TWIPS_PER_MM } from "../out/word/look/paragraph.ts";
import type { WordTemplate } from "./read/read-template.ts";

/** Narrower text leaves no table of a paper room enough. */
const LEAST_TEXT_MM = 100;

/** The pages of a template in millimetres, where its text has room for our tables; otherwise those given. */
export function sheetOf({ size, margins }: Pick<WordTemplate, "size" | "margins">, own: Sheet): Sheet {
  const mm = (held: ReadonlyMap<string, string> | null, name: string, instead: number) => {
    const value = Number(held?.get(`w:${name}`));
    // a margin below nought holds even where a head needs more room
    return held?.has(`w:${name}`) && Number.isFinite(value) ? Math.abs(value) / TWIPS_PER_MM : instead;
  };
  const gutter = mm(margins, "gutter", 0);
  const sheet = {
    width: mm(size, "w", own.width),
    height: mm(size, "h", own.height),
    margin: {
      top: mm(margins, "top", own.margin.top),
      right: mm(margins, "right", own.margin.right),
      bottom: mm(margins, "bottom", own.margin.bottom),
      left: mm(margins, "left", own.margin.left) + gutter,
    },
  };
  const area = textArea(sheet);
  return area.width >= LEAST_TEXT_MM && area.height >= LEAST_TEXT_MM ? sheet : own;
}
