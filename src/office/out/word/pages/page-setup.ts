import { type Sheet, textArea } from "../../../../print/typeset/sheets.ts";
import type { Dressing } from "../../../template/dressing.ts";
import { headLinks, headReference, type LaidHead } from "../../../template/heads.ts";
import { el, type Xml } from "../../ooxml/xml.ts";
import type { WordContext } from "../context.ts";
import { paragraphProperties, twips } from "../look/paragraph.ts";
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
export function sectionProperties(
  { sheet, head, restart, firstBare = false }: PageSetup,
  context: WordContext,
  dressing: Dressing | null = null,
): Xml {
  const { width } = textArea(sheet);
  const own = (numbered: boolean): Xml => headerXml({ ...head, numbered, width }, context.next());
  const laid: LaidHead[] = dressing?.heads({
    header: (numbered) => dressing.dress(own(numbered)),
    isMarked: head.mark !== "" || head.watermark !== undefined,
    firstBare,
    isAnnex: head.label !== undefined,
  }) ?? [
    { kind: "header", pages: "default", content: own(true), pictures: [] },
    ...(firstBare
      ? [{ kind: "header" as const, pages: "first" as const, content: own(false), pictures: [] }]
      : []),
  ];
  const references = laid.map(({ pictures, content, ...one }) => {
    const path = `word/${one.kind}${context.next()}.xml`;
    const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${one.kind}+xml`;
    for (const links of headLinks(path, pictures)) context.add(links);
    return headReference(one, context.link(one.kind, { path, type, content }));
  });
  const lying = sheet.width > sheet.height;
  const { top, right, bottom, left } = sheet.margin;
  return el(
    "w:sectPr",
    {},
    ...references.filter((one) => one.startsWith("<w:header")),
    ...references.filter((one) => one.startsWith("<w:footer")),
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
      "w:header": dressing?.distance("header") ?? twips(HEADER_MM),
      "w:footer": dressing?.distance("footer") ?? twips(HEADER_MM),
      "w:gutter": 0,
    }),
    restart ? el("w:pgNumType", { "w:start": 1 }) : "",
    laid.some(({ pages }) => pages === "first") ? el("w:titlePg") : "",
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
