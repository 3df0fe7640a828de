import type { Fact } from "../report/report.ts";
import { error, quote } from "./wording.ts";

// Files that cannot be read, or that nobody reads.

export const noFile = () => error("empty-file", "Chưa có tệp này.", "Tạo tệp theo mẫu trong data/README.md.");
export const noEnglish = (vietnamese: string) =>
  error(
    "empty-file",
    "Chưa có bản tiếng Anh của trang này.",
    `Dịch ${vietnamese} vào tệp này; cuối mỗi tiêu đề mục ghi mã của mục tiếng Việt, ví dụ {#diem-mat}.`,
  );
export const emptyFile = () =>
  error("empty-file", "Tệp trống.", "Điền nội dung theo data/README.md, hoặc xóa tệp.");
export const notUtf8 = () =>
  error("yaml-syntax", "Tệp không lưu ở mã UTF-8.", "Mở tệp, chọn “Lưu thành…” với mã UTF-8 rồi lưu lại.");
export const cannotRead = () =>
  error(
    "yaml-syntax",
    "Không mở được tệp.",
    "Kiểm tra quyền đọc tệp, đóng chương trình đang mở tệp rồi thử lại.",
  );
export const fileTooLarge = (bytes: number, limit: number) =>
  error("file-too-large", "Tệp quá lớn.", "Kiểm tra lại tệp; mỗi kỳ đánh giá là một tệp riêng.", {
    actual: `${bytes} byte`,
    expected: `không quá ${limit} byte`,
  });
export const tooDeep = (limit: number) =>
  error("too-deep", "Dữ liệu lồng nhau quá nhiều cấp.", "Kiểm tra các dấu ngoặc và thụt lề ở dòng này.", {
    expected: `không quá ${limit} cấp`,
  });
export const alias = () =>
  error(
    "too-many-aliases",
    "Tệp dùng lối viết tắt *tên để lặp lại giá trị.",
    "Viết lại giá trị đầy đủ; nếu dấu * thuộc về câu chữ thì đặt cả câu trong dấu nháy.",
  );
export const unreadFile = (expected: string): Fact => ({
  ...error("wrong-file-name", "Tệp này không được đọc.", "Đổi tên, chuyển đến đúng thư mục hoặc xóa tệp.", {
    expected,
  }),
  severity: "warning",
});
export const copiedFile = (): Fact => ({
  ...error(
    "wrong-file-name",
    "Bản sao của một tệp, không được đọc.",
    "Xóa bản sao; nếu đây là tệp mới thì đặt tên không dấu cách như trong data/README.md.",
  ),
  severity: "warning",
});
export const wrongFileName = (key: string, inFile: string, inName: string) =>
  error(
    "wrong-file-name",
    `Khóa ${key} không khớp với tên tệp.`,
    "Sửa khóa này hoặc đổi tên tệp cho khớp nhau.",
    {
      actual: quote(inFile),
      expected: quote(inName),
    },
  );
