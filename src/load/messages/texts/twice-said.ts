import { error, quote, warning } from "../wording.ts";

// What a record says twice, in two ways that do not agree.

export const directionDiffers = (value: string, words: string) =>
  warning(
    "record-contradiction",
    `Dấu của value trái với chữ tăng, giảm trong nguyên văn: ${quote(words)}.`,
    "Giảm thì ghi dấu trừ trước số, tăng thì không.",
    { actual: value },
  );
export const otherIndexQuoted = (index: string, named: string, words: string) =>
  warning(
    "record-contradiction",
    `Nguyên văn nói về ${named}, mục này ghi chỉ số ${quote(index)}: ${quote(words)}.`,
    "Sửa index hoặc quote theo tài liệu.",
  );
export const otherYearCompared = (against: number, year: number, words: string) =>
  warning(
    "record-contradiction",
    `Nguyên văn so với năm ${year}: ${quote(words)}.`,
    "Sửa against hoặc quote theo tài liệu.",
    { actual: against, expected: year },
  );
export const figureOfOtherYear = (value: string, year: number, same: number) =>
  warning(
    "record-contradiction",
    `Số này là kết quả năm ${same}, không phải năm ${year}.`,
    "Kiểm tra lại year của mục này; nếu tài liệu ghi nhầm năm thì giữ nguyên.",
    { actual: value },
  );
export const targetTwice = (line: number) =>
  warning(
    "duplicate-entry",
    `Chỉ tiêu của cùng chỉ số, thành phần và năm đã có ở dòng ${line}.`,
    "Gộp thành một mục (điểm, thứ hạng, nhóm ghi chung), hoặc sửa year, component.",
  );
export const listedTwice = (item: string) =>
  warning("duplicate-entry", `${quote(item)} ghi hai lần trong một danh sách.`, "Xóa một lần.");
export const reachedAndNot = (component: string) =>
  warning(
    "record-contradiction",
    `Thành phần ${quote(component)} vừa ngoài tầm (out_of_reach) vừa có mức công sức (efforts).`,
    "Giữ lại ở một chỗ.",
  );
export const planOfOtherNumber = (what: "number" | "date", written: string, source: string, said: string) =>
  warning(
    "record-contradiction",
    `${what === "number" ? "Số, ký hiệu" : "Ngày"} của kế hoạch khác tài liệu nguồn ${quote(source)}.`,
    "Đối chiếu với văn bản, sửa ở plan hoặc ở data/sources.yaml.",
    { actual: written, expected: said },
  );
export const laterResultKnown = (index: string, year: number, later: number, published: string) =>
  warning(
    "record-contradiction",
    `Vào ngày họp đã có kết quả ${index} năm ${later} (công bố ${published}), hội nghị phân tích năm ${year}.`,
    "Kiểm tra lại ngày họp và năm được phân tích; nếu đúng thì giữ nguyên.",
    { actual: year, expected: later },
  );
export const fromBeforeIndex = (from: number, first: number) =>
  warning(
    "record-contradiction",
    "Năm đầu của chuỗi có trước kỳ đầu tiên của chỉ số.",
    "Kiểm tra lại from.",
    {
      actual: from,
      expected: `từ ${first}`,
    },
  );
export const dayInWordsDiffers = (heldOn: string, words: string, where: string) =>
  warning(
    "record-contradiction",
    `Ngày họp khác ngày hội nghị nêu ở ${where}: ${quote(words)}.`,
    "Sửa held_on hoặc câu ấy; nếu câu nói về hội nghị khác thì giữ nguyên.",
    { actual: heldOn },
  );
export const titleOfOtherYear = (title: string, years: readonly number[]) =>
  warning(
    "record-contradiction",
    "Năm trong tên hội nghị không phải năm họp, cũng không phải năm được phân tích.",
    "Kiểm tra lại title.",
    {
      actual: quote(title),
      expected: `năm ${years.join(", ")}`,
    },
  );
export const placesBeyondTop = (places: number, rank: number) =>
  warning(
    "record-contradiction",
    "Số bậc phải tăng lớn hơn số bậc còn ở phía trên.",
    "Kiểm tra lại places_at_least.",
    { actual: places, expected: `không quá ${rank - 1}` },
  );
export const decidedAfter = (decided: string, published: string) =>
  warning(
    "record-contradiction",
    "Quyết định công bố được ký sau ngày công bố.",
    "Kiểm tra lại published và date của decision.",
    { actual: decided, expected: `không muộn hơn ${published}` },
  );
export const meanOutside = (mean: string, low: string, high: string) =>
  warning(
    "unlikely-value",
    "Số trung bình cả nước nằm ngoài khoảng từ điểm thấp nhất đến điểm cao nhất.",
    "Đối chiếu với nguồn.",
    { actual: mean, expected: `từ ${low} đến ${high}` },
  );
export const lacksLikeOthers = (keys: readonly string[], count: number) =>
  warning(
    "text-cut",
    `Mục cuối tệp thiếu ${keys.map(quote).join(", ")} mà cả ${count} mục trước trong danh sách đều có: tệp có thể bị cắt khi chép, gửi hoặc lưu.`,
    "Đối chiếu với bản gốc; tài liệu không nêu thì giữ nguyên.",
  );
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
export const addressOfOtherYear = (year: number, said: readonly number[]) =>
  warning(
    "record-contradiction",
    `Địa chỉ nói về năm ${year}, tên tài liệu nói về năm ${said.join(", ")}.`,
    "Mở địa chỉ để xem có đúng tài liệu này không, sửa url hoặc title.",
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
export const taskDueTwice = (planned: string, acted: string, action: string, line: number) =>
  warning(
    "record-contradiction",
    `Thời hạn trong kế hoạch khác thời hạn của cùng việc này ở giải pháp ${quote(action)} (dòng ${line}).`,
    "Sửa thời hạn ở một trong hai nơi; nếu kế hoạch đã đổi thời hạn thì sửa ở giải pháp.",
    { actual: planned, expected: acted },
  );
