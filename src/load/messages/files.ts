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
/** `encoding` where it is known; else the place is that of the first letter that is none. */
export const notUtf8 = (encoding?: string) =>
  error(
    "yaml-syntax",
    encoding === undefined ? "Tệp không lưu ở mã UTF-8." : `Tệp không lưu ở mã UTF-8 mà ở mã ${encoding}.`,
    "Mở tệp, chọn “Lưu thành…” với mã UTF-8 rồi lưu lại.",
  );
export const endsInNothing = () =>
  error(
    "yaml-syntax",
    "Từ chỗ này đến cuối, tệp chỉ còn ký tự rỗng: tệp hỏng, thường do máy tắt khi đang lưu.",
    "Lấy lại bản lưu gần nhất của tệp, hoặc xóa phần cuối rồi ghi lại.",
  );
export const notText = (kind: string) =>
  error(
    "yaml-syntax",
    `Tệp này thật ra là ${kind}, không phải tệp chữ.`,
    "Bảng điểm thì nhập bằng npm run import; bài viết thì chép chữ sang tệp mới; tệp đặt nhầm chỗ thì chuyển đi.",
  );
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
export const mergeKey = () =>
  error(
    "too-many-aliases",
    "Tệp dùng lối viết tắt << để gộp nhóm khóa khác vào.",
    "Xóa <<, viết lại các khóa đầy đủ ở từng chỗ.",
  );
export const unreadFile = (expected: string): Fact => ({
  ...error("wrong-file-name", "Tệp này không được đọc.", "Đổi tên, chuyển đến đúng thư mục hoặc xóa tệp.", {
    expected,
  }),
  severity: "warning",
});
/** A file that would be read under another ending of its name; Windows shows no endings unless it is told to. */
export const wrongEnding = (ending: string, name: string, severity: Fact["severity"]): Fact => ({
  ...error(
    "wrong-file-name",
    ending === ""
      ? "Tên tệp không có đuôi nên tệp không được đọc."
      : `Tên tệp có đuôi ${quote(ending)} nên tệp không được đọc.`,
    `Đổi tên thành ${name}. Windows giấu đuôi tệp: mở File Explorer, chọn View, Show, File name extensions để thấy đuôi thật.`,
  ),
  severity,
});
/** A workbook or a Word file among the data. */
export const officeFile = (file: string, prose: boolean): Fact => ({
  ...error(
    "wrong-file-name",
    "Tệp Word, Excel đặt ở đây không được đọc.",
    prose
      ? "Chép chữ của bài sang một tệp .md cùng tên; tệp gốc chuyển đi nơi khác."
      : `Nhập bằng npm run import -- ${file}, rồi chuyển tệp đi nơi khác.`,
  ),
  severity: "warning",
});
/** A required file that stands there under another name. */
export const noFileBut = (other: string, name: string) =>
  error("empty-file", "Chưa có tệp này.", `Có ${other}: đổi tên tệp ấy thành ${name}.`);
/** A space in a name is the mark of a copy, unless nothing in it says so: then it is a name typed by hand. */
export const copiedFile = (file: string): Fact => ({
  ...(/copy|bản sao|ban-sao|\bbak\b|backup|\bold\b|\(\d+\)/iu.test(file)
    ? error(
        "wrong-file-name",
        "Bản sao của một tệp, không được đọc.",
        "Xóa bản sao; nếu đây là tệp mới thì đặt tên không dấu cách như trong data/README.md.",
      )
    : error(
        "wrong-file-name",
        "Tên tệp hoặc thư mục có dấu cách nên tệp không được đọc.",
        "Đổi tên: chữ thường không dấu, chữ số, gạch nối; tệp thừa thì xóa.",
      )),
  severity: "warning",
});
/** A name that no address can be made of is wrong itself; else it is not known which of the two is. */
export const wrongFileName = (key: string, inFile: string, inName: string) =>
  error(
    "wrong-file-name",
    `Khóa ${key} không khớp với tên tệp.`,
    /^[a-z0-9-]+$/.test(inName)
      ? "Sửa khóa này hoặc đổi tên tệp cho khớp nhau."
      : `Đổi tên tệp hoặc thư mục thành “${inFile}”: chữ thường không dấu, chữ số, gạch nối.`,
    /^[a-z0-9-]+$/.test(inName)
      ? { actual: quote(inFile), expected: quote(inName) }
      : { actual: quote(inName), expected: quote(inFile) },
  );
