import type { Words } from "../language/text.ts";
import { reach } from "./reach.ts";
import { vietnamese } from "./write.ts";

/** Whether two texts say the same. */
export const sameWords = (a: Words, b: Words): boolean =>
  a === b || vietnamese.plain(a) === vietnamese.plain(b);

/** Texts without those that say what another before them says. */
export function eachOnce(texts: readonly Words[]): Words[] {
  const told = texts.map(vietnamese.plain);
  return texts.filter((_, i) => told.indexOf(told[i]!) === i);
}

/** Items under what they share, told in the same words; in the order in which each is first met. */
export function gathered<Item>(
  items: readonly Item[],
  by: (item: Item) => Words,
): { key: Words; items: Item[] }[] {
  const groups = new Map<string, { key: Words; items: Item[] }>();
  for (const item of items) {
    const key = by(item);
    const told = vietnamese.plain(key);
    const group = groups.get(told) ?? { key, items: [] };
    group.items.push(item);
    groups.set(told, group);
  }
  return [...groups.values()];
}

/** Whether a text holds a mark that the code puts into it, as the "¹" behind a figure. */
export function bearsMark(words: Words, mark: string): boolean {
  let found = false;
  reach(words, vietnamese, (piece) => {
    found ||= piece.includes(mark);
  });
  return found;
}
