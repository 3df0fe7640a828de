/**
 * Words of a notation as they are compared: without diacritics, case, punctuation and the way they are spaced, so that
 * "Điểm  PAPI", "diem-papi" and "DIEM_PAPI2021" are the same words; letters and digits part.
 */
function foldedWords(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
  return plain.match(/\d+|\p{L}+/gu) ?? [];
}

/** The same as one text: "diem papi 2021". */
export const folded = (text: string): string => foldedWords(text).join(" ");
