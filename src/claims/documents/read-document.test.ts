import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readDocument } from "./read-document.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const unread = async (name: string, given: Uint8Array) => {
  const document = await readDocument(name, given);
  return "unreadable" in document ? document.unreadable : null;
};

test.each([
  ["bai.docx", bytes("không phải tệp nén"), "Tệp .docx không mở được: lưu lại bằng Word rồi thử lại."],
  ["bai.DOCX", bytes(""), "Tệp trống (0 byte): kiểm tra lại tệp đã lưu."],
  [
    "trang.html",
    bytes("<html><script>let a = 1;</script><body> </body></html>"),
    "Tệp không có chữ nào để đọc: kiểm tra lại tệp đã lưu.",
  ],
  [
    "bai.docx",
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
    "Tệp là Word bản cũ (.doc) hoặc có mật khẩu: mở bằng Word, bỏ mật khẩu nếu có, lưu thành .docx rồi thử lại.",
  ],
  [
    "bảng điểm.docx",
    zipSync({ "xl/workbook.xml": strToU8("x") }),
    "Tệp là Excel, không phải Word: chép nội dung vào một văn bản Word, lưu thành .docx rồi thử lại.",
  ],
  [
    "bai.docx",
    zipSync({ "khac.txt": strToU8("x") }),
    "Tệp .docx không mở được: lưu lại bằng Word rồi thử lại.",
  ],
  [
    "bai.doc",
    bytes("x"),
    "Chưa đọc được tệp .doc: mở bằng phần mềm đã tạo ra nó, lưu thành .docx rồi thử lại.",
  ],
  ["bai.pdf", bytes("x"), "Tệp .pdf không mở được: kiểm tra tệp, hoặc dùng bản .docx."],
  [
    "anh.png",
    new Uint8Array([137, 80, 0, 0]),
    "Tệp không phải văn bản: cần .docx, .pdf, .html, .md hoặc .txt.",
  ],
  [
    "bai.rtf",
    bytes("x"),
    "Chưa đọc được tệp .rtf: mở bằng phần mềm đã tạo ra nó, lưu thành .docx rồi thử lại.",
  ],
  ["bai.txt", bytes("{\\rtf1 x}"), "Chưa đọc được tệp .rtf: mở bằng Word, lưu thành .docx rồi thử lại."],
])("%s that cannot be read says what to do", async (name, given, message) => {
  expect(await unread(name, given)).toBe(message);
});

test("a text file is given back as it is, an .html as its words", async () => {
  expect(await readDocument("bai.txt", bytes("PAPI\r\nđạt 42,43"))).toEqual({ text: "PAPI\r\nđạt 42,43" });
  const page = await readDocument("bai.html", bytes("<p>PAPI đạt <b>42,43</b> điểm</p><script>1</script>"));
  expect("text" in page && page.text.trim()).toBe("PAPI đạt 42,43 điểm");
});
