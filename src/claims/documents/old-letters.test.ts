import { describe, expect, test } from "vitest";
import { oldLettersIn } from "./old-letters.ts";
import { readDocument } from "./read-document.ts";
import { wordOf } from "./word-fixture.ts";

const TCVN3 = "TØnh §ång Th¸p ®¹t 42,43 ®iÓm, t¨ng 1,2 ®iÓm so víi n¨m tr­íc";
const VNI = "Tænh Ñoàng Thaùp ñaït 42,43 ñieåm, taêng 1,2 ñieåm so vôùi naêm tröôùc";
const UNICODE = "Tỉnh Đồng Tháp đạt 42,43 điểm, tăng 1,2 điểm so với năm trước.";
const bytes = (text: string) => new TextEncoder().encode(text);
const western = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const refused = async (name: string, given: Uint8Array) => {
  const document = await readDocument(name, given);
  return "unreadable" in document ? document.unreadable : null;
};

describe.each([
  ["TCVN3", TCVN3, /^Văn bản gõ bằng bảng mã cũ TCVN3 .*“TØnh §ång Th¸p” là “Tỉnh Đồng Tháp”.*Unikey/],
  ["VNI", VNI, /^Văn bản gõ bằng bảng mã cũ VNI .* là “Tỉnh Đồng Tháp”.*Unikey/],
])("a text in %s is refused with its cure", (_, text, said) => {
  test.each([
    [".docx", "bai.docx", wordOf([[text], [text]])],
    [".txt in UTF-8", "bai.txt", bytes(text)],
    [".txt of one byte a letter", "bai.txt", western(text)],
    [".html", "bai.html", bytes(`<html><body><p>${text}</p></body></html>`)],
    [".html of one byte a letter", "bai.html", western(`<html><body><p>${text}</p></body></html>`)],
  ])("%s", async (_kind, name, given) => {
    expect(await refused(name, given)).toMatch(said);
  });
});

test("a few paragraphs in an old font among others are told, and the rest is read", async () => {
  const document = await readDocument("bai.docx", wordOf([[UNICODE], [TCVN3], [UNICODE], [UNICODE]]));
  expect("unreadable" in document ? null : document.note).toMatch(/^Một số đoạn gõ bằng bảng mã cũ TCVN3/);
});

test.each([
  ["Vietnamese", `${UNICODE}\nTỉnh¹ khác² đạt 30/63.`],
  ["Vietnamese in parts of letters", UNICODE.normalize("NFD")],
  ["Vietnamese without marks", "Tinh Dong Thap dat 42,43 diem, tang 1,2 diem so voi nam truoc"],
  ["names of other tongues", `${UNICODE}\nMüller, Köln; Citroën, Noël 2021\nEspaña, São Paulo, Zoë`],
  ["English with marks of products", "Word® and Excel® are of 2021; 5 × 3 = 15, 10 ÷ 2, naïve reading"],
])("%s is no old font", (_, text) => {
  expect(oldLettersIn(text)).toBeNull();
});

test("a text of Windows-1258 is read as before", async () => {
  // "Tăng điểm" as Windows wrote it: letters, then marks
  const given = Uint8Array.of(0x54, 0xe3, 0x6e, 0x67, 0x20, 0xf0, 0x69, 0xea, 0xd2, 0x6d);
  const document = await readDocument("bai.txt", given);
  expect("text" in document && document.text.normalize("NFC")).toBe("Tăng điểm");
});
