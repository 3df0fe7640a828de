import type { Problem } from "../../../model/problem.ts";
import { error, quote, rowsOf, warning } from "../wording.ts";

// Slips of the hand that break a line, and tables pasted from elsewhere.

export const wrongDash = (dash: string) =>
  error(
    "yaml-syntax",
    `Đầu dòng dùng ký hiệu ${quote(dash)} thay cho dấu gạch nối.`,
    "Gõ dấu gạch nối (-) và một dấu cách ở đầu mục.",
  );
export const dashWithoutSpace = () =>
  error("yaml-syntax", "Thiếu dấu cách sau dấu gạch đầu dòng.", "Viết “- ” rồi đến nội dung của mục.");
export const colonWithoutSpace = (key: string) =>
  error(
    "yaml-syntax",
    `Sau khóa ${quote(key)} thiếu dấu hai chấm thường và một dấu cách.`,
    `Viết “${key}: giá trị”, có một dấu cách sau dấu hai chấm.`,
  );
export const strangeSpace = () =>
  error(
    "yaml-syntax",
    "Dòng có dấu cách đặc biệt, thường do dán từ Word hoặc trang web.",
    "Xóa các dấu cách ở chỗ này rồi gõ lại bằng phím cách.",
  );
export const hiddenAtStart = () =>
  error(
    "yaml-syntax",
    "Đầu dòng có ký tự ẩn, thường do ghép hai tệp hoặc dán từ trang web.",
    "Xóa phần đầu dòng đến chữ đầu tiên rồi gõ lại.",
  );
export const tabIndent = () =>
  error("yaml-syntax", "Thụt lề bằng phím Tab.", "Thay Tab bằng dấu cách (mỗi cấp hai dấu cách).");
export const openQuote = (mark: string) =>
  error(
    "yaml-syntax",
    `Dấu nháy ${mark} mở ở đây chưa đóng.`,
    `Thêm dấu ${mark} ở cuối câu; trong nháy đơn, dấu ' của câu viết thành hai dấu ''.`,
  );
export const textBehindQuote = () =>
  error(
    "yaml-syntax",
    "Sau dấu nháy đóng còn chữ.",
    "Đặt cả câu trong nháy đơn '…'; dấu ' ở trong câu viết thành hai dấu ''.",
  );
export const sentenceInBrackets = () =>
  error(
    "yaml-syntax",
    "Câu bắt đầu bằng dấu ngoặc nên bị đọc thành danh sách.",
    "Đặt cả câu trong dấu nháy đơn '…'.",
  );
export const sentenceWithStar = () =>
  error("yaml-syntax", "Câu bắt đầu bằng dấu *.", "Bỏ dấu *, hoặc đặt cả câu trong dấu nháy đơn '…'.");
export const sentenceWithSign = (sign: string) =>
  error(
    "yaml-syntax",
    `Câu bắt đầu bằng dấu ${quote(sign)}.`,
    `Bỏ dấu ấy, hoặc đặt cả câu trong dấu nháy đơn '…'.`,
  );
export const lostToSign = (word: string) =>
  error(
    "text-cut",
    `Dấu & lấy mất chữ liền sau: ${quote(word)} không được đọc.`,
    "Đặt cả câu trong dấu nháy đơn '…'; lối viết tắt &tên thì xóa đi.",
    { actual: quote(`&${word}`) },
  );
export const fence = () =>
  error("yaml-syntax", "Tệp còn dấu ``` của đoạn mã.", "Xóa các dòng ``` ở đầu và cuối đoạn đã dán.");
export const directive = () =>
  error("yaml-syntax", "Dòng khai báo của YAML không dùng ở đây.", "Xóa dòng này.");
export const textMark = () =>
  error(
    "yaml-syntax",
    "Trước số còn dấu nháy mà Excel dùng để giữ số ở dạng chữ.",
    "Xóa dấu nháy; trong Excel đổi cột sang dạng số rồi chép lại.",
  );
export const crookedIndent = (own: number, expected: number) =>
  error(
    "yaml-syntax",
    "Dòng thụt lề lệch so với các khóa cùng mục.",
    `Thụt ${expected} dấu cách như dòng trên.`,
    { actual: `${own} dấu cách`, expected: `${expected} dấu cách` },
  );
export const sentenceGoesOn = () =>
  error(
    "yaml-syntax",
    "Dòng này là phần sau của câu ở dòng trên.",
    "Nối vào cuối dòng trên, hoặc thụt vào sâu hơn khóa của dòng trên.",
  );
export const duplicateKeys = (keys: readonly string[]) =>
  error(
    "duplicate-key",
    `Các khóa ${keys.map(quote).join(", ")} xuất hiện hai lần ở cùng một mục.`,
    "Có lẽ mục mới thiếu dấu gạch ở đầu: thêm “- ” trước khóa đầu tiên, hoặc xóa phần lặp lại.",
  );
export const listCutByComma = (rest: string) =>
  warning(
    "text-cut",
    "Dấu phẩy trong ngoặc [ ] cắt câu chữ làm nhiều mục.",
    "Đặt từng mục trong dấu nháy đơn '…', hoặc viết mỗi mục một dòng bắt đầu bằng “- ”.",
    { actual: quote(rest) },
  );
export const mergeMark = () =>
  error(
    "yaml-syntax",
    "Tệp còn dấu của hai bản chưa gộp xong.",
    "Giữ lại một trong hai phần, xóa các dòng “<<<<<<<”, “=======”, “>>>>>>>”.",
  );
export const blankMark = (
  written: string,
  hint = "Ghi null, và nêu lý do của đơn vị ấy ở danh sách missing.",
) =>
  error("blank-mark", "Ô không có số mà không ghi null.", hint, {
    actual: written.trim() ? quote(written) : "ô trống",
    expected: "null",
  });
export const blankMarkUnderKey = (written: string) =>
  error("blank-mark", "Không có số mà vẫn ghi khóa.", "Xóa cả khóa này; khi cần thì nêu lý do ở missing.", {
    actual: quote(written),
  });
export const pastedRow = (separator: string) =>
  error(
    "pasted-cells",
    `Dòng dán từ Excel: các ô cách nhau bằng ${separator}.`,
    "Viết lại mỗi dòng thành “- [mã đơn vị, số, số]”: các ô cách nhau bằng dấu phẩy và dấu cách, số thập phân dùng dấu chấm, ô trống ghi null.",
  );

/** Many faults of one kind in a file are one paste, with one remedy. */
export const pastedDecimals = (count: number, lines: readonly number[], example: string, point: string) =>
  error(
    "comma-decimal",
    `Khối số dán từ Excel: ${count} số thập phân viết bằng dấu phẩy, ${rowsOf(lines)}.`,
    "Trong Excel vào Tệp, Tùy chọn, Nâng cao, bỏ “Dùng dấu phân cách hệ thống”, đặt dấu thập phân là dấu chấm, rồi chép lại cả khối; hoặc thay từng dấu phẩy bằng dấu chấm.",
    { actual: quote(example), expected: point },
  );
export const pastedBlanks = (count: number, lines: readonly number[], example: string) =>
  error(
    "blank-mark",
    `Khối số dán từ Excel: ${count} ô không có số mà không ghi null, ${rowsOf(lines)}.`,
    "Thay mọi ô ấy bằng null, và nêu lý do của từng đơn vị ở danh sách missing.",
    { actual: example, expected: "null" },
  );
export const pastedRows = (count: number, lines: readonly number[], separator: string) => ({
  ...pastedRow(separator),
  message: `Khối dán từ Excel: ${count} dòng có các ô cách nhau bằng ${separator}, ${rowsOf(lines)}.`,
});

/** Many problems of one cause: what the first says, and where the others are. */
export function sameFault(all: readonly Problem[]): Pick<Problem, "message" | "hint"> {
  const [first] = all;
  const files = [...new Set(all.map(({ place }) => place.file))];
  const lines = [...new Set(all.map(({ place }) => place.line))].sort((a, b) => a - b);
  const where =
    files.length > 1
      ? `trong ${files.length} tệp (${files.slice(0, 3).join(", ")}${files.length > 3 ? ", …" : ""})`
      : lines.length > 1 && lines.length <= 8
        ? `ở các dòng ${lines.join(", ")}`
        : rowsOf(lines);
  const sentence = first!.message.replace(/\.$/, "");
  const alike = all.every(({ hint }) => hint === first!.hint);
  return {
    message: `${sentence}; có ${all.length} chỗ như vậy, ${where}, đây là chỗ đầu tiên.`,
    hint: alike ? first!.hint : `${first!.hint} Các chỗ kia sửa như vậy.`,
  };
}
