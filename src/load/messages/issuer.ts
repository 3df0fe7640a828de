import type { Fact } from "../report/report.ts";
import { error, quote } from "./wording.ts";

// Head and signature of official papers.

export const unknownHead = (body: string) =>
  error(
    "missing-key",
    `Không suy được chức vụ người ký từ tên cơ quan ban hành ${quote(body)}.`,
    "Thêm khóa position (chức vụ người ký) trong issuer.",
  );
export const otherTerritory = (actual: string, expected: string, day: string) =>
  error(
    "wrong-value",
    `Tên cơ quan ban hành ghi loại đơn vị khác với loại của đơn vị vào ngày ${day}.`,
    "Sửa body; đơn vị đã lên thành phố trực thuộc trung ương thì ghi city: <ngày có hiệu lực> ở đơn vị ấy trong data/units.yaml.",
    { actual: quote(actual), expected },
  );
export const unofficialPosition = (position: string): Fact => ({
  ...error(
    "wrong-value",
    `Chức vụ ${quote(position)} có phần Nghị định 30/2020/NĐ-CP không cho ghi ở chữ ký (thường trực, phụ trách); bản in bỏ phần ấy.`,
    "Ghi chức vụ không kèm phần ấy.",
  ),
  severity: "warning",
});
