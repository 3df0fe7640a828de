import { errorAt, type Finding } from "../problem.ts";
import { isDelimited } from "./read-delimited.ts";

/** Largest file taken, and largest size of all its parts once unpacked. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
export const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
const MAX_PARTS = 2000;

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

/** The size of all parts as the directory at the end of the ZIP tells it; null when there is no sound directory. */
export function unpackedBytes(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const parts = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (parts > MAX_PARTS) return Number.POSITIVE_INFINITY;
  let total = 0;
  for (let part = 0; part < parts; part++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return null;
    total += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return total;
}

function endOfDirectory(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}
