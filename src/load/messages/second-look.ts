import { error, quote, warning } from "./wording.ts";

// What a figure, a name or an address says beside its own words that another place says otherwise.

export const targetNotQuoted = (key: string, written: string, words: string) =>
  warning(
    "record-contradiction",
    `Nguyên văn không nêu số đã ghi ở ${key}: ${quote(words)}.`,
    `Sửa ${key} hoặc quote theo tài liệu.`,
    { actual: written },
  );
export const comparisonDiffers = (written: string, right: string, words: string) =>
  warning(
    "record-contradiction",
    `Chữ trước số trong nguyên văn khác comparison: ${quote(words)}.`,
    "“trên”, “hơn” là above; “đạt”, “từ”, “ít nhất” là at-least.",
    { actual: written, expected: right },
  );
export const targetOfOtherYear = (year: number, said: readonly number[], words: string) =>
  warning(
    "record-contradiction",
    `Nguyên văn nói về năm ${said.join(", ")}: ${quote(words)}.`,
    "Sửa year hoặc quote theo tài liệu.",
    { actual: year },
  );
export const baselineDiffers = (baseline: number, year: number, words: string) =>
  warning(
    "record-contradiction",
    `Nguyên văn so với năm ${year}: ${quote(words)}.`,
    "Sửa baseline_year hoặc quote theo tài liệu.",
    { actual: baseline, expected: year },
  );
export const reportedAgainstFigures = (what: string, told: string, ours: string, against: number) =>
  warning(
    "unlikely-value",
    `${what} mà nguồn nêu trái chiều với số đã ghi của hai năm.`,
    "Kiểm tra lại dấu, năm so sánh và đơn vị; nguồn ghi đúng như vậy thì nêu vì sao ở note.",
    { actual: told, expected: `${ours} so với ${against}` },
  );
export const reportedPlacesImpossible = (places: string, rank: number, before: number) =>
  warning(
    "unlikely-value",
    `Thứ hạng năm nay ${rank} mà ${Number(places) < 0 ? "giảm" : "tăng"} ${Math.abs(Number(places))} bậc thì năm trước thứ ${before}, ngoài bảng xếp hạng.`,
    "Kiểm tra lại dấu và số bậc: tăng bậc ghi số dương, giảm bậc ghi số âm.",
    { actual: places },
  );
export const countsBeyondUnits = (words: string, sum: number, ranked: number) =>
  warning(
    "unlikely-value",
    `Ghi chú đếm ${sum} địa phương, nhiều hơn số đơn vị được xếp hạng: ${quote(words)}.`,
    "Đối chiếu với nguồn.",
    { actual: sum, expected: `không quá ${ranked}` },
  );
export const howDoesNotGive = (written: string, sum: string, how: string) =>
  warning(
    "unlikely-value",
    `Phép tính ở how không cho số đã ghi: ${quote(how)}.`,
    "Đối chiếu hai số của phép tính và số đã ghi.",
    { actual: written, expected: sum },
  );
export const addressOfOtherYear = (year: number, said: readonly number[]) =>
  warning(
    "record-contradiction",
    `Địa chỉ nói về năm ${year}, tên tài liệu nói về năm ${said.join(", ")}.`,
    "Mở địa chỉ để xem có đúng tài liệu này không, sửa url hoặc title.",
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
export const withoutThreshold = () =>
  error(
    "missing-key",
    "Nhận xét “mọi năm trên một mức” (all-above) chưa ghi mức.",
    "Thêm threshold, ví dụ threshold: 90.",
  );
export const numberWithSymbol = (number: string) =>
  warning(
    "record-contradiction",
    `Số văn bản ghi cả ký hiệu (${quote(number)}): ký hiệu sẽ in hai lần.`,
    `Chỉ ghi số ${quote(number.split("/")[0] ?? "")}; ký hiệu được suy từ cơ quan, hoặc ghi ở symbol.`,
  );
export const cutLikeBefore = (last: string, missing: number, year: number) =>
  warning(
    "text-cut",
    `Tệp có đúng các đơn vị như năm ${year}, cùng thứ tự, nhưng dừng sau ${quote(last)}: thiếu ${missing} đơn vị cuối. Tệp có thể bị cắt khi chép, gửi hoặc lưu.`,
    "Đối chiếu với bản gốc; các đơn vị ấy không có số thì nêu ở missing.",
  );
