import { describe, expect, test } from "vitest";
import { problemLines, spoiled } from "./small-project.ts";

const SPOILED: [what: string, file: string, find: string | null, put: string, problems: string[]][] = [
  [
    "a day as eight digits",
    "data/scores/pci/2021.yaml",
    "published: 2022-04-27",
    "published: 20220427",
    [
      "data/scores/pci/2021.yaml:3:12 wrong-value Ngày không viết theo thứ tự năm-tháng-ngày (đang có 20220427, cần ngày có thật, viết như 2022-05-10). Viết 2022-04-27.",
    ],
  ],
  [
    "a day with its hour",
    "data/conferences/quang-ninh-2022.yaml",
    "held_on: 2022-07-20",
    "held_on: 2022-07-20 08:00",
    [
      "data/conferences/quang-ninh-2022.yaml:4:10 wrong-value Ngày không viết theo thứ tự năm-tháng-ngày (đang có “2022-07-20 08:00”, cần ngày có thật, viết như 2022-05-10). Viết 2022-07-20.",
    ],
  ],
  [
    "a day by which",
    "data/conferences/quang-ninh-2022.yaml",
    "targets:",
    "actions:\n  - {id: a, text: Tập huấn, deadline: trước ngày 30/9/2022}\ntargets:",
    [
      "data/conferences/quang-ninh-2022.yaml:13:39 wrong-value Ngày không viết theo thứ tự năm-tháng-ngày (đang có “trước ngày 30/9/2022”, cần ngày như 2025-09-30, Tháng 9/2025, Quý III/2025, Năm 2025 hoặc thường xuyên). Viết 2022-09-30.",
    ],
  ],
  [
    "a month by its letter",
    "data/conferences/quang-ninh-2022.yaml",
    "targets:",
    "actions:\n  - {id: a, text: Tập huấn, deadline: T9/2022}\ntargets:",
    [
      "data/conferences/quang-ninh-2022.yaml:13:39 wrong-value Ngày không viết theo thứ tự năm-tháng-ngày (đang có “T9/2022”, cần ngày như 2025-09-30, Tháng 9/2025, Quý III/2025, Năm 2025 hoặc thường xuyên). Viết 2022-09.",
    ],
  ],
  [
    "a thirteenth month",
    "data/conferences/quang-ninh-2022.yaml",
    "targets:",
    "actions:\n  - {id: a, text: Tập huấn, deadline: Tháng 13/2022}\ntargets:",
    [
      "data/conferences/quang-ninh-2022.yaml:13:39 wrong-value Giá trị không đúng cách ghi (đang có “Tháng 13/2022”, cần ngày như 2025-09-30, Tháng 9/2025, Quý III/2025, Năm 2025 hoặc thường xuyên). Một năm có 12 tháng: kiểm tra lại tháng.",
    ],
  ],
  [
    "every year",
    "data/conferences/quang-ninh-2022.yaml",
    "targets:",
    "actions:\n  - {id: a, text: Tập huấn, deadline: hằng năm}\ntargets:",
    [
      "data/conferences/quang-ninh-2022.yaml:13:39 wrong-value Giá trị không đúng cách ghi (đang có “hằng năm”, cần ngày như 2025-09-30, Tháng 9/2025, Quý III/2025, Năm 2025 hoặc thường xuyên). Viết thường xuyên.",
    ],
  ],
  [
    "a score alone as a target",
    "data/conferences/quang-ninh-2022.yaml",
    "score: {value: 6.00, comparison: at-least}",
    "score: 6.00",
    [
      "data/conferences/quang-ninh-2022.yaml:13:74 wrong-type Giá trị không đúng loại (đang có 6.00, cần nhóm khóa). Viết {value: 6.00, comparison: at-least}.",
    ],
  ],
  [
    "a sign for a comparison",
    "data/conferences/quang-ninh-2022.yaml",
    "comparison: at-least",
    "comparison: '>='",
    [
      "data/conferences/quang-ninh-2022.yaml:13:100 wrong-value Giá trị không nằm trong các giá trị cho phép (đang có “>=”, cần at-least | above). Có phải “at-least”?",
    ],
  ],
  [
    "a truth in quotes",
    "data/conferences/quang-ninh-2022.yaml",
    "source: kh-205\n",
    "source: kh-205\nofficial: 'true'\n",
    [
      "data/conferences/quang-ninh-2022.yaml:6:11 wrong-value Giá trị đặt trong dấu nháy nên thành chữ (đang có 'true', cần true). Bỏ dấu nháy: true.",
    ],
  ],
  [
    "an id with diacritics",
    "data/conferences/quang-ninh-2022.yaml",
    "id: tham-gia,",
    "id: tham-gia-góp-ý,",
    [
      "data/conferences/quang-ninh-2022.yaml:9:10 wrong-value Giá trị không đúng cách ghi (đang có “tham-gia-góp-ý”, cần mã gồm chữ thường không dấu, chữ số và dấu gạch nối). Viết tham-gia-gop-y.",
    ],
  ],
  [
    "a list in one text",
    "data/conferences/quang-ninh-2022.yaml",
    "source: kh-205\n",
    "source: kh-205\nofficial: true\nissuer: {body: SỞ NỘI VỤ, place: Quảng Ninh, recipients: 'Như trên; Các sở, ban, ngành; Lưu: VT'}\n",
    [
      "data/conferences/quang-ninh-2022.yaml:7:58 wrong-type Chỗ này cần danh sách (đang có “Như trên; Các sở, ban, ngành; Lưu: VT”, cần danh sách). Viết [Như trên, 'Các sở, ban, ngành', 'Lưu: VT'].",
    ],
  ],
  [
    "letter for a digit",
    "data/scores/papi/2021.yaml",
    "12.6000",
    "l2.6000",
    [
      "data/scores/papi/2021.yaml:8:17 wrong-type Giá trị là chữ, không phải số (đang có “l2.6000”, cần số). Chỉ ghi số: 12.6000 (không kèm chữ, đơn vị hay dấu nháy).",
    ],
  ],
  [
    "full-width digits",
    "data/scores/papi/2021.yaml",
    "12.6000",
    "１２.6000",
    [
      "data/scores/papi/2021.yaml:8:17 wrong-type Giá trị là chữ, không phải số (đang có “１２.6000”, cần số). Chỉ ghi số: 12.6000 (không kèm chữ, đơn vị hay dấu nháy).",
    ],
  ],
  [
    "an address without its scheme",
    "data/sources.yaml",
    "date: 2022-08-24",
    "date: 2022-08-24, url: www.quangninh.gov.vn/kh",
    [
      "data/sources.yaml:2:95 wrong-value Giá trị không đúng cách ghi (đang có “www.quangninh.gov.vn/kh”, cần địa chỉ bắt đầu bằng http:// hoặc https://). Viết https://www.quangninh.gov.vn/kh.",
    ],
  ],
  [
    "site that stands behind a query",
    "data/site.yaml",
    "languages",
    "base_address: 'https://a.vn/?x=1'\nlanguages",
    [
      "data/site.yaml:2:15 wrong-value Giá trị không đúng cách ghi (đang có “https://a.vn/?x=1”, cần địa chỉ của thư mục đặt trang, không có dấu ?, dấu # và tên người dùng). Sửa lại theo cách ghi đã nêu.",
    ],
  ],
  [
    "site address with a password",
    "data/site.yaml",
    "languages",
    "base_address: 'https://u:p@a.vn/'\nlanguages",
    [
      "data/site.yaml:2:15 wrong-value Giá trị không đúng cách ghi (đang có “https://u:p@a.vn/”, cần địa chỉ của thư mục đặt trang, không có dấu ?, dấu # và tên người dùng). Sửa lại theo cách ghi đã nêu.",
    ],
  ],
  [
    "site without Vietnamese",
    "data/site.yaml",
    "languages: [vi]",
    "languages: [en]",
    [
      "data/site.yaml:2:12 wrong-value Giá trị không đúng cách ghi (đang có danh sách, cần có vi; trang tiếng Việt luôn được dựng). Sửa lại theo cách ghi đã nêu.",
    ],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});

describe("days and deadlines as they are written elsewhere", () => {
  const [file, published] = ["data/scores/pci/2021.yaml", "published: 2022-04-27"];
  test.each<[written: string, remedy: string]>([
    ["27/4/22", "Viết 2022-04-27."],
    ["04/27/2022", "Viết 2022-04-27."],
    ["27-Apr-22", "Viết 2022-04-27."],
    ["tháng tư năm 2022", "Viết 2022-04."],
    ["44678", "Viết 2022-04-27, sau khi đối chiếu với Excel."],
    ["31/02/2022", "Kiểm tra lại ngày và tháng."],
    ["2022-04-31", "Kiểm tra lại ngày và tháng."],
  ])("%s", (written, remedy) => {
    const found = problemLines(spoiled(file, published, `published: ${written}`));
    expect(found).toHaveLength(1);
    expect(found[0]?.endsWith(remedy), found[0]).toBe(true);
  });

  test.each<[written: string, remedy: string]>([
    ["Quý III", "Ghi thêm năm, như Quý III/2025."],
    ["6 tháng đầu năm 2025", "Viết Quý II/2025."],
    ["cuối năm 2025", "Viết Năm 2025."],
    ["Năm 2025 - 2026", "Viết năm cuối: Năm 2026."],
    ["31/02/2025", "Kiểm tra lại ngày và tháng."],
  ])("deadline %s", (written, remedy) => {
    const found = problemLines(
      spoiled(
        "data/conferences/quang-ninh-2022.yaml",
        "targets:",
        `actions:\n  - {id: a, text: Tập huấn, deadline: ${written}}\ntargets:`,
      ),
    );
    expect(
      found.filter((line) => line.endsWith(remedy)),
      found.join("\n"),
    ).toHaveLength(1);
  });
});
