import { language } from "./language.ts";

/*
 * What the record says stays in its own words. In English it goes between two invisible marks (Unicode isolates),
 * which the page turns into `lang="vi"` for readers aloud and every other file drops.
 */
const OPEN = "\u2068";
const CLOSE = "\u2069";
/** Opens what is in the language of the page among words that are not. */
const OPEN_OURS = "\u2066";
const marks = new RegExp(`[${OPEN}${OPEN_OURS}${CLOSE}]`, "g");
/** A letter that Vietnamese has and English lacks. */
export const vietnameseLetter = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;

/** Marks of Vietnamese where no letter shows it: a decimal comma. */
const decimalComma = /\d,\d/;

/** A text in the words of its document: marked as Vietnamese where it stands in another language. */
export function recorded(text: string): string {
  const shows = vietnameseLetter.test(text) || decimalComma.test(text);
  return language() === "vi" || !shows ? text : `${OPEN}${text}${CLOSE}`;
}

/** A text in the language being written that stands among words of a document: a value in Vietnamese commentary. */
export function ours(text: string): string {
  return language() === "vi" ? text : `${OPEN_OURS}${text}${CLOSE}`;
}

/** True for a text that holds words of a document in another language than that being written. */
export function isRecorded(text: string): boolean {
  return text.includes(OPEN);
}

/** The text without the marks, for files that cannot say in which language a part is. */
export function withoutMarks(text: string): string {
  return text.replace(marks, "");
}

/** HTML with marked parts as `<span lang="vi">`; inside tags and where no element may stand, the marks are dropped. */
export function markedUp(html: string): string {
  const plain = /<(title|option|textarea|script|style|svg)\b[\s\S]*?<\/\1>|<[^>]*>/g;
  return html
    .replace(plain, withoutMarks)
    .replaceAll(OPEN, '<span lang="vi">')
    .replaceAll(OPEN_OURS, '<span lang="en">')
    .replaceAll(CLOSE, "</span>");
}

/** The text without brackets that hold words of a document, for places that cannot say in which language a part is. */
export function withoutRecordedBrackets(text: string): string {
  return text.replace(new RegExp(` \\([^()]*${OPEN}[^()]*\\)`, "g"), "");
}
