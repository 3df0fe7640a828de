import { expect, test } from "vitest";
import { problemLines, spoiled } from "../../small-project.ts";

/** One name, one territory, one day: what two entries of the list of units say agrees. */
const SPOILED: [what: string, file: string, find: string | null, put: string, problems: string[]][] = [
  [
    "another name that is a neighbour's name",
    "data/units.yaml",
    "{id: cao-bang, name: {vi: Cao Bằng}}",
    "{id: cao-bang, name: {vi: Cao Bằng}, aliases: [CB, quảng  ninh]}",
    [
      "data/units.yaml:8:56 duplicate-entry Tên “quảng  ninh” đã là tên của đơn vị “quang-ninh” ở dòng 6, nên bài viết nhắc đến tên ấy bị hiểu nhầm. Xóa tên này khỏi aliases, hoặc sửa tên của mục kia.",
    ],
  ],
  [
    "another name that two units have",
    "data/units.yaml",
    "{id: cao-bang, name: {vi: Cao Bằng}}",
    "{id: cao-bang, name: {vi: Cao Bằng}, aliases: [QN]}\n  - {id: lao-cai, name: {vi: Lào Cai}, aliases: [QN]}",
    [
      "data/units.yaml:8:52 duplicate-entry Tên “QN” đã là tên của đơn vị “lao-cai” ở dòng 9, nên bài viết nhắc đến tên ấy bị hiểu nhầm. Xóa tên này khỏi aliases, hoặc sửa tên của mục kia.",
      "data/units.yaml:9:50 duplicate-entry Tên “QN” đã là tên của đơn vị “cao-bang” ở dòng 8, nên bài viết nhắc đến tên ấy bị hiểu nhầm. Xóa tên này khỏi aliases, hoặc sửa tên của mục kia.",
    ],
  ],
  [
    "an old territory's name that the new one goes by",
    "data/units.yaml",
    "{id: dong-thap-2025, name: {vi: Đồng Tháp}",
    "{id: dong-thap-2025, aliases: [Đồng Tháp], name: {vi: Đồng Tháp}",
    [],
  ],
  [
    "an office under two ids",
    "data/units.yaml",
    "{id: so-noi-vu, name: {vi: Sở Nội vụ}}",
    "{id: so-noi-vu, name: {vi: Sở Nội vụ}}\n  - {id: so-noi-vu-tinh, name: {vi: Sở  nội vụ}}",
    [
      "data/units.yaml:5:32 duplicate-entry [cảnh báo] Cơ quan “Sở  nội vụ” đã có mã “so-noi-vu” ở dòng 4: việc của một cơ quan sẽ chia ra hai dòng. Dùng một mã, xóa mục kia; nếu là hai cơ quan thì ghi tên cho khác nhau.",
      "data/units.yaml:5:37 wrong-value [cảnh báo] Tên có dấu cách thừa (đang có “Sở  nội vụ”). Ghi “Sở nội vụ”.",
    ],
  ],
  [
    "a name in capitals",
    "data/units.yaml",
    "vi: Cao Bằng",
    "vi: CAO BẰNG",
    [
      "data/units.yaml:8:31 wrong-value [cảnh báo] Tên viết toàn chữ hoa (đang có “CAO BẰNG”). Viết hoa chữ đầu; chỗ nào cần, giấy tự viết hoa cả tên.",
    ],
  ],
  [
    "a name in small letters",
    "data/units.yaml",
    "vi: Sở Nội vụ",
    "vi: sở Nội vụ",
    [
      "data/units.yaml:4:32 wrong-value [cảnh báo] Tên bắt đầu bằng chữ thường (đang có “sở Nội vụ”). Viết hoa chữ đầu.",
    ],
  ],
  [
    "a name with the kind of the unit",
    "data/units.yaml",
    "vi: Cao Bằng",
    "vi: Tỉnh Cao Bằng",
    [
      "data/units.yaml:8:31 wrong-value [cảnh báo] Tên tỉnh, thành phố ghi kèm chữ chỉ cấp, nên trang in hai lần (“tỉnh Tỉnh …”) (đang có “Tỉnh Cao Bằng”). Ghi Cao Bằng.",
    ],
  ],
  [
    "a city named after a person keeps its word",
    "data/units.yaml",
    "vi: Cao Bằng",
    "vi: Thành phố Hồ Chí Minh",
    [],
  ],
  [
    "a name with blanks around",
    "data/units.yaml",
    "vi: Cao Bằng",
    "vi: 'Cao  Bằng '",
    [
      "data/units.yaml:8:31 wrong-value [cảnh báo] Tên có dấu cách thừa (đang có “Cao  Bằng ”). Ghi “Cao Bằng”.",
    ],
  ],
  [
    "languages exchanged",
    "data/units.yaml",
    "{vi: Cao Bằng}",
    "{vi: Cao Bang, en: Cao Bằng}",
    [
      "data/units.yaml:8:31 swapped-values [cảnh báo] Tên tiếng Việt và tên tiếng Anh có vẻ bị đổi chỗ (đang có vi “Cao Bang”, en “Cao Bằng”). Ghi tên có dấu ở vi, tên không dấu ở en.",
    ],
  ],
  [
    "merged into another than the one that names it",
    "data/units.yaml",
    "merged_into: dong-thap-2025",
    "merged_into: cao-bang",
    [
      "data/units.yaml:7:79 record-contradiction merged_into ghi “Cao Bằng (cao-bang)”, mà made_of của “Đồng Tháp (dong-thap-2025)” có “Đồng Tháp (dong-thap)”. Đối chiếu với nghị quyết sắp xếp, sửa một trong hai khóa.",
    ],
  ],
  [
    "merged into one that leaves it out",
    "data/units.yaml",
    "made_of: [dong-thap]",
    "made_of: [cao-bang]",
    [
      "data/units.yaml:7:79 record-contradiction merged_into ghi “Đồng Tháp (dong-thap-2025)”, mà made_of của “Đồng Tháp (dong-thap-2025)” không có “Đồng Tháp (dong-thap)”. Đối chiếu với nghị quyết sắp xếp, sửa một trong hai khóa.",
    ],
  ],
  [
    "part of another, which it does not say",
    "data/units.yaml",
    "merged_into: dong-thap-2025, ",
    "",
    [
      "data/units.yaml:7:10 record-contradiction [cảnh báo] made_of của “Đồng Tháp (dong-thap-2025)” có “Đồng Tháp (dong-thap)”, mà đơn vị này không ghi merged_into. Thêm merged_into: dong-thap-2025; nếu chỉ một phần nhập vào thì giữ nguyên.",
    ],
  ],
  [
    "a day between the old and the new territory",
    "data/units.yaml",
    "valid_to: 2025-06-30",
    "valid_to: 2025-06-03",
    [
      "data/units.yaml:7:54 record-contradiction [cảnh báo] Ngày cuối của đơn vị không liền ngày đầu của “Đồng Tháp (dong-thap-2025)” (2025-07-01) (đang có 2025-06-03, cần 2025-06-30). Sửa valid_to của đơn vị cũ hoặc valid_from của đơn vị mới.",
    ],
  ],
  [
    "two regions of one division, and a region left out",
    "data/units.yaml",
    null,
    "regions:\n  - {id: dbscl, system: vung-63, name: {vi: Đồng bằng sông Cửu Long}}\n  - {id: dbsh, system: vung-63, name: {vi: Đồng bằng sông Hồng}}\nagencies:\n  - {id: so-noi-vu, name: {vi: Sở Nội vụ}}\nunits:\n  - {id: quang-ninh, name: {vi: Quảng Ninh}, gso: '22'}\n  - {id: dong-thap, name: {vi: Đồng Tháp}, valid_to: 2025-06-30, merged_into: dong-thap-2025, regions: [dbscl, dbsh]}\n  - {id: cao-bang, name: {vi: Cao Bằng}, regions: [dbsh]}\n  - {id: hai-duong, name: {vi: Hải Dương}, regions: [dbsh]}\n  - {id: thai-binh, name: {vi: Thái Bình}, regions: [dbsh]}\n  - {id: dong-thap-2025, name: {vi: Đồng Tháp}, valid_from: 2025-07-01, made_of: [dong-thap], regions: [dbscl]}\n  - {id: tinh-mau, name: {vi: Tỉnh Mẫu}, illustrative: true}\n",
    [
      "data/units.yaml:7:5 missing-key [cảnh báo] Đơn vị không thuộc vùng nào của cách chia “vung-63”, trong khi 5/6 đơn vị có. Thêm mã vùng vào regions; không có thì thứ hạng, trung bình vùng bỏ sót đơn vị này.",
      "data/units.yaml:8:104 record-contradiction [cảnh báo] Đơn vị thuộc hai vùng của cùng cách chia “vung-63” (đang có “Đồng bằng sông Cửu Long (dbscl)”, “Đồng bằng sông Hồng (dbsh)”). Giữ lại một mã vùng.",
    ],
  ],
  [
    "a population that doubles",
    "data/units.yaml",
    "gso: '22'",
    "gso: '22', population: [{year: 2020, thousands: 1337.6, source: mau}, {year: 2023, thousands: 3178.0, source: mau}]",
    [
      "data/units.yaml:6:140 unlikely-value [cảnh báo] Dân số năm 2023 khác năm 2020 (1337.6 nghìn người) quá nhiều (đang có 3178 nghìn người). Đối chiếu với nguồn: có thể nhầm chữ số, nhầm năm hoặc nhầm đơn vị tính (nghìn người).",
    ],
  ],
  [
    "a population of one year twice",
    "data/units.yaml",
    "gso: '22'",
    "gso: '22', population: [{year: 2020, thousands: 1337.6, source: mau}, {year: 2020, thousands: 1338.0, source: mau}]",
    ["data/units.yaml:6:123 duplicate-entry [cảnh báo] Dân số năm 2020 ghi hai lần. Giữ lại một số."],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});
