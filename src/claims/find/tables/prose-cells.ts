import type { Sentence } from "../../frames/sentence.ts";
import { has } from "../../text/items.ts";
import type { Column } from "./heads.ts";

/** A cell of more words, numbers and marks than this is a sentence. */
export const SHORT = 5;

/** "Giảm 1 bậc so với năm 2022", under "Ghi chú": a cell that says in words what its number is. */
export function saysItself({ items }: Sentence, { role }: Column): boolean {
  if (role !== null && items.length <= SHORT) return false;
  const measured = items.some(
    ({ number }, i) =>
      number !== undefined &&
      (has(items[i + 1], "points", "places", "percent", "percent-points") || has(items[i - 1], "rank")),
  );
  return measured && items.some((item) => has(item, "up", "down", "reach", "rank", "more", "less"));
}
