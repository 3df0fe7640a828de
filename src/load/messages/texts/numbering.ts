import { quote, warning } from "../wording.ts";

// Words and entries that one beside them shows to be slips: a word twice, a number left out, a year elsewhere.

export const wordTwice = (written: string) =>
  warning("record-contradiction", `Lặp từ: ${quote(written)}.`, "Xóa một từ; lặp có ý thì giữ nguyên.");
export const numberLeftOut = (before: string, after: string, lacking: string) =>
  warning(
    "text-cut",
    `Số thứ tự nhảy từ ${before} sang ${after}: thiếu mục ${lacking}.`,
    "Đối chiếu với tài liệu: có thể một mục bị sót khi chép; đúng như tài liệu thì giữ nguyên.",
  );
export const otherYearsInEnglish = (vi: readonly string[], en: readonly string[]) =>
  warning(
    "record-contradiction",
    "Năm nêu ở bản tiếng Việt và bản tiếng Anh khác nhau.",
    "Sửa cho thống nhất.",
    { actual: `tiếng Việt ${vi.join(", ") || "không nêu"}; tiếng Anh ${en.join(", ") || "không nêu"}` },
  );
export const agencyNotNamed = (agency: string, text: string, owners: string) =>
  warning(
    "record-contradiction",
    `Câu giao việc nêu ${agency}, mà hồ sơ ghi chủ trì, phối hợp là ${owners}.`,
    "Đối chiếu với tài liệu, sửa lead, support hoặc câu chữ.",
    { actual: quote(text) },
  );
export const breakOfOtherYear = (years: readonly number[], from: number, to: number) =>
  warning(
    "record-contradiction",
    `Lý do của chỗ đứt gãy nêu năm ${years.join(", ")}, mà between là [${from}, ${to}].`,
    "Đối chiếu với nguồn, sửa between hoặc reason.",
  );
export const notAMunicipality = (name: string) =>
  warning(
    "record-contradiction",
    `Ghi ${quote(name)} là thành phố trực thuộc trung ương.`,
    "Các thành phố trực thuộc trung ương: Hà Nội, Hải Phòng, Huế (từ 2025), Đà Nẵng, Cần Thơ, TP. Hồ Chí Minh. Mới thành lập thì giữ nguyên, nêu ngày ở city.",
  );
