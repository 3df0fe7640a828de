import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { filesInMemory } from "../../load/files.ts";
import { handout, officialReport, shortReport } from "../../print/paper-fixture.ts";
import { viewPaper } from "../../print/typeset/paper-view.ts";
import type { Paper } from "../../site/paper.ts";
import { projectRoot } from "../../testing/source-tree.ts";
import { packageFaults, partsOf } from "../out/ooxml/package-fixture.ts";
import { writeWord } from "../out/word/write-word.ts";
import { readTemplate, type WordTemplate } from "./read/read-template.ts";
import { BODY, CONTENT_LINE, relation, type Spoils, templateBytes } from "./template-fixture.ts";
import { officeTemplates } from "./templates.ts";

function good(bytes: Uint8Array): WordTemplate {
  const template = readTemplate(bytes);
  if (Array.isArray(template)) throw new Error(template.map(({ message }) => message).join(" "));
  return template;
}
const office = good(templateBytes());
const libreoffice = good(readFileSync(`${projectRoot}/src/office/template/__files__/libreoffice.docx`));

function written(paper: Paper, template: WordTemplate | null, named = false): Uint8Array {
  const input = { paper, view: viewPaper(paper), imprint: ["Nguồn."], pages: null };
  return writeWord(input, new Map(), template && { template, named });
}
const documentOf = (bytes: Uint8Array) => partsOf(bytes).get("word/document.xml")!;
const wordsOf = (xml: string) => xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "");
const styleOf = (xml: string, words: string) =>
  /<w:pStyle w:val="([^"]*)"\/>/.exec(
    xml.split("<w:p>").find((paragraph) => wordsOf(paragraph).includes(words)) ?? "",
  )?.[1];

describe("a paper in an office's template", () => {
  test.each([
    ["made by Word", office],
    ["saved by LibreOffice", libreoffice],
  ])(
    "%s is a whole package with the same words of ours, in every time zone the same bytes",
    (_, template) => {
      const zone = process.env.TZ;
      const made = ["Asia/Ho_Chi_Minh", "America/New_York"].map((place) => {
        process.env.TZ = place;
        return written(officialReport, template);
      });
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
      expect(Buffer.from(made[0]!).equals(Buffer.from(made[1]!))).toBe(true);
      // what the office's program writes besides is its own; its order must hold
      const faults = packageFaults(made[0]!).filter((fault) => !/: w:\w+ in w:\w+$/.test(fault));
      expect(faults).toEqual([]);
      const shown = wordsOf(documentOf(made[0]!)).split("\n");
      const own = wordsOf(documentOf(written(officialReport, null))).split("\n");
      const replaced = own.filter((line) => !shown.includes(line));
      expect(replaced.length).toBeLessThan(20);
      expect(replaced.filter((line) => line.length > 60 && line !== officialReport.subject)).toEqual([]);
    },
  );

  test("headings, running text, lists and tables take the office's styles, by built-in and by Vietnamese names", () => {
    const xml = documentOf(written(officialReport, office));
    const styles = partsOf(written(officialReport, office)).get("word/styles.xml")!;
    expect(styleOf(xml, "Kết quả các chỉ số")).toBe("u1");
    expect(styleOf(xml, "1. Kết quả chung")).toBe("Muc2");
    // its numbers are the report's own; a style outside the outline is put into it
    expect(xml).toMatch(
      /<w:pStyle w:val="u1"\/>(<w:\w+\/>)*<w:numPr><w:ilvl w:val="0"\/><w:numId w:val="0"\/><\/w:numPr>/,
    );
    expect(xml).toMatch(/<w:pStyle w:val="Muc2"\/>.*?<w:outlineLvl w:val="1"\/><\/w:pPr>/);
    expect(xml).toContain('<w:tblStyle w:val="BangSoLieu"/>');
    expect(xml).not.toContain('w:val="BodyText"');
    expect(styles.match(/w:styleId="TableText".*?<\/w:style>/)?.[0]).toContain(
      '<w:basedOn w:val="Binhthng"/>',
    );
    expect(styles.match(/w:styleId="TableText".*?<\/w:style>/)?.[0]).toContain('w:firstLine="0"');
    expect(styles).not.toContain("en-US");
    expect(styles).toContain('w:val="vi-VN"');
  });

  test("its page, its heads with the mark of ours above, its words around the content, filled in", () => {
    const bytes = written(officialReport, office);
    const parts = partsOf(bytes);
    const xml = documentOf(bytes);
    expect(xml).toContain(
      '<w:pgMar w:top="1418" w:right="1134" w:bottom="1134" w:left="1985" w:header="567" w:footer="454" w:gutter="0"/>',
    );
    const words = wordsOf(xml);
    expect(words.match(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/g)).toHaveLength(1);
    expect(words).toContain(`${officialReport.subject} (bản lưu)`);
    expect(words).toContain(officialReport.official!.number);
    expect(words).toContain(officialReport.official!.placeAndDate);
    expect(words).not.toContain("{{");
    const told = (xml: string) => wordsOf(xml).split(officialReport.subject).length;
    expect(told(xml)).toBe(told(documentOf(written(officialReport, null))));
    const heads = [...parts].filter(([path]) => /word\/(header|footer)\d+\.xml$/.test(path));
    expect(heads.some(([, head]) => wordsOf(head).includes("VĂN PHÒNG – Số:"))).toBe(true);
    expect(heads.some(([, head]) => wordsOf(head).includes("Trang "))).toBe(true);
    expect(
      heads.filter(([path]) => path.includes("header")).every(([, head]) => head.includes("DauNuoc")),
    ).toBe(true);
    expect(parts.has("word/media/mau-anh-1.png")).toBe(true);
  });

  test("a paper that is no office's own has no head and signature of one; a sheet keeps our sizes, and our face beside a wider one", () => {
    const short = wordsOf(documentOf(written(shortReport, office)));
    expect(short).not.toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(short).toContain(shortReport.disclaimer!);
    const sheet = partsOf(written(handout, office));
    expect(sheet.get("word/styles.xml")).not.toContain("Arial");
    expect(sheet.get("word/styles.xml")).toContain('<w:color w:val="1F3864"/>');
    const own = partsOf(written(handout, null));
    expect(sheet.get("word/document.xml")).toBe(own.get("word/document.xml"));
    expect(partsOf(written(handout, office, true)).get("word/document.xml")).toContain('w:left="1985"');
  });

  test("nothing of the template runs, fetches or tells of its maker", () => {
    const spoiled = good(
      templateBytes({
        body: `${BODY}<w:p><w:hyperlink r:id="rId5"><w:r><w:t>tinh.example</w:t></w:r></w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDETEXT "C:\\mat.docx" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>kết quả cũ</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr=" DDEAUTO c:\\x "><w:r><w:t>còn</w:t></w:r></w:fldSimple><w:del w:id="1"><w:r><w:delText>đã xóa</w:delText></w:r></w:del></w:p>`,
      }),
    );
    const parts = partsOf(written(officialReport, spoiled));
    const all = [...parts.values()].join("\n");
    expect(wordsOf(parts.get("word/document.xml")!)).toContain("tinh.examplekết quả cũcòn");
    for (const gone of [
      "INCLUDETEXT",
      "DDEAUTO",
      "đã xóa",
      "TargetMode",
      "Mau.dotx",
      "attachedTemplate",
      "https://tinh.example",
    ])
      expect([gone, all.includes(gone)]).toEqual([gone, false]);
  });
});

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
