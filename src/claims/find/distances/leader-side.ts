import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import { baseUnit } from "../../lexicon/lexicon.ts";
import { has } from "../../text/items.ts";
import type { Cue } from "../cues.ts";
import { claimAt, distanceAt } from "../make.ts";

/**
 * "dẫn đầu vùng là Thái Nguyên với 46,47 điểm, hơn tỉnh ta 4,10 điểm": how far the unit named last is above or below
 * the one whose text it is. Null where "tỉnh ta" is not what stands between the word and its number, or nobody else is
 * named.
 */
export function fromTheirSide(scene: Scene, cue: Cue, at: number, of: "score" | "rank"): Claim | null {
  const { sentence, frame, context } = scene;
  const { items, mentions, bracket } = sentence;
  const own = frame.unit ?? context.unit;
  if (!own || cue.at !== at - 2 || !has(items[at - 1], "self")) return null;
  if (cue.concept !== "more" && cue.concept !== "less") return null;
  const they = mentions.findLast(
    (one) => one.slot === "unit" && one.at < cue.at && bracket[one.at] === bracket[at],
  );
  const unit = they ? baseUnit(they.ids[0]!) : own;
  const back = mentions.some((one) => one.slot === "year" && one.role === "compared");
  if (unit === own || back) return null;
  const { end, said } = distanceAt(sentence, at);
  const direction = cue.concept === "less" ? -1 : 1;
  return claimAt(scene, at, "gap", end, { ...said, direction, of, other: own }, (reading) => ({
    ...reading,
    others: [],
    binding: { ...reading.binding, unit, scope: "nation" },
  }));
}
