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

/** The month that a season ends in. */
const SEASON: Record<string, string> = { xuan: "04", he: "07", ha: "07", thu: "10", dong: "12" };

/* All patterns read the text without diacritics, so that they hold for texts typed without them too. */
const DATES: [RegExp, (match: RegExpMatchArray) => string][] = [
  [
    /\b(0?[1-9]|[12]\d|3[01])(?:\s*[/-]\s*|\.)(0?[1-9]|1[0-2])(?:\s*[/-]\s*|\.)((?:19|20)\d{2})\b/g,
    ([, d, m, y]) => `${y}-${two(m!)}-${two(d!)}`,
  ],
  [
    /\b(?:ngay\s+)?(\d{1,2})\s+thang\s+(\d{1,2})\s*(?:,\s*)?nam\s+((?:19|20)\d{2})\b/g,
    ([, d, m, y]) => `${y}-${two(m!)}-${two(d!)}`,
  ],
  [/\bthang\s+(\d{1,2})\s*(?:[/-]|nam)\s*((?:19|20)\d{2})\b/g, ([, m, y]) => `${y}-${two(m!)}`],
  // "Mùa xuân năm 2012, tòa soạn nhận được …": when something happened, not the year assessed.
  [
    /\bmua\s+(xuan|he|ha|thu|dong)\s*,?\s*(?:nam\s+)?((?:19|20)\d{2})\b/g,
    ([, season, y]) => `${y}-${SEASON[season!]}`,
  ],
  [/\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b/g, ([, y, m, d]) => `${y}-${m}-${d}`],
];

const SPAN = new RegExp(
  // "2021–2022–2023" are three years.
  `(?<![\\d/]|\\d{4}\\s?-\\s?)(?:(?:giai doan|nhiem ky|thoi ky|trong|cac nam)\\s*)?(${YEAR})\\s*-\\s*(${YEAR})(?![\\d/]|\\s?-\\s?\\d{4})`,
  "g",
);

/** What is counted besides parts of an index and provinces. */
export const THINGS =
  "người|hồ sơ|đại biểu|phiếu|lượt|doanh nghiệp|hộ|cán bộ|công chức|viên chức|xã|huyện|phường|thôn|điểm cầu|quyết định|văn bản|tthc|thủ tục|dịch vụ|cơ quan|đơn vị trực thuộc|đơn vị sự nghiệp|sở|tập thể|cá nhân|bằng khen|kế hoạch|nhiệm vụ|giải pháp|km|ha|m2|tấn|mẫu|chỉ tiêu|tiêu chí|câu hỏi|trang|buổi|cuộc|lớp|hội nghị|tiêu chuẩn|vụ|ý kiến|chương trình|đề án|dự án|sáng kiến|mô hình|phần mềm|kiến nghị|triệu|tỷ|tỉ|nghìn|ngàn|usd|đồng(?!\\s+(?:tháp|nai|bằng))|giờ|phút|giây|ngày|tháng|tuần|quý|tuổi|nghị quyết|chỉ thị|trung tâm|công dân|tổ chức|thành viên|bộ phận|phòng|vị trí việc làm|điều|khoản|nhóm nhiệm vụ|nhóm giải pháp|nhóm chính sách|đầu việc|tin nhắn|cuộc gọi|tổ|ban|chi bộ|đảng viên|trường|học sinh|giáo viên|bệnh viện|giường|nhà|máy|cầu|tuyến|khu(?!\\s+vực)|cụm|hợp tác xã|sản phẩm|hạng mục|ứng dụng|tài khoản|chữ ký|chứng thư|thuê bao|địa chỉ|trạm|chuyên đề|nhóm đối tượng|biên chế|hội viên|thị xã|thị trấn|bộ|ngành|dn|cbccvc|hs|kiốt|điểm tiếp nhận|điểm giao dịch|điểm trường|chỉ số thành phần con|bước|chữ số|dân tộc|lãnh đạo|chủ tịch|nhà báo|phóng viên|chuyên gia|khách|quận|chỉ tiêu thành phần|tiêu chí thành phần|câu|chỉ báo|nhân viên|gia đình|tờ|cuốn|bản";

/** No year told as one: "năm 2021 Đồng Tháp", "PAPI 2020 bộ phận" count neither money nor parts. */
const A_YEAR = "(?!(?<=(?<!\\p{L})(?:năm|nam|kỳ|papi|pci|sipas|index)\\s)(?:19|20)\\d{2}(?![\\d.,]))";

/** Patterns, and words of which a text must hold one for a pattern to be looked for. */
const NOISE: (string | [pattern: string, needs: string])[] = [
  // Numbers of documents: 362/QĐ-BNV, 05-NQ/TU, 202/2025/QH15; not those of a list, "5/ PAR Index 2022: …".
  [
    "(?<![\\d.,])(?!(?<=(?:^|\\n)\\s*)\\d{1,2}/\\s)\\d{1,5}(?:-|\\s?/\\s?)(?:\\d{4}\\s*/\\s*)?[a-zđ]{1,6}\\d{0,2}(?:[-/][a-zđ]{1,8}\\d{0,2})*(?!\\p{L})",
    "-|/",
  ],
  "(?<!\\p{L})(?:nghị quyết|quyết định|nghị định|thông tư|chỉ thị|kế hoạch|công văn|thông báo|chương trình hành động|đề án|văn bản|tờ trình|luật|pháp lệnh|kết luận|quy định|hướng dẫn|số|iso)\\s+(?:số\\s+)?\\d{2,5}(?::\\d{4})?(?![\\d.,/]*\\s*(?:điểm|%|bậc|tỉnh|/)|\\d|,\\d)",
  "(?<!\\p{L})(?:điều|khoản|mục|phụ lục|biểu|bảng|hình|trang|chương|phần|quý|tập|số thứ tự|stt|khóa|đợt|kênh|quốc lộ|ql|tỉnh lộ|lớp|iso|covid|slide|biểu đồ|câu)\\s*-?\\s*(?:số\\s+)?(?!(?:19|20)\\d{2}(?!\\d))\\d{1,4}(?:[.:]\\d+)*(?![\\d,])",
  // Plates of cars.
  ["(?<![\\p{L}\\d])\\d{2}[a-zđ]\\d?\\s?-\\s?\\d{3}\\.?\\d{2}(?!\\d)", "-"],
  // Money, times, telephone numbers, addresses.
  [
    "(?<![\\d.,])\\d+(?:[.,]\\d+)*\\s*(?:nghìn|triệu|tỷ|tỉ|ngàn)?\\s*(?:tỷ|triệu)?\\s*(?:đồng(?!\\s+(?:tháp|nai|bằng))|usd|vnđ|vnd|đô la|euro)(?!\\p{L})",
    "đồng|usd|vn|đô la|euro",
  ],
  "(?<![\\d.,])\\d{1,2}\\s?[:hg]\\s?\\d{2}(?::\\d{2})?(?!\\d)",
  "(?<![\\d.,])\\d{1,2}\\s?(?:h|giờ)(?!\\p{L})",
  "(?<![\\d.,/])(?:\\+?84|0)\\d{1,3}[\\s.-]?\\d{3}[\\s.-]?\\d{3,4}(?![\\d,])",
  ["(?<!\\d)1[89]00[\\s.]?\\d{4}(?!\\d)", "1800|1900"],
  ["(?<!\\S)\\S+@\\S+|https?://\\S+|www\\.\\S+", "@|http|www."],
  // Days without a year: "sáng 17/6", "ngày 20/7", "hôm nay (15/4)".
  [
    "(?<!\\p{L})(?:ngày|sáng|sang|chiều|tối|toi|trưa|hôm|từ ngày|trước ngày|đến ngày|hôm nay|nay|qua)\\s*,?\\s*\\(?\\d{1,2}(?:\\s*(?:và|,|-)\\s*\\d{1,2})*\\s*[/-]\\s*(?:1[0-2]|0?[1-9])(?!\\s?[/,.]?\\d)",
    "/|-",
  ],
  [
    "(?<!\\p{L})ngày\\s+\\d{1,2}(?:\\s+tháng\\s+\\d{1,2})?(?!\\d|\\s*[/.-]\\s*\\d|\\s+tháng|\\s*,?\\s*năm\\s+\\d)",
    "ngày",
  ],
  ["(?<!\\p{L})tháng\\s+\\d{1,2}(?!\\d|\\s*[/-]\\s*\\d|\\s*,?\\s*năm\\s+\\d)", "tháng"],
  ["(?<!\\p{L})(?:thứ|chiều thứ|sáng thứ)\\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])\\s*[,(|]\\s*ngày", "ngày"],
  [
    "(?<!\\p{L})(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)\\s*[,(|-]?\\s*(?=\\d{1,2}\\s*[/.-]\\s*\\d{1,2}(?!\\d|,))",
    "thứ|chủ nhật",
  ],
  [
    "(?<!\\p{L})(?:sáng|sang|chiều|chieu|tối|toi|trưa|trua|đêm|dem|ngày|ngay|hôm|hom|cuối tuần|cuoi tuan|đến|trước)\\s+(?:th[ứu] (?:hai|ba|tư|tu|năm|nam|sáu|sau|bảy|bay)|chủ nhật|chu nhat)(?!\\p{L}|\\s*(?:cả nước|toàn quốc|trong|vùng|khu vực|/))",
    "thứ|thu|chủ nhật|chu nhat",
  ],
  ["(?<!\\p{L})thứ [2-7]\\s*,\\s*(?=\\d{1,2}\\s*[/-]\\s*\\d)", "thứ"],
  ["(?<!\\p{L})mức độ\\s+[2-4]\\s?[,;]\\s?[34](?!\\d|\\s*(?:điểm|%))", "mức độ"],
  [
    "(?<!\\p{L})(?:mức độ|mức|cấp độ|loại)\\s+\\d(?:\\s?[,;]\\s?(?:mức độ\\s+)?\\d)*(?![\\d,.%]|\\s*(?:điểm|%))",
    "mức|cấp độ|loại",
  ],
  "(?<![\\d.,])\\d+(?:[.,]\\d+)?\\s?k(?!\\p{L})",
  ["(?<!\\p{L})(?:bản|phiên bản|version|v)\\s?\\d+\\.\\d+(?![\\d,])", "bản|v"],
  ["(?<!\\p{L})(?:kỳ họp|phiên họp|hội nghị|đại hội|khóa|kỳ)\\s+thứ\\s+\\d{1,2}(?![\\d,/])", "thứ"],
  // A quarter of the field: "thuộc một phần tư thứ hai của cả nước".
  [
    "(?<!\\p{L})một phần (?:tư|ba|năm)(?:\\s+(?:số tỉnh\\s+)?(?:đứng đầu|dẫn đầu|cao nhất|thấp nhất|đầu|cuối cùng|cuối|thứ (?:nhất|hai|ba|tư)))?(?!\\p{L})",
    "một phần",
  ],
  // Counts of people, files and things.
  `(?<![\\d/.,])${A_YEAR}\\d+(?:[.,]\\d+)*(?:\\s?[/-]\\s?\\d+(?:[.,]\\d+)*)?\\s*(?:các\\s+|số\\s+)?(?:${THINGS})(?!\\p{L}|\\s+phần trăm)`,
];

const noise = NOISE.map((one) =>
  typeof one === "string"
    ? ([new RegExp(one, "gu"), null] as const)
    : ([new RegExp(one[0], "gu"), one[1].split("|")] as const),
);

/** Each match of a pattern, in order; with the pattern itself, as a walk over all matches makes a new one each time. */
function eachMatch(text: string, pattern: RegExp, take: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) take(match);
}

const DATED = /(?:19|20)\d{2}/;

/**
 * Stretches of a block whose numbers are no claims, dates and spans of years; in order, without overlaps. Positions
 * count from the start of the part given.
 */
export function protectedIn(lower: string, bare: string): Protected[] {
  const found: Protected[] = [];
  if (!/\d|@|www|thứ|phần|chủ nhật/.test(lower)) return found;
  const span = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length });
  if (DATED.test(bare)) {
    for (const [pattern, write] of DATES)
      eachMatch(bare, pattern, (match) => found.push({ kind: "date", ...span(match), date: write(match) }));
    eachMatch(bare, SPAN, (match) =>
      found.push({ kind: "span", ...span(match), from: Number(match[1]), to: Number(match[2]) }),
    );
  }
  for (const [pattern, needs] of noise)
    if (!needs || needs.some((word) => lower.includes(word)))
      eachMatch(lower, pattern, (match) => found.push({ kind: "noise", ...span(match) }));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Protected[] = [];
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}
