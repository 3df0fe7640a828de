/** A stretch of text that is no claim about an index, or a date or span of years that claims lean on. */
export interface Protected {
  kind: "date" | "span" | "noise";
  start: number;
  end: number;
  /** ISO day or month of a date. */
  date?: string;
  /** First and last year of a span. */
  from?: number;
  to?: number;
}

const two = (digits: string) => digits.padStart(2, "0");
const YEAR = "(?:19|20)\\d{2}";

/* All patterns read the text without diacritics, so that they hold for texts typed without them too. */
const DATES: [RegExp, (match: RegExpMatchArray) => string][] = [
  [/\b(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d{2})\b/g, ([, d, m, y]) => `${y}-${two(m!)}-${two(d!)}`],
  [/\b(?:ngay\s+)?(\d{1,2})\s+thang\s+(\d{1,2})\s*(?:,\s*)?nam\s+((?:19|20)\d{2})\b/g, ([, d, m, y]) => `${y}-${two(m!)}-${two(d!)}`],
  [/\bthang\s+(\d{1,2})\s*(?:[/-]|nam)\s*((?:19|20)\d{2})\b/g, ([, m, y]) => `${y}-${two(m!)}`],
  [/\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b/g, ([, y, m, d]) => `${y}-${m}-${d}`],
];

const SPAN = new RegExp(`(?<![\\d/])(?:giai doan|nhiem ky|thoi ky|trong|cac nam)?\\s*(${YEAR})\\s*-\\s*(${YEAR})(?![\\d/])`, "g");

const THINGS =
  "nguoi|ho so|dai bieu|phieu|luot|doanh nghiep|ho|can bo|cong chuc|vien chuc|xa|huyen|phuong|thon|diem cau|quyet dinh|van ban|tthc|thu tuc|dich vu|co quan|don vi|so|tap the|ca nhan|bang khen|ke hoach|nhiem vu|giai phap|km|ha|m2|tan|mau|chi tieu|tieu chi|cau hoi|trang|buoi|cuoc|lop|hoi nghi|tieu chuan|vu|y kien|chuong trinh|de an|du an|sang kien|mo hinh|phan mem|kien nghi|trieu|ty|ti|nghin|ngan|usd|dong|gio|phut|giay|ngay|thang|tuan|quy|tuoi|diem tiep nhan|nghi quyet|chi thi|trung tam|cong dan|nguoi dan|to chuc|thanh vien|bo phan|phong|vi tri viec lam|dieu|khoan|cap|nhom nhiem vu|nhom giai phap|nhom chinh sach|lan kiem tra|dau viec|tin nhan|cuoc goi|to|ban|chi bo|dang vien|truong|hoc sinh|giao vien|benh vien|giuong|nha|may|cau|tuyen|khu|cum|hop tac xa|san pham|hang muc|ung dung|tai khoan|chu ky|chung thu|loi|khau hieu|that|dam|khong|co|dieu kien|don|thu|can|ca|chi nhanh|tho|cai|chiec|bai|tin|gam|lit|xe|thue bao|dia chi|tram|chuyen de|nhom doi tuong|bien che|hoi vien|chi so ve";

const NOISE: RegExp[] = [
  // Numbers of documents: 362/QĐ-BNV, 05-NQ/TU, 202/2025/QH15.
  /\b\d{1,5}\s*[/-]\s*(?:\d{4}\s*\/\s*)?(?:[a-z]{1,6}\d{0,2})(?:[-/][a-z]{1,8}\d{0,2})*\b/g,
  /\b(?:nghi quyet|quyet dinh|nghi dinh|thong tu|chi thi|ke hoach|cong van|thong bao|chuong trinh hanh dong|de an|van ban|to trinh|luat|phap lenh|ket luan|quy dinh|huong dan|so|iso)\s+(?:so\s+)?(?<!thang\s+so\s)\d{2,5}(?::\d{4})?(?![\d.,/]*\s*(?:diem|%|bac|tinh|\/))\b/g,
  /\b(?:dieu|khoan|muc|phu luc|bieu|bang|hinh|trang|chuong|phan|quy|tap|so thu tu|stt|khoa|dot|kenh|tap huan|quoc lo|ql|tinh lo|lop|iso|covid)\s*-?\s*(?:so\s+)?\d{1,4}(?:[.:]\d+)*\b/g,
  // Money, times, telephone numbers.
  /(?:\b\d[\d.,]*)\s*(?:nghin|trieu|ty|ti|ngan)?\s*(?:ty|trieu)?\s*(?:dong|usd|vnd|do la|euro)\b/g,
  /\b\d{1,2}\s*[:hg]\s*\d{2}(?::\d{2})?\b/g,
  /\b\d{1,2}\s*(?:h|gio)\b/g,
  /(?<![\d.,])(?:\+?84|0)\d{1,3}[\s.-]?\d{3}[\s.-]?\d{3,4}(?![\d,])/g,
  /\b1[89]00[\s.]?\d{4}\b/g,
  /\S+@\S+|https?:\/\/\S+|www\.\S+/g,
  // Days without a year: "sáng 17/6", "ngày 20/7", "hôm nay (15/4)".
  /\b(?:ngay|sang|chieu|toi|trua|hom|den|tu ngay|truoc ngay|nay|qua)\s*,?\s*\(?\d{1,2}(?:\s*(?:va|,|-)\s*\d{1,2})*\s*[/-]\s*(?:1[0-2]|0?[1-9])\b(?!\s*[/,.]?\d)/g,
  /\bngay\s+\d{1,2}(?:\s+thang\s+\d{1,2})?\b/g,
  /\bthang\s+\d{1,2}\b/g,
  /\b(?:thu|chieu thu|sang thu)\s+(?:hai|ba|tu|nam|sau|bay|[2-7])\s*[,(|]\s*(?:ngay)?/g,
  // Counts of people, files and things.
  new RegExp(`(?<![\\d/.,])\\d[\\d.,]*(?:\\s*[-/]\\s*\\d[\\d.,]*)?\\s*%?\\s*(?:cac\\s+|so\\s+)?(?:${THINGS})\\b(?!\\s+phan tram)`, "g"),
];

/** Stretches whose numbers are no claims, dates and spans of years; in order, without overlaps. */
export function protectedIn(bare: string): Protected[] {
  const found: Protected[] = [];
  for (const [pattern, write] of DATES)
    for (const match of bare.matchAll(pattern))
      found.push({ kind: "date", start: match.index, end: match.index + match[0].length, date: write(match) });
  for (const match of bare.matchAll(SPAN))
    found.push({ kind: "span", start: match.index, end: match.index + match[0].length, from: Number(match[1]), to: Number(match[2]) });
  for (const pattern of NOISE)
    for (const match of bare.matchAll(pattern))
      found.push({ kind: "noise", start: match.index, end: match.index + match[0].length });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Protected[] = [];
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}
