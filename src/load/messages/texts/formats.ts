import { quote } from "../wording.ts";

/** What a schema expects, by the name the schema gives it. */
const FORMATS: Record<string, string> = {
  text: "chữ, không để trống",
  id: "mã gồm chữ thường không dấu, chữ số và dấu gạch nối",
  reference: "một mã, hoặc danh sách mã trong ngoặc vuông",
  "component-address": "mã như papi hoặc papi/participation",
  year: "năm từ 2000 đến 2100",
  "year-span": "hai năm như [2021, 2024]",
  date: "ngày có thật, viết như 2022-05-10",
  deadline: "ngày như 2025-09-30, Tháng 9/2025, Quý III/2025, Năm 2025 hoặc thường xuyên",
  "date-or-month": "ngày hoặc tháng có thật, viết như 2022-05-10 hoặc 2022-05",
  "date-or-year": "ngày, tháng hoặc năm, viết như 2022-05-10, 2022-05 hoặc 2022",
  address: "địa chỉ bắt đầu bằng http:// hoặc https://",
  "base-address": "địa chỉ của thư mục đặt trang, không có dấu ?, dấu # và tên người dùng",
  languages: "có vi; trang tiếng Việt luôn được dựng",
  gso: "hai chữ số trong dấu nháy như '01'",
  papi: "mã như P01",
  positive: "số lớn hơn 0",
  negative: "số nhỏ hơn 0",
  count: "số nguyên từ 1",
  decimals: "số nguyên từ 0 đến 6",
  some: "ít nhất một mục",
};
export const formatName = (format: string) => FORMATS[format] ?? "xem data/README.md";

const KINDS: Record<string, string> = {
  string: "chữ",
  number: "số",
  int: "số nguyên",
  boolean: "true hoặc false",
  array: "danh sách",
  tuple: "danh sách hai năm",
  object: "nhóm khóa",
  record: "nhóm khóa",
};
export const kindName = (kind: string) => KINDS[kind] ?? "xem data/README.md";

/** A value found in a file, short enough for a message. */
export function shown(value: unknown, written: string): string {
  if (value === null) return "để trống";
  if (Array.isArray(value)) return "danh sách";
  if (typeof value === "object") return "nhóm khóa";
  return typeof value === "string" ? quote(value) : written || String(value);
}
