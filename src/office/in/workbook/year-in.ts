const YEAR = /(?<!\d)20[0-4]\d(?!\d)/g;
/** Days, months and numbers of documents, whose years are not the year assessed. */
const DATED =
  /(ngày\s+\d{1,2}\s+)?tháng\s+\d{1,2}\s+năm\s+20\d\d|\d{1,2}[/.-]\d{1,2}[/.-]20\d\d|(?<!\d)\d{1,2}\/20\d\d(?!\d)|\d+\/20\d\d\/[\p{Lu}\d]+|(công bố|ban hành|họp)\s+năm\s+20\d\d/giu;
/** What a year is only compared with. */
const COMPARED = /(?<!\p{L})với\s+((kết quả|chỉ số)\s+)?(các\s+)?(năm\s+)?20\d\d(\s*[,-–]\s*20\d\d)*/giu;

/**
 * The one year that a title, the name of a sheet or of a file tells: dates and numbers of documents are passed over, and
 * what a year is compared with, unless no other year is told ("own" leaves that out too). Null when none or several are
 * left.
 */
export function yearIn(text: string, told: "also compared" | "own" = "also compared"): number | null {
  const plain = text.normalize("NFC").replaceAll("_", " ").replace(DATED, " ");
  const own = plain.replace(COMPARED, " ");
  for (const one of told === "own" ? [own] : [plain, own]) {
    const years = new Set(one.match(YEAR) ?? []);
    if (years.size === 1) return Number([...years][0]);
  }
  return null;
}
