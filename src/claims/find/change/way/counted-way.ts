import type { Scene } from "../../../frames/scene.ts";
import { has, type Item } from "../../../text/items.ts";
import { directionOf } from "../../cues.ts";

/* Which way the counted ones went, or what they have in common. */

type Way = { direction: -1 | 0 | 1; of: "score" | "rank" | undefined };

/** "được chấm cao hơn năm 2020", "đều thấp hơn.": a comparison with another year, or with nothing that is named. */
function comparedWay(items: readonly Item[], at: number): -1 | 1 | null {
  if (!/^(cao hơn|thấp hơn|tốt hơn|kém hơn)$/.test(items[at]?.word ?? "")) return null;
  const next = items[at + 1];
  const ends = next === undefined || has(next, "comma", "semicolon") || next.word === ".";
  if (!ends && !has(next, "years", "year", "relative-year", "compared") && next.word !== "kỳ") return null;
  const middle = items.slice(at + 1, at + 4).some((one) => has(one, "mean", "median"));
  return middle ? null : has(items[at], "less") ? -1 : 1;
}

/** Direction and subject of a count: the verb after it in its clause ("6/8 nội dung giảm"), else the one before it. */
export function wayOf(scene: Scene, at: number, end: number): Way | null {
  const { items, clause } = scene.sentence;
  const same = (place: number) => clause[place] === clause[at];
  const read = (place: number): Way => ({
    direction: directionOf(items[place])!,
    of: subjectOf(items, place),
  });
  for (let next = end + 1; next < items.length && next <= end + 7 && same(next); next += 1) {
    if (has(items[next], "number", "fraction")) break;
    if (has(items[next], "noise")) continue;
    if (directionOf(items[next]) !== null) return read(next);
    // "thứ hạng thì 5 nội dung lên": the bare word ends its clause.
    const bare =
      /^(lên|xuống)$/.test(items[next]!.word) &&
      (items[next + 1] === undefined || !same(next + 1) || /^[.,;]$/.test(items[next + 1]!.word));
    if (bare) return { direction: items[next]!.word === "lên" ? 1 : -1, of: undefined };
    const compared = comparedWay(items, next);
    if (compared) return { direction: compared, of: "score" };
  }
  for (let back = at - 1; back >= 0 && same(back) && back >= at - 6; back -= 1) {
    if (has(items[back], "number", "fraction")) return null;
    if (directionOf(items[back]) !== null) return read(back);
  }
  return null;
}

/** Whether a verb of change is about the score or the rank; undefined when the words do not say. */
export function subjectOf(items: readonly Item[], at: number): "score" | "rank" | undefined {
  const item = items[at]!;
  const next = items.slice(at + 1, at + 4);
  const stop = next.findIndex(
    (one) =>
      has(one, "comma", "number", "fraction", "up", "down", "compared") ||
      /^(mà|nhưng|còn|song|thì)$/.test(one.word),
  );
  const near = stop >= 0 ? next.slice(0, stop) : next;
  if (/(hạng|bậc)$/.test(item.word)) return "rank";
  if (/(điểm)$/.test(item.word)) return "score";
  if (near.some((one) => has(one, "places") || (has(one, "rank") && /(hạng|vị trí|thứ)/.test(one.word))))
    return near.some((one) => has(one, "points")) ? undefined : "rank";
  if (near.some((one) => has(one, "points"))) return "score";
  return undefined;
}

/** What is counted apart from a move: "đạt trên 5 điểm", "trong nhóm 10", "cao hơn trung bình cả nước", "đứng đầu". */
export function propertyOf(scene: Scene, at: number, end: number): { what: string; end: number } | null {
  const { items, clause } = scene.sentence;
  for (let i = end + 1; i < items.length && i <= end + 8 && clause[i] === clause[at]; i += 1) {
    const item = items[i]!;
    const next = items[i + 1];
    const set = (["comparable", "incomparable", "missing"] as const).find((one) => has(item, one));
    if (set && i <= end + 2) return { what: set, end: i };
    if (directionOf(item) !== null && !has(item, "noise")) return null;
    if (
      has(item, "more", "less", "over", "under", "exceed") &&
      items.slice(i + 1, i + 4).some((one) => has(one, "mean", "median"))
    ) {
      const middle = items.findIndex((one, j) => j > i && has(one, "mean", "median"));
      return {
        what: `${has(item, "less", "under") ? "below" : "above"}-${has(items[middle], "median") ? "median" : "mean"}`,
        end: middle,
      };
    }
    if (
      has(item, "over", "under", "exceed", "more", "less") &&
      has(next, "number") &&
      has(items[i + 2], "points", "percent")
    )
      return { what: `${has(item, "under", "less") ? "below" : "above"}:${next!.number!.value}`, end: i + 2 };
    if (has(item, "group")) {
      const number = [i + 1, i + 2, i + 3].find((j) => has(items[j], "number"));
      const out = items.slice(i - 2, i).some(({ word }) => /^(ngoài|khỏi)$/.test(word));
      if (number !== undefined)
        return { what: `${out ? "outside" : "top"}:${items[number]!.number!.value}`, end: number };
    }
    // "nằm trong 20 địa phương đứng đầu cả nước"
    if (has(item, "among") && has(next, "number") && has(items[i + 2], "provinces", "self")) {
      const first = items.slice(i + 3, i + 6).some((one) => has(one, "first", "highest"));
      return first ? { what: `top:${next!.number!.value}`, end: i + 2 } : null;
    }
    if (has(item, "first")) return { what: "top:1", end: i };
    if (has(item, "number", "fraction")) return null;
  }
  return null;
}
