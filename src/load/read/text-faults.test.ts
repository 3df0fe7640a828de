import { expect, test } from "vitest";
import { problemLines, SMALL_PROJECT, spoiled } from "../small-project.ts";

const CONFERENCE = "data/conferences/quang-ninh-2022.yaml";
const UNITS = "data/units.yaml";
const SOURCES = "data/sources.yaml";

/** What is spoiled, in which file, which text by which, and every problem that must come of it. */
const SPOILED: [what: string, file: string, find: string, put: string, problems: string[]][] = [
  [
    "# in a sentence",
    CONFERENCE,
    "title: Hội nghị phân tích chuyên sâu",
    "title: Mục #1 xử lý",
    [
      `${CONFERENCE}:3:12 text-cut Dấu # cắt mất phần sau của câu (đang có “Mục”, cần “Mục #1 xử lý”). Đặt cả câu trong dấu nháy đơn '…'; nếu phần sau là ghi chú thì chuyển xuống một dòng riêng.`,
    ],
  ],
  [
    "# in a sentence in braces",
    CONFERENCE,
    "text: Sự tham gia của người dân còn thấp",
    "text: Mục #1 xử lý",
    [
      `${CONFERENCE}:9:30 text-cut Dấu # cắt mất phần sau của câu (đang có “Mục”, cần “Mục #1 xử lý”). Đặt cả câu trong dấu nháy đơn '…'; nếu phần sau là ghi chú thì chuyển xuống một dòng riêng.`,
    ],
  ],
  [
    "# in an item of a list",
    CONFERENCE,
    "causes:\n",
    "awards:\n  - text: Giải thưởng #CCHC năm nay\ncauses:\n",
    [
      `${CONFERENCE}:11:23 text-cut Dấu # cắt mất phần sau của câu (đang có “Giải thưởng”, cần “Giải thưởng #CCHC năm nay”). Đặt cả câu trong dấu nháy đơn '…'; nếu phần sau là ghi chú thì chuyển xuống một dòng riêng.`,
    ],
  ],
  [
    "# at the start of a text",
    CONFERENCE,
    "title: Hội nghị phân tích chuyên sâu",
    "title: #1 phân tích",
    [
      `${CONFERENCE}:3:8 text-cut Dấu # cắt mất phần sau của câu (đang có để trống, cần “#1 phân tích”). Đặt cả câu trong dấu nháy đơn '…'; nếu phần sau là ghi chú thì chuyển xuống một dòng riêng.`,
    ],
  ],
  [
    "# at the start of a text that may be left out",
    CONFERENCE,
    "held_on: 2022-07-20",
    "held_on: 2022-07-20\nplace: #5 Lê Lợi",
    [
      `${CONFERENCE}:5:8 text-cut Dấu # cắt mất phần sau của câu (đang có để trống, cần “#5 Lê Lợi”). Đặt cả câu trong dấu nháy đơn '…'; nếu phần sau là ghi chú thì chuyển xuống một dòng riêng.`,
    ],
  ],
  [
    "remark behind a sentence",
    CONFERENCE,
    "title: Hội nghị phân tích chuyên sâu",
    "title: Hội nghị phân tích # sửa sau",
    [
      `${CONFERENCE}:3:27 text-cut [cảnh báo] Phần sau dấu # không được đọc: “# sửa sau” (đang có “Hội nghị phân tích”). Nếu đó là một phần của câu thì đặt cả câu trong dấu nháy đơn '…'; nếu là ghi chú thì chuyển xuống một dòng riêng.`,
    ],
  ],
  [
    "curly quotes around a title",
    CONFERENCE,
    "title: Hội nghị phân tích chuyên sâu",
    "title: “Hội nghị phân tích chuyên sâu”",
    [
      `${CONFERENCE}:3:8 odd-character [cảnh báo] Câu nằm trong cặp nháy cong, nên dấu nháy cũng được in ra (đang có ““Hội nghị phân tích chuyên sâu””). Xóa cặp nháy cong; muốn đặt trong dấu nháy thì dùng nháy thẳng '…'.`,
    ],
  ],
  [
    "emoji",
    CONFERENCE,
    "title: Hội nghị phân tích chuyên sâu",
    "title: Hội nghị 👍",
    [
      `${CONFERENCE}:3:17 odd-character Ký tự này không có trong phông chữ in (đang có “👍” (U+1F44D)). Xóa ký tự, hoặc thay bằng chữ, dấu gạch đầu dòng; thường là biểu tượng cảm xúc hoặc ký hiệu dán từ Word.`,
    ],
  ],
  [
    "bullet of Word",
    CONFERENCE,
    "text: Cán bộ chưa nêu gương",
    "text:  Cán bộ chưa nêu gương",
    [
      `${CONFERENCE}:11:38 odd-character Ký tự này không có trong phông chữ in (đang có “” (U+F0B7)). Xóa ký tự, hoặc thay bằng chữ, dấu gạch đầu dòng; thường là biểu tượng cảm xúc hoặc ký hiệu dán từ Word.`,
    ],
  ],
  [
    "emoji in a source that may never be printed",
    SOURCES,
    "title: Báo cáo PAPI 2021",
    "title: Báo cáo 📄 PAPI 2021",
    [
      `${SOURCES}:1:28 odd-character [cảnh báo] Ký tự này không có trong phông chữ in (đang có “📄” (U+1F4C4)). Xóa ký tự, hoặc thay bằng chữ, dấu gạch đầu dòng; thường là biểu tượng cảm xúc hoặc ký hiệu dán từ Word.`,
    ],
  ],
  [
    "hidden character in an id",
    CONFERENCE,
    "unit: quang-ninh",
    "unit: quang​-ninh",
    [
      `${CONFERENCE}:2:7 odd-character [cảnh báo] Có ký tự ẩn không nhìn thấy, thường do dán từ Word hoặc trang web (đang có U+200B). Xóa cả giá trị rồi gõ lại bằng bàn phím.`,
      `${CONFERENCE}:2:7 unknown-unit Không có đơn vị “quang​-ninh”. Có phải “quang-ninh”?`,
    ],
  ],
  [
    "space of the web behind an id",
    CONFERENCE,
    "unit: quang-ninh",
    "unit: quang-ninh ",
    [
      `${CONFERENCE}:2:7 odd-character [cảnh báo] Có ký tự ẩn không nhìn thấy, thường do dán từ Word hoặc trang web (đang có U+00A0). Xóa cả giá trị rồi gõ lại bằng bàn phím.`,
      `${CONFERENCE}:2:7 unknown-unit Không có đơn vị “quang-ninh ”. Có phải “quang-ninh”?`,
    ],
  ],
  [
    ".VnTime (sign before a word)",
    UNITS,
    "name: {vi: Cao Bằng}",
    "name: {vi: §ång Thö}",
    [
      `${UNITS}:8:31 old-encoding [cảnh báo] Chữ có ký hiệu không phải chữ Việt: có lẽ gõ bằng phông cũ (.VnTime, VNI-Times) (đang có “§ång”). Chuyển mã văn bản sang Unicode rồi dán lại, hoặc gõ lại câu này.`,
    ],
  ],
  [
    ".VnTime (sign in a word)",
    CONFERENCE,
    "text: Cán bộ chưa nêu gương",
    "text: UBND tØnh Qu¶ng Ninh ch­a nªu g­¬ng",
    [
      `${CONFERENCE}:11:49 old-encoding [cảnh báo] Chữ có ký hiệu không phải chữ Việt: có lẽ gõ bằng phông cũ (.VnTime, VNI-Times) (đang có “Qu¶ng”). Chuyển mã văn bản sang Unicode rồi dán lại, hoặc gõ lại câu này.`,
    ],
  ],
  [
    "VNI",
    CONFERENCE,
    "text: Cán bộ chưa nêu gương",
    "text: Caûi caùch haønh chính",
    [
      `${CONFERENCE}:11:38 old-encoding [cảnh báo] Chữ có ký hiệu không phải chữ Việt: có lẽ gõ bằng phông cũ (.VnTime, VNI-Times) (đang có “Caûi”). Chuyển mã văn bản sang Unicode rồi dán lại, hoặc gõ lại câu này.`,
    ],
  ],
  [
    "UTF-8 opened as Latin-1",
    UNITS,
    "name: {vi: Cao Bằng}",
    "name: {vi: Äá»“ng Thá»­}",
    [
      `${UNITS}:8:32 old-encoding [cảnh báo] Chữ Việt bị vỡ: văn bản Unicode (UTF-8) đã được mở bằng mã khác (đang có “Äá»“ng”). Mở lại bản gốc với mã UTF-8 rồi dán lại, hoặc gõ lại câu này.`,
    ],
  ],
  [
    "words that only keep a place",
    CONFERENCE,
    "text: Sự tham gia của người dân còn thấp",
    "text: (điền sau)",
    [
      `${CONFERENCE}:9:26 to-fill [cảnh báo] Chỗ này còn để chờ điền, trang và giấy sẽ in nguyên như vậy (đang có “(điền sau)”). Ghi nội dung thật, hoặc xóa mục, xóa câu.`,
    ],
  ],
  [
    "gap in a sentence",
    CONFERENCE,
    "title: Hội nghị phân tích chuyên sâu",
    "title: Hội nghị theo Kế hoạch số xxx/KH-UBND",
    [
      `${CONFERENCE}:3:8 to-fill [cảnh báo] Chỗ này còn để chờ điền, trang và giấy sẽ in nguyên như vậy (đang có “xxx”). Ghi nội dung thật, hoặc xóa mục, xóa câu.`,
    ],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});

test("a text of one endless word is looked through in no time, and its fault still found at its word", () => {
  const began = performance.now();
  const long = "a".repeat(200_000);
  expect(problemLines(spoiled(CONFERENCE, "title: ", `title: ${long} `)).join("\n")).not.toContain(
    "old-encoding",
  );
  const lines = problemLines(spoiled(CONFERENCE, "title: ", `title: ${long} caûi caùch `)).join("\n");
  expect(lines).toContain("old-encoding");
  expect(lines).toContain("đang có “caûi”");
  expect(performance.now() - began).toBeLessThan(5_000);
});

test("line ends of old Macs are read as line ends", () => {
  const text = SMALL_PROJECT[CONFERENCE]!.replaceAll("\n", "\r");
  expect(problemLines({ ...SMALL_PROJECT, [CONFERENCE]: text })).toEqual(problemLines(SMALL_PROJECT));
});
