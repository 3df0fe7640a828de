import { type Sheet, textArea } from "../../../../print/typeset/sheets.ts";
import { el, type Xml } from "../../ooxml/xml.ts";
import type { WordContext } from "../context.ts";
import { paragraphProperties, twips } from "../paragraph.ts";
import { headerXml, type PageHead } from "./headers.ts";

/** A run of pages of one kind. */
export interface PageSetup {
  sheet: Sheet;
  head: Omit<PageHead, "width" | "numbered">;
  /** The pages are counted from 1 again. */
  restart?: boolean;
  /** The first page shows no number. */
  firstBare?: boolean;
}

/** Distance of the number from the sheet's edge, in mm. */
const HEADER_MM = 9;

/** The properties of a section: its sheet, its margins, its heads. */
export function sectionProperties({ sheet, head, restart, firstBare }: PageSetup, context: WordContext): Xml {
  const { width } = textArea(sheet);
  const header = (numbered: boolean) => {
    const id = context.next();
    return context.link("header", {
      path: `word/header${id}.xml`,
      type: "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
      content: headerXml({ ...head, numbered, width }, id),
    });
  };
  const reference = (type: string, numbered: boolean) =>
    el("w:headerReference", { "w:type": type, "r:id": header(numbered) });
  const lying = sheet.width > sheet.height;
  const { top, right, bottom, left } = sheet.margin;
  return el(
    "w:sectPr",
    {},
    reference("default", true),
    firstBare ? reference("first", false) : "",
    el("w:pgSz", {
      "w:w": twips(sheet.width),
      "w:h": twips(sheet.height),
      "w:orient": lying ? "landscape" : undefined,
    }),
    el("w:pgMar", {
      "w:top": twips(top),
      "w:right": twips(right),
      "w:bottom": twips(bottom),
      "w:left": twips(left),
      "w:header": twips(HEADER_MM),
      "w:footer": twips(HEADER_MM),
      "w:gutter": 0,
    }),
    restart ? el("w:pgNumType", { "w:start": 1 }) : "",
    firstBare ? el("w:titlePg") : "",
  );
}

/** The paragraph that ends a section, so small that it takes no line away. */
export function sectionEnd(properties: Xml): Xml {
  return el(
    "w:p",
    {},
    paragraphProperties({ line: 0.1 }, el("w:rPr", {}, el("w:sz", { "w:val": 2 })) + properties),
  );
}
