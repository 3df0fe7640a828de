import { quote, warning } from "./wording.ts";

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
