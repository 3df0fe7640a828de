import type { Scene } from "../../frames/scene.ts";
import { has } from "../../text/items.ts";
import { directionOf } from "../cues.ts";
import { subjectOf } from "./way/counted-way.ts";

/** Words for the foot of a table. */
const LOW = /^(cuối|chót|bét|thấp nhất|cuối bảng|thấp|kém nhất)$/;

export interface Course {
  /** "first", "last", "up", "down", "top:5", "above:44". */
  what: string;
  /** The word that says so. */
  at: number;
  /** The words that say so, where they hold a number. */
  from?: number;
  to?: number;
}

/** "thuộc 10 địa phương dẫn đầu", "trong 5 tỉnh, thành phố đứng đầu": where the number of those that lead stands; null where one leads. */
function amongFirst(items: Scene["sentence"]["items"], first: number): number | null {
  const units = has(items[first - 1], "provinces") ? first - 2 : first - 1;
  const number = items[units]?.number;
  const led =
    has(items[units - 1], "group", "tier", "among") ||
    /^(thuộc|trong|trong số|vào|nằm trong|lọt vào|có mặt trong)$/.test(items[units - 1]?.word ?? "");
  return number && led && number.decimals === 0 && number.value > 1 ? units : null;
}

/** What is said to have gone on: leading, rising, falling, staying among the first so many or above a score. */
export function course(scene: Scene, at: number): Course | null {
  const { items, clause } = scene.sentence;
  // "trở lại ngôi đầu sau hai năm liên tiếp đứng thứ hai": what had gone on stands behind its years.
  const ended =
    items[at - 1]?.word === "sau" && items.slice(at + 1, at + 4).some((one) => has(one, "in-a-row"));
  const placed = (i: number) => has(items[i], "rank") && has(items[i + 1], "number");
  const told = (i: number) =>
    has(items[i], "first", "second", "last", "group", "tier", "up", "down") || placed(i);
  const behind = ended && [at + 2, at + 3, at + 4, at + 5].some((i) => told(i) && clause[i] === clause[at]);
  const near = items
    .map((_, i) => i)
    .filter((i) => !behind || i > at)
    .filter((i) => Math.abs(clause[i]! - clause[at]!) <= 1 && Math.abs(i - at) <= 12);
  const order = near.sort(
    (a, b) =>
      Math.abs(clause[a]! - clause[at]!) - Math.abs(clause[b]! - clause[at]!) ||
      Math.abs(a - at) - Math.abs(b - at),
  );
  for (const i of order) {
    const item = items[i];
    if (has(item, "group", "tier") || /^(trong nhóm)$/.test(item!.word)) {
      const number = [i + 1, i + 2, i + 3, i + 4].find(
        (j) => has(items[j], "number") && clause[j] === clause[i],
      );
      if (number !== undefined && number !== at) {
        // "thuộc nhóm 10 tỉnh cuối"
        const low = items.slice(number + 1, number + 5).some((one) => has(one, "last") || LOW.test(one.word));
        const what = `${low ? "bottom" : "top"}:${items[number]!.number!.value}`;
        return { at: i, what, from: i, to: number };
      }
    }
    if (
      has(item, "over", "exceed", "more") &&
      has(items[i + 1], "number") &&
      has(items[i + 2], "points", "percent") &&
      i + 1 !== at
    )
      return { at: i, what: `above:${items[i + 1]!.number!.value}`, from: i, to: i + 2 };
    const ahead = has(item, "first") ? amongFirst(items, i) : null;
    if (ahead !== null && ahead !== at)
      return { at: i, what: `top:${items[ahead]!.number!.value}`, from: ahead, to: i };
    if (has(item, "first")) return { at: i, what: "first" };
    if (behind && placed(i))
      return { at: i, what: `place:${items[i + 1]!.number!.value}`, from: i, to: i + 1 };
    if (has(item, "second")) return { at: i, what: "place:2", from: i, to: i };
    // "nằm trong 2 vị trí cuối bảng"
    const counted = [i - 1, i - 2].find((j) => j !== at && (items[j]?.number?.value ?? 0) > 1);
    if (has(item, "last") && counted !== undefined && clause[counted] === clause[i])
      return { at: i, what: `bottom:${items[counted]!.number!.value}`, from: counted, to: i };
    if (has(item, "last")) return { at: i, what: "last" };
    const yielded = /^(ngôi|vị trí|danh hiệu)/.test(items[i + 1]?.word ?? "");
    const direction = has(item, "noise") || yielded ? null : directionOf(item);
    // "thứ hạng giảm ba năm liên tiếp", "tăng hạng hai năm liền": places, not points.
    const ranked =
      subjectOf(items, i) === "rank" || (has(items[i - 1], "rank") && /hạng$/.test(items[i - 1]!.word));
    if (direction === 1) return { at: i, what: ranked ? "rank-up" : "up" };
    if (direction === -1) return { at: i, what: ranked ? "rank-down" : "down" };
  }
  return null;
}
