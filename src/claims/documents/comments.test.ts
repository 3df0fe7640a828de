import { strFromU8, unzipSync } from "fflate";
import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { commentedCopy } from "./comments.ts";
import { readWord, unpackWord } from "./docx.ts";
import { type Paragraph, wordOf } from "./word-fixture.ts";

/** About ten pages: forty paragraphs of prose, and in every eighth a claim spread over three runs. */
const PROSE =
  "Trong năm, các cơ quan, đơn vị, địa phương đã triển khai nhiều giải pháp cải cách thủ tục hành chính, công khai, minh bạch thông tin và lắng nghe ý kiến của người dân. ".repeat(
    5,
  );
const tenPages: Paragraph[] = Array.from({ length: 40 }, (_, i) =>
  i % 8 === 4
    ? [`${PROSE}Năm 2021, PAPI của Đồng Tháp đạt `, { text: "42,15", bold: true }, ` điểm. Đoạn ${i}.`]
    : [PROSE],
);
const bytes = wordOf(tenPages, [
  ["Năm", "PAPI của Đồng Tháp & A<B"],
  ["2021", "42,43"],
]);

const copyOf = (given: Uint8Array, quote: RegExp) => {
  const parts = unpackWord(given)!;
  const { text } = readWord(parts);
  const remarks = [...text.matchAll(quote)].map((match, i) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: `Sai & thiếu <${i}>\nNên ghi: 42,43 điểm`,
  }));
  return { remarks, copy: commentedCopy(parts, remarks) };
};

test("the text of a document is its paragraphs, and cells of a table parted by tabs", () => {
  const { text, runs } = readWord(unpackWord(bytes)!);
  expect(text.split("\n")[4]).toBe(`${PROSE}Năm 2021, PAPI của Đồng Tháp đạt 42,15 điểm. Đoạn 4.`);
  expect(text.trimEnd().split("\n").slice(-2)).toEqual(["Năm\tPAPI của Đồng Tháp & A<B", "2021\t42,43"]);
  for (const { start, end, paragraph, run } of runs.filter(({ paragraph }) => paragraph === 5))
    expect(text.slice(start, end)).toBe(
      [tenPages[4]![0], "42,15", tenPages[4]![2]].flat()[run - 1] ?? `${paragraph}`,
    );
});

test("a commented copy of ten pages: each remark around the runs that hold its words", () => {
  const { remarks, copy } = copyOf(bytes, /42,15 điểm/g);
  expect(remarks).toHaveLength(5);
  const parts = unzipSync(copy);
  const xml = strFromU8(parts["word/document.xml"]!);
  for (const id of remarks.keys()) {
    const from = xml.indexOf(`<w:commentRangeStart w:id="${id}"/>`);
    const to = xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`);
    const held = [...xml.slice(from, to).matchAll(/<w:t [^>]*>([^<]*)</g)].map((match) => match[1]);
    expect(held).toEqual(["42,15", ` điểm. Đoạn ${8 * id + 4}.`]);
    expect(xml.slice(to)).toMatch(
      new RegExp(`^<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`),
    );
  }
  const comments = parse(strFromU8(parts["word/comments.xml"]!)).querySelectorAll("w\\:comment");
  expect(comments).toHaveLength(5);
  expect(comments[1]!.querySelectorAll("w\\:p").map((line) => line.text)).toEqual([
    "Sai & thiếu <1>",
    "Nên ghi: 42,43 điểm",
  ]);
});

test("the package knows its comments, the words stay as they were, and the same input gives the same bytes", () => {
  const { copy } = copyOf(bytes, /42,15 điểm/g);
  const parts = unzipSync(copy);
  expect(strFromU8(parts["[Content_Types].xml"]!)).toContain('PartName="/word/comments.xml"');
  expect(strFromU8(parts["word/_rels/document.xml.rels"]!)).toContain('Target="comments.xml"');
  expect(readWord(parts).text).toBe(readWord(unpackWord(bytes)!).text);
  expect(copyOf(bytes, /42,15 điểm/g).copy).toEqual(copy);
});

test("remarks of a copy that is checked again come after those that are there", () => {
  const once = copyOf(bytes, /42,15 điểm/g).copy;
  const parts = unzipSync(copyOf(once, /Đoạn 12/g).copy);
  const ids = [...strFromU8(parts["word/comments.xml"]!).matchAll(/w:id="(\d+)"/g)].map((match) => match[1]);
  expect(ids).toEqual(["0", "1", "2", "3", "4", "5"]);
  expect(strFromU8(parts["[Content_Types].xml"]!).match(/comments\.xml/g)).toHaveLength(1);
});
