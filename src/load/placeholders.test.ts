import { expect, test } from "vitest";
import { placeholderIn } from "./placeholders.ts";

test.each([
  ["...", "..."],
  ["xxx", "xxx"],
  ["(điền sau)", "(điền sau)"],
  ["đang cập nhật", "đang cập nhật"],
  ["Chưa có nội dung", "Chưa có nội dung"],
  ["TBD", "TBD"],
  ["?", "?"],
  ["Số xxx/KH-UBND", "xxx"],
  ["Số: ....../QĐ-UBND", "......"],
  ["ngày …/…/2025", "ngày …/"],
  ["ngày ... tháng ... năm 2025", "ngày ... tháng"],
  ["họp ngày xx/xx/2025", "xx/xx/2025"],
  ["[tên cơ quan] chủ trì", "[tên cơ quan]"],
  ["Tăng 0,5 điểm (bổ sung sau)", "(bổ sung sau)"],
])("%s keeps a place", (text, gap) => {
  expect(placeholderIn(text)).toBe(gap);
});

test.each([
  "Nguyễn Văn X",
  "Các sở, ngành, …",
  "v.v...",
  "thế kỷ XX",
  "Nghị quyết Đại hội XI",
  "Bổ sung biên chế",
  "Cập nhật hồ sơ hằng tuần",
  "Kiểm tra (bổ sung thêm cán bộ)",
  "[ghi chú](https://a.vn)",
  "Ngày 15 tháng 5 năm 2025",
])("%s says something", (text) => {
  expect(placeholderIn(text)).toBeNull();
});
