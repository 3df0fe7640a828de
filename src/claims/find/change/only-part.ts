import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import { has, type Item, idsOf } from "../../text/items.ts";
import { directionOf } from "../cues.ts";
import { claimAt } from "../make.ts";
import { subjectOf } from "./way/counted-way.ts";

const wayAt = (item: Item | undefined) => (item && !has(item, "noise") ? directionOf(item) : null);

/** A count of parts that moved one way, told without a number. */
function counted(scene: Scene, at: number, end: number, value: number, verb: number): Claim | null {
  const { items } = scene.sentence;
  const number = { value, decimals: 0, dotted: false, spelled: true as const };
  const direction = wayAt(items[verb])!;
  const of = subjectOf(items, verb) ?? ("score" as const);
  return claimAt(scene, at, "count", end, { number, direction, of, over: "parts" }, (reading) => ({
    ...reading,
    binding: { ...reading.binding, component: null },
    others: reading.others.map((other) => ({ ...other, component: null })),
  }));
}

/**
 * "nội dung duy nhất giảm điểm là Kiểm soát tham nhũng", "nội dung tăng duy nhất: …", "… là nội dung duy nhất tăng":
 * one part moved that way, and it is the one named; empty where no such words stand.
 */
export function onlyPart(scene: Scene, at: number): Claim[] {
  const { items, mentions } = scene.sentence;
  if (!has(items[at], "parts") || has(items[at - 1], "number", "fraction")) return [];
  const only = [at + 1, at + 2, at + 3].find((i) => items[i]?.word === "duy nhất");
  if (only === undefined) return [];
  const near = only === at + 1 ? [only + 1, only + 2] : [at + 1, at + 2];
  const verb = near.find((i) => i < items.length && wayAt(items[i]));
  if (verb === undefined || items.slice(at, verb).some((one) => has(one, "number", "comma"))) return [];
  const last = Math.max(only, verb);
  const count = counted(scene, at, last, 1, verb);
  const led = items.findIndex(
    (one, i) => i > last && i <= last + 3 && (has(one, "colon") || /^(là)$/.test(one.word)),
  );
  const after = mentions.find(
    (one) => one.slot === "component" && one.ids.length > 0 && one.at === led + 1 && led > 0,
  );
  const before = mentions.find(
    (one) =>
      one.slot === "component" && one.ids.length > 0 && one.at === at - 2 && items[at - 1]?.word === "là",
  );
  const part = after ?? before;
  const named = part ? partMoved(scene, part.at, verb) : null;
  return [count, named].flatMap((one) => (one ? [one] : []));
}

/** The part named is said to have gone that way. */
function partMoved(scene: Scene, part: number, verb: number): Claim | null {
  const { items } = scene.sentence;
  const direction = wayAt(items[verb])!;
  const of = subjectOf(items, verb) ?? ("score" as const);
  return claimAt(scene, part, "direction", part, { direction, of }, (reading) => {
    const own = idsOf(items[part]!, "component").find((id) => id.split("/")[0] === reading.binding.index);
    return own
      ? { ...reading, others: [], rivals: [], binding: { ...reading.binding, component: own.split("/")[1]! } }
      : null;
  });
}

/** "không nội dung nào tăng", "không có một nội dung nào giảm điểm": none moved that way; empty elsewhere. */
export function noPart(scene: Scene, at: number): Claim[] {
  const { items, mood } = scene.sentence;
  if (!/^(không|chẳng|chưa|không có|chẳng có)$/.test(items[at]!.word)) return [];
  if (mood[at] === "question" || mood[at] === "if" || mood[at] === "target") return [];
  const parts = [at + 1, at + 2, at + 3].find((i) => has(items[i], "parts"));
  if (parts === undefined || !items.slice(at + 1, parts).every(({ word }) => /^(có|một|còn)$/.test(word)))
    return [];
  const which = items.findIndex(({ word }, i) => i > parts && i <= parts + 2 && word === "nào");
  if (which < 0) return [];
  const verb = items.findIndex((one, i) => i > which && i <= which + 8 && wayAt(one));
  const between = verb < 0 ? [] : items.slice(which + 1, verb);
  const plain = between.every(
    (one) =>
      has(one, "among", "parts", "number", "index", "unit", "self", "link") ||
      /^(của|bị|được|trong)$/.test(one.word),
  );
  if (verb < 0 || !plain) return [];
  // "không nội dung nào giảm quá 0,3 điểm" is about sizes.
  if (items.slice(verb + 1, verb + 4).some((one) => has(one, "number", "over", "under", "exceed"))) return [];
  const claim = counted(scene, at, which, 0, verb);
  return claim ? [claim] : [];
}
