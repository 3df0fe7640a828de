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

/** The one number that a text holds besides its unit or ordinal word ("73.02%", "thứ 1", "1/63", "= 5"); null if unsure. */
export function onlyNumber(written: string): string | null {
  const comma = withPoint(written.replace(/[\s\u00a0]*(?:%|điểm|bậc|‰)$/u, ""));
  if (comma !== null) return comma;
  const place = /^(?:hạng|thứ|vị trí)?\s*(\d+)\s*\/\s*\d+$/iu.exec(written.trim());
  if (place) return place[1] ?? null;
  const numbers = written.match(/\d+(?:\.\d+)?/g) ?? [];
  const bare = /^\D*?([-−–])?(\d+(?:\.\d+)?)\D*$/u.exec(written.trim());
  if (numbers.length !== 1 || !bare || /[=#(]/.test(written)) return null;
  return `${bare[1] ? "-" : ""}${bare[2]}`;
}

/** A day, or a month, written in another order, in ISO: "20/7/2022", "ngày 20 tháng 7 năm 2022", "7/2022"; null if unsure. */
export function isoDate(written: string): string | null {
  const text = written.trim().replace(/^[“”'"]|[“”'"]$/g, "");
  const two = (digits: string | undefined) => (digits ?? "").padStart(2, "0");
  const dayFirst = /^(?:ngày )?(\d{1,2})(?:\s*[/.-]\s*| tháng )(\d{1,2})(?:\s*[/.-]\s*| năm )(\d{4})$/iu.exec(
    text,
  );
  if (dayFirst) return `${dayFirst[3]}-${two(dayFirst[2])}-${two(dayFirst[1])}`;
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (yearFirst) return `${yearFirst[1]}-${two(yearFirst[2])}-${two(yearFirst[3])}`;
  const month = /^(?:tháng )?(\d{1,2})(?:\s*[/.-]\s*| năm )(\d{4})$/iu.exec(text);
  return month ? `${month[2]}-${two(month[1])}` : null;
}
