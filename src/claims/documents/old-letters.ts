import { isUnicode, oldFontOf } from "../../model/rules/old-fonts.ts";

/** Of the words of a line in an old font about every second tells of it; of names of other tongues, hardly any. */
const SHARE = 0.25;
/** A line among others in Unicode may hold some names of other tongues ("Köln", "Zoë"). */
const FEW = { alone: 3, amongOthers: 6 };

/** What of a text was typed in a font from before Unicode, in one Vietnamese sentence with the cure. */
export interface OldLetters {
  said: string;
  /** Most of the text is: nothing in it can be held against figures. */
  mostly: boolean;
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));

/**
 * Lines that were typed in TCVN3 or VNI: none of their letters is one that only Unicode has, and many of their words
 * hold what no word in Unicode does. Short lines tell nothing by themselves; a text without any letter of Unicode is
 * taken as a whole.
 */
export function oldLettersIn(text: string): OldLetters | null {
  const few = isUnicode(text) ? FEW.amongOthers : FEW.alone;
  const lines = isUnicode(text) ? text.split(/\r?\n/u) : [text];
  let [old, all] = [0, 0];
  let first: { font: string; written: string; meant: string } | null = null;
  for (const line of lines) {
    const words = wordsOf(line);
    all += words.length;
    const font = isUnicode(line) ? null : oldFontOf(words, Math.max(few, SHARE * words.length));
    if (!font) continue;
    old += words.length;
    const odd = words.filter((word) => font.read(word) !== word).slice(0, 3);
    first ??= { font: font.name, written: odd.join(" "), meant: odd.map(font.read).join(" ") };
  }
  if (!first) return null;
  const mostly = old * 2 > all;
  const { font, written, meant } = first;
  return {
    mostly,
    said: `${mostly ? "Văn bản" : "Một số đoạn"} gõ bằng bảng mã cũ ${font}, không phải Unicode (“${written}” là “${meant}”), nên chữ và số ở đó không đối chiếu được. Chuyển sang Unicode bằng Unikey (Ctrl+Shift+F6, Chuyển mã) rồi lưu và thử lại.`,
  };
}
