import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { commentedCopy } from "./comments.ts";
import { readWord, unpackWord } from "./docx.ts";

const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...held: string[]) => `<w:p>${held.join("")}</w:p>`;
const cell = (text: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(words(text))}</w:tc>`;
const box = (text: string) =>
  `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(words(text))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(words(text))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
const partsOf = (body: string, notes = "") => ({
  "[Content_Types].xml": strToU8("<Types></Types>"),
  "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
  ...(notes ? { "word/footnotes.xml": strToU8(`<w:footnotes>${notes}</w:footnotes>`) } : {}),
});

test.each([
  ["a number split over runs", paragraph(words("đạt 4"), words("2,"), words("43 điểm")), "đạt 42,43 điểm\n"],
  [
    "what was put in, not what was taken out or moved away",
    paragraph(
      `<w:del><w:r><w:delText>41,00</w:delText></w:r></w:del><w:ins>${words("42,43")}</w:ins>`,
      `<w:moveFrom>${words("cũ")}</w:moveFrom><w:moveTo>${words(" mới")}</w:moveTo>`,
    ),
    "42,43 mới\n",
  ],
  [
    "a text box once, on a line of its own",
    paragraph(words("Trước"), box("Hộp chữ"), words("sau")),
    "Trước\nHộp chữ\nsau\n",
  ],
  [
    "words of a link, not its field code",
    paragraph(
      `<w:hyperlink r:id="r1">${words("PAPI")}</w:hyperlink><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>`,
    ),
    "PAPI\n",
  ],
  [
    "a cell over two columns and one over two rows, each with its name again, and no figure twice",
    `<w:tbl><w:tr>${cell("Tỉnh", '<w:vMerge w:val="restart"/>')}${cell("Năm 2021", '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell("", "<w:vMerge/>")}${cell("Điểm")}${cell("Hạng")}</w:tr><w:tr>${cell("Đồng Tháp")}${cell("42,43", '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`,
    "Tỉnh\tNăm 2021\tNăm 2021\nTỉnh\tĐiểm\tHạng\nĐồng Tháp\t42,43\t\n",
  ],
  [
    "a break inside a cell without a new row",
    `<w:tbl><w:tr><w:tc>${paragraph(words("Điểm"), "<w:r><w:br/></w:r>", words("2021"))}</w:tc>${cell("42,43")}</w:tr></w:tbl>`,
    "Điểm 2021\t42,43\n",
  ],
])("%s is read", (_, body, text) => {
  expect(readWord(partsOf(body)).text).toBe(text);
});

test("a note is read behind the rest, and a remark on it stands at its mark", () => {
  const notes = `<w:footnote w:type="separator" w:id="0">${paragraph(words("x"))}</w:footnote><w:footnote w:id="2">${paragraph(words("PAPI đạt 41,11"))}</w:footnote>`;
  const parts = partsOf(
    paragraph(words("Năm 2021."), '<w:r><w:footnoteReference w:id="2"/></w:r>') + paragraph(words("Hết.")),
    notes,
  );
  const { text } = readWord(parts);
  expect(text).toBe("Năm 2021.\nHết.\nPAPI đạt 41,11\n");
  const start = text.indexOf("41,11");
  const copy = unpackWord(commentedCopy(parts, [{ start, end: start + 5, text: "Sai" }]))!;
  expect(new TextDecoder().decode(copy["word/document.xml"])).toContain(
    '<w:commentRangeStart w:id="0"/><w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeEnd w:id="0"/>',
  );
});

test("a remark on a text box is set around the run that holds it", () => {
  const parts = partsOf(paragraph(words("Trước"), box("đạt 41,11"), words("sau")));
  const start = readWord(parts).text.indexOf("41,11");
  const copy = unpackWord(commentedCopy(parts, [{ start, end: start + 5, text: "Sai" }]))!;
  const xml = new TextDecoder().decode(copy["word/document.xml"]);
  expect(xml).toContain('<w:commentRangeStart w:id="0"/><w:r><mc:AlternateContent>');
  expect(xml).toContain('</mc:AlternateContent></w:r><w:commentRangeEnd w:id="0"/>');
});
