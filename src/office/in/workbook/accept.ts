import { unpackedBytes } from "../../opened/unpacked-size.ts";
import { errorAt, type Finding } from "../problem.ts";
import { isDelimited } from "./read-delimited.ts";

/** Largest file taken, and largest size of all its parts once unpacked. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
export const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;

const FORMATS = "Lưu lại bằng Excel: Tệp, Lưu dưới dạng, kiểu Excel Workbook (*.xlsx).";

const starts = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, position) => bytes[position] === byte);

/**
 * Why a file is not even opened: not a workbook of Excel or LibreOffice, or larger than a table of scores can be. Web
 * pages and text named .xls are refused, since a reader takes “86,77” in them for 8677.
 */
export function refusal(file: string, bytes: Uint8Array): Finding | null {
  const place = { file };
  if (/(^|[\\/])~\$/.test(file))
    return errorAt(
      place,
      "Đây là tệp khóa mà Excel, Word tạo ra khi một tệp đang mở, không phải bảng tính.",
      "Nhập tệp cùng tên không có “~$” ở đầu; còn đang sửa thì lưu lại trước.",
    );
  if (bytes.length === 0) return errorAt(place, "Tệp trống.", "Kiểm tra lại tệp đã lưu.");
  if (bytes.length > MAX_FILE_BYTES) {
    return errorAt(
      place,
      "Tệp lớn hơn 20 MB, không phải một bảng điểm.",
      "Chép các trang cần nhập sang một tệp mới.",
    );
  }
  if (isPlainText(file, bytes)) return null;
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return null;
  if (!starts(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    return errorAt(
      place,
      "Tệp không phải bảng tính Excel (.xlsx, .xls), LibreOffice (.ods), Word (.docx) hay bảng chữ (.csv, .tsv).",
      FORMATS,
    );
  }
  const unpacked = unpackedBytes(bytes);
  if (unpacked === null) return errorAt(place, "Tệp hỏng: không đọc được danh mục bên trong.", FORMATS);
  if (unpacked > MAX_UNPACKED_BYTES) {
    return errorAt(
      place,
      "Tệp khi giải nén lớn hơn 64 MB nên không được mở.",
      "Chép các trang cần nhập sang một tệp mới.",
    );
  }
  return null;
}

/** Whether a file is a table of plain text, by its name and since it is no workbook under a wrong name. */
export function isPlainText(file: string, bytes: Uint8Array): boolean {
  return (
    isDelimited(file) && !starts(bytes, [0x50, 0x4b, 0x03, 0x04]) && !starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])
  );
}
