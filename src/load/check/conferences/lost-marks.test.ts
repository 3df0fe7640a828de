import { expect, test } from "vitest";
import { problemLines, spoiled } from "../../small-project.ts";

/** Marks of commentary that lead nowhere or are not closed. */
const SPOILED: [what: string, file: string, find: string | null, put: string, problems: string[]][] = [
  [
    "a link by a name without an address",
    "content/hoi-nghi/quang-ninh-2022.md",
    "Kết quả **chưa ổn định** so với năm 2020.",
    "Theo [báo cáo][1] và [kế hoạch][], kết quả chưa ổn định.",
    [
      "content/hoi-nghi/quang-ninh-2022.md:3:6 not-shown [cảnh báo] Chỗ này không thành liên kết vì bài không có dòng “[1]: địa chỉ”, và được in nguyên như gõ (đang có “[báo cáo][1]”). Viết [báo cáo](https://…).",
      "content/hoi-nghi/quang-ninh-2022.md:3:22 not-shown [cảnh báo] Chỗ này không thành liên kết vì bài không có dòng “[kế hoạch]: địa chỉ”, và được in nguyên như gõ (đang có “[kế hoạch][]”). Viết [kế hoạch](https://…).",
    ],
  ],
  [
    "a link by a name with its address",
    "content/hoi-nghi/quang-ninh-2022.md",
    "Kết quả **chưa ổn định** so với năm 2020.",
    "Theo [báo cáo][1], kết quả chưa ổn định.\n\n[1]: https://papi.org.vn/",
    [],
  ],
  [
    "an address that nothing asks for",
    "content/hoi-nghi/quang-ninh-2022.md",
    "Kết quả **chưa ổn định** so với năm 2020.",
    "Kết quả chưa ổn định.\n\n[1]: https://papi.org.vn/",
    [
      "content/hoi-nghi/quang-ninh-2022.md:5:1 not-shown [cảnh báo] Dòng “[1]: địa chỉ” không được nhắc đến trong bài nên không hiện ở đâu. Viết [chữ cần dẫn][1] ở chỗ cần dẫn, hoặc xóa dòng này.",
    ],
  ],
  [
    "bold type that is not closed",
    "content/hoi-nghi/quang-ninh-2022.md",
    "Kết quả **chưa ổn định** so với năm 2020.",
    "Kết quả **chưa ổn định so với năm 2020.",
    [
      "content/hoi-nghi/quang-ninh-2022.md:3:9 not-shown [cảnh báo] Hai dấu sao không thành chữ đậm và được in nguyên như gõ (đang có “**chưa ổn định so với năm 2020.”). Viết **chữ đậm**: đủ hai dấu sao ở mỗi đầu, sát chữ, không có dấu cách ở trong.",
    ],
  ],
  [
    "bold type with blanks inside",
    "content/hoi-nghi/quang-ninh-2022.md",
    "Kết quả **chưa ổn định** so với năm 2020.",
    "Kết quả ** chưa ổn định ** so với năm 2020.",
    [
      "content/hoi-nghi/quang-ninh-2022.md:3:9 not-shown [cảnh báo] Hai dấu sao không thành chữ đậm và được in nguyên như gõ (đang có “** chưa ổn định ** so với năm 2020.”). Viết **chữ đậm**: đủ hai dấu sao ở mỗi đầu, sát chữ, không có dấu cách ở trong.",
    ],
  ],
  [
    "two pieces of bold type",
    "content/hoi-nghi/quang-ninh-2022.md",
    "Kết quả **chưa ổn định** so với năm 2020.",
    "**Một** và **hai** khác nhau; dấu sao \\*\\* viết riêng.",
    [],
  ],
  [
    "a lone mark of code",
    "content/hoi-nghi/quang-ninh-2022.md",
    "Kết quả **chưa ổn định** so với năm 2020.",
    "Kết quả `chưa ổn định so với năm 2020.",
    [
      "content/hoi-nghi/quang-ninh-2022.md:3:9 not-shown [cảnh báo] Dấu ` đứng một mình và được in nguyên như gõ (đang có “`chưa ổn định so với năm 2020.”). Thêm dấu ` ở đầu kia, hoặc xóa dấu này.",
    ],
  ],
  [
    "cells beyond the head, and cells missing",
    "content/hoi-nghi/quang-ninh-2022.md",
    "Kết quả **chưa ổn định** so với năm 2020.",
    "| Chỉ số | Điểm |\n|---|---|\n| PAPI | 42,43 | 27 |\n| SIPAS |\n| PCI | 70,10 |",
    [
      "content/hoi-nghi/quang-ninh-2022.md:5:1 not-shown [cảnh báo] Dòng của bảng nhiều ô hơn dòng đầu: ô thừa bị bỏ (đang có 3 ô, cần 2 ô). Đếm lại dấu | của dòng này; dấu | thuộc về câu chữ thì viết \\|.",
      "content/hoi-nghi/quang-ninh-2022.md:6:1 not-shown [cảnh báo] Dòng của bảng ít ô hơn dòng đầu: các ô cuối để trống (đang có 1 ô, cần 2 ô). Đếm lại dấu | của dòng này; dấu | thuộc về câu chữ thì viết \\|.",
    ],
  ],
  [
    "a list without its blank",
    "content/hoi-nghi/quang-ninh-2022.md",
    "Kết quả **chưa ổn định** so với năm 2020.",
    "Kết quả:\n\n-Điểm giảm.\n-Hạng giảm.",
    [
      "content/hoi-nghi/quang-ninh-2022.md:5:1 not-shown [cảnh báo] Thiếu dấu cách sau dấu gạch đầu dòng: các dòng này không thành danh sách và bị nối vào nhau (đang có “-Điểm giảm.”). Viết “- ” rồi đến nội dung ở mỗi dòng.",
    ],
  ],
  [
    "a list counted otherwise",
    "content/hoi-nghi/quang-ninh-2022.md",
    "Kết quả **chưa ổn định** so với năm 2020.",
    "1. Điểm giảm.\n3. Hạng giảm.\n4. Ổn định.",
    [
      "content/hoi-nghi/quang-ninh-2022.md:4:1 not-shown [cảnh báo] Danh sách đánh số được in liên tục từ mục đầu, nên số của mục này đổi (đang có 3, cần 2). Sửa số thứ tự; muốn giữ nguyên số như gõ thì viết \\ trước dấu chấm (3\\.).",
    ],
  ],
  [
    "a list of ones",
    "content/hoi-nghi/quang-ninh-2022.md",
    "Kết quả **chưa ổn định** so với năm 2020.",
    "1. Điểm giảm.\n1. Hạng giảm.\n1. Ổn định.",
    [],
  ],
  [
    "code to the end of the text",
    "content/hoi-nghi/quang-ninh-2022.md",
    "Kết quả **chưa ổn định** so với năm 2020.",
    "Kết quả.\n\n```\nchưa ổn định",
    [
      "content/hoi-nghi/quang-ninh-2022.md:5:1 not-shown [cảnh báo] Dấu ``` hoặc ~~~ mở ở đây không được đóng: từ đây đến hết bài được in như đoạn mã. Xóa dòng này, hoặc thêm một dòng như thế ở cuối đoạn.",
    ],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});
