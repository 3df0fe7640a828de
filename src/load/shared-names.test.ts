import { expect, test } from "vitest";
import { problemLines, spoiled } from "./small-project.ts";

const UNITS = "data/units.yaml";
const CODE_HINT =
  "Đối chiếu mã của hai đơn vị với danh mục; đơn vị đã thôi tồn tại thì ghi valid_to, đơn vị mới thì ghi valid_from.";

test.each<[what: string, find: string, put: string, problems: string[]]>([
  [
    "a code of the statistics office given twice",
    "{id: cao-bang, name: {vi: Cao Bằng}}",
    "{id: cao-bang, name: {vi: Cao Bằng}, gso: '22'}",
    [`${UNITS}:8:47 duplicate-entry Mã gso “22” đã là của đơn vị “quang-ninh” ở dòng 6. ${CODE_HINT}`],
  ],
  [
    "a code of PAPI given twice",
    "gso: '22'}\n  - {id: dong-thap, ",
    "gso: '22', papi: P14}\n  - {id: dong-thap, papi: P14, ",
    [`${UNITS}:7:27 duplicate-entry Mã papi “P14” đã là của đơn vị “quang-ninh” ở dòng 6. ${CODE_HINT}`],
  ],
  [
    "two provinces of a name on one day",
    "name: {vi: Cao Bằng}",
    "name: {vi: quảng ninh}",
    [
      `${UNITS}:8:26 duplicate-entry Tên “quảng ninh” đã là của đơn vị “quang-ninh” ở dòng 6, cùng thời gian. Sửa tên, hoặc xóa một mục; tỉnh đổi địa giới thì ghi valid_to ở mã cũ và valid_from ở mã mới.`,
      `${UNITS}:8:31 wrong-value [cảnh báo] Tên bắt đầu bằng chữ thường (đang có “quảng ninh”). Viết hoa chữ đầu.`,
    ],
  ],
  [
    "a province that goes on with its code and name in new borders",
    "valid_from: 2025-07-01, made_of",
    "gso: '87', valid_from: 2025-07-01, made_of",
    [],
  ],
  [
    "an agency of a province that bears the name of another",
    "{id: cao-bang, name: {vi: Cao Bằng}}",
    "{id: cao-bang, name: {vi: Cao Bằng}}\n  - {id: xa-mot, kind: commune, of: tinh-mau, illustrative: true, name: {vi: Quảng Ninh}}",
    [],
  ],
])("%s", (_, find, put, problems) => {
  expect(problemLines(spoiled(UNITS, find, put))).toEqual(problems);
});
