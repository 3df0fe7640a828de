/** A whole text that only keeps a place: "...", "xxx", "(điền sau)", "đang cập nhật", "TBD". */
const WHOLE =
  /^[\s([{<“"']*(?:\.{2,}|…+|x{2,}|_{2,}|\?{1,}|(?:(?:sẽ|cần|chờ) )?(?:điền|bổ sung|cập nhật|viết|ghi|hoàn thiện|nhập)(?: (?:sau|vào đây|tiếp))?|đang (?:cập nhật|bổ sung|hoàn thiện)|chưa (?:có|rõ|điền)(?: (?:nội dung|thông tin))?|(?:nội dung|tên|số|ngày)? ?(?:\.{3,}|…+|x{3,})|lorem ipsum.*|tbd|tba|todo|fixme|asdf\w*|test)[\s)\]}>”"'.:]*$/iu;

/** A gap within a sentence: dots of a form, "ngày …/…/2025", "ngày ... tháng ... năm", "xx/xx/2025", "Số xxx/KH", "(điền sau)", "[tên cơ quan]". Capitals may be a number. */
const WITHIN =
  /ngày\s*(?:…|\.{2,})\s*(?:tháng|\/)|(?:…|\.{2,})\s*\/\s*(?:…|\.{2,})|\.{4,}|…{2,}|…\.+|\.+…|_{3,}|(?<![\p{L}\d])x{3,}(?![\p{L}\d])|(?<![\p{L}\d])x{1,2}\/x{1,2}(?:\/[\dx]{4})?(?![\p{L}\d])|[([][^()[\]\n]{0,30}(?:điền|bổ sung|cập nhật|ghi|viết) (?:sau|vào đây|thêm)[)\]]|\[(?:tên|ngày|số|địa điểm|nơi|họ)[^\]\n]{0,30}\](?![([])/iu;

/** What of a text only keeps a place for words that were to follow; null for a text that says something. */
export function placeholderIn(text: string): string | null {
  const whole = WHOLE.exec(text)?.[0].trim();
  if (whole) return whole;
  const gap = WITHIN.exec(text)?.[0];
  return gap === undefined || (/^X+$/u.test(gap) && gap !== gap.toLowerCase()) ? null : gap;
}
