import type { ErrorCode } from "yaml";
import type { Fact } from "../report/report.ts";

/** What went wrong and what to do, in the words of somebody who edits tables, for each error of the YAML parser. */
const SYNTAX: Partial<Record<ErrorCode, [message: string, hint: string]>> = {
  ALIAS_PROPS: ["Ký hiệu * bị dùng sai chỗ.", "Xóa ký hiệu *, hoặc đặt cả giá trị trong dấu nháy."],
  BAD_ALIAS: ["Ký hiệu * hoặc & bị dùng sai chỗ.", "Đặt cả giá trị trong dấu nháy."],
  BAD_COLLECTION_TYPE: ["Kiểu ghi sau dấu ! không hợp với giá trị.", "Xóa dấu ! và chữ liền sau."],
  BAD_DIRECTIVE: ["Dòng bắt đầu bằng dấu %.", "Xóa dấu % ở đầu dòng."],
  BAD_DQ_ESCAPE: [
    "Dấu \\ trong nháy kép không đọc được.",
    "Viết \\\\ thay cho \\, hoặc đổi sang nháy đơn '…'.",
  ],
  BAD_INDENT: [
    "Dòng thụt lề sai, hoặc dấu ngoặc chưa đóng.",
    "Các khóa cùng cấp phải thẳng cột; mỗi dấu [ hoặc { phải có dấu đóng cùng loại.",
  ],
  BAD_PROP_ORDER: ["Ký hiệu & hoặc ! bị dùng sai chỗ.", "Đặt cả giá trị trong dấu nháy."],
  BAD_SCALAR_START: [
    "Giá trị bắt đầu bằng ký hiệu dành riêng (@, ` hoặc %).",
    "Đặt cả giá trị trong dấu nháy: '…'.",
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    "Một dòng có hai dấu hai chấm, hoặc dòng sau thụt vào mà dòng trước đã có giá trị.",
    "Nếu dấu hai chấm thuộc về câu chữ thì đặt cả câu trong dấu nháy; nếu không, xuống dòng và thụt lề cho đúng.",
  ],
  BLOCK_IN_FLOW: [
    "Trong ngoặc [ ] hoặc { } thiếu dấu phẩy giữa hai mục, hoặc câu chữ có dấu hai chấm.",
    "Các mục cách nhau bằng dấu phẩy; câu có dấu hai chấm thì đặt trong dấu nháy đơn '…'.",
  ],
  KEY_OVER_1024_CHARS: ["Khóa dài quá 1024 ký tự.", "Kiểm tra dấu hai chấm và dấu nháy của dòng này."],
  MISSING_CHAR: [
    "Thiếu một dấu: dấu nháy đóng, dấu phẩy hoặc dấu hai chấm.",
    "Xem lại dòng này và dòng ngay trên; sau khóa phải có dấu hai chấm và một dấu cách.",
  ],
  MULTILINE_IMPLICIT_KEY: [
    "Khóa thiếu dấu hai chấm, hoặc thiếu dấu cách sau dấu hai chấm.",
    "Viết “khóa: giá trị”, có một dấu cách sau dấu hai chấm.",
  ],
  MULTIPLE_ANCHORS: ["Ký hiệu & bị dùng sai chỗ.", "Đặt cả giá trị trong dấu nháy."],
  MULTIPLE_DOCS: ["Tệp chứa nhiều hơn một văn bản YAML.", "Xóa dòng “---” ở giữa tệp."],
  MULTIPLE_TAGS: ["Ký hiệu ! bị dùng sai chỗ.", "Đặt cả giá trị trong dấu nháy."],
  NON_STRING_KEY: ["Khóa không phải là chữ.", "Khóa phải là một từ không dấu, như ghi trong data/README.md."],
  TAB_AS_INDENT: ["Thụt lề bằng phím Tab.", "Thay Tab bằng dấu cách (mỗi cấp hai dấu cách)."],
  TAG_RESOLVE_FAILED: [
    "Giá trị bắt đầu bằng dấu ! mà không có nghĩa.",
    "Đặt cả giá trị trong dấu nháy: '…'.",
  ],
  UNEXPECTED_TOKEN: [
    "Chỗ này thừa một giá trị hoặc một ký hiệu.",
    "Xem lại thụt lề, dấu nháy và dấu ngoặc của dòng này và dòng ngay trên.",
  ],
};

const OTHER = [
  "Không đọc được chỗ này theo quy tắc YAML.",
  "Xem lại thụt lề, dấu nháy và dấu hai chấm.",
] as const;

/** A syntax error of the YAML parser, by its code. */
export function yamlSyntax(code: ErrorCode): Fact {
  const [message, hint] = SYNTAX[code] ?? OTHER;
  return { code: "yaml-syntax", severity: "error", message, hint };
}
