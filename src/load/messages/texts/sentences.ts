import { quote, warning } from "../wording.ts";

// Words that came out of the keyboard otherwise than they were meant.

export const otherAlphabet = (word: string, letter: string, alphabet: string) =>
  warning(
    "odd-character",
    `Trong chữ có một chữ cái ${alphabet} trông giống chữ Việt, nên máy đọc là chữ khác.`,
    "Xóa cả từ rồi gõ lại bằng bàn phím.",
    {
      actual: `${quote(letter)} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}) trong ${quote(word)}`,
    },
  );
export const withoutDiacritics = (words: string) =>
  warning("odd-character", "Câu tiếng Việt gõ không dấu, được in nguyên như vậy.", "Gõ lại có dấu.", {
    actual: quote(words),
  });
export const telexLeft = (words: string) =>
  warning(
    "odd-character",
    "Câu có vẻ gõ khi bộ gõ tiếng Việt đang tắt: dấu còn là chữ cái.",
    "Bật bộ gõ rồi gõ lại câu này.",
    { actual: quote(words) },
  );
export const allCapitals = (words: string) =>
  warning(
    "odd-character",
    "Cả câu viết chữ hoa; giấy và trang in nguyên như gõ.",
    "Viết chữ thường, chỉ viết hoa chữ đầu câu và tên riêng.",
    { actual: quote(words) },
  );
export const typedAsMarkup = (mark: string) =>
  warning(
    "not-shown",
    "Dấu này chỉ có tác dụng ở trang web hoặc bài viết; trong hồ sơ nó được in nguyên như gõ.",
    "Xóa dấu, giữ lại chữ.",
    { actual: quote(mark) },
  );
export const doubledMark = (written: string, mark: string) =>
  warning("odd-character", "Dấu câu gõ hai lần liền nhau.", "Xóa một dấu.", {
    actual: quote(written),
    expected: quote(mark),
  });
export const nothingSaid = (written: string) =>
  warning(
    "to-fill",
    "Mục này không có chữ nào, trang và giấy sẽ in nguyên như vậy.",
    "Ghi nội dung thật, hoặc xóa mục.",
    { actual: quote(written) },
  );
export const englishInVietnamese = (words: string) =>
  warning(
    "wrong-value",
    "Chỗ của lời tiếng Anh đang ghi tiếng Việt.",
    "Ghi bản tiếng Anh, hoặc xóa khóa này: trang tiếng Anh giữ lời tiếng Việt và ghi rõ.",
    { actual: quote(words) },
  );
export const languagesExchanged = (vi: string, en: string) =>
  warning(
    "swapped-values",
    "Tên tiếng Việt và tên tiếng Anh có vẻ bị đổi chỗ.",
    "Ghi tên có dấu ở vi, tên không dấu ở en.",
    { actual: `vi ${quote(vi)}, en ${quote(en)}` },
  );
export const addressWithMark = (mark: string) =>
  warning(
    "record-contradiction",
    `Địa chỉ kết thúc bằng dấu ${quote(mark)}, thường là dấu câu chép theo.`,
    "Xóa dấu ấy rồi mở thử.",
  );
export const nameWithoutMarks = (name: string) =>
  warning("record-contradiction", `Tên viết không dấu: ${quote(name)}.`, "Ghi đủ dấu như tên chính thức.");
export const twoSpellings = (name: string, other: string, id: string) =>
  warning(
    "record-contradiction",
    `Tên này khác dấu với tên của ${quote(id)}: ${quote(name)}, ${quote(other)}.`,
    "Sửa cho thống nhất; hai tên khác nhau thật thì giữ nguyên.",
  );
export const englishNameMarked = (name: string) =>
  warning(
    "record-contradiction",
    `Tên tiếng Anh còn dấu tiếng Việt: ${quote(name)}.`,
    "Ghi tên không dấu ở en.",
  );
export const cityUnlikeItsKin = (id: string, isCity: boolean) =>
  warning(
    "record-contradiction",
    isCity
      ? `Ghi là thành phố trực thuộc trung ương, còn ${quote(id)} cùng tên ghi là tỉnh.`
      : `Ghi là tỉnh, còn ${quote(id)} cùng tên ghi là thành phố trực thuộc trung ương.`,
    "Kiểm tra lại city ở cả hai.",
  );
export const cutLikeBefore = (last: string, missing: number, year: number) =>
  warning(
    "text-cut",
    `Tệp có đúng các đơn vị như năm ${year}, cùng thứ tự, nhưng dừng sau ${last}: thiếu ${missing} đơn vị cuối. Tệp có thể bị cắt khi chép, gửi hoặc lưu.`,
    "Đối chiếu với bản gốc; các đơn vị ấy không có số thì nêu ở missing.",
  );
