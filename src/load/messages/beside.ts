import { quote, warning } from "./wording.ts";

// What an edition says beside its scores, and a table as a whole, that does not fit what stands around it.

const COMPARE = "Đối chiếu với nguồn.";

export const surveyedMoreThanAll = (unit: string, count: number, total: number) =>
  warning(
    "unlikely-value",
    `Số phiếu của ${unit} nhiều hơn số phiếu cả nước ở sample.`,
    "Đối chiếu hai số với nguồn: có thể thừa một chữ số.",
    { actual: count, expected: `không quá ${total}` },
  );
export const surveyedSum = (sum: number, total: number) =>
  warning(
    "unlikely-value",
    "Số phiếu của các đơn vị cộng lại nhiều hơn số phiếu cả nước.",
    "Đối chiếu total và số phiếu từng đơn vị với nguồn.",
    { actual: total, expected: `ít nhất ${sum}` },
  );
export const surveyedUnlike = (total: number, before: number, year: number) =>
  warning(
    "unlikely-value",
    `Số phiếu cả nước khác xa kỳ ${year}.`,
    "Đối chiếu với nguồn: có thể thiếu hay thừa chữ số.",
    { actual: total, expected: `cùng cỡ với ${before}` },
  );
export const surveyedAsBefore = (total: number, year: number) =>
  warning(
    "left-over",
    `Số phiếu cả nước trùng hệt kỳ ${year}.`,
    "Đối chiếu với nguồn: có thể số này còn lại từ tệp năm trước.",
    { actual: total },
  );
export const errorTooLarge = (written: string, score: string) =>
  warning(
    "unlikely-value",
    "Sai số chuẩn quá lớn so với điểm.",
    "Đối chiếu với nguồn: có thể nhầm với điểm, lệch dấu thập phân, hoặc là nửa khoảng tin cậy.",
    { actual: written, expected: `nhỏ hơn nhiều so với ${score} điểm` },
  );

export const meanAsBefore = (written: string, year: number) =>
  warning(
    "left-over",
    `Số trung bình trùng hệt kỳ ${year}.`,
    "Đối chiếu với nguồn: có thể số này còn lại từ tệp năm trước.",
    { actual: written },
  );
export const meansExchanged = (one: string, other: string) =>
  warning(
    "swapped-values",
    `Số trung bình của ${one} và ${other} có vẻ bị đổi chỗ: mỗi số đúng bằng bình quân của cột kia.`,
    "Đối chiếu hai số với nguồn.",
  );

export const sameRowTwice = (unit: string, other: string, count: number, line: number) =>
  warning(
    "swapped-values",
    `Cả ${count} số của ${unit} đúng từng chữ số như của ${other} ở dòng ${line}.`,
    "Đối chiếu hai đơn vị với nguồn: có thể một dòng bị chép đè lên dòng kia.",
  );
export const orderOfNobody = (units: number, year: number) =>
  warning(
    "swapped-values",
    `Thứ tự của ${units} đơn vị không giống gì kỳ ${year}: tên đơn vị và số có vẻ không còn cùng dòng.`,
    "Đối chiếu vài đơn vị với nguồn: có thể một cột đã được sắp xếp riêng trong Excel.",
  );

export const reportedTenfold = (written: string, ours: string, against: number) =>
  warning(
    "unlikely-value",
    `Mức thay đổi lệch dấu thập phân so với số đã ghi của hai năm (năm so sánh ${against}).`,
    `Đối chiếu với nguồn: có phải ${ours}?`,
    { actual: written, expected: ours },
  );
export const reportedScore = (written: string, key: string) =>
  warning(
    "unlikely-value",
    `Số ở ${key} đúng bằng ${key === "change" ? "điểm" : "thứ hạng"} của đơn vị trong kỳ này.`,
    key === "change" ? "Ghi mức tăng, giảm, không ghi điểm." : "Ghi số bậc tăng, giảm, không ghi thứ hạng.",
    { actual: written },
  );
export const regionRankBeyond = (written: string, units: number, regions: string) =>
  warning(
    "rank-above-units",
    `Thứ hạng trong vùng lớn hơn số đơn vị của ${regions}.`,
    "Kiểm tra lại thứ hạng: có thể là hạng cả nước.",
    { actual: written, expected: `không quá ${units}` },
  );
export const entryTwice = (line: number) =>
  warning("duplicate-entry", `Mục này đã ghi ở dòng ${line}.`, "Giữ lại một mục, xóa mục kia.");
export const bestBelow = (written: string, unit: string, score: string) =>
  warning("unlikely-value", `Mức cao nhất thấp hơn điểm của ${unit}.`, "Đối chiếu hai số với nguồn.", {
    actual: written,
    expected: `ít nhất ${score}`,
  });

export const publishedAfterSources = (published: string, source: string, date: string) =>
  warning(
    "unlikely-value",
    `Ngày công bố muộn hơn mọi tài liệu nêu ngày ấy (muộn nhất là ${quote(source)}).`,
    "Đối chiếu với tài liệu: có thể đổi chỗ ngày và tháng, hoặc nhầm năm.",
    { actual: published, expected: `không sau ${date}` },
  );
export const publishedAfterNext = (published: string, year: number, next: string) =>
  warning("unlikely-value", `Ngày công bố không sớm hơn ngày công bố kỳ ${year}.`, COMPARE, {
    actual: published,
    expected: `trước ${next}`,
  });
export const rankedUnlikeOthers = (ranked: number, usual: number, editions: number) =>
  warning(
    "unlikely-value",
    `Số đơn vị được xếp hạng khác cả ${editions} kỳ kia của chỉ số.`,
    "Đối chiếu với nguồn; đúng như nguồn thì nói rõ ở note của kỳ.",
    { actual: ranked, expected: usual },
  );
export const sourceOfLaterYear = (source: string, named: string, year: number) =>
  warning(
    "left-over",
    `Nguồn ${quote(source)} theo tên gọi nói về ${named}, không về năm ${year}.`,
    "Ghi nguồn của kỳ này; đúng là nguồn ấy nêu cả năm này thì sửa tên nguồn trong data/sources.yaml.",
  );

export const noteOfAnother = (number: string, unit: string, own: string) =>
  warning(
    "left-over",
    `Ghi chú nêu ${number} điểm, là điểm của ${unit}, không phải của đơn vị này.`,
    "Kiểm tra lại ghi chú đặt ở đơn vị nào.",
    { expected: own },
  );
export const noteCountsOtherwise = (words: string, named: number) =>
  warning(
    "unlikely-value",
    `Ghi chú đếm khác số tên nêu ngay sau: ${quote(words)}.`,
    "Sửa số đếm, hoặc bổ sung tên còn thiếu.",
    { expected: named },
  );
export const fewerDecimals = (written: string, usual: number, column: string) =>
  warning(
    "unlikely-value",
    `Ít chữ số thập phân hơn mọi số khác của cột ${column}: có vẻ đã làm tròn.`,
    `Ghi đủ ${usual} chữ số thập phân như đã công bố, kể cả số 0 ở cuối.`,
    { actual: written },
  );
