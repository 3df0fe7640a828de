import type { PaperName } from "../../../site/paper.ts";
import type { Table } from "../../../site/written.ts";
import { el, part, val, type Xml } from "../ooxml/xml.ts";
import type { WordContext } from "./context.ts";
import { paragraph } from "./look/paragraph.ts";
import { run } from "./look/run.ts";
import { isLetter } from "./look/sizes.ts";

const NAMESPACE = { "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main" };

/** The mark of a footnote in running text; its words go to the foot of the page. */
function footnoteMark(text: string, context: WordContext): Xml {
  return el(
    "w:r",
    {},
    el("w:rPr", {}, val("w:rStyle", "FootnoteReference")),
    el("w:footnoteReference", { "w:id": context.footnote(text) }),
  );
}

/** Several marks one after the other, apart, so that notes 1 and 2 do not read as 12. */
export function footnoteMarks(texts: readonly string[], context: WordContext): Xml[] {
  const apart = el(
    "w:r",
    {},
    el("w:rPr", {}, val("w:rStyle", "FootnoteReference")),
    el("w:t", { "xml:space": "preserve" }, " "),
  );
  return texts.flatMap((text, at) => [...(at > 0 ? [apart] : []), footnoteMark(text, context)]);
}

/** A note that opens with the mark it explains: "¹ Theo tài liệu nêu", "* Số ước tính", "(1) Không xếp hạng". */
const OPENS_WITH_MARK = /^(?:[¹²³⁴⁵⁶⁷⁸⁹⁰]+|[*†‡]{1,3}|\((?:\*{1,3}|\d{1,2}|\p{Ll})\))(?=[\s\p{L}])/u;

/**
 * Whether notes of a table explain marks in it. All its notes then stand right below it, as in print: at the foot of the
 * page they would be numbered anew, and the "¹" of a cell would lead to another note.
 */
export function explainsMarks({ notes, rows, columns }: Pick<Table, "notes" | "rows" | "columns">): boolean {
  const texts = [
    ...columns.map(({ label }) => label),
    ...rows.flatMap(({ header, cells }) => [header.text, ...cells.map(({ text }) => text)]),
  ];
  const marks = notes.flatMap((note) => OPENS_WITH_MARK.exec(note.trim()) ?? []);
  return marks.some((mark) => texts.some((text) => text.includes(mark)));
}

/** The text of a letter that goes on below a table keeps apart from its source, in points. */
const APART = 6;

/** What is said right below a table, its source last; all of it stands on the page of the table's last rows. */
export function notesBelow(lines: readonly string[], paper: PaperName): Xml[] {
  return lines.map((line, at) => {
    const isLast = at === lines.length - 1;
    const apart = isLetter(paper) && isLast ? { after: APART } : {};
    return paragraph({ style: "TableNote", ...(isLast ? {} : { keepNext: true }), ...apart }, run(line));
  });
}

/** `word/footnotes.xml`: the two separators that Word expects, then the notes in order. */
export function footnotesXml(footnotes: readonly string[]): Xml {
  const separator = (id: number, type: string, mark: string) =>
    el("w:footnote", { "w:type": type, "w:id": id }, el("w:p", {}, el("w:r", {}, el(`w:${mark}`))));
  const notes = footnotes.map((text, at) =>
    el(
      "w:footnote",
      { "w:id": at + 1 },
      paragraph(
        "FootnoteText",
        el("w:r", {}, el("w:rPr", {}, val("w:rStyle", "FootnoteReference")), el("w:footnoteRef")),
        run(` ${text}`),
      ),
    ),
  );
  return part(
    el(
      "w:footnotes",
      NAMESPACE,
      separator(-1, "separator", "separator"),
      separator(0, "continuationSeparator", "continuationSeparator"),
      ...notes,
    ),
  );
}
