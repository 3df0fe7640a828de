import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import { has } from "../../text/items.ts";
import { claimAt } from "../make.ts";

/** "lần đầu vượt 90 điểm": the first year above; "lần đầu tiên dẫn đầu": the first time. */
export function firstTime(scene: Scene, at: number): Claim[] {
  const { items, clause } = scene.sentence;
  const rest = items.map((_, i) => i).filter((i) => i > at && i <= at + 9 && clause[i] === clause[at]);
  // "lần đầu mất ngôi", "lần đầu rời tốp 10"
  if (rest.slice(0, 4).some((i) => has(items[i], "down") || /^(rời|thôi|nhường)$/.test(items[i]!.word)))
    return [];
  const first = rest.find((i) => has(items[i], "first"));
  const grouped = rest.some((i) => has(items[i], "group", "tier"));
  if (first !== undefined && !grouped) {
    const claim = claimAt(scene, at, "series", first, {
      number: { value: 1, decimals: 0, dotted: false, spelled: true },
      of: "rank",
      over: "units",
    });
    return claim ? [claim] : [];
  }
  const number = rest.find((i) => has(items[i], "number") && has(items[i + 1], "points", "percent"));
  const passed = number !== undefined && items.slice(at, number).some((one) => has(one, "exceed", "over"));
  if (number === undefined || !passed) return [];
  const claim = claimAt(scene, number, "series", number, {
    number: items[number]!.number!,
    over: "years",
    of: "score",
    direction: 1,
    other: "first-above",
  });
  // "Lần đầu kể từ 2019": the years before count no more.
  const since = items.some(
    (item, i) => i > at && i < number && /^(kể từ|từ|tính từ|trong)$/.test(item.word) && !has(item, "noise"),
  );
  if (!claim || since) return [];
  // In a course told from a year on, the first time may be one within it.
  const { years } = scene.context;
  const spans = years.size > 2 ? [{ from: Math.min(...years), to: 9999 }] : [];
  return [{ ...claim, start: items[at]!.start, others: [], rivals: [], spans }];
}
