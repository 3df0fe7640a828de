import type { Meaning } from "../lexicon/lexicon.ts";
import { has, type Item } from "../text/items.ts";

/** Names that a text gives to what it speaks of: "Chỉ số … (sau đây gọi tắt là HQQT)", by their word. */
export type DefinedNames = ReadonlyMap<string, readonly Meaning[]>;

const DEFINES = /(viết tắt|gọi tắt|sau đây gọi|gọi ngắn gọn)/;
const NAMED = ["index", "unit", "component"] as const;

/** Whether a text defines names at all; asked first, since few do. */
export const defines = (lower: string): boolean => DEFINES.test(lower);

/** The names that a line defines, each with the meanings of the name before it that is known. */
export function definedIn(items: readonly Item[]): [string, readonly Meaning[]][] {
  const found: [string, readonly Meaning[]][] = [];
  let known: readonly Meaning[] | null = null;
  let led = false;
  for (const [at, item] of items.entries()) {
    const meanings = item.meanings.filter(({ concept }) => NAMED.some((one) => one === concept));
    if (meanings.length && !led) known = meanings;
    // "…; Chỉ số năng lực cạnh tranh là NLCT": a list of definitions goes on.
    const goesOn = found.length > 0 && item.word === "là" && known !== null;
    if (
      DEFINES.test(item.word) ||
      (item.word === "tắt" && /^(viết|gọi)$/.test(items[at - 1]?.word ?? "")) ||
      goesOn
    )
      led = true;
    else if (led && known && isName(item) && /^(là|:|"|“)$/.test(items[at - 1]?.word ?? "")) {
      found.push([item.word, known]);
      led = false;
      known = null;
    } else if (has(item, "semicolon")) {
      led = false;
      known = null;
    }
    if (goesOn && items[at + 1] && known && isName(items[at + 1]!)) {
      found.push([items[at + 1]!.word, known]);
      led = false;
      known = null;
    }
  }
  return found;
}

/** A short word in capitals that means nothing else. */
const isName = (item: Item): boolean =>
  item.capital &&
  item.number === undefined &&
  /^[\p{L}\d]{2,10}$/u.test(item.word) &&
  has(item, "word", "unit", "noise");
