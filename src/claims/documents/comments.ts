import { strFromU8, strToU8, zipSync } from "fflate";
import { escapeText } from "../../format/markup.ts";
import { readWord } from "./docx.ts";

/** A remark on a stretch of the text of a Word document. */
export interface Remark {
  start: number;
  end: number;
  text: string;
}

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const AUTHOR = "Chuyên Sâu";

function commentXml(id: number, text: string): string {
  const paragraphs = text
    .split("\n")
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escapeText(line)}</w:t></w:r></w:p>`);
  return `<w:comment w:id="${id}" w:author="${AUTHOR}" w:initials="CS">${paragraphs.join("")}</w:comment>`;
}

/** The part where comments stand, with new ones after those that are there. */
function withComments(existing: string | null, made: string): string {
  if (existing?.includes("</w:comments>")) return existing.replace("</w:comments>", `${made}</w:comments>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${W}">${made}</w:comments>`;
}

/** The next free number of a comment. */
function firstId(existing: string | null): number {
  const ids = [...(existing ?? "").matchAll(/<w:comment [^>]*w:id="(\d+)"/g)].map((match) =>
    Number(match[1]),
  );
  return ids.length ? Math.max(...ids) + 1 : 0;
}

/**
 * A copy of a .docx with the remarks as Word comments, each around the runs that hold its words. Nothing of the text
 * changes; comments that were there stay. The same input gives the same bytes.
 */
export function commentedCopy(parts: Record<string, Uint8Array>, remarks: readonly Remark[]): Uint8Array {
  const { xml, runs } = readWord(parts);
  const existing = parts["word/comments.xml"] ? strFromU8(parts["word/comments.xml"]) : null;
  const first = firstId(existing);
  const inserts: { at: number; text: string; order: number }[] = [];
  const comments: string[] = [];
  for (const { start, end, text } of remarks) {
    const held = runs.filter((run) => run.start < end && start < run.end);
    const from = held[0];
    const to = held.at(-1);
    if (!from || !to) continue;
    const id = first + comments.length;
    comments.push(commentXml(id, text));
    inserts.push({ at: from.xmlStart, order: 1, text: `<w:commentRangeStart w:id="${id}"/>` });
    inserts.push({
      at: to.xmlEnd,
      order: 0,
      text: `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
    });
  }
  inserts.sort((a, b) => b.at - a.at || b.order - a.order);
  let marked = xml;
  for (const { at, text } of inserts) marked = marked.slice(0, at) + text + marked.slice(at);
  const out: Record<string, Uint8Array> = {
    ...parts,
    "word/document.xml": strToU8(marked),
    "word/comments.xml": strToU8(withComments(existing, comments.join(""))),
  };
  if (existing === null) addPart(out);
  return zipSync(out, { mtime: new Date(2020, 0, 1), level: 6 });
}

/** Tells the document and the package of the new part. */
function addPart(parts: Record<string, Uint8Array>): void {
  const relations = "word/_rels/document.xml.rels";
  const held = parts[relations]
    ? strFromU8(parts[relations])
    : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const relation =
    '<Relationship Id="rIdChuyenSau" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>';
  parts[relations] = strToU8(
    held
      .replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>")
      .replace("</Relationships>", `${relation}</Relationships>`),
  );
  const types = strFromU8(parts["[Content_Types].xml"]!);
  const type =
    '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>';
  parts["[Content_Types].xml"] = strToU8(types.replace("</Types>", `${type}</Types>`));
}
