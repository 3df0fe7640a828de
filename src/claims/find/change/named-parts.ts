import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import { has, idsOf } from "../../text/items.ts";
import { directionOf } from "../cues.ts";
import { claimAt } from "../make.ts";
import { subjectOf } from "./way/counted-way.ts";

/**
 * "hai nội dung giảm là Tham gia của người dân và Trách nhiệm giải trình", "chỉ có một nội dung tăng điểm, đó là …":
 * each component named is said to have gone that way. Empty where no count of parts leads the list.
 */
export function namedParts(scene: Scene, at: number): Claim[] {
  const { items, mentions, mood } = scene.sentence;
  const way = directionOf(items[at]);
  const counted = [at - 1, at - 2].find((i) => has(items[i], "parts"));
  if (!way || counted === undefined || mood[at]) return [];
  if (!has(items[counted - 1], "number") && !/^(một|hai|ba|bốn)$/.test(items[counted - 1]?.word ?? ""))
    return [];
  const led = items.slice(at + 1, at + 6).findIndex(({ word }) => /^(là|:|gồm)$/.test(word));
  const between = led < 0 ? [] : items.slice(at + 1, at + 1 + led);
  if (led < 0 || !between.every((one) => has(one, "points", "comma") || /^(đó|gồm|và)$/.test(one.word)))
    return [];
  const start = at + 1 + led;
  const named = mentions.filter((one) => one.slot === "component" && one.ids.length > 0 && one.at > start);
  const list = named.filter((one, i) =>
    items
      .slice(i === 0 ? start + 1 : named[i - 1]!.at + 1, one.at)
      .every(
        (item) =>
          has(item, "comma", "link", "quote", "open", "close", "parts") || /^(và|cùng)$/.test(item.word),
      ),
  );
  if (list.length === 0 || list[0] !== named[0]) return [];
  const of = subjectOf(items, at);
  return list.flatMap((part) => {
    const claim = claimAt(scene, at, "direction", at, { direction: way, of }, (reading) => {
      const own = idsOf(items[part.at]!, "component").find(
        (id) => id.split("/")[0] === reading.binding.index,
      );
      return own
        ? {
            ...reading,
            others: [],
            rivals: [],
            binding: { ...reading.binding, component: own.split("/")[1]! },
          }
        : null;
    });
    return claim ? [{ ...claim, start: items[part.at]!.start, end: items[part.at]!.end }] : [];
  });
}
