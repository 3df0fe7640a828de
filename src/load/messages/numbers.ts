import {
  isBlankMark,
  onlyNumber,
  withMinus,
  withoutThousandsComma,
  withPoint,
} from "../read/written-number.ts";
import type { Fact } from "../report/report.ts";
import { numberMadeDate, scoreWithRank } from "./pasted.ts";
import { blankMarkUnderKey } from "./texts/slips.ts";
import { error, quote, warning } from "./wording.ts";

// Numbers written as no program reads them.

/** "9-Oct", "Oct-09", "09/10/2023", "2023-10-09", "9-thg 10": what a spreadsheet makes of 9.10. */
const DATE =
  /^(?:(\d{1,2})[-/ ](?:thg\s*)?([a-z]{3,4}|\d{1,2})(?:[-/ ]\d{2,4})?|([a-z]{3})-(\d{1,2})|\d{4}-(\d{2})-(\d{2})(?:[T ].*)?)$/iu;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The number that became a date, as it was probably typed; null where it is no date, "" where it cannot be told. */
function numberOfDate(written: string): string | null {
  const match = DATE.exec(written.trim());
  if (!match) return null;
  const [, day, month = "", name = "", tail = "", isoMonth, isoDay] = match;
  // "12/63" is a rank of so many, and two numbers alone may be one
  if (day !== undefined && /^\d+$/.test(month) && !/\d{4}/.test(written) && !/thg/iu.test(written))
    return null;
  const two = (value: string) => (value.length === 1 ? `0${value}` : value);
  const at = (word: string) => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  if (isoMonth !== undefined) return `${Number(isoDay)}.${isoMonth}`;
  if (day !== undefined && /^\d+$/.test(month)) return `${Number(day)}.${two(month)}`;
  if (day !== undefined) return at(month) > 0 ? `${Number(day)}.${two(String(at(month)))}` : null;
  return at(name) > 0 ? `${at(name)}.${tail}` : null;
}

export const textForNumber = (actual: string) => {
  const both = /^(\d+(?:\.\d+)?)\s*\((?:xếp |thứ |hạng |#)*(\d{1,3})(?:\/\d+)?\)$/iu.exec(actual.trim());
  if (both) return scoreWithRank(actual, both[1]!, both[2]!);
  const number = onlyNumber(actual);
  if (number !== null && /[\u00a0\u2007\u202f\u200b-\u200f\u2060\ufeff]/.test(actual))
    return error(
      "wrong-type",
      "Ô có dấu cách đặc biệt hoặc ký tự ẩn nên số thành chữ, thường do dán từ Word, Excel hoặc trang web.",
      `Xóa cả ô rồi gõ lại ${number}.`,
      { actual: quote(actual), expected: number },
    );
  const formula = actual.startsWith("=");
  const hint = formula
    ? "Đây là công thức Excel: chép giá trị (số), không chép công thức."
    : "Chỉ ghi chữ số và dấu chấm thập phân, không kèm đơn vị hay dấu nháy.";
  return error(
    "wrong-type",
    "Giá trị là chữ, không phải số.",
    number === null || formula ? hint : `Chỉ ghi số: ${number} (không kèm chữ, đơn vị hay dấu nháy).`,
    { actual: quote(actual), expected: "số" },
  );
};
export const commaDecimal = (written: string) => {
  const point = withPoint(written) ?? written.replace(",", ".");
  return error("comma-decimal", "Số thập phân viết bằng dấu phẩy.", `Viết ${point} (dấu chấm thập phân).`, {
    actual: quote(written),
    expected: point,
  });
};
export const crookedMinus = (written: string, meant: string) =>
  error(
    "wrong-type",
    "Dấu trừ dán từ Word, Excel hoặc trang web, không phải dấu trừ của bàn phím.",
    `Xóa rồi gõ lại ${meant}; dấu gạch chỉ để ngăn cách thì bỏ đi.`,
    { actual: quote(written), expected: meant },
  );
export const thousandsComma = (written: string, meant: string) =>
  error("wrong-type", "Số có dấu phẩy ngăn hàng nghìn.", `Viết ${meant} (không ngăn hàng nghìn).`, {
    actual: quote(written),
    expected: meant,
  });
/** A number that its comma broke in two. */
export const brokenNumber = (written: string) => writtenElsewhere(written) ?? commaDecimal(written);
/** A number in the way of a spreadsheet or of Word: a dash for a minus, commas between thousands; null for any other. */
function writtenElsewhere(written: string) {
  const negative = withMinus(written);
  if (negative !== null) return crookedMinus(written, negative);
  const plain = withoutThousandsComma(written);
  return plain === null ? null : thousandsComma(written, plain);
}
/** A text where a number belongs; `blank` says what to do about a mark that means "no figure". */
export const textWhereNumber = (value: string, blank: (written: string) => Fact = blankMarkUnderKey) => {
  const elsewhere = writtenElsewhere(value);
  if (elsewhere !== null) return elsewhere;
  if (withPoint(value) !== null) return commaDecimal(value);
  const date = numberOfDate(value);
  if (date !== null) return numberMadeDate(value, date);
  if (isBlankMark(value)) return blank(value);
  return /^[-+.]?[\d.](?:[\da-fox.e+-]*|inf|nan)$/i.test(value) && !/^[-+]?\d+(?:\.\d+)?$/.test(value)
    ? notPlainNumber(value)
    : textForNumber(value);
};
export const notPlainNumber = (written: string) =>
  error(
    "wrong-type",
    "Số không viết theo cách thường.",
    "Chỉ ghi chữ số, dấu trừ và một dấu chấm thập phân.",
    {
      actual: quote(written),
      expected: "số như 42.43",
    },
  );
export const thousandsPoint = (written: string) => {
  const whole = written.replaceAll(".", "");
  return error(
    "wrong-type",
    "Dấu chấm là dấu thập phân, nên đây không phải số nguyên.",
    `Viết ${whole}, không chấm hàng nghìn.`,
    { actual: written, expected: "số nguyên" },
  );
};
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
