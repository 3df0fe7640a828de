import type { Language } from "./language.ts";

/** Small counts in words. */
export const spelledCounts: Record<Language, readonly string[]> = {
  vi: ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"],
  en: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
};

/**
 * Spaces that a line's end must not take: between a number and its unit of measure, within "phần trăm", and before
 * the dash of "kinh tế - xã hội".
 */
export const firmSpace =
  /(?<=\d) (?=(?:điểm|bậc|points?|places?|percentage points?)(?!\p{L}))|(?<=điểm[ \u00a0]phần) (?=trăm)|(?<=\p{L}) (?=- \p{L})/gu;

/** What a rank stands behind: "hạng 26/63" and "thứ 26/63" stay together. */
export const beforeRank = /(?<=(?:hạng|thứ|vị trí|rank)) $/iu;

/** Parts of a date, as written: in Vietnamese with the zeros that NĐ 30/2020/NĐ-CP asks for. */
interface DateParts {
  year: string;
  month: string | null;
  day: string | null;
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const englishMonth = (month: string): string => months[Number(month) - 1] ?? month;

function english({ year, month, day }: DateParts, name: (month: string) => string): string {
  if (month === null) return year;
  return `${day === null ? "" : `${Number(day)} `}${name(month)} ${year}`;
}

/** Dates in sentences: "ngày 20 tháng 7 năm 2022", "20 July 2022". */
export const longDates: Record<Language, (parts: DateParts) => string> = {
  vi: ({ year, month, day }) =>
    `${day === null ? "" : `ngày ${day} `}${month === null ? "" : `tháng ${month} `}năm ${year}`,
  en: (parts) => english(parts, englishMonth),
};

/** Dates in tables: "20/7/2022", "20 Jul 2022". */
export const shortDates: Record<Language, (parts: DateParts) => string> = {
  vi: ({ year, month, day }) => [day, month, year].filter((part) => part !== null).join("/"),
  en: (parts) => english(parts, (month) => englishMonth(month).slice(0, 3)),
};
