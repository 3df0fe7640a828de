import { NBSP } from "../format/number.ts";

/** What is read as one: a span of years, and the number of a document ("205/KH-UBND", "05-NQ/TU", "26/2020/TT-BTTTT"). */
const WHOLE =
  /(?<![\p{L}\d/.-])(?:\d{4}[–-]\d{4}|\d+\/(?:\d{4}\/)?\p{Lu}[\p{L}\d]*(?:-[\p{L}\d]+)*|\d+-\p{Lu}[\p{L}\d]*\/\p{Lu}[\p{L}\d]*)(?![\p{L}\d/-])/gu;

/** A span of years, or of ranks with the word before it, that were written as numbers, each in its element. */
const SPAN =
  /<data\b[^>]*>\d{4}<\/data>[–-]<data\b[^>]*>\d{4}<\/data>|(?<!\p{L})(?:hạng|ranks) <data\b[^>]*>\d+<\/data>–<data\b[^>]*>\d+<\/data>/gu;

/** The number of a component before its name, at the head of a text or of a part of it: "; 8. Quản trị điện tử". */
const NUMBERED = /(?<=(?:^|[;:(] ?)\d{1,2}(?:\.\d{1,2})*\.) (?=\p{Lu})/gu;

/** Before the dash of "kinh tế - xã hội", "Bà Rịa - Vũng Tàu", in a name that was written with a loose space. */
const BEFORE_DASH = /(?<=\p{L}) (?=- \p{L})/gu;

const kept = (whole: string) => `<span class="whole">${whole}</span>`;

/** Longer ones than a narrow column holds may be broken after all. */
const LONGEST = 20;

/**
 * Markup of a text in which what is read as one stays on its line: browsers break after a dash and a stroke, so that
 * "2011–" would end a line and "UBND" begin the next. Tags and addresses are left as they are.
 */
export function unbroken(html: string): string {
  return html
    .split(/(<[^>]*>)/)
    .map((part) =>
      part.startsWith("<") || part.includes("://")
        ? part
        : part
            .replace(WHOLE, (whole) => (whole.length > LONGEST ? whole : kept(whole)))
            .replace(NUMBERED, NBSP)
            .replace(BEFORE_DASH, NBSP),
    )
    .join("")
    .replace(SPAN, kept);
}
