/** How texts are read that were typed in a Vietnamese font from before Unicode. */
interface OldFont {
  /** "TCVN3 (.VnTime)". */
  name: string;
  /** The text in Unicode; a text that holds Unicode letters already stays. Pieces of one text go through it as the whole does. */
  read: (text: string) => string;
}

/**
 * TCVN3 ("ABC", TCVN 5712:1993): one letter for each letter. Capitals with a tone are small letters in a font of
 * capitals, and come out small.
 */
const TCVN3: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...lettersOf("µ¸¶·¹", "àáảãạ"),
    ...lettersOf("¨»¾¼½Æ", "ăằắẳẵặ"),
    ...lettersOf("©ÇÊÈÉË", "âầấẩẫậ"),
    ...lettersOf("ÌÐÎÏÑ", "èéẻẽẹ"),
    ...lettersOf("ªÒÕÓÔÖ", "êềếểễệ"),
    ...lettersOf("×ÝØÜÞ", "ìíỉĩị"),
    ...lettersOf("ßãáâä", "òóỏõọ"),
    ...lettersOf("«åèæçé", "ôồốổỗộ"),
    ...lettersOf("¬êíëìî", "ơờớởỡợ"),
    ...lettersOf("ïóñòô", "ùúủũụ"),
    ...lettersOf("\u00adõøö÷ù", "ưừứửữự"),
    ...lettersOf("úýûüþ", "ỳýỷỹỵ"),
    ...lettersOf("®¡¢§£¤¥¦", "đĂÂĐÊÔƠƯ"),
  }),
);

function lettersOf(old: string, now: string): Record<string, string> {
  const letters = [...now.normalize("NFC")];
  return Object.fromEntries([...old].map((letter, at) => [letter, letters[at]!]));
}

const GRAVE = "\u0300";
const ACUTE = "\u0301";
const TILDE = "\u0303";
const HOOK = "\u0309";
const DOT = "\u0323";
const CIRCUMFLEX = "\u0302";
const BREVE = "\u0306";

/** VNI: a vowel, then one letter for its tone and what it wears. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: ACUTE,
  ø: GRAVE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  â: CIRCUMFLEX,
  á: CIRCUMFLEX + ACUTE,
  à: CIRCUMFLEX + GRAVE,
  å: CIRCUMFLEX + HOOK,
  ã: CIRCUMFLEX + TILDE,
  ä: CIRCUMFLEX + DOT,
  ê: BREVE,
  é: BREVE + ACUTE,
  è: BREVE + GRAVE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
};
/** VNI: letters that stand for themselves, and vowels that marks come behind. */
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ...lettersOf("ñÑôÔöÖîÎ", "đĐơƠưƯỵỴ"),
  ...lettersOf("íìæóòÍÌÆÓÒ", "íìỉĩịÍÌỈĨỊ"),
};
const VNI_PAIR = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])/giu;

/** A letter of these fonts that no Vietnamese text in Unicode has within a word. */
const TELLS_TCVN3 = /\p{L}[¸µ¶¹¨¾¼½©®ª¬\u00ad×÷]\p{L}|(?<=^|\s)[®§]\p{L}/u;
const TELLS_VNI = /[aeouyôö][ùøûïåäüë]|(?<!\p{L})ñ\p{L}|\p{L}[ñö](?=\p{L}|$)/iu;
const UNICODE = /[ăđĩũơưĂĐĨŨƠƯ]|[\u1ea0-\u1ef9]|\p{M}/u;

function readVni(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const pair of text.matchAll(VNI_PAIR)) {
    const [all, vowel = "", mark = ""] = pair;
    parts.push(single(text.slice(from, pair.index)));
    parts.push((VNI_LETTERS[vowel] ?? vowel) + (VNI_MARKS[mark.toLowerCase()] ?? ""));
    from = pair.index + all.length;
  }
  parts.push(single(text.slice(from)));
  return parts.join("").normalize("NFC");
}

const single = (text: string): string => [...text].map((letter) => VNI_LETTERS[letter] ?? letter).join("");
const readTcvn3 = (text: string): string => [...text].map((letter) => TCVN3.get(letter) ?? letter).join("");

/** Whether a text holds a letter that only Unicode has of all ways to write Vietnamese. */
export const isUnicode = (text: string): boolean => UNICODE.test(text);

/**
 * The old font that texts were typed in, where so many of them hold what Unicode never has within a
 * word; null for texts in Unicode, whose marks of footnotes ("Gia Lai²", "Tỉnh¹") tell of no font.
 */
export function oldFontOf(texts: readonly string[], least = 3): OldFont | null {
  const foreign = texts.filter((text) => !UNICODE.test(text));
  const found = (tells: RegExp) => foreign.filter((text) => tells.test(text)).length;
  const tcvn3 = found(TELLS_TCVN3);
  const vni = found(TELLS_VNI);
  if (Math.max(tcvn3, vni) < least) return null;
  const [name, read] =
    tcvn3 >= vni ? (["TCVN3 (.VnTime)", readTcvn3] as const) : (["VNI (VNI-Times)", readVni] as const);
  return { name, read: (text) => (UNICODE.test(text) ? text : read(text)) };
}
