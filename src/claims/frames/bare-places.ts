import type { Concept } from "../lexicon/concepts.ts";
import { meaning } from "../lexicon/lexicon.ts";
import { has, type Item } from "../text/items.ts";

const PLACES: Record<string, Concept> = { nhất: "first", nhì: "second", bét: "last", chót: "last" };

/** Places only before a region or the nation: "đầu vùng", "cuối nước". */
const OF_SCOPE: Record<string, Concept> = { ...PLACES, đầu: "first", cuối: "last" };

/**
 * "Đồng Tháp nhất, Hậu Giang nhì", "2019: nhì", "môi trường nhất nước": a place by its word alone, where it follows a
 * name or a year and ends its phrase. Elsewhere ("nhất định", "thống nhất") the word ranks nobody.
 */
export function setBarePlaces(items: Item[]): void {
  for (const [at, item] of items.entries()) {
    const [prev, next] = [items[at - 1], items[at + 1]];
    // "thấp nhất nước", "cuối nước": the country.
    if (
      item.word === "nước" &&
      (has(prev, "highest", "lowest") || /^(nhất|nhì|cuối|đầu)$/.test(prev?.word ?? ""))
    )
      items[at] = { ...item, meanings: [meaning("nation")] };
    const scoped = has(next, "region", "nation") || next?.word === "nước";
    const place = scoped ? OF_SCOPE[item.word] : PLACES[item.word];
    if (!place || has(item, place) || item.number) continue;
    const led =
      has(prev, "unit", "year", "component", "part-name", "colon", "self") ||
      (scoped && (prev === undefined || has(prev, "comma", "semicolon", "points", "dash", "open"))) ||
      /^(về|xếp|đứng|giải|lên|xuống|giữ|vẫn|lại|cũng|là|đang|đã|còn|lẫn|ở|cùng|và)$/.test(prev?.word ?? "");
    const ends =
      next === undefined ||
      scoped ||
      has(next, "comma", "semicolon", "close", "open", "region", "nation", "years", "year", "down") ||
      /^[.!?/|]$/.test(next.word);
    if (led && ends) items[at] = { ...item, meanings: [meaning(place)] };
  }
}
