import type { Fact } from "../report/report.ts";
import { error, meant, quote } from "./wording.ts";

// Ids that must exist elsewhere, and sources.

export const unknownUnit = (id: string, near: readonly string[]) =>
  error("unknown-unit", `Không có đơn vị ${quote(id)}.`, meant(near, "Xem mã đơn vị trong data/units.yaml."));
export const unitNotValid = (unit: string, span: string, day: string, near: readonly string[]) =>
  error(
    "unit-not-valid-that-year",
    `Đơn vị ${unit} (${span}) không tồn tại vào ngày ${day}.`,
    near.length > 0
      ? `Vào ngày đó địa giới này là ${near.map(quote).join(", ")}: dùng mã ấy, hoặc kiểm tra lại ngày, năm.`
      : "Dùng mã của đơn vị có vào ngày đó; xem valid_from, valid_to trong data/units.yaml.",
  );
export const unknownIndex = (id: string, near: readonly string[]) =>
  error("unknown-index", `Không có chỉ số ${quote(id)}.`, meant(near, "Xem các tệp trong data/indices."));
export const unknownComponent = (id: string, framework: string, near: readonly string[]) =>
  error(
    "unknown-component",
    `Không có thành phần ${quote(id)} trong ${framework}.`,
    meant(near, "Xem mã thành phần trong tệp của chỉ số ở data/indices."),
  );
export const unknownSource = (id: string, near: readonly string[]) =>
  error("unknown-source", `Không có nguồn ${quote(id)}.`, meant(near, "Thêm nguồn vào data/sources.yaml."));
export const unknownReference = (what: string, id: string, near: readonly string[], where: string) =>
  error("unknown-reference", `Không có ${what} ${quote(id)}.`, meant(near, `Xem ${where}.`));
export const nothingBefore = (edition: string, folder: string): Fact => ({
  ...error(
    "unknown-reference",
    `Chưa có kỳ đánh giá ${quote(edition)}: trang và giấy không so sánh với năm ấy.`,
    `Thêm kỳ ấy vào ${folder} khi có số liệu; là kỳ đầu tiên của chỉ số thì không phải làm gì.`,
  ),
  severity: "warning",
});
export const missingSource = () =>
  error("missing-source", "Không ghi nguồn.", "Thêm khóa source với mã nguồn trong data/sources.yaml.");
export const figuresWithoutSource = (count: number) =>
  error(
    "missing-source",
    `Tệp có ${count} số liệu không ghi nguồn; đây là số đầu tiên.`,
    "Thêm khóa source ở đầu tệp (cho mọi số liệu của tệp) hoặc ở từng số, với mã nguồn trong data/sources.yaml.",
  );
export const noFramework = (index: string, year: number, spans: string) =>
  error(
    "no-framework",
    `Chỉ số ${index} không có khung áp dụng cho năm ${year}.`,
    `Thêm khung cho năm này vào data/indices/${index}.yaml, hoặc sửa năm.`,
    { actual: year, expected: `năm trong khoảng ${spans}` },
  );

export const endsBeforeItBegins = (from: string, to: string) =>
  error("wrong-value", "Ngày cuối của đơn vị sớm hơn ngày đầu.", "Kiểm tra lại valid_from và valid_to.", {
    actual: to,
    expected: `từ ${from}`,
  });
export const mergedIntoItself = () =>
  error("wrong-value", "Đơn vị nhập vào chính nó.", "Ghi mã của đơn vị mới, hoặc xóa khóa này.");
export const mergedWithoutEnd = () =>
  error(
    "missing-key",
    "Đơn vị nhập vào đơn vị khác mà chưa ghi ngày cuối.",
    "Thêm valid_to: ngày cuối của địa giới cũ, ví dụ 2025-06-30.",
  );
export const sharedCode = (key: string, code: string, other: string, line: number) =>
  error(
    "duplicate-entry",
    `Mã ${key} ${quote(code)} đã là của đơn vị ${quote(other)} ở dòng ${line}.`,
    "Đối chiếu mã của hai đơn vị với danh mục; đơn vị đã thôi tồn tại thì ghi valid_to, đơn vị mới thì ghi valid_from.",
  );
export const sharedName = (name: string, other: string, line: number) =>
  error(
    "duplicate-entry",
    `Tên ${quote(name)} đã là của đơn vị ${quote(other)} ở dòng ${line}, cùng thời gian.`,
    "Sửa tên, hoặc xóa một mục; tỉnh đổi địa giới thì ghi valid_to ở mã cũ và valid_from ở mã mới.",
  );
