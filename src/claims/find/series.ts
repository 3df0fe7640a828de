import type { Scene } from "../frames/binding.ts";
import type { Claim } from "../frames/claim.ts";
import { has } from "../text/items.ts";
import { directionOf, measureAfter } from "./cues.ts";
import { claimAt } from "./make.ts";

/** What is said to have gone on: leading, rising, falling. */
function course(scene: Scene, at: number): { over: "first" | "up" | "down" } | null {
  const { items, clause } = scene.sentence;
  const near = items.map((_, i) => i).filter((i) => Math.abs(clause[i]! - clause[at]!) <= 1 && Math.abs(i - at) <= 12);
  const order = near.sort((a, b) => Math.abs(clause[a]! - clause[at]!) - Math.abs(clause[b]! - clause[at]!) || Math.abs(a - at) - Math.abs(b - at));
  for (const i of order) {
    if (has(items[i], "first")) return { over: "first" };
    const direction = has(items[i], "noise") ? null : directionOf(items[i]);
    if (direction === 1) return { over: "up" };
    if (direction === -1) return { over: "down" };
  }
  return null;
}

/** "dẫn đầu 5 năm liên tiếp", "năm thứ 5 liên tiếp dẫn đầu", "lần thứ ba đứng đầu"; null where nothing is repeated. */
export function seriesAt(scene: Scene, at: number): Claim[] | null {
  const { sentence } = scene;
  const { items } = sentence;
  const { concept, end } = measureAfter(sentence, at);
  const ordinal = has(items[at - 1], "rank") && /(thứ|thu)$/.test(items[at - 1]!.word) && has(items[at - 2], "years", "times");
  const before = has(items[at - 1], "in-a-row") || (has(items[at - 2], "in-a-row") && /^(trong|suốt)$/.test(items[at - 1]!.word));
  const row = items.slice(end + 1, end + 3).some((one) => has(one, "in-a-row")) || before;
  const counted = concept === "years" || concept === "times";
  if (!(ordinal && (row || has(items[at - 2], "times"))) && !(counted && row) && !(concept === "times" && course(scene, at)?.over === "first")) return null;
  const what = course(scene, at);
  if (!what || sentence.mood[at]) return [];
  const times = !row;
  const claim = claimAt(scene, ordinal ? at - 2 : at, "series", Math.max(end, at), { number: items[at]!.number!, direction: what.over === "first" ? undefined : what.over === "up" ? 1 : -1, of: what.over === "first" ? "rank" : undefined, over: times ? "units" : "years" });
  return claim ? [claim] : [];
}
