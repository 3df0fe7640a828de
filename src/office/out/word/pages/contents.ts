import type { ContentsEntry } from "../../../../print/typeset/paper-view.ts";
import { el, textXml, type Xml } from "../../ooxml/xml.ts";
import type { Pieces, WordContext } from "../context.ts";
import { type ParagraphLook, paragraph } from "../look/paragraph.ts";
import { run } from "../look/run.ts";

/** Names of bookmarks may hold letters, digits and underscores only. */
function bookmarkName(id: string): string {
  return `_Toc_${id.replace(/[^a-z0-9]/giu, "_")}`;
}

/** A heading that the contents lead to; `newPage` begins a page with it, `look` is how it is set beside its style. */
export function headingPiece(
  level: 1 | 2 | 3,
  id: string,
  context: WordContext,
  words: Xml,
  newPage = false,
  look: ParagraphLook = {},
): Xml {
  const number = context.next();
  return paragraph(
    { style: `Heading${level}`, ...look, ...(newPage ? { pageBreak: true, before: 0 } : {}) },
    el("w:bookmarkStart", { "w:id": number, "w:name": bookmarkName(id) }),
    words,
    el("w:bookmarkEnd", { "w:id": number }),
  );
}

const mark = (type: string) => el("w:r", {}, el("w:fldChar", { "w:fldCharType": type }));

/**
 * The table of contents as a field that Word can renew, filled already with the pages of the printed paper: those of
 * the entries that are no annex, in order. Nothing asks the reader to update it.
 */
export function contentsPieces(
  entries: readonly ContentsEntry[],
  pages: readonly number[],
  context: WordContext,
): Pieces {
  const numbers = [...pages];
  // Headings within a section are no entries of their own.
  const deepest = Math.max(1, ...entries.map(({ level }) => level - 1));
  const opens =
    mark("begin") +
    el(
      "w:r",
      {},
      el("w:instrText", { "xml:space": "preserve" }, textXml(` TOC \\o "1-${deepest}" \\h \\z \\u `)),
    ) +
    mark("separate");
  const lines = entries.map(({ id, text, level, annex }, at) => {
    const name = bookmarkName(id);
    const place = annex === null ? run(String(numbers.shift() ?? "")) : run(annex);
    const link = el("w:hyperlink", { "w:anchor": name, "w:history": 1 }, run(text), run("\t"), place);
    return paragraph(
      { style: `TOC${level - 1}`, tabs: [{ align: "right", at: context.width, dots: true }] },
      at === 0 ? opens : "",
      link,
      at === entries.length - 1 ? mark("end") : "",
    );
  });
  return lines.length === 0 ? [] : [paragraph("TOCHeading", run("MỤC LỤC")), ...lines, paragraph("BodyText")];
}
