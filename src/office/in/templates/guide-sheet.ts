import { given, type TemplateSheet } from "./sheet-style.ts";

/** The first sheet of a template: what to fill in, how numbers are typed, how the file is taken over. */
export function guideSheet(what: string, lines: readonly string[], command: string): TemplateSheet {
  const plain = { alignment: { wrapText: true, vertical: "top" as const } };
  const rows = [
    [given(what, { font: { bold: true, size: 14 } })],
    [given("")],
    ...lines.map((line, position) => [given(`${position + 1}. ${line}`, plain)]),
    [given("")],
    [given(`Nhập vào Chuyên Sâu: lưu tệp này, rồi gõ lệnh  ${command}`, { font: { bold: true }, ...plain })],
    [
      given(
        "Lệnh cho xem trước mọi thay đổi và mọi ô phải sửa; chỉ ghi khi không còn lỗi. Nhập lại bao nhiêu lần cũng được.",
        plain,
      ),
    ],
  ];
  return { name: "Hướng dẫn", widths: [110], rows };
}
