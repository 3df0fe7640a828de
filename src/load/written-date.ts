const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const SPELLED = "một|giêng hai ba tư|bốn|tư năm sáu bảy tám chín mười mười_một mười_hai|chạp".split(" ");

const two = (digits: string | number | undefined) => String(digits ?? "").padStart(2, "0");
/** "22" is 2022. */
const century = (year: string | undefined) => (year?.length === 2 ? `20${year}` : (year ?? ""));

/**
 * A day, or a month, written in another order, in ISO: "20/7/2022", "7/20/2022", "20/7/22", "20-Jul-22", "ngày 20 tháng 7
 * năm 2022", "tháng tư năm 2022", "7/2022"; as written where it is in that order already. Null if unsure; a day that is
 * in no calendar is given as it is written, `isReal` tells.
 */
export function isoDate(written: string): string | null {
  const text = written
    .trim()
    .replace(/^[“”'"]|[“”'"]$/g, "")
    .replace(/[−–—‐‑‒﹣－]/gu, "-")
    // what stands around a day in a paper: "trước ngày 30/9/2025", "2025-05-20 08:00"
    .replace(/^(?:(?:trước|chậm nhất|xong trước|hết|đến)\s+)+/iu, "")
    .replace(/(?:T|\s+|,\s*)(?:lúc )?\d{1,2}(?::|h|giờ)[\d:.Z+]*(?:phút)?$/u, "");
  const solid = /^(20\d{2})(\d{2})(\d{2})$/.exec(text);
  if (solid) return real(`${solid[1]}-${solid[2]}-${solid[3]}`);
  const dayFirst =
    /^(?:ngày )?(\d{1,2})(?:\s*[/.-]\s*| tháng )(\d{1,2})(?:\s*[/.-]\s*| năm )(\d{4}|[0-4]\d)$/iu.exec(text);
  if (dayFirst) {
    const [, one, other, year] = dayFirst;
    const ours = `${century(year)}-${two(other)}-${two(one)}`;
    // an American spreadsheet puts the month first
    return isReal(ours) ? ours : (real(`${century(year)}-${two(one)}-${two(other)}`) ?? ours);
  }
  const named = /^(\d{1,2})[-/ ]([a-z]{3})[a-z]*[-/ ](\d{4}|\d{2})$/iu.exec(text);
  const month = named ? MONTHS.indexOf(named[2]!.toLowerCase()) + 1 : 0;
  if (named && month > 0) return real(`${century(named[3])}-${two(month)}-${two(named[1])}`);
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (yearFirst) return `${yearFirst[1]}-${two(yearFirst[2])}-${two(yearFirst[3])}`;
  return monthOf(text);
}

/** "7/2022", "tháng 7 năm 2022", "tháng bảy năm 2022". */
function monthOf(text: string): string | null {
  const digits = /^(?:tháng |t\.?\s?)?(\d{1,2})(?:\s*[/.-]\s*| năm )(\d{4})$/iu.exec(text);
  if (digits)
    return Number(digits[1]) >= 1 && Number(digits[1]) <= 12 ? `${digits[2]}-${two(digits[1])}` : null;
  const words = /^tháng (\p{L}+(?: \p{L}+)??)(?: năm |[ /])(\d{4})$/iu.exec(text);
  const name = words?.[1]?.toLowerCase().replace(" ", "_") ?? "";
  const at = SPELLED.findIndex((names) => names.split("|").includes(name));
  return words && at >= 0 ? `${words[2]}-${two(at + 1)}` : null;
}

/** Whether a day stands in a calendar: no 31 February, no month 13. */
export function isReal(iso: string): boolean {
  const [year = 0, month = 0, day = 1] = iso.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const real = (iso: string) => (isReal(iso) ? iso : null);

/** The day that a spreadsheet shows as a bare number (44678 is 2022-04-27); null outside of 2000 to 2099. */
export function dayOfSerial(serial: number): string | null {
  if (!Number.isInteger(serial) || serial < 36_526 || serial > 73_050) return null;
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

const QUARTERS = ["I", "II", "III", "IV"];

/**
 * What to write for a deadline that papers have and a plan cannot be held to: a sentence of remedy, or null for any other
 * text. Half-years and ends of years are their last quarter or year.
 */
export function deadlineMeant(written: string): string | null {
  const text = written.trim();
  const quarter = /^quý\s*(\S+?)(?:\s*[/.-]\s*|\s+(?:năm\s+)?|$)(\d{4})?$/iu.exec(text);
  if (quarter) {
    const [, name = "", year] = quarter;
    const known = QUARTERS.includes(name.toUpperCase()) || /^[1-4]$/.test(name);
    if (!known) return "Một năm có bốn quý: I, II, III, IV.";
    return year ? null : `Ghi thêm năm, như ${text}/2025.`;
  }
  const month = /^tháng\s*(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})$/iu.exec(text);
  if (month) return "Một năm có 12 tháng: kiểm tra lại tháng.";
  const bareMonth = /^tháng\s*(\d{1,2})$/iu.exec(text);
  if (bareMonth) return `Ghi thêm năm, như ${text}/2025.`;
  const years = /^(?:giai đoạn|năm)?\s*(\d{4})\s*[-–—]\s*(?:năm\s*)?(\d{4})$/iu.exec(text);
  if (years) return `Viết năm cuối: Năm ${years[2]}.`;
  const half = /^(?:trong\s+)?(?:6|06|sáu) tháng (đầu|cuối)(?: năm)?\s*(\d{4})$/iu.exec(text);
  if (half) return `Viết ${half[1]!.toLowerCase() === "đầu" ? `Quý II/${half[2]}` : `Quý IV/${half[2]}`}.`;
  const end = /^(?:trước |trong |hết |đến )?(đầu|giữa|cuối)?\s*năm\s*(\d{4})$/iu.exec(text);
  if (end?.[1]?.toLowerCase() === "đầu") return `Viết Quý I/${end[2]}.`;
  if (end?.[1]?.toLowerCase() === "giữa") return `Viết Quý II/${end[2]}.`;
  return end ? `Viết Năm ${end[2]}.` : null;
}
