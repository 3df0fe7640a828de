import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import { baseUnit } from "../../lexicon/lexicon.ts";
import { has } from "../../text/items.ts";
import { claimAt, distanceAt } from "../make.ts";

/** So many words say who the other one is: ", tỉnh đứng nhì,". */
const REACH = 8;

/**
 * "vượt xa Cần Thơ, tỉnh đứng nhì, 2,59 điểm": a distance behind what says who the other one is. Null where no such
 * aside stands between.
 */
export function pastApposition(scene: Scene, at: number): Claim | null {
  const { items, mentions } = scene.sentence;
  if (!has(items[at - 1], "comma") || !has(items[at + 1], "points", "percent", "percent-points")) return null;
  const opened = items.findLastIndex((item, i) => i < at - 1 && has(item, "comma"));
  if (opened < 1 || at - opened > REACH) return null;
  const aside = items.slice(opened + 1, at - 1);
  const saysWho =
    aside.some((item) => has(item, "self", "provinces", "second", "first", "last", "rank")) &&
    !aside.some((item) => has(item, "up", "down", "reach", "more", "less", "unit"));
  const unit = mentions.find(({ slot, at: place }) => slot === "unit" && place === opened - 1);
  const cue = items[opened - 2];
  if (!saysWho || !unit || !has(cue, "exceed", "ahead", "behind", "more", "less")) return null;
  const { end, said } = distanceAt(scene.sentence, at);
  const direction = has(cue, "behind", "less") ? -1 : 1;
  const other = baseUnit(unit.ids[0]!);
  const claim = claimAt(scene, at, "gap", end, { ...said, of: "score", other, direction }, (reading) => {
    const own =
      reading.binding.unit === other ? (scene.context.unit ?? scene.frame.unit) : reading.binding.unit;
    return { ...reading, binding: { ...reading.binding, unit: own, component: reading.binding.component } };
  });
  return claim?.binding.unit && claim.binding.unit !== other ? claim : null;
}
