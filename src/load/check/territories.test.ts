import { expect, test } from "vitest";
import { problemLines, spoiled } from "../small-project.ts";

const UNITS = "data/units.yaml";
const CAO_BANG = "{id: cao-bang, name: {vi: Cao Bằng}}";

test.each([
  [
    "ends before it begins",
    "{id: cao-bang, name: {vi: Cao Bằng}, valid_from: 2001-01-01, valid_to: 2000-12-31}",
    "Ngày cuối của đơn vị sớm hơn ngày đầu (đang có 2000-12-31, cần từ 2001-01-01). Kiểm tra lại valid_from và valid_to.",
  ],
  [
    "goes into itself",
    "{id: cao-bang, name: {vi: Cao Bằng}, merged_into: cao-bang}",
    "Đơn vị nhập vào chính nó. Ghi mã của đơn vị mới, hoặc xóa khóa này.",
  ],
  [
    "goes into another and never ends",
    "{id: cao-bang, name: {vi: Cao Bằng}, merged_into: dong-thap-2025}",
    "Đơn vị nhập vào đơn vị khác mà chưa ghi ngày cuối. Thêm valid_to: ngày cuối của địa giới cũ, ví dụ 2025-06-30.",
  ],
])("a territory that %s", (_, put, problem) => {
  const lines = problemLines(spoiled(UNITS, CAO_BANG, put)).filter((line) => line.startsWith(UNITS));
  expect(lines.map((line) => line.replace(/^\S+ \S+ /, ""))).toEqual([problem]);
});
