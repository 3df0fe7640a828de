import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { filesInMemory } from "../../load/files.ts";
import { officialReport } from "../../print/paper-fixture.ts";
import type { Paper } from "../../site/paper.ts";
import { BODY, CONTENT_LINE, relation, type Spoils, templateBytes } from "./template-fixture.ts";
import { officeTemplates } from "./templates.ts";

const PLACES =
  "Các chỗ điền: {{ nội dung }}, {{ số }}, {{ ngày }}, {{ cơ quan }}, {{ cơ quan chủ quản }}, {{ tên văn bản }}, {{ trích yếu }}, {{ kính gửi }}, {{ nơi nhận }}, {{ thẩm quyền }}, {{ chức vụ }}, {{ người ký }}. Chữ khác thì bỏ ngoặc nhọn.";
const SAVE_AS = "Mở bằng Word, chọn Tệp, Lưu dưới dạng, kiểu Word Document (*.docx).";
const compound = (name: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0])]);

/** A directory that tells of more than there is: what it says is believed before anything is unpacked. */
function bomb(): Uint8Array {
  const bytes = templateBytes();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 3_000_000_000, true);
  return bytes;
}

const spoils: [name: string, bytes: () => Uint8Array, said: string][] = [
  ["nothing", () => new Uint8Array(), "Tệp trống. Lưu lại mẫu rồi chép vào chỗ này."],
  ["no Word", () => strToU8("%PDF-1.7"), `Tệp không phải văn bản Word (.docx). ${SAVE_AS}`],
  ["an old Word", () => compound("WordDocument"), `Tệp là văn bản Word kiểu cũ (.doc). ${SAVE_AS}`],
  [
    "a password",
    () => compound("EncryptedPackage"),
    "Tệp đặt mật khẩu nên không đọc được. Bỏ mật khẩu trong Word: Tệp, Thông tin, Bảo vệ tài liệu, Mã hóa bằng mật khẩu, xóa trắng rồi lưu.",
  ],
  [
    "LibreOffice's own kind",
    () => zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") }),
    `Tệp là văn bản LibreOffice (.odt), không phải .docx. ${SAVE_AS}`,
  ],
  [
    "9 MB",
    () => new Uint8Array(9 * 1024 * 1024),
    "Tệp lớn hơn 8 MB. Nén ảnh trong Word (chọn ảnh, Picture Format, Compress Pictures) rồi lưu lại.",
  ],
  [
    "a bomb",
    bomb,
    "Tệp khi giải nén lớn hơn 48 MB nên không được mở. Chép phần cần dùng sang một văn bản mới rồi lưu lại.",
  ],
  [
    "half a file",
    () => templateBytes().slice(0, 2000),
    `Tệp hỏng: không đọc được phần bên trong. ${SAVE_AS} Word báo sửa thì đồng ý rồi mới lưu.`,
  ],
  [
    "entities",
    () => templateBytes({ parts: { "word/document.xml": '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>' } }),
    `Tệp hỏng: không đọc được phần bên trong. ${SAVE_AS} Word báo sửa thì đồng ý rồi mới lưu.`,
  ],
  [
    "macros",
    () =>
      templateBytes({
        type: "application/vnd.ms-word.document.macroEnabled.main+xml",
        parts: { "word/vbaProject.bin": "x" },
      }),
    "Tệp có mã lệnh (macro). Lưu lại kiểu Word Document (*.docx); kiểu ấy không giữ macro.",
  ],
  [
    "an embedded workbook",
    () => templateBytes({ parts: { "word/embeddings/oleObject1.bin": "x" } }),
    "Mẫu có đối tượng nhúng (OLE, ActiveX, bảng Excel dán kèm). Xóa đối tượng ấy, hoặc cắt rồi dán lại thành hình (Paste Special, Picture).",
  ],
  [
    "a picture elsewhere",
    () => templateBytes({ links: [relation("rId9", "image", "http://xa.example/logo.png", true)] }),
    "Mẫu lấy nội dung từ nơi khác khi mở: http://xa.example/logo.png. Chèn hẳn ảnh vào tệp (Insert, Pictures, Insert), bỏ liên kết; chương trình không tải gì từ ngoài tệp.",
  ],
  [
    "a template elsewhere",
    () =>
      templateBytes({
        settingsLinks: [relation("rId9", "attachedTemplate", "https://xa.example/a.dotm", true)],
      }),
    "Mẫu gắn với một tệp mẫu trên mạng: https://xa.example/a.dotm. Trong Word: Developer, Document Template, xóa đường dẫn ở ô ấy rồi lưu.",
  ],
  [
    "two places",
    () => templateBytes({ body: BODY + CONTENT_LINE }),
    "Mẫu có hai dòng {{ nội dung }}. Chỉ để một dòng, ở chỗ nội dung bắt đầu.",
  ],
  [
    "words of a letter and no place for the content",
    () => templateBytes({ body: "<w:p><w:r><w:t>Kính gửi: Ban Thường vụ</w:t></w:r></w:p>" }),
    "Mẫu có phần thân (“Kính gửi: Ban Thường vụ”) mà không có đoạn {{ nội dung }}: phần ấy sẽ mất. Thêm một đoạn riêng {{ nội dung }} ở chỗ nội dung bắt đầu; chỉ lấy kiểu, đầu trang, chân trang thì xóa trắng phần thân rồi lưu.",
  ],
  [
    "a place among words",
    () => templateBytes({ body: "<w:p><w:r><w:t>Kính gửi {{ nội dung }}</w:t></w:r></w:p>" }),
    "{{ nội dung }} đứng chung đoạn với chữ khác: “Kính gửi {{ nội dung }}”. Cho {{ nội dung }} một đoạn riêng, không có chữ nào khác.",
  ],
  [
    "a place in a table",
    () => templateBytes({ body: `<w:tbl><w:tr><w:tc>${CONTENT_LINE}</w:tc></w:tr></w:tbl>` }),
    "{{ nội dung }} nằm trong bảng, khung chữ, đầu trang hoặc chân trang. Đặt {{ nội dung }} thành một đoạn riêng của thân văn bản, ngoài mọi bảng.",
  ],
  [
    "a name nobody knows",
    () => templateBytes({ body: `<w:p><w:r><w:t>{{ chủ đề }}</w:t></w:r></w:p>${CONTENT_LINE}` }),
    `Không rõ {{ chủ đề }} là gì. ${PLACES}`,
  ],
];

describe("a template that cannot be used", () => {
  test.each(spoils)("%s: is named with its cure, and the papers keep our own look", (_, bytes, said) => {
    const files = filesInMemory({ "data/mau-van-ban/chung.docx": bytes() });
    const { of, problems } = officeTemplates(files);
    expect(problems.map(({ place, message, hint }) => `${place.file} ${message} ${hint}`)).toEqual([
      `data/mau-van-ban/chung.docx ${said}`,
    ]);
    expect(problems.every(({ severity }) => severity === "warning")).toBe(true);
    expect(of(officialReport)).toBeNull();
  });

  test("all that is wrong with it is told at once", () => {
    const both: Spoils = {
      parts: { "word/vbaProject.bin": "x" },
      links: [relation("rId9", "image", "//may/logo.png", true)],
    };
    expect(
      officeTemplates(filesInMemory({ "data/mau-van-ban/chung.docx": templateBytes(both) })).problems,
    ).toHaveLength(2);
  });

  test("a name that means no paper, a folder of no conference, another kind of file are told; what systems lay there is not", () => {
    const bytes = templateBytes();
    const { problems } = officeTemplates(
      filesInMemory({
        "data/mau-van-ban/baocao.docx": bytes,
        "data/mau-van-ban/dong-thap-2032/chung.docx": bytes,
        "data/mau-van-ban/chung.docm": bytes,
        "data/mau-van-ban/chung.doc": bytes,
        "data/mau-van-ban/~$chung.docx": bytes,
        "data/mau-van-ban/Thumbs.db": bytes,
      }),
      ["dong-thap-2022"],
    );
    expect(problems.map(({ place, message }) => `${place.file}: ${message}`)).toEqual([
      "data/mau-van-ban/baocao.docx: Không có giấy nào tên “baocao”.",
      "data/mau-van-ban/chung.doc: Mẫu văn bản phải là tệp .docx (đang là .doc).",
      "data/mau-van-ban/chung.docm: Tệp .docm có thể chứa mã lệnh (macro) nên không được đọc.",
      "data/mau-van-ban/dong-thap-2032/chung.docx: Không có hội nghị “dong-thap-2032”.",
    ]);
  });

  test("the template of a conference goes before that of all, the named before the general", () => {
    const bytes = templateBytes();
    const { of } = officeTemplates(
      filesInMemory({
        "data/mau-van-ban/chung.docx": bytes,
        "data/mau-van-ban/tom-tat.docx": bytes,
        "data/mau-van-ban/ca-mau-2026/chung.docx": bytes,
      }),
    );
    const named = (folder: string, name: Paper["name"]) => of({ folder, name })?.named;
    expect(named("hoi-nghi/dong-thap-2022/", "tom-tat")).toBe(true);
    expect(named("hoi-nghi/dong-thap-2022/", "bao-cao")).toBe(false);
    expect(named("hoi-nghi/ca-mau-2026/", "tom-tat")).toBe(false);
    expect(strFromU8(unzipSync(bytes)["word/header1.xml"]!)).toContain("VĂN PHÒNG");
  });
});
