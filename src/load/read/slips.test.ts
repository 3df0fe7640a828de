import { expect, test } from "vitest";
import { problemLines, spoiled } from "../small-project.ts";

const PAPI_2020 = "data/scores/papi/2020.yaml";
const PAPI_2021 = "data/scores/papi/2021.yaml";
const CONFERENCE = "data/conferences/quang-ninh-2022.yaml";
const PCI_2021 = "data/scores/pci/2021.yaml";

/** What is spoiled, in which file, which text by which, and every problem that must come of it. */
const SPOILED: [what: string, file: string, find: string, put: string, problems: string[]][] = [
  [
    "tab-separated row",
    PAPI_2021,
    "  - [quang-ninh, 11.2500, 2, 5.2500, 2.25, 3.00, 6.0000]\n",
    "  - quang-ninh\t11,25\t2\t5,25\t2,25\t3,00\t6,00\n",
    [
      `${PAPI_2021}:9:3 pasted-cells Dòng dán từ Excel: các ô cách nhau bằng phím Tab. Viết lại mỗi dòng thành “- [mã đơn vị, số, số]”: các ô cách nhau bằng dấu phẩy và dấu cách, số thập phân dùng dấu chấm, ô trống ghi null.`,
    ],
  ],
  [
    "tab-separated block without dashes, units by name",
    PAPI_2021,
    "  - [dong-thap, 12.6000, 1, 6.6000, 3.20, 3.40, 6.0000]\n  - [quang-ninh, 11.2500, 2, 5.2500, 2.25, 3.00, 6.0000]\n",
    "Đồng Tháp\t12,6\t1\t6,6\t3,2\t3,4\t6,0\nQuảng Ninh\t11,25\t2\t5,25\t\t3,00\t6,00\n",
    [
      `${PAPI_2021}:8:1 pasted-cells Dòng dán từ Excel: các ô cách nhau bằng phím Tab. Viết lại mỗi dòng thành “- [mã đơn vị, số, số]”: các ô cách nhau bằng dấu phẩy và dấu cách, số thập phân dùng dấu chấm, ô trống ghi null.`,
      `${PAPI_2021}:8:1 unknown-unit Không có đơn vị “Đồng Tháp”. Có phải “dong-thap” hay “dong-thap-2025”?`,
      `${PAPI_2021}:9:1 pasted-cells Dòng dán từ Excel: các ô cách nhau bằng phím Tab. Viết lại mỗi dòng thành “- [mã đơn vị, số, số]”: các ô cách nhau bằng dấu phẩy và dấu cách, số thập phân dùng dấu chấm, ô trống ghi null.`,
      `${PAPI_2021}:9:1 unknown-unit Không có đơn vị “Quảng Ninh”. Có phải “quang-ninh”?`,
    ],
  ],
  [
    "semicolons",
    PAPI_2021,
    "  - [quang-ninh, 11.2500, 2, 5.2500, 2.25, 3.00, 6.0000]\n",
    "  - [quang-ninh; 11,25; 2; 5,25; 2,25; 3,00; 6,00]\n",
    [
      `${PAPI_2021}:9:3 pasted-cells Dòng dán từ Excel: các ô cách nhau bằng dấu chấm phẩy. Viết lại mỗi dòng thành “- [mã đơn vị, số, số]”: các ô cách nhau bằng dấu phẩy và dấu cách, số thập phân dùng dấu chấm, ô trống ghi null.`,
    ],
  ],
  [
    "decimal commas in a whole row",
    PAPI_2021,
    "  - [quang-ninh, 11.2500, 2, 5.2500, 2.25, 3.00, 6.0000]\n",
    "  - [quang-ninh, 11,2500, 2, 5,2500, 2,25, 3,00, 6,0000]\n",
    [
      `${PAPI_2021}:9:18 comma-decimal Khối số dán từ Excel: 5 số thập phân viết bằng dấu phẩy, dòng 9 (đang có “11,2500”, cần 11.2500). Trong Excel vào Tệp, Tùy chọn, Nâng cao, bỏ “Dùng dấu phân cách hệ thống”, đặt dấu thập phân là dấu chấm, rồi chép lại cả khối; hoặc thay từng dấu phẩy bằng dấu chấm.`,
    ],
  ],
  [
    "decimal commas in two rows without spaces",
    PAPI_2021,
    "  - [dong-thap, 12.6000, 1, 6.6000, 3.20, 3.40, 6.0000]\n  - [quang-ninh, 11.2500, 2, 5.2500, 2.25, 3.00, 6.0000]\n",
    "  - [dong-thap,12,6,1,6,6,3,2,3,4,6,0]\n  - [quang-ninh,11,25,2,5,25,2,25,3,0,6,0]\n",
    [
      `${PAPI_2021}:8:16 comma-decimal Khối số dán từ Excel: 10 số thập phân viết bằng dấu phẩy, từ dòng 8 đến dòng 9 (đang có “12,6”, cần 12.6). Trong Excel vào Tệp, Tùy chọn, Nâng cao, bỏ “Dùng dấu phân cách hệ thống”, đặt dấu thập phân là dấu chấm, rồi chép lại cả khối; hoặc thay từng dấu phẩy bằng dấu chấm.`,
    ],
  ],
  [
    "point between thousands and decimal comma",
    PCI_2021,
    "score: 73.02",
    "score: 1.904,5",
    [
      `${PCI_2021}:8:12 comma-decimal Số thập phân viết bằng dấu phẩy (đang có “1.904,5”, cần 1904.5). Viết 1904.5 (dấu chấm thập phân).`,
    ],
  ],
  [
    "the same in a row",
    PAPI_2021,
    "11.2500",
    "1.904,5",
    [
      `${PAPI_2021}:9:18 comma-decimal Số thập phân viết bằng dấu phẩy (đang có “1.904,5”, cần 1904.5). Viết 1904.5 (dấu chấm thập phân).`,
    ],
  ],
  [
    "empty cell",
    PAPI_2021,
    "2, 5.2500",
    "2, ",
    [
      `${PAPI_2021}:9:29 blank-mark Ô không có số mà không ghi null (đang có ô trống, cần null). Ghi null, và nêu lý do của đơn vị ấy ở danh sách missing.`,
    ],
  ],
  [
    "empty last cell",
    PAPI_2021,
    "3.00, 6.0000]\n  - [cao",
    "3.00, ]\n  - [cao",
    [
      `${PAPI_2021}:9:49 blank-mark Ô không có số mà không ghi null (đang có ô trống, cần null). Ghi null, và nêu lý do của đơn vị ấy ở danh sách missing.`,
    ],
  ],
  [
    "dash",
    PAPI_2021,
    "2, 5.2500",
    "2, –",
    [
      `${PAPI_2021}:9:30 blank-mark Ô không có số mà không ghi null (đang có “–”, cần null). Ghi null, và nêu lý do của đơn vị ấy ở danh sách missing.`,
    ],
  ],
  [
    "hyphen",
    PAPI_2021,
    "2, 5.2500",
    "2, -",
    [
      `${PAPI_2021}:9:30 blank-mark Ô không có số mà không ghi null (đang có “-”, cần null). Ghi null, và nêu lý do của đơn vị ấy ở danh sách missing.`,
    ],
  ],
  [
    "N/A",
    PAPI_2021,
    "2, 5.2500",
    "2, N/A",
    [
      `${PAPI_2021}:9:30 blank-mark Ô không có số mà không ghi null (đang có “N/A”, cần null). Ghi null, và nêu lý do của đơn vị ấy ở danh sách missing.`,
    ],
  ],
  [
    "#N/A of a spreadsheet",
    PAPI_2021,
    "2, 5.2500",
    "2, #N/A",
    [
      `${PAPI_2021}:9:30 blank-mark Ô không có số mà không ghi null (đang có “#N/A”, cần null). Ghi null, và nêu lý do của đơn vị ấy ở danh sách missing.`,
    ],
  ],
  [
    "a word for nothing",
    PAPI_2021,
    "2, 5.2500",
    "2, không có số liệu",
    [
      `${PAPI_2021}:9:30 blank-mark Ô không có số mà không ghi null (đang có “không có số liệu”, cần null). Ghi null, và nêu lý do của đơn vị ấy ở danh sách missing.`,
    ],
  ],
  [
    "marks in many cells",
    PAPI_2021,
    "11.2500, 2, 5.2500, 2.25",
    "–, –, #N/A, n/a",
    [
      `${PAPI_2021}:9:3 blank-mark Khối số dán từ Excel: 4 ô không có số mà không ghi null, dòng 9 (đang có “–”, cần null). Thay mọi ô ấy bằng null, và nêu lý do của từng đơn vị ở danh sách missing.`,
    ],
  ],
  [
    "N/A under a key",
    PAPI_2020,
    "score: 12.50",
    "score: N/A",
    [
      `${PAPI_2020}:8:22 blank-mark Không có số mà vẫn ghi khóa (đang có “N/A”). Xóa cả khóa này; khi cần thì nêu lý do ở missing.`,
    ],
  ],
  [
    "#N/A under a key",
    PAPI_2020,
    "score: 12.50",
    "score: #N/A",
    [
      `${PAPI_2020}:8:22 blank-mark Không có số mà vẫn ghi khóa (đang có “#N/A”). Xóa cả khóa này; khi cần thì nêu lý do ở missing.`,
    ],
  ],
  [
    "tab indent",
    PAPI_2020,
    "  dong-thap:",
    "\tdong-thap:",
    [`${PAPI_2020}:8:1 yaml-syntax Thụt lề bằng phím Tab. Thay Tab bằng dấu cách (mỗi cấp hai dấu cách).`],
  ],
  [
    "tab indent, deeper",
    PCI_2021,
    "    rank: 1",
    "\t\trank: 1",
    [`${PCI_2021}:9:1 yaml-syntax Thụt lề bằng phím Tab. Thay Tab bằng dấu cách (mỗi cấp hai dấu cách).`],
  ],
  [
    "tab indent of a list",
    CONFERENCE,
    "  - {id: can-bo",
    "\t- {id: can-bo",
    [`${CONFERENCE}:11:1 yaml-syntax Thụt lề bằng phím Tab. Thay Tab bằng dấu cách (mỗi cấp hai dấu cách).`],
  ],
  [
    "no space behind the colon",
    CONFERENCE,
    "title: Hội",
    "title:Hội",
    [
      `${CONFERENCE}:3:1 yaml-syntax Sau khóa “title” thiếu dấu hai chấm thường và một dấu cách. Viết “title: giá trị”, có một dấu cách sau dấu hai chấm.`,
    ],
  ],
  [
    "colon of another alphabet",
    CONFERENCE,
    "title: Hội",
    "title： Hội",
    [
      `${CONFERENCE}:3:1 yaml-syntax Sau khóa “title” thiếu dấu hai chấm thường và một dấu cách. Viết “title: giá trị”, có một dấu cách sau dấu hai chấm.`,
    ],
  ],
  [
    "quote not closed",
    CONFERENCE,
    "title: Hội nghị phân tích chuyên sâu",
    "title: 'Hội nghị phân tích",
    [
      `${CONFERENCE}:3:8 yaml-syntax Dấu nháy ' mở ở đây chưa đóng. Thêm dấu ' ở cuối câu; trong nháy đơn, dấu ' của câu viết thành hai dấu ''.`,
    ],
  ],
  [
    "apostrophe in single quotes",
    CONFERENCE,
    "title: Hội nghị phân tích chuyên sâu",
    "title: 'Đắk R'lấp'",
    [
      `${CONFERENCE}:3:8 yaml-syntax Sau dấu nháy đóng còn chữ. Đặt cả câu trong nháy đơn '…'; dấu ' ở trong câu viết thành hai dấu ''.`,
    ],
  ],
  [
    "text behind a quote",
    CONFERENCE,
    "title: Hội nghị phân tích chuyên sâu",
    'title: "Hội nghị" phân tích',
    [
      `${CONFERENCE}:3:8 yaml-syntax Sau dấu nháy đóng còn chữ. Đặt cả câu trong nháy đơn '…'; dấu ' ở trong câu viết thành hai dấu ''.`,
    ],
  ],
  [
    "sentence that begins with a bracket",
    CONFERENCE,
    "title: Hội nghị phân tích chuyên sâu",
    "title: [Dự thảo] Hội nghị",
    [
      `${CONFERENCE}:3:8 yaml-syntax Câu bắt đầu bằng dấu ngoặc nên bị đọc thành danh sách. Đặt cả câu trong dấu nháy đơn '…'.`,
    ],
  ],
  [
    "sentence that begins with a star",
    CONFERENCE,
    "title: Hội nghị phân tích chuyên sâu",
    "title: *Hội nghị*",
    [
      `${CONFERENCE}:3:8 yaml-syntax Câu bắt đầu bằng dấu *. Bỏ dấu *, hoặc đặt cả câu trong dấu nháy đơn '…'.`,
    ],
  ],
  [
    "wrong dash of a list",
    CONFERENCE,
    "  - {id: tham-gia",
    "  – {id: tham-gia",
    [
      `${CONFERENCE}:9:3 yaml-syntax Đầu dòng dùng ký hiệu “–” thay cho dấu gạch nối. Gõ dấu gạch nối (-) và một dấu cách ở đầu mục.`,
    ],
  ],
  [
    "dash without space",
    CONFERENCE,
    "  - {id: tham-gia",
    "  -{id: tham-gia",
    [
      `${CONFERENCE}:9:3 yaml-syntax Thiếu dấu cách sau dấu gạch đầu dòng. Viết “- ” rồi đến nội dung của mục.`,
    ],
  ],
  [
    "space of the web behind a colon",
    CONFERENCE,
    "title: Hội",
    "title: Hội",
    [
      `${CONFERENCE}:3:7 yaml-syntax Dòng có dấu cách đặc biệt, thường do dán từ Word hoặc trang web. Xóa các dấu cách ở chỗ này rồi gõ lại bằng phím cách.`,
    ],
  ],
  [
    "space of the web as indentation",
    PCI_2021,
    "    rank: 1",
    "    rank: 1",
    [
      `${PCI_2021}:9:1 yaml-syntax Dòng có dấu cách đặc biệt, thường do dán từ Word hoặc trang web. Xóa các dấu cách ở chỗ này rồi gõ lại bằng phím cách.`,
    ],
  ],
  [
    "colon in a sentence in braces",
    CONFERENCE,
    "text: Cán bộ chưa nêu gương",
    "text: Cán bộ: chưa nêu gương",
    [
      `${CONFERENCE}:11:38 yaml-syntax Trong ngoặc [ ] hoặc { } thiếu dấu phẩy giữa hai mục, hoặc câu chữ có dấu hai chấm. Các mục cách nhau bằng dấu phẩy; câu có dấu hai chấm thì đặt trong dấu nháy đơn '…'.`,
    ],
  ],
  [
    "comma in a sentence in braces",
    CONFERENCE,
    "text: Cán bộ chưa nêu gương",
    "text: Cán bộ, công chức chưa nêu gương",
    [
      `${CONFERENCE}:11:46 unknown-key Dấu phẩy trong ngoặc { } cắt câu chữ làm hai (đang có “công chức chưa nêu gương”). Đặt cả câu trong dấu nháy đơn '…'.`,
    ],
  ],
  [
    "block twice",
    CONFERENCE,
    "causes:\n",
    "shortfalls:\n  - {id: b, text: x}\ncauses:\n",
    [
      `${CONFERENCE}:10:1 duplicate-key Khóa “shortfalls” xuất hiện hai lần ở cùng một chỗ. Giữ lại một dòng, xóa dòng kia.`,
    ],
  ],
  [
    "two versions not merged",
    PCI_2021,
    "units:\n",
    "<<<<<<< HEAD\nunits:\n",
    [
      `${PCI_2021}:6:1 yaml-syntax Tệp còn dấu của hai bản chưa gộp xong. Giữ lại một trong hai phần, xóa các dòng “<<<<<<<”, “=======”, “>>>>>>>”.`,
    ],
  ],
  [
    "comma forgotten in braces",
    CONFERENCE,
    "year: 2021, against: 2020, from",
    "year: 2021 against: 2020, from",
    [
      `${CONFERENCE}:7:25 yaml-syntax Trong ngoặc [ ] hoặc { } thiếu dấu phẩy giữa hai mục, hoặc câu chữ có dấu hai chấm. Các mục cách nhau bằng dấu phẩy; câu có dấu hai chấm thì đặt trong dấu nháy đơn '…'.`,
    ],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});
