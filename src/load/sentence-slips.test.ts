import { expect, test } from "vitest";
import { problemLines, spoiled } from "./small-project.ts";

/** What a sentence shows of the keyboard it came from. */
const SPOILED: [what: string, file: string, find: string | null, put: string, problems: string[]][] = [
  [
    "a Cyrillic letter",
    "data/conferences/quang-ninh-2022.yaml",
    "Hội nghị phân tích chuyên sâu",
    "Hội nghị phân tíсh chuyên sâu",
    [
      "data/conferences/quang-ninh-2022.yaml:3:8 odd-character [cảnh báo] Trong chữ có một chữ cái Nga trông giống chữ Việt, nên máy đọc là chữ khác (đang có “с” (U+0441) trong “tíсh”). Xóa cả từ rồi gõ lại bằng bàn phím.",
    ],
  ],
  [
    "a Greek letter in an id",
    "data/conferences/quang-ninh-2022.yaml",
    "[tham-gia], agencies",
    "[thαm-gia], agencies",
    [
      "data/conferences/quang-ninh-2022.yaml:11:74 odd-character [cảnh báo] Trong chữ có một chữ cái Hy Lạp trông giống chữ Việt, nên máy đọc là chữ khác (đang có “α” (U+03B1) trong “thαm-gia”). Xóa cả từ rồi gõ lại bằng bàn phím.",
      "data/conferences/quang-ninh-2022.yaml:11:74 unknown-reference Không có tồn tại, hạn chế “thαm-gia”. Có phải “tham-gia”?",
    ],
  ],
  [
    "no diacritics",
    "data/conferences/quang-ninh-2022.yaml",
    "Hội nghị phân tích chuyên sâu",
    "Hoi nghi phan tich chuyen sau nam 2022",
    [
      "data/conferences/quang-ninh-2022.yaml:3:8 odd-character [cảnh báo] Câu tiếng Việt gõ không dấu, được in nguyên như vậy (đang có “Hoi nghi phan tich chuyen sau nam 2022”). Gõ lại có dấu.",
    ],
  ],
  [
    "an input method that was off",
    "data/conferences/quang-ninh-2022.yaml",
    "Hội nghị phân tích chuyên sâu",
    "Hooij nghij phaan tichs chuyeen saau",
    [
      "data/conferences/quang-ninh-2022.yaml:3:8 odd-character [cảnh báo] Câu có vẻ gõ khi bộ gõ tiếng Việt đang tắt: dấu còn là chữ cái (đang có “Hooij nghij phaan tichs chuyeen saau”). Bật bộ gõ rồi gõ lại câu này.",
    ],
  ],
  [
    "capitals throughout",
    "data/conferences/quang-ninh-2022.yaml",
    "Hội nghị phân tích chuyên sâu",
    "HỘI NGHỊ PHÂN TÍCH CHUYÊN SÂU",
    [
      "data/conferences/quang-ninh-2022.yaml:3:8 odd-character [cảnh báo] Cả câu viết chữ hoa; giấy và trang in nguyên như gõ (đang có “HỘI NGHỊ PHÂN TÍCH CHUYÊN SÂU”). Viết chữ thường, chỉ viết hoa chữ đầu câu và tên riêng.",
    ],
  ],
  [
    "marks of the web",
    "data/conferences/quang-ninh-2022.yaml",
    "text: Cán bộ chưa nêu gương",
    "text: Cán bộ&nbsp;chưa nêu gương",
    [
      "data/conferences/quang-ninh-2022.yaml:11:38 not-shown [cảnh báo] Dấu này chỉ có tác dụng ở trang web hoặc bài viết; trong hồ sơ nó được in nguyên như gõ (đang có “&nbsp;”). Xóa dấu, giữ lại chữ.",
    ],
  ],
  [
    "marks of commentary",
    "data/conferences/quang-ninh-2022.yaml",
    "text: Cán bộ chưa nêu gương",
    "text: 'Cán bộ **chưa** nêu gương'",
    [
      "data/conferences/quang-ninh-2022.yaml:11:38 not-shown [cảnh báo] Dấu này chỉ có tác dụng ở trang web hoặc bài viết; trong hồ sơ nó được in nguyên như gõ (đang có “**chưa**”). Xóa dấu, giữ lại chữ.",
    ],
  ],
  [
    "a mark typed twice",
    "data/conferences/quang-ninh-2022.yaml",
    "text: Cán bộ chưa nêu gương",
    "text: 'Cán bộ chưa nêu gương..'",
    [
      "data/conferences/quang-ninh-2022.yaml:11:38 odd-character [cảnh báo] Dấu câu gõ hai lần liền nhau (đang có “ưa nêu gương..”, cần “.”). Xóa một dấu.",
    ],
  ],
  [
    "three dots are one mark",
    "data/conferences/quang-ninh-2022.yaml",
    "text: Cán bộ chưa nêu gương",
    "text: 'Cán bộ chưa nêu gương...'",
    [],
  ],
  [
    "no word at all",
    "data/conferences/quang-ninh-2022.yaml",
    "text: Cán bộ chưa nêu gương",
    "text: ;",
    [
      "data/conferences/quang-ninh-2022.yaml:11:38 to-fill [cảnh báo] Mục này không có chữ nào, trang và giấy sẽ in nguyên như vậy (đang có “;”). Ghi nội dung thật, hoặc xóa mục.",
    ],
  ],
  [
    "Vietnamese where English is meant",
    "data/conferences/quang-ninh-2022.yaml",
    "text: Cán bộ chưa nêu gương",
    "text_en: Cán bộ chưa nêu gương, text: Cán bộ chưa nêu gương",
    [
      "data/conferences/quang-ninh-2022.yaml:11:41 wrong-value [cảnh báo] Chỗ của lời tiếng Anh đang ghi tiếng Việt (đang có “Cán bộ chưa nêu gương”). Ghi bản tiếng Anh, hoặc xóa khóa này: trang tiếng Anh giữ lời tiếng Việt và ghi rõ.",
    ],
  ],
  [
    "English where English is meant",
    "data/conferences/quang-ninh-2022.yaml",
    "text: Cán bộ chưa nêu gương",
    "text_en: Officials of Quảng Ninh do not set an example, text: Cán bộ chưa nêu gương",
    [],
  ],
  [
    "commentary without diacritics",
    "content/hoi-nghi/quang-ninh-2022.md",
    "Kết quả **chưa ổn định** so với năm 2020.",
    "Ket qua chua on dinh so voi nam 2020.",
    [
      "content/hoi-nghi/quang-ninh-2022.md:3:1 odd-character [cảnh báo] Câu tiếng Việt gõ không dấu, được in nguyên như vậy (đang có “Ket qua chua on dinh so voi nam 2020.”). Gõ lại có dấu.",
    ],
  ],
  [
    "names, symbols and abbreviations",
    "content/hoi-nghi/quang-ninh-2022.md",
    "Kết quả **chưa ổn định** so với năm 2020.",
    "Gia Lai, Kon Tum, Long An, PAPI, PAR Index, SIPAS (σ = 0,5; ε).",
    [],
  ],
];

test.each(SPOILED)("%s", (_, file, find, put, problems) => {
  expect(problemLines(spoiled(file, find, put))).toEqual(problems);
});
