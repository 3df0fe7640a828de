/** 42,43 and 1.904,5: a decimal comma, with or without points between the thousands. */
const COMMA = /^([-+−–]?)(\d{1,3}(?:[.\u00a0 ]\d{3})+|\d+),(\d+)$/;

/** How a number with a decimal comma is written with a point ("1.904,5" → "1904.5"); null for anything else. */
export function withPoint(written: string): string | null {
  const match = COMMA.exec(written.trim());
  if (!match) return null;
  const [, sign = "", whole = "", decimals = ""] = match;
  return `${/[−–-]/.test(sign) ? "-" : ""}${whole.replace(/\D/g, "")}.${decimals}`;
}

const BLANK =
  /^(?:[-–—−.…*xX?/]|\.{2,3}|--+|~|#?n\/?a\.?|#(?:n\/a|ref!|div\/0!|value!|name\?|num!|null!)|nan|none|nil|không(?: có)?(?: số(?: liệu)?)?|kxđ|chưa có(?: số(?: liệu)?)?|không công bố|chưa công bố|không xếp hạng|trống)?$/i;

/** Whether a cell says in some way of its own that there is no figure: "–", "N/A", "#N/A", "không có số liệu". */
export function isBlankMark(written: string): boolean {
  return BLANK.test(written.trim());
}

/** Digits of a full-width keyboard, letters that look like digits ("l.139", "5.2O4"), a comma of another script. */
function asTyped(written: string): string | null {
  const narrow = written.normalize("NFKC").trim().replace(/[،٫]/g, ".").replace(/\s+/g, "");
  const digits = narrow.replace(/[oO]/g, "0").replace(/[lI]/g, "1");
  const is = /^[-+]?\d+(?:\.\d+)?$/;
  return digits !== written.trim() && is.test(digits) && /\d/.test(narrow) ? digits : null;
}

/** The one number that a text holds besides its unit or ordinal word ("73.02%", "thứ 1", "1/63", "= 5"); null if unsure. */
export function onlyNumber(written: string): string | null {
  const comma = withPoint(written.replace(/[\s\u00a0]*(?:%|điểm|bậc|‰)$/u, ""));
  if (comma !== null) return comma;
  const place = /^(?:hạng|thứ|vị trí)?\s*(\d+)\s*\/\s*\d+$/iu.exec(written.trim());
  if (place) return place[1] ?? null;
  const typed = asTyped(written);
  if (typed !== null) return typed;
  const numbers = written.match(/\d+(?:\.\d+)?/g) ?? [];
  const bare = /^\D*?([-−–])?(\d+(?:\.\d+)?)\D*$/u.exec(written.trim());
  if (numbers.length !== 1 || !bare || /[=#(]/.test(written)) return null;
  return `${bare[1] ? "-" : ""}${bare[2]}`;
}

/** A day, or a month, written in another order, in ISO: "20/7/2022", "ngày 20 tháng 7 năm 2022", "7/2022"; null if unsure. */
export function isoDate(written: string): string | null {
  const text = written
    .trim()
    .replace(/^[“”'"]|[“”'"]$/g, "")
    // what stands around a day in a paper: "trước ngày 30/9/2025", "2025-05-20 08:00"
    .replace(/^(?:(?:trước|chậm nhất|xong trước|hết|đến)\s+)+/iu, "")
    .replace(/(?:T|\s+|,\s*)(?:lúc )?\d{1,2}(?::|h|giờ)[\d:.Z+]*(?:phút)?$/u, "");
  const solid = /^(20\d{2})(\d{2})(\d{2})$/.exec(text);
  if (solid) return real(`${solid[1]}-${solid[2]}-${solid[3]}`);
  const two = (digits: string | undefined) => (digits ?? "").padStart(2, "0");
  const dayFirst = /^(?:ngày )?(\d{1,2})(?:\s*[/.-]\s*| tháng )(\d{1,2})(?:\s*[/.-]\s*| năm )(\d{4})$/iu.exec(
    text,
  );
  if (dayFirst) return `${dayFirst[3]}-${two(dayFirst[2])}-${two(dayFirst[1])}`;
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (yearFirst) return `${yearFirst[1]}-${two(yearFirst[2])}-${two(yearFirst[3])}`;
  const month = /^(?:tháng |t\.?\s?)?(\d{1,2})(?:\s*[/.-]\s*| năm )(\d{4})$/iu.exec(text);
  return month && Number(month[1]) >= 1 && Number(month[1]) <= 12 ? `${month[2]}-${two(month[1])}` : null;
}

/** A day that may stand in a calendar, else nothing. */
const real = (iso: string) => (/-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(iso) ? iso : null);
