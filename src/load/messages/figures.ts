import { error, quote, warning } from "./wording.ts";

// Figures that must agree with each other, with their framework and with their year.

export const scoreAboveMaximum = (written: string, maximum: string) =>
  error("score-above-maximum", "Điểm vượt mức tối đa.", "Kiểm tra lại số hoặc điểm tối đa trong khung.", {
    actual: written,
    expected: `không quá ${maximum}`,
  });
export const maximumTooLow = (of: string, above: number, all: number, example: string) =>
  error(
    "score-above-maximum",
    `${above} trong ${all} điểm ${of === "" ? "chung" : `của ${quote(of)}`} ở các kỳ của khung này vượt điểm tối đa đã khai.`,
    "Sửa max theo quyết định ban hành khung; điểm trong data/scores để nguyên.",
    { actual: example },
  );
export const rankAboveUnits = (written: string, units: number) =>
  error(
    "rank-above-units",
    "Thứ hạng lớn hơn số đơn vị được xếp hạng.",
    "Kiểm tra lại thứ hạng hoặc ranked_units.",
    { actual: written, expected: `không quá ${units}` },
  );
export const ranksReversed = (units: number) =>
  error(
    "rank-contradicts-scores",
    `Thứ hạng của cả ${units} đơn vị ngược với điểm: điểm càng cao thì hạng càng lớn.`,
    "Cột thứ hạng có vẻ được đánh từ dưới lên: đánh lại với 1 là điểm cao nhất, hoặc chép lại từ nguồn.",
  );
export const ranksInDisorder = (units: number, of: number) =>
  error(
    "rank-contradicts-scores",
    `Thứ hạng của ${units} trong ${of} đơn vị không theo điểm; đây là đơn vị đầu tiên.`,
    "Chép lại cột thứ hạng từ nguồn: cột có thể bị lệch dòng, hoặc là hạng của năm khác.",
  );
export const scoreAndRankExchanged = (score: string, rank: string) =>
  error("wrong-value", "Điểm và thứ hạng đổi chỗ cho nhau.", `Ghi score: ${rank}, rank: ${score}.`, {
    actual: `score ${score}, rank ${rank}`,
  });
export const rankSkipped = (rank: number, units: number) =>
  warning(
    "unlikely-value",
    `Tệp có đủ ${units} thứ hạng mà không đơn vị nào đứng thứ ${rank}.`,
    "Đối chiếu cột thứ hạng với nguồn: có thể một hạng ghi nhầm, hoặc cả cột lệch từ đây.",
  );
export const aboveTheFirst = (unit: string, first: string, score: string) =>
  warning(
    "unlikely-value",
    `Điểm cao hơn điểm của ${first} đứng thứ 1, mà ${unit} không có thứ hạng.`,
    "Đối chiếu điểm với nguồn.",
    { actual: score },
  );
type RankedUnit = readonly [unit: string, score: string, rank: string];
export const rankContradicts = (one: RankedUnit, other: RankedUnit) => {
  const [mine, theirs] = [one, other].map(([unit, score, rank]) => `${unit} ${score} điểm hạng ${rank}`);
  return error(
    "rank-contradicts-scores",
    `Thứ hạng trái với điểm: ${mine}, ${theirs}.`,
    "Đối chiếu điểm và thứ hạng của hai đơn vị với nguồn.",
  );
};
export const sumMismatch = (what: string, sum: string, written: string, tolerance: string) =>
  error(
    "sum-mismatch",
    `Điểm đã ghi không bằng ${what}.`,
    "Đối chiếu điểm tổng và điểm thành phần với nguồn.",
    { actual: written, expected: `${sum} ± ${tolerance}` },
  );
/** Why a column of sums is wrong: a column moved by a row, two columns changed places, a column on another scale. */
export type ColumnCause =
  | { kind: "moved"; of: string | null; by: 1 | -1 }
  | { kind: "exchanged"; of?: string; with: string }
  | { kind: "rounded"; places: number }
  | { kind: "scale"; of: string | null; times: number };
export function columnMismatch(
  cause: ColumnCause,
  {
    id,
    unit,
    units,
    of,
    named,
  }: { id: string; unit: string; units: number; of: number; named: (id: string) => string },
) {
  const column = (name: string) => quote(named(name));
  const count = `${units} trong ${of} đơn vị không cộng đúng điểm ${column(id)}`;
  if (cause.kind === "moved")
    return error(
      "sum-mismatch",
      `Cột ${column(cause.of ?? id)} lệch một dòng, bắt đầu từ ${unit}: số ở mỗi dòng là của dòng ngay ${cause.by > 0 ? "dưới" : "trên"} (${count}).`,
      "Chép lại cả cột này từ nguồn, mỗi số đúng dòng của đơn vị.",
    );
  if (cause.kind === "exchanged")
    return error(
      "sum-mismatch",
      `Hai cột ${column(cause.of ?? id)} và ${column(cause.with)} đổi chỗ cho nhau (${count}).`,
      "Đổi lại hai tên cột ở columns theo thứ tự của bảng nguồn.",
    );
  if (cause.kind === "rounded")
    return error(
      "sum-mismatch",
      `Cột ${column(id)} đã làm tròn còn ${cause.places} chữ số thập phân (${count}).`,
      "Ghi đủ chữ số như đã công bố; nguồn chỉ công bố như vậy thì nới tolerance của khung.",
    );
  const large = cause.times > 1;
  const by = Math.round(large ? cause.times : 1 / cause.times);
  return error(
    "sum-mismatch",
    `Cột ${column(cause.of ?? id)} ${large ? `gấp ${by} lần` : `chỉ bằng một phần ${by}`} điểm phải có (${count}).`,
    "Kiểm tra dấu thập phân của cả cột khi chép từ Excel.",
  );
}
export const maximaMismatch = (sum: string, maximum: string) =>
  error(
    "sum-mismatch",
    "Điểm tối đa không bằng tổng điểm tối đa của các thành phần.",
    "Kiểm tra lại các khóa max trong khung.",
    { actual: maximum, expected: sum },
  );
export const weightsMismatch = (sum: string, of?: string) =>
  error(
    "weights-mismatch",
    of === undefined
      ? "Trọng số các thành phần cộng lại không bằng 100."
      : `Trọng số các thành phần con của ${quote(of)} cộng lại không bằng 100.`,
    "Kiểm tra lại các khóa weight của khung.",
    { actual: sum, expected: "100" },
  );
export const weightMissing = (component: string) =>
  error(
    "weights-mismatch",
    `Thành phần ${quote(component)} thiếu trọng số.`,
    "Thêm khóa weight (phần trăm), hoặc đổi aggregation của khung.",
  );
export const aggregationOfLeaf = (component: string) =>
  error(
    "wrong-value",
    `Thành phần ${quote(component)} có aggregation mà không có thành phần con nào.`,
    "Bỏ khóa aggregation, hoặc ghi các thành phần con ở children.",
  );
export const scaleMissing = (component: string) =>
  error(
    "missing-key",
    `Không rõ điểm tối đa để quy đổi điểm của ${quote(component)}.`,
    "Ghi max cho cấp trên, hoặc cho mọi thành phần cùng cấp một max như nhau.",
  );
export const unknownPart = (part: string, partition: string, known: readonly string[], units: number) =>
  error(
    "unknown-component",
    `Khung của năm này không có phần ${quote(part)} trong cách chia ${quote(partition)}${units > 1 ? ` (ghi ở ${units} đơn vị)` : ""}.`,
    known.length ? `Các phần đã khai: ${known.join(", ")}.` : "Khai cách chia ở khóa partitions của khung.",
  );
export const partitionMismatch = (sum: string, written: string, rounding: string) =>
  error(
    "sum-mismatch",
    "Các phần của cách chia cộng lại không bằng điểm chung.",
    "Đối chiếu từng phần và điểm chung với nguồn.",
    { actual: written, expected: `${sum} ± ${rounding}` },
  );
export const shareMismatch = (share: string, expected: string) =>
  error(
    "sum-mismatch",
    "Tỷ lệ đạt không bằng điểm chia điểm tối đa.",
    "Đối chiếu điểm, điểm tối đa và tỷ lệ với nguồn.",
    { actual: `${share}%`, expected: `${expected}%` },
  );
export const leafMismatch = (parts: string, written: string) =>
  error(
    "sum-mismatch",
    "Điểm của tiêu chí khác điểm thẩm định hoặc điểm điều tra.",
    "Giữ một trong hai, hoặc sửa cho khớp.",
    { actual: written, expected: parts },
  );
export const completeMismatch = (actual: number, expected: number) =>
  error(
    "wrong-value",
    "Kỳ ghi complete: true mà số đơn vị có điểm khác ranked_units.",
    "Bổ sung đơn vị còn thiếu, sửa ranked_units hoặc bỏ complete.",
    { actual: `${actual} đơn vị có điểm`, expected: `${expected} đơn vị` },
  );
export const publishedTooEarly = (published: string, year: number) =>
  error(
    "published-before-year-end",
    `Ngày công bố ${published} sớm hơn cuối năm đánh giá ${year}.`,
    "year là năm được đánh giá, không phải năm công bố; kiểm tra cả hai.",
    { actual: published, expected: `sau năm ${year}` },
  );
