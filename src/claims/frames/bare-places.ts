import type { Concept } from "../lexicon/concepts.ts";
import { has, type Item } from "../text/items.ts";

const PLACES: Record<string, Concept> = { nhất: "first", nhì: "second", bét: "last", chót: "last" };

/**
 * "Đồng Tháp nhất, Hậu Giang nhì", "2019: nhì", "môi trường nhất nước": a place by its word alone, where it follows a
 * name or a year and ends its phrase. Elsewhere ("nhất định", "thống nhất") the word ranks nobody.
 */
export function setBarePlaces(items: Item[]): void {
  for (const [at, item] of items.entries()) {
    const place = PLACES[item.word];
    if (!place || has(item, place) || item.number) continue;
    const [prev, next] = [items[at - 1], items[at + 1]];
    const led =
      has(prev, "unit", "year", "component", "part-name", "colon", "self") ||
      /^(về|xếp|đứng|giải|lên|xuống|giữ|vẫn|lại|cũng|là)$/.test(prev?.word ?? "");
    const ends =
      next === undefined ||
      has(next, "comma", "semicolon", "close", "open", "region", "nation") ||
      /^[.!?/|]$/.test(next.word);
    if (led && ends) items[at] = { ...item, meanings: [{ concept: place }] };
  }
}
