import type { Scene } from "../../frames/scene.ts";
import { baseUnit } from "../../lexicon/lexicon.ts";
import { has } from "../../text/items.ts";
import { leaderAfter, meanJustTold, meanPointedAt } from "./other-ends.ts";

/** What a number or a word is compared with: another unit, a mean, the first or the last. */
export function comparedWith(scene: Scene, at: number, cue?: number): { other: string; at: number } | null {
  const { sentence } = scene;
  const { items, mentions, clause } = sentence;
  const between = cue === undefined ? null : (namedBetween(scene, cue, at) ?? meanPointedAt(scene, cue, at));
  if (between) return between;
  const near = (place: number) =>
    Math.abs(clause[place]! - clause[at]!) <= (sentence.bracket[place] === sentence.bracket[at] ? 3 : 1) &&
    !items.slice(Math.min(place, at), Math.max(place, at)).some((one) => has(one, "semicolon"));
  const unit = mentions
    .filter((one) => one.slot === "unit" && one.role === "compared" && near(one.at))
    .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
  const middle = items.findIndex((one, i) => has(one, "mean", "median") && clause[i] === clause[at]);
  if (middle >= 0) return { other: has(items[middle], "median") ? "median" : "mean", at: middle };
  const besides = cue === undefined ? -1 : meanJustTold(scene, cue);
  if (besides >= 0) return { other: "mean", at: besides };
  const ahead = leaderAfter(scene, at);
  if (ahead) return ahead;
  if (unit) return { other: baseUnit(unit.ids[0]!), at: unit.at };
  // "So với bình quân cả nước năm 2024, tỉnh cao hơn 1,23 điểm": the mean opens the comparison in a clause before.
  const opened = items.findIndex(
    (one, i) => has(one, "mean") && has(items[i - 1], "compared") && i < at && near(i),
  );
  if (opened >= 0) return { other: "mean", at: opened };
  const leader = items.findIndex(
    (one, i) =>
      has(one, "first") &&
      clause[i] === clause[at] &&
      i < at &&
      items
        .slice(Math.max(0, i - 2), i)
        .some((prev) => has(prev, "self", "provinces", "apart", "less") || /^(vị|nhóm|đơn)/.test(prev.word)),
  );
  if (leader >= 0) return { other: "first", at: leader };
  return null;
}

/** What stands between the comparing word and its number: "kém tỉnh dẫn đầu là Thừa Thiên Huế 0,25 điểm". */
export function namedBetween(
  { sentence }: Scene,
  cue: number,
  at: number,
): { other: string; at: number } | null {
  const { items, mentions } = sentence;
  const unit = mentions.findLast(
    (one) => one.slot === "unit" && one.role === "compared" && one.at > cue && one.at < at,
  );
  if (unit) return { other: baseUnit(unit.ids[0]!), at: unit.at };
  const middle = items.findLastIndex((one, i) => i > cue && i < at && has(one, "mean", "median"));
  return middle > cue ? { other: has(items[middle], "median") ? "median" : "mean", at: middle } : null;
}
