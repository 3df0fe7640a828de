import type { Sheet } from "../../print/typeset/sheets.ts";
import type { Paper } from "../../site/paper.ts";
import { xmlText } from "../opened/xml-tree.ts";
import type { Part, Relation } from "../out/ooxml/package.ts";
import { part, type Xml } from "../out/ooxml/xml.ts";
import { paragraphStyles } from "../out/word/look/styles.ts";
import { dressed } from "./dress.ts";
import { type LaidHead, laidHeads, type OwnHeader, pictureLinks, pictureParts } from "./heads.ts";
import { mergeNumbering } from "./merge-numbering.ts";
import { mergeStyles } from "./merge-styles.ts";
import { isDressed, type Letter, letterOf, type OfficeTemplate, valuesOf } from "./office-letter.ts";
import { sheetOf } from "./page-of.ts";
import { tableStyle } from "./style-names.ts";

/** A paper in the look of an office's template: what of ours changes, and what comes along. */
export interface Dressing {
  letter: Letter;
  /** The page that the template sets our running text on. */
  sheet: (own: Sheet) => Sheet;
  /** `word/styles.xml`. */
  styles: Xml;
  /** `word/numbering.xml`, made of ours. */
  numbering: (own: Xml) => Xml;
  /** Finished text of ours in the office's styles. */
  dress: (xml: Xml) => Xml;
  /** Heads of pages; annexes keep our header, which tells their name. */
  heads: (own: { header: OwnHeader; isMarked: boolean; firstBare: boolean; isAnnex: boolean }) => LaidHead[];
  /** Distances of heads from the edges of the sheet, in twentieths of a point; null where the template tells none. */
  distance: (kind: "header" | "footer") => string | null;
  parts: Part[];
  relations: Relation[];
  namespaces: Record<string, string>;
  evenOwn: boolean;
}

/** The dressing of a paper; null where its template gives no more than its face. */
export function dressingOf(office: OfficeTemplate, paper: Paper): Dressing | null {
  if (!isDressed(office, paper)) return null;
  const { template } = office;
  const styles = mergeStyles(template.styles, paragraphStyles(paper.name), template.bodyStyle);
  const counted = styles.lists.get("ListNumber")?.list ?? null;
  const { from } = mergeNumbering(template.numbering, "<w:numbering/>", counted);
  const table = tableStyle(template.styles);
  const letter = letterOf(office, paper);
  const isLaid = letter.before !== "" || letter.after !== "";
  const pictures = [...(isLaid ? template.pictures : []), ...template.heads.flatMap((head) => head.pictures)];
  const values = valuesOf(paper);
  const footersOnly = { ...template, heads: template.heads.filter(({ kind }) => kind === "footer") };
  return {
    letter,
    sheet: (own) => sheetOf(template, own),
    styles: styles.content,
    numbering: (own) => mergeNumbering(template.numbering, own, counted).content,
    dress: (xml) => dressed(xml, styles, from, table),
    heads: ({ isAnnex, ...own }) => laidHeads(isAnnex ? footersOnly : template, values, own),
    distance: (kind) => template.margins?.get(`w:${kind}`) ?? null,
    parts: [
      ...pictureParts(pictures),
      ...(template.theme
        ? [
            {
              path: "word/theme/theme1.xml",
              type: "application/vnd.openxmlformats-officedocument.theme+xml",
              content: part(xmlText(template.theme)),
            },
          ]
        : []),
    ],
    relations: [
      ...(isLaid ? pictureLinks(template.pictures) : []),
      ...(template.theme ? [{ id: "mauTheme", type: "theme", target: "theme/theme1.xml" }] : []),
    ],
    namespaces: Object.fromEntries(template.namespaces),
    evenOwn: template.evenOwn,
  };
}
