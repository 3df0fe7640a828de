/** 42,43 and 1.904,5: a decimal comma, with or without points between the thousands. */
const COMMA = /^([-+−–—‐‑‒﹣－]?)\s*(\d{1,3}(?:[.\u00a0 ]\d{3})+|\d+),(\d+)$/;

/** How a number with a decimal comma is written with a point ("1.904,5" → "1904.5"); null for anything else. */
export function withPoint(written: string): string | null {
  const match = COMMA.exec(written.trim());
  if (!match) return null;
  const [, sign = "", whole = "", decimals = ""] = match;
  return `${/[^+]/.test(sign) ? "-" : ""}${whole.replace(/\D/g, "")}.${decimals}`;
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
  const bare = /^\D*?([-−–—‐‑‒﹣－])?\s*(\d+(?:\.\d+)?)\D*$/u.exec(written.trim());
  if (numbers.length !== 1 || !bare || /[=#(]/.test(written)) return null;
  return `${bare[1] ? "-" : ""}${bare[2]}`;
}

/** Dashes of Word and of the web, of the width of a minus or not, that no program reads as one. */
const CROOKED = /^[−–—‐‑‒﹣－]\s*(?=\d)/u;

/** How a number behind such a dash is written ("–0.49" and "−0,49" → "-0.49"); null for anything else. */
export function withMinus(written: string): string | null {
  const text = written.trim();
  const rest = text.replace(CROOKED, "");
  const number = rest === text ? null : (withPoint(rest) ?? (/^\d+(?:\.\d+)?$/.test(rest) ? rest : null));
  return number === null ? null : `-${number}`;
}

/** A number with commas between its thousands ("1,600.0" → "1600.0"); null for anything else. */
export function withoutThousandsComma(written: string): string | null {
  return /^[-+]?\d{1,3}(?:,\d{3})+\.\d+$|^[-+]?\d{1,3}(?:,\d{3}){2,}$/.test(written.trim())
    ? written.trim().replaceAll(",", "")
    : null;
}
