import type { Cell } from "../workbook/cell.ts";
import type { Limits } from "./limits.ts";
import { noFigure } from "./no-figure.ts";

/**
 * What became of a cell: the digits to record, with a note where it was not simply a number; or why nothing was taken
 * and what to do. `outOf` is the number of units in a rank such as 26/63.
 */
export type Taken =
  | { ok: true; written: string; note?: string; outOf?: number }
  | { ok: false; message: string; hint: string };

const no = (message: string, hint: string): Taken => ({ ok: false, message, hint });
const EMPTY = "Không có số thì để ô trống và nêu lý do; có số thì gõ số.";

/** A score as it was published; nothing is rounded, nothing guessed where two readings are possible. */
export function takeScore(cell: Cell, limits: Limits): Taken {
  const taken =
    state(cell) ?? (cell.kind === "number" ? fromNumber(cell, limits) : fromText(cell.text, limits));
  if (!taken.ok) return taken;
  const value = Number(taken.written);
  if (value < 0) return no(`Điểm âm (${taken.written}).`, "Sửa theo tài liệu nguồn.");
  if (limits.most !== null && value > limits.most) {
    return no(
      `Điểm ${taken.written} lớn hơn mức tối đa ${limits.most}.`,
      "Thường do mất dấu thập phân hoặc lệch cột; sửa theo tài liệu nguồn.",
    );
  }
  return taken;
}

/** "26", "05", "26.0", "26/63", "Hạng 26", "thứ 26/63 tỉnh, thành phố", "=26" or "26=" for a shared rank. */
const RANK =
  /^(?:(?:xếp |đứng )?(?:thứ hạng|thứ|hạng)|=|#)?\s*0*([1-9]\d{0,2})(?:[.,]0*)?=?(?:\s*(?:\/|trên)\s*(\d{1,3}))?(?:\s*(?:tỉnh|địa phương|đơn vị)[\p{L}, ]*)?$/iu;

/** A rank: a whole number from 1, or "26/63" with the number of ranked units. */
export function takeRank(cell: Cell): Taken {
  const wrong = state(cell);
  if (wrong) return wrong;
  if (cell.kind === "number") {
    const { value } = cell;
    if (value !== null && Number.isInteger(value) && value >= 1 && !cell.percent) {
      return { ok: true, written: String(value) };
    }
    // "39" is shown where 38.5069 stands
    const isWhole = value !== null && Number.isInteger(value);
    return no(
      `Thứ hạng phải là số nguyên từ 1 (đang có “${isWhole || cell.percent ? cell.text : cell.digits}”).`,
      "Gõ lại thứ hạng, ví dụ 26; điểm thì ghi ở cột điểm.",
    );
  }
  const { bare, mark } = withoutMove(cell.text);
  const match = RANK.exec(bare);
  if (!match) {
    return no(
      `Thứ hạng không phải số (đang có “${cell.text}”).`,
      "Gõ thứ hạng bằng chữ số, ví dụ 26 hoặc 26/63.",
    );
  }
  const [, rank = "", outOf] = match;
  const read = {
    ok: true,
    written: rank,
    note: `chữ “${cell.text}” đọc là hạng ${rank}${unread(mark)}`,
  } as const;
  if (outOf === undefined) return read;
  if (Number(rank) > Number(outOf))
    return no(`Thứ hạng ${cell.text} lớn hơn số đơn vị.`, "Sửa theo tài liệu nguồn.");
  return {
    ...read,
    note: `chữ “${cell.text}” đọc là hạng ${rank} trên ${outOf}${unread(mark)}`,
    outOf: Number(outOf),
  };
}

/** What forbids taking a cell whatever it holds; null when nothing does. */
function state(cell: Cell): Taken | null {
  if (cell.hidden) {
    const what = cell.hidden === "row" ? "Hàng" : "Cột";
    return no(
      `${what} này đang ẩn nhưng có số (${cell.text}).`,
      `Bỏ ẩn nếu số dùng được, xóa ${what.toLowerCase()} nếu không dùng.`,
    );
  }
  if (cell.struck) return no(`Ô bị gạch ngang (${cell.text}).`, "Bỏ gạch nếu số còn đúng, xóa ô nếu đã bỏ.");
  if (cell.merged)
    return no(`Ô gộp ${cell.merged}: không rõ số thuộc ô nào.`, "Bỏ gộp ô và ghi số vào từng ô.");
  if (cell.formula !== null && cell.value === 0) {
    return no(
      "Công thức cho kết quả 0, có thể vì các ô nguồn còn trống.",
      "Có điểm 0 thật thì gõ số 0; không có số thì xóa công thức và nêu lý do.",
    );
  }
  if (cell.kind === "error") {
    return cell.text === ""
      ? no("Công thức chưa có kết quả.", "Mở tệp bằng Excel, lưu lại rồi nhập.")
      : no(`Ô báo lỗi ${cell.text}.`, "Sửa công thức, hoặc xóa ô và nêu lý do.");
  }
  if (cell.kind === "boolean") return no(`Ô ghi ${cell.text}, không phải số.`, EMPTY);
  if (cell.kind === "date") {
    return no(
      `Excel đã đổi số gõ vào thành ngày (đang hiện “${cell.text}”), ví dụ 9.10 thành 09 tháng 10.`,
      "Đặt định dạng ô là Number rồi gõ lại số theo tài liệu nguồn.",
    );
  }
  return null;
}

function fromNumber(cell: Cell, { percent }: Limits): Taken {
  if (!/^-?\d+(\.\d+)?$/.test(cell.digits)) return no(`Số không đọc được (${cell.text}).`, "Gõ lại số.");
  if (cell.percent && !percent) {
    return no(
      `Ô ghi theo phần trăm (${cell.text}), còn chỉ số này tính bằng điểm.`,
      "Đặt định dạng ô là Number rồi gõ lại số điểm.",
    );
  }
  if (percent && !cell.percent && cell.value !== null && cell.value > 0 && cell.value < 1) {
    return no(
      `Ô có giá trị ${cell.digits}, không rõ là ${cell.digits}% hay phần của 1.`,
      "Đặt định dạng ô là phần trăm, hoặc gõ lại số phần trăm, ví dụ 89.15.",
    );
  }
  return { ok: true, written: cell.digits };
}

/** Text that is a number: "91,80", "89,15%", "8.50 điểm". Where point or comma may part thousands, it is refused. */
function fromText(text: string, { most, percent }: Limits): Taken {
  if (text === "") return no("Công thức cho chữ trống.", EMPTY);
  if (noFigure(text)) return no(`Ô ghi “${text}” thay cho số thiếu.`, EMPTY);
  const { bare, mark } = withoutMove(tight(text).replace(MINUS, "-"), most);
  const match = /^'?([+-]?\d+(?:[.,]\d+)?)\s*(%|điểm|đ)?$/iu.exec(bare);
  if (!match) return no(wrongText(text), "Gõ lại một số theo tài liệu nguồn.");
  const [, digits = "", unit] = match;
  if (unit === "%" && !percent) {
    return no(`Ô ghi “${text}”, còn chỉ số này tính bằng điểm.`, "Gõ lại số điểm, không có dấu %.");
  }
  const written = digits.replace(",", ".").replace(/^\+/, "");
  const thousands = /[.,]\d{3}$/.test(digits) ? Number(digits.replace(/[.,]/, "")) : null;
  if (thousands !== null && (most === null || thousands <= most)) {
    return no(`“${text}” là chữ, đọc được hai cách: ${written} hoặc ${thousands}.`, "Gõ lại thành số.");
  }
  return { ok: true, written, note: `chữ “${text}” đọc là ${written}${unread(mark)}` };
}

/** The text without a mark of a footnote behind its number: "85,32*", "85,32 (1)", "85,32%²". */
function withoutMark(text: string): { bare: string; mark: string } {
  const match =
    /^(.*\d\s*(?:%|điểm|đ)?)\s*(\(\s*(?:[*+]{1,3}|\d{1,2}|[a-z])\s*\)|\[\d{1,2}\]|\*{1,3}|[†‡¹²³⁴⁵⁶⁷⁸⁹]+)$/iu.exec(
      text,
    );
  return match ? { bare: match[1]!.trim(), mark: match[2]! } : { bare: text, mark: "" };
}

/** "85, 32": a blank beside the decimal mark is a slip of the finger. */
const tight = (text: string): string =>
  narrow(text).replace(/(?<=\d)\s*([.,])\s+(?=\d)|(?<=\d)\s+([.,])(?=\d)/, "$1$2");

/** Digits and marks of a full-width keyboard as those of ours. */
const narrow = (text: string): string =>
  text.replace(/[０-９．，％]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** The signs that stand for a minus before a number. */
const MINUS = /^[-–—−‒]\s*(?=\d)/;

/** An arrow, or a change with its sign in brackets: what a rank or a score did since another year. */
const MOVE =
  /^(.*\d\s*(?:%|điểm|đ)?)\s*(\(\s*(?:[+\-–−=▲▼△▽↑↓→↔↗↘]\s*\d*(?:[.,]\d+)?\s*(?:%|điểm|bậc)?)\s*\)|[▲▼△▽↑↓→↔↗↘]\s*(?:\d+(?:[.,]\d+)?)?)$/iu;

/** Whether a text is a number with its change behind it. */
export const hasMove = (text: string): boolean => MOVE.test(text);

/**
 * The text without what stands behind its number: a footnote's mark, its change since another year ("30 (↑3)",
 * "83,48 (+1,25)"), and of a score the most that can be had ("83,48/100").
 */
function withoutMove(text: string, most: number | null = null): { bare: string; mark: string } {
  const moved = MOVE.exec(text);
  if (moved) return { bare: moved[1]!.trim(), mark: moved[2]! };
  const ofMost = /^(.*\d)\s*(\/\s*(\d{2,3}))(?:\s*điểm)?$/iu.exec(text);
  if (ofMost && /[.,]/.test(ofMost[1]!) && Number(ofMost[3]) === (most ?? 100))
    return { bare: ofMost[1]!, mark: ofMost[2]! };
  return withoutMark(text);
}

const unread = (mark: string): string => (mark === "" ? "" : `, phần “${mark}” không lấy`);

function wrongText(text: string): string {
  if (/^#{2,}$/.test(text))
    return `“${text}” là số bị che vì cột quá hẹp lúc chép; nới rộng cột rồi chép lại.`;
  if (/^\d{1,2}-[a-z]{3}$|^[a-z]{3}-\d{2}$|^\d{1,2}[-/]\d{1,2}[-/]20\d\d$/i.test(text))
    return `“${text}” là ngày mà Excel đổi từ số gõ vào, ví dụ 9.10 thành 09 tháng 10.`;
  if (/^[IVXL]+$/i.test(text)) return `“${text}” là số La Mã, không phải điểm.`;
  if (/^\d+\s*\/\s*\d+$/.test(text)) return `“${text}” là thứ hạng hoặc phân số, không phải điểm.`;
  if (/^\d+(\.\d+){2,}$/.test(text)) return `“${text}” là số thứ tự hoặc ngày, không phải điểm.`;
  if (/\d[.,]\d.*[.,]\d/.test(text)) return `“${text}” có hai dấu phân cách nên không rõ số nào.`;
  return `“${text}” không phải số.`;
}
