import { many, ordinalOf } from "./counting.ts";
import type { Texts } from "./texts.ts";

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

const monthOf = (month: string): string => months[Number(month) - 1] ?? month;
const shortMonthOf = (month: string): string => monthOf(month).slice(0, 3);

export const format: Texts = {
  "thứ{0}{1}": (_, rank) => ordinalOf(rank!),
  "giữ nguyên thứ hạng": "kept its rank",
  "{0}{1}bậc": (count) => many(count!, "place"),
  "tăng {0}{1}bậc": (count) => `rose ${many(count!, "place")}`,
  "giảm {0}{1}bậc": (count) => `fell ${many(count!, "place")}`,
  "{0}{1}điểm": (count, space) => `${count}${space}${count === "1" ? "point" : "points"}`,
  "điểm phần trăm": "percentage points",
  điểm: "points",
  "{0} và {1}": "{0} and {1}",
  "không một hai ba bốn năm sáu bảy tám chín mười": "zero one two three four five six seven eight nine ten",
  "năm {0}": "{0}",
  "tháng {0} năm {1}": (month, year) => `${monthOf(month!)} ${year}`,
  "ngày {0} tháng {1} năm {2}": (day, month, year) => `${Number(day)} ${monthOf(month!)} ${year}`,
  // No reader takes "5 Jul 2022" for a month of its own country's order.
  "date|{0}/{1}": (month, year) => `${shortMonthOf(month!)} ${year}`,
  "date|{0}/{1}/{2}": (day, month, year) => `${Number(day)} ${shortMonthOf(month!)} ${year}`,
};
