import { PROGRAM } from "../../../model/issuing/program.ts";
import { kindOf } from "../../../print/paper-kinds.ts";
import type { ChartPicture } from "../../../print/pictures/chart-pictures.ts";
import { paperTitle } from "../../../print/read-back/expectations.ts";
import { textArea } from "../../../print/typeset/sheets.ts";
import { type Dressing, dressingOf } from "../../template/dressing.ts";
import { facedStyles, faceOf, isNoWider } from "../../template/face.ts";
import type { OfficeTemplate } from "../../template/office-letter.ts";
import { officePackage, type Part } from "../ooxml/package.ts";
import { el, part, val, type Xml } from "../ooxml/xml.ts";
import { type Collected, collectedParts, wordContext } from "./context.ts";
import { footnotesXml } from "./footnotes.ts";
import { isLetter } from "./look/sizes.ts";
import { stylesXml } from "./look/styles.ts";
import { numberingXml } from "./numbering.ts";
import { sectionEnd, sectionProperties } from "./pages/page-setup.ts";
import { paperSections, type WordInput } from "./paper-pieces.ts";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const NAMESPACES = {
  "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
};

/** Nothing here asks to be updated on opening: that would greet the reader with a question. */
function settingsXml(evenOwn: boolean): Xml {
  return part(
    el(
      "w:settings",
      { "xmlns:w": NAMESPACES["xmlns:w"] },
      el("w:zoom", { "w:percent": 100 }),
      val("w:defaultTabStop", 567),
      evenOwn ? el("w:evenAndOddHeaders") : "",
      val("w:characterSpacingControl", "doNotCompress"),
      el("w:footnotePr", {}, el("w:footnote", { "w:id": -1 }), el("w:footnote", { "w:id": 0 })),
      el(
        "w:compat",
        {},
        el("w:compatSetting", {
          "w:name": "compatibilityMode",
          "w:uri": "http://schemas.microsoft.com/office/word",
          "w:val": 15,
        }),
      ),
      el("w:themeFontLang", { "w:val": "vi-VN" }),
      val("w:decimalSymbol", ","),
      val("w:listSeparator", ";"),
    ),
  );
}

function commonParts(
  { paper }: WordInput,
  collected: Collected,
  office: OfficeTemplate | null,
  dressing: Dressing | null,
): Part[] {
  const left = isLetter(paper.name) ? 10 : 5;
  const own = stylesXml(paper.name);
  const lists = numberingXml(collected.orderedLists, left);
  const footnotes = footnotesXml(collected.footnotes);
  return [
    {
      path: "word/styles.xml",
      type: `${WORD}.styles+xml`,
      content: dressing?.styles ?? (office ? facedStyles(own, office.template) : own),
    },
    {
      path: "word/settings.xml",
      type: `${WORD}.settings+xml`,
      content: settingsXml(dressing?.evenOwn ?? false),
    },
    {
      path: "word/numbering.xml",
      type: `${WORD}.numbering+xml`,
      content: dressing?.numbering(lists) ?? lists,
    },
    {
      path: "word/footnotes.xml",
      type: `${WORD}.footnotes+xml`,
      content: dressing?.dress(footnotes) ?? footnotes,
    },
  ];
}

/**
 * A printed paper as a Word document: the same sentences and figures, in Word's own headings, tables, footnotes and
 * contents, laid out as NĐ 30/2020/NĐ-CP asks, or in an office's own template. The same paper gives the same bytes.
 * Slides have no such document.
 */
export function writeWord(
  input: WordInput,
  pictures: ReadonlyMap<string, ChartPicture>,
  office: OfficeTemplate | null = null,
): Uint8Array {
  const { paper } = input;
  const dressing = office && dressingOf(office, paper);
  const { sheet: own } = kindOf(paper);
  const sheet = dressing?.sheet(own) ?? own;
  const { context, collected } = wordContext(
    paper,
    pictures,
    textArea(sheet).width,
    dressing && office && !isNoWider(faceOf(office.template)) ? "wide" : "times",
  );
  const given = dressing ? { ...input, givesWay: dressing.letter.givesWay } : input;
  const sections = paperSections(given, context);
  const body = sections.map(({ setup, pieces }, at) => {
    const page = setup.sheet === own ? { ...setup, sheet } : setup;
    const properties = sectionProperties(page, context, dressing);
    const text = pieces.join("");
    const laid = dressing?.dress(text) ?? text;
    const { before, after } = dressing?.letter ?? { before: "", after: "" };
    const whole = at === 0 ? before + laid + after : laid;
    return whole + (at === sections.length - 1 ? properties : sectionEnd(properties));
  });
  const namespaces = { ...dressing?.namespaces, ...NAMESPACES };
  const document = part(el("w:document", namespaces, el("w:body", {}, ...body)));
  const common = commonParts(input, collected, office, dressing);
  collected.relations.push(...(dressing?.relations ?? []));
  for (const type of ["styles", "settings", "numbering", "footnotes"]) {
    collected.relations.push({ id: `rId${collected.relations.length + 1}`, type, target: `${type}.xml` });
  }
  return officePackage(
    "word/document.xml",
    [
      { path: "word/document.xml", type: `${WORD}.document.main+xml`, content: document },
      ...common,
      ...(dressing?.parts ?? []),
      ...collectedParts(collected),
    ],
    {
      title: paperTitle(paper),
      subject: paper.subject,
      author: paper.official?.body ?? PROGRAM,
      date: paper.date,
    },
  );
}
