import { wordOf } from "../../../../print/paper-kinds.ts";
import type { PaperName } from "../../../../site/paper.ts";
import { el, part, val, type Xml } from "../../ooxml/xml.ts";
import { type ParagraphLook, paragraphProperties } from "./paragraph.ts";
import { type RunLook, runProperties } from "./run.ts";
import { isLetter, subtitleSize } from "./sizes.ts";

/** What the office's readers have on every machine; NĐ 30/2020/NĐ-CP asks for it. */
export const FACE = "Times New Roman";

export interface Style {
  id: string;
  name: string;
  based?: string;
  next?: string;
  paragraph?: ParagraphLook;
  run?: RunLook;
}

/** The styles that text of a paper is set in; their names are Word's own where it has one, so that its panes know them. */
export function paragraphStyles(paper: PaperName): Style[] {
  const size = wordOf(paper).sizes;
  const report = isLetter(paper);
  const indent = report ? 10 : 0;
  const heading = (level: number, look: ParagraphLook, text: RunLook = {}): Style => ({
    id: `Heading${level}`,
    name: `heading ${level}`,
    based: "Normal",
    next: "BodyText",
    paragraph: { keepNext: true, keepLines: true, outline: level - 1, first: indent, ...look },
    run: { bold: true, ...text, size: size.heading },
  });
  const plain = (id: string, name: string, look: ParagraphLook, text: RunLook = {}): Style => ({
    id,
    name,
    based: "Normal",
    paragraph: look,
    run: text,
  });
  return [
    plain("BodyText", "Body Text", { after: report ? 6 : 3, first: indent, align: "both" }),
    heading(1, { before: report ? 14 : 6, after: report ? 6 : 3 }, report ? { caps: true } : {}),
    heading(2, { before: report ? 9 : 5, after: report ? 5 : 2 }),
    heading(3, { before: 6, after: 3 }),
    plain("BaseLine", "Base Line", { after: 6, first: 10, align: "both" }, { italic: true }),
    plain("Title", "Title", { keepNext: true, align: "center" }, { bold: true, size: 14 }),
    plain(
      "Subtitle",
      "Subtitle",
      { keepNext: true, align: "center", after: 6 },
      { bold: true, size: subtitleSize(paper) },
    ),
    plain("Disclaimer", "Disclaimer", { align: "center", after: 8 }, { italic: true, size: size.under + 1 }),
    plain("Lead", "Lead", { align: report ? "both" : "center", first: indent, after: 6 }, { bold: true }),
    plain("ListBullet", "List Bullet", { after: report ? 3 : 1.5, align: "both" }),
    plain("SourceList", "Source List", { after: 1 }, { size: size.under + 0.5 }),
    plain("ListNumber", "List Number", { after: report ? 3 : 1.5, align: "both" }),
    plain(
      "Caption",
      "caption",
      { keepNext: true, keepLines: true, before: report ? 8 : 3, after: report ? 4 : 2, align: "center" },
      { size: size.caption },
    ),
    plain(
      "ChartSubtitle",
      "Chart Subtitle",
      { keepNext: true, align: "center", after: 3 },
      { italic: true, size: size.under + 1 },
    ),
    // In lines closer than single a picture is covered by the words above it.
    plain("Chart", "Chart", { align: "center", after: report ? 6 : 2, line: 1 }),
    plain("TableText", "Table Text", { before: 1.5, after: 1.5 }, { size: size.table }),
    plain(
      "TableHead",
      "Table Head",
      { before: 1.5, after: 1.5, align: "center", keepNext: true },
      { bold: true, size: size.table },
    ),
    plain("TableNote", "Table Note", { before: 2, after: 2 }, { size: size.under, colour: "3D3D3D" }),
    plain(
      "Note",
      "Note",
      { left: 3, after: 6, align: "both", rule: { side: "left", weight: 18, colour: "8C8C8C" } },
      { size: size.text - 1 },
    ),
    plain("Quote", "Quote", { left: 10, after: 3, align: "both" }, { italic: true }),
    plain("QuoteSource", "Quote Source", { left: 10, after: 8, align: "right" }, { size: size.under + 1 }),
    plain(
      "SummaryLabel",
      "Summary Label",
      { keepNext: true, before: 4, after: 2 },
      { bold: true, size: size.text - 1 },
    ),
    plain("Letterhead", "Letterhead", { align: "center" }, { size: 13 }),
    plain("Signer", "Signer", { align: "center", keepNext: true }, { bold: true, size: size.text }),
    plain("Recipients", "Recipients", {}, { size: size.under + 1 }),
    plain(
      "TOCHeading",
      "TOC Heading",
      { keepNext: true, align: "center", before: 8, after: 3 },
      { bold: true },
    ),
    plain("TOC1", "toc 1", { after: 0.5, line: 1 }, { size: 11.5 }),
    plain("TOC2", "toc 2", { after: 0.5, left: 8, line: 1 }, { size: 11.5 }),
    plain("Header", "header", {}, { size: 13 }),
    plain("FootnoteText", "footnote text", { align: "both" }, { size: 10 }),
    plain("Colophon", "Colophon", { before: 1, after: 1 }, { size: size.under - 0.5, colour: "3D3D3D" }),
    plain("Score", "Score", { align: "center", before: 1, after: 1 }, { size: size.table }),
  ];
}

export function styleXml({ id, name, based, next, paragraph, run }: Style): Xml {
  return el(
    "w:style",
    { "w:type": "paragraph", "w:styleId": id },
    val("w:name", name),
    based ? val("w:basedOn", based) : "",
    next ? val("w:next", next) : "",
    el("w:qFormat"),
    paragraph ? paragraphProperties(paragraph) : "",
    run ? runProperties(run) : "",
  );
}

function defaults(paper: PaperName): Xml {
  const {
    sizes: { text: size },
    line,
  } = wordOf(paper);
  const language = { "w:val": "vi-VN", "w:eastAsia": "vi-VN", "w:bidi": "ar-SA" };
  const faces = { "w:ascii": FACE, "w:hAnsi": FACE, "w:eastAsia": FACE, "w:cs": FACE };
  const run = [
    el("w:rFonts", faces),
    val("w:sz", 2 * size),
    val("w:szCs", 2 * size),
    el("w:lang", language),
  ].join("");
  const spacing = el("w:spacing", { "w:before": 0, "w:after": 0, "w:line": line, "w:lineRule": "auto" });
  return el(
    "w:docDefaults",
    {},
    el("w:rPrDefault", {}, el("w:rPr", {}, run)),
    el("w:pPrDefault", {}, el("w:pPr", {}, spacing)),
  );
}

/** `word/styles.xml` of a kind of paper: layout of NĐ 30/2020/NĐ-CP, Vietnamese, one face. */
export function stylesXml(paper: PaperName): Xml {
  const normal = el(
    "w:style",
    { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
    val("w:name", "Normal"),
    el("w:qFormat"),
  );
  const character = (id: string, name: string, run: Xml, attributes = {}) =>
    el("w:style", { "w:type": "character", ...attributes, "w:styleId": id }, val("w:name", name), run);
  const noTable = el(
    "w:style",
    { "w:type": "table", "w:default": 1, "w:styleId": "TableNormal" },
    val("w:name", "Normal Table"),
    el(
      "w:tblPr",
      {},
      el("w:tblInd", { "w:w": 0, "w:type": "dxa" }),
      el(
        "w:tblCellMar",
        {},
        ...["top", "left", "bottom", "right"].map((side) =>
          el(`w:${side}`, { "w:w": side === "left" || side === "right" ? 80 : 0, "w:type": "dxa" }),
        ),
      ),
    ),
  );
  return part(
    el(
      "w:styles",
      { "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main" },
      defaults(paper),
      normal,
      character("DefaultParagraphFont", "Default Paragraph Font", "", { "w:default": 1 }),
      noTable,
      ...paragraphStyles(paper).map(styleXml),
      character(
        "FootnoteReference",
        "footnote reference",
        el("w:rPr", {}, val("w:vertAlign", "superscript")),
      ),
    ),
  );
}
