import { nearest } from "../../../load/nearest.ts";
import { remembered } from "../../../model/remembered.ts";
import { folded } from "../folded.ts";

/** Words that an abbreviation may leave out wherever they stand. */
const LEFT_OUT = new Set(["va", "cac"]);
/** Words that it may leave out where a name ends in them. */
const AT_END = /^(?:tinh|thanh|pho)$/;
/** Letters that sound as one and may stand for a word together. */
const SOUND = /^(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr)/;

/**
 * The agencies that a text most likely means, by their names; none where nothing is near. An abbreviation is one where
 * each word of a name stands whole or by its first letter, in order: “SNV”, “Sở NV”, “VP UBND”, “Sở TN&MT”.
 */
export function agencyMeant(text: string, names: readonly string[]): string[] {
  const short = abbreviated(text, names);
  if (short.length > 0) return short.length > 3 ? [] : short;
  const close = nearest(text.replace(/ (?:tỉnh|thành phố|tp\.?) .*$/iu, ""), names);
  const longer = names.filter((name) => folded(name).includes(folded(text)));
  return close.length > 0 || longer.length > 3 ? close : longer;
}

/** “Có phải “Sở Nội vụ”? ”, with its space; empty where no agency is near. */
export function askAgency(text: string, names: readonly string[]): string {
  const near = agencyMeant(text, names);
  return near.length > 0 ? `Có phải ${near.map((name) => `“${name}”`).join(", ")}? ` : "";
}

/** The names that a text abbreviates. */
export function abbreviated(text: string, names: readonly string[]): string[] {
  const letters = folded(text).replaceAll(" ", "");
  return letters.length < 2 ? [] : names.filter((name) => shortOf(name).test(letters));
}

/** What all abbreviations of a name look like, without spaces. */
const shortOf = remembered((name: string) => {
  const words = folded(name.replace(/\bUBND\b/gi, "ủy ban nhân dân")).split(" ");
  const parts = words.map((word, at) => {
    const ends = words.slice(at).every((one) => AT_END.test(one));
    const sound = SOUND.exec(word)?.[0];
    const ways = [word, ...(sound ? [sound] : []), word[0]!].join("|");
    return `(?:${ways})${LEFT_OUT.has(word) || (ends && at > 0) ? "?" : ""}`;
  });
  return new RegExp(`^${parts.join("")}$`);
});
