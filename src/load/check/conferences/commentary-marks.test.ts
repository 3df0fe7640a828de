import { expect, test } from "vitest";
import { problemLines, spoiled } from "../../small-project.ts";

const SPOILED: [what: string, file: string, find: string | null, put: string, problems: string[]][] = [
  [
    "bullets of Word",
    "content/hoi-nghi/quang-ninh-2022.md",
    null,
    "• Việc một\n• Việc hai\n",
    [
      "content/hoi-nghi/quang-ninh-2022.md:1:1 not-shown [cảnh báo] Dấu đầu dòng này không làm thành danh sách: các dòng bị nối thành một đoạn (đang có “•”). Thay bằng dấu gạch nối và một dấu cách (“- ”) ở đầu mỗi dòng.",
    ],
  ],
  [
    "table without its rule",
    "content/hoi-nghi/quang-ninh-2022.md",
    null,
    "| a | b |\n| 1 | 2 |\n",
    [
      "content/hoi-nghi/quang-ninh-2022.md:1:1 not-shown [cảnh báo] Bảng thiếu dòng gạch dưới hàng đầu nên được in nguyên như gõ. Thêm dòng “|---|---|” (mỗi cột một ô) ngay dưới hàng đầu của bảng.",
    ],
  ],
  [
    "front matter",
    "content/hoi-nghi/quang-ninh-2022.md",
    null,
    "---\ntitle: a\n---\n\nNội dung.\n",
    [
      "content/hoi-nghi/quang-ninh-2022.md:1:1 not-shown [cảnh báo] Đoạn đầu giữa hai dòng “---” không được hiểu là phần khai báo và được in nguyên như gõ. Xóa cả đoạn; tên, ngày của hội nghị ghi trong hồ sơ ở data/conferences.",
    ],
  ],
  [
    "one brace for two",
    "content/hoi-nghi/quang-ninh-2022.md",
    null,
    "Tỉnh đạt { diem papi }.\n",
    [
      "content/hoi-nghi/quang-ninh-2022.md:1:10 notation [cảnh báo] Chỗ lấy số viết một cặp ngoặc nhọn nên được in nguyên như gõ (đang có “{ diem papi }”). Viết hai cặp ngoặc: {{ diem papi }}.",
    ],
  ],
  [
    "scheme spelled by numbers",
    "content/hoi-nghi/quang-ninh-2022.md",
    null,
    "[x](&#106;avascript:alert(1))\n",
    [
      "content/hoi-nghi/quang-ninh-2022.md:1:1 raw-html Liên kết không dẫn đến một trang web (đang có “&#106;avascript:alert(1)”). Viết địa chỉ bắt đầu bằng https://, hoặc bỏ liên kết và giữ lại chữ.",
    ],
  ],
  [
    "scheme spelled by escapes",
    "content/hoi-nghi/quang-ninh-2022.md",
    null,
    "[x](java%0ascript:alert(1))\n",
    [
      "content/hoi-nghi/quang-ninh-2022.md:1:1 raw-html Liên kết không dẫn đến một trang web (đang có “java%0ascript:alert(1)”). Viết địa chỉ bắt đầu bằng https://, hoặc bỏ liên kết và giữ lại chữ.",
    ],
  ],
  [
    "scheme with a hidden blank",
    "content/hoi-nghi/quang-ninh-2022.md",
    null,
    "[x](java​script:alert(1))\n",
    [
      "content/hoi-nghi/quang-ninh-2022.md:1:1 raw-html Liên kết không dẫn đến một trang web (đang có “java​script:alert(1)”). Viết địa chỉ bắt đầu bằng https://, hoặc bỏ liên kết và giữ lại chữ.",
    ],
  ],
  [
    "colon by its name",
    "content/hoi-nghi/quang-ninh-2022.md",
    null,
    "[x][1]\n\n[1]: javascript&colon;alert(1)\n",
    [
      "content/hoi-nghi/quang-ninh-2022.md:1:1 raw-html Liên kết không dẫn đến một trang web (đang có “javascript&colon;alert(1)”). Viết địa chỉ bắt đầu bằng https://, hoặc bỏ liên kết và giữ lại chữ.",
    ],
  ],
  [
    "machine of the network",
    "content/hoi-nghi/quang-ninh-2022.md",
    null,
    "[x](//may-chu/bao-cao.docx)\n",
    [
      "content/hoi-nghi/quang-ninh-2022.md:1:1 raw-html Liên kết không dẫn đến một trang web (đang có “//may-chu/bao-cao.docx”). Viết địa chỉ bắt đầu bằng https://, hoặc bỏ liên kết và giữ lại chữ.",
    ],
  ],
  [
    "address that cannot be read",
    "content/hoi-nghi/quang-ninh-2022.md",
    null,
    "[x](bao-cao-50%.docx)\n",
    [
      "content/hoi-nghi/quang-ninh-2022.md:1:1 raw-html Liên kết không dẫn đến một trang web (đang có “bao-cao-50%.docx”). Viết địa chỉ bắt đầu bằng https://, hoặc bỏ liên kết và giữ lại chữ.",
    ],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});
