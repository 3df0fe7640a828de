import type { Concept } from "../lexicon/concepts.ts";
import type { Meaning } from "../lexicon/lexicon.ts";
import type { Protected } from "../numbers/protect.ts";
import type { NumberRead } from "../numbers/read-number.ts";

/**
 * A word, name, number or mark with what it can stand for. Every item has every key, whether it has the thing or not:
 * items of one shape are read in half the time of items of five.
 */
export interface Item {
  start: number;
  end: number;
  word: string;
  meanings: readonly Meaning[];
  number: NumberRead | undefined;
  /** The number under the stroke: 63 in "27/63". */
  denominator: NumberRead | undefined;
  year: number | undefined;
  protected: Protected | undefined;
  /** The first letter is a capital in the text. */
  capital: boolean;
}

export function has(item: Item | undefined, ...concepts: Concept[]): boolean {
  if (!item) return false;
  const { meanings } = item;
  // Plain loops: this is asked some millions of times, and a list made for each question is what costs.
  for (let m = 0; m < meanings.length; m += 1) {
    const { concept } = meanings[m]!;
    for (let i = 0; i < concepts.length; i += 1) if (concepts[i] === concept) return true;
  }
  return false;
}

/** Where the last item of one of some concepts stands before a place; -1 where none does. */
export function lastBefore(items: readonly Item[], at: number, ...concepts: Concept[]): number {
  let back = at - 1;
  while (back >= 0 && !has(items[back], ...concepts)) back -= 1;
  return back;
}

export function idsOf(item: Item, concept: Concept): string[] {
  return item.meanings.flatMap((meaning) =>
    meaning.concept === concept && meaning.id !== undefined ? [meaning.id] : [],
  );
}
