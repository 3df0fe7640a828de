import { strToU8, zipSync } from "fflate";

/** For tests: a Word document of paragraphs; each a list of runs, a string for a plain one. */
export type Paragraph = readonly (string | { text: string; bold: true })[];

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function runXml(run: Paragraph[number]): string {
  const [text, properties] =
    typeof run === "string" ? [run, ""] : [run.text, '<w:rPr><w:b/><w:lang w:val="vi-VN"/></w:rPr>'];
  return `<w:r>${properties}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

const paragraphXml = (paragraph: Paragraph) => `<w:p>${paragraph.map(runXml).join("")}</w:p>`;

/** The bytes of a .docx with these paragraphs and, after them, a table of these rows. */
export function wordOf(
  paragraphs: readonly Paragraph[],
  rows: readonly (readonly string[])[] = [],
): Uint8Array {
  const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const table = rows.length
    ? `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraphXml([cell])}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl><w:p/>`
    : "";
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return zipSync({
    "[Content_Types].xml": strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `${head}<w:document xmlns:w="${W}"><w:body>${paragraphs.map(paragraphXml).join("")}${table}<w:sectPr/></w:body></w:document>`,
    ),
  });
}
