import { error, quote, warning } from "../wording.ts";

// Texts that came out of a file otherwise than they were meant.

export const cutByComment = (kept: string, lost: string) =>
  error(
    "text-cut",
    "Dấu # cắt mất phần sau của câu.",
    "Đặt cả câu trong dấu nháy đơn '…'; nếu phần sau là ghi chú thì chuyển xuống một dòng riêng.",
    { actual: kept ? quote(kept) : "để trống", expected: quote(`${kept} ${lost}`.trim()) },
  );
export const maybeCutByComment = (kept: string, lost: string) =>
  warning(
    "text-cut",
    `Phần sau dấu # không được đọc: ${quote(lost)}.`,
    "Nếu đó là một phần của câu thì đặt cả câu trong dấu nháy đơn '…'; nếu là ghi chú thì chuyển xuống một dòng riêng.",
    { actual: quote(kept) },
  );
export const wrappedInQuotes = (written: string) =>
  warning(
    "odd-character",
    "Câu nằm trong cặp nháy cong, nên dấu nháy cũng được in ra.",
    "Xóa cặp nháy cong; muốn đặt trong dấu nháy thì dùng nháy thẳng '…'.",
    { actual: quote(written) },
  );
export const placeholder = (gap: string) =>
  warning(
    "to-fill",
    "Chỗ này còn để chờ điền, trang và giấy sẽ in nguyên như vậy.",
    "Ghi nội dung thật, hoặc xóa mục, xóa câu.",
    { actual: quote(gap) },
  );
const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
export const unprintable = (character: string) =>
  /\p{Cc}/u.test(character)
    ? error(
        "odd-character",
        "Có ký tự điều khiển không nhìn thấy, không in được.",
        "Xóa cả giá trị rồi gõ lại bằng bàn phím.",
        { actual: codeOf(character) },
      )
    : error(
        "odd-character",
        "Ký tự này không có trong phông chữ in.",
        "Xóa ký tự, hoặc thay bằng chữ, dấu gạch đầu dòng; thường là biểu tượng cảm xúc hoặc ký hiệu dán từ Word.",
        { actual: `${quote(character)} (${codeOf(character)})` },
      );
export const unprintableInSource = (character: string) => ({
  ...unprintable(character),
  severity: "warning" as const,
});
export const hiddenCharacter = (character: string) =>
  warning(
    "odd-character",
    "Có ký tự ẩn không nhìn thấy, thường do dán từ Word hoặc trang web.",
    "Xóa cả giá trị rồi gõ lại bằng bàn phím.",
    { actual: codeOf(character) },
  );
export const oldFont = (word: string) =>
  warning(
    "old-encoding",
    "Chữ có ký hiệu không phải chữ Việt: có lẽ gõ bằng phông cũ (.VnTime, VNI-Times).",
    "Chuyển mã văn bản sang Unicode rồi dán lại, hoặc gõ lại câu này.",
    { actual: quote(word) },
  );
export const misreadEncoding = (word: string) =>
  warning(
    "old-encoding",
    "Chữ Việt bị vỡ: văn bản Unicode (UTF-8) đã được mở bằng mã khác.",
    "Mở lại bản gốc với mã UTF-8 rồi dán lại, hoặc gõ lại câu này.",
    { actual: quote(word) },
  );
export const textTooLong = (length: number, most: number, key: string) =>
  warning(
    "unlikely-value",
    "Lời quá dài cho một mục: trang chiếu, bản tóm tắt không đủ chỗ.",
    key === "title"
      ? "Rút gọn tên hội nghị; phần còn lại ghi ở about."
      : key === "text"
        ? "Tách thành nhiều mục, mỗi mục một ý; phần kể dài chuyển sang bài viết ở content/hoi-nghi."
        : "Rút gọn; phần kể dài chuyển sang bài viết ở content/hoi-nghi.",
    { actual: `${length} ký tự`, expected: `không quá ${most}` },
  );
export const endsAmidText = (last: string) =>
  warning(
    "text-cut",
    "Tệp dừng giữa câu và không có dấu xuống dòng ở cuối: có thể bị cắt khi chép, gửi hoặc lưu.",
    "Đối chiếu với bản gốc. Tệp đã đủ thì thêm dấu chấm câu, hoặc nhấn Enter ở cuối tệp rồi lưu.",
    { actual: quote(last) },
  );
export const endsAmidValue = () =>
  error(
    "yaml-syntax",
    "Tệp dừng ở đây khi dấu ngoặc, dấu nháy hoặc khóa còn dở: có thể bị cắt khi chép, gửi hoặc lưu.",
    "Lấy lại bản đủ từ tệp gốc; tệp đã đủ thì viết nốt dòng này và đóng dấu ngoặc, dấu nháy.",
  );

// Marks in commentary that are printed as they were typed, or that lose words.

export const markLeft = (mark: string, written: string) =>
  warning(
    "not-shown",
    mark === "**"
      ? "Hai dấu sao không thành chữ đậm và được in nguyên như gõ."
      : "Dấu ` đứng một mình và được in nguyên như gõ.",
    mark === "**"
      ? "Viết **chữ đậm**: đủ hai dấu sao ở mỗi đầu, sát chữ, không có dấu cách ở trong."
      : "Thêm dấu ` ở đầu kia, hoặc xóa dấu này.",
    { actual: quote(written) },
  );
export const raggedRow = (cells: number, head: number) =>
  warning(
    "not-shown",
    cells > head
      ? "Dòng của bảng nhiều ô hơn dòng đầu: ô thừa bị bỏ."
      : "Dòng của bảng ít ô hơn dòng đầu: các ô cuối để trống.",
    "Đếm lại dấu | của dòng này; dấu | thuộc về câu chữ thì viết \\|.",
    { actual: `${cells} ô`, expected: `${head} ô` },
  );
export const listLineWithoutSpace = (line: string) =>
  warning(
    "not-shown",
    "Thiếu dấu cách sau dấu gạch đầu dòng: các dòng này không thành danh sách và bị nối vào nhau.",
    "Viết “- ” rồi đến nội dung ở mỗi dòng.",
    { actual: quote(line) },
  );
export const renumbered = (written: number, printed: number) =>
  warning(
    "not-shown",
    "Danh sách đánh số được in liên tục từ mục đầu, nên số của mục này đổi.",
    "Sửa số thứ tự; muốn giữ nguyên số như gõ thì viết \\ trước dấu chấm (3\\.).",
    { actual: written, expected: printed },
  );
export const fenceLeftOpen = () =>
  warning(
    "not-shown",
    "Dấu ``` hoặc ~~~ mở ở đây không được đóng: từ đây đến hết bài được in như đoạn mã.",
    "Xóa dòng này, hoặc thêm một dòng như thế ở cuối đoạn.",
  );
export const addressUnused = (name: string) =>
  warning(
    "not-shown",
    `Dòng “[${name}]: địa chỉ” không được nhắc đến trong bài nên không hiện ở đâu.`,
    `Viết [chữ cần dẫn][${name}] ở chỗ cần dẫn, hoặc xóa dòng này.`,
  );
