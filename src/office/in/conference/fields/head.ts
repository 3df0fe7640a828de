import { type InformationLine, KNOWN_SOURCE, WEB_ADDRESS } from "../../information.ts";
import type { RecordField } from "../record-sheets.ts";

/* What a conference's workbook asks for once: its indices, and the lines of its sheet “Thông tin”. */

export const INDICES_SHEET = "Chỉ số phân tích";
export const INDEX_FIELDS: readonly RecordField[] = [
  { key: "index", label: "Chỉ số", kind: "index", width: 16, required: true },
  { key: "year", label: "Năm phân tích", kind: "year", width: 14, required: true },
  { key: "against", label: "So với năm", kind: "year", width: 14 },
  { key: "from", label: "Chuỗi từ năm", kind: "year", width: 14 },
];

/** The lines of the sheet "Thông tin" of a conference. */
export const CONFERENCE_LINES: readonly InformationLine[] = [
  { key: "slug", label: "Mã hội nghị", help: "Đã điền sẵn, không sửa." },
  { key: "unit", label: "Đơn vị tổ chức", help: "Tên tỉnh, thành phố hoặc mã trong data/units.yaml." },
  { key: "title", label: "Tên hội nghị", help: "Như trong giấy mời, báo cáo." },
  {
    key: "held_on",
    label: "Ngày họp",
    help: "Ví dụ 20/7/2022. Kết quả công bố sau ngày này chỉ hiện ở mục kết quả về sau.",
  },
  { key: "place", label: "Nơi họp", help: "Không rõ thì để trống." },
  { key: "about", label: "Giới thiệu", help: "Một, hai câu; không gõ số liệu. Không có thì để trống." },
  {
    key: "status",
    label: "Tình trạng",
    help: "Dự thảo: không có trong bản công khai. Duyệt xong thì chọn “chính thức”, nhập lại, rồi chạy npm run release để bỏ dấu DỰ THẢO.",
    choices: ["dự thảo", "chính thức"],
  },
  {
    key: "follows",
    label: "Hội nghị trước",
    help: "Mã hội nghị năm trước của cùng đơn vị, để đối chiếu cam kết; không có thì để trống.",
  },
  KNOWN_SOURCE,
  {
    key: "source_title",
    label: "Tên tài liệu nguồn",
    help: "Báo cáo, kế hoạch, bài báo mà hồ sơ này ghi lại.",
  },
  { key: "publisher", label: "Nơi ban hành, nơi đăng", help: "" },
  { key: "number", label: "Số, ký hiệu văn bản", help: "Ví dụ 205/KH-UBND; không có thì để trống." },
  { key: "date", label: "Ngày của tài liệu", help: "Ví dụ 24/8/2022; không rõ thì để trống." },
  WEB_ADDRESS,
];
