import type { Claim } from "../../frames/claim.ts";
import type { Reading, Scene } from "../../frames/scene.ts";
import { has } from "../../text/items.ts";

/** "tỉnh dẫn đầu vùng": the region of the unit spoken of; empty where that is not known. */
export const ownRegion = ({ facts }: Scene, { unit, year }: Claim["binding"]): string =>
  (unit && year !== null && facts.regionOf(unit, year)) || "";

/** "vùng bình quân 35,22 điểm, ta nhỉnh hơn 0,29 điểm": the mean is that of the region that is named right before it. */
export function ofItsRegion(scene: Scene, cue: number, reading: Reading): Reading {
  const { items, mentions } = scene.sentence;
  const middle = items.findLastIndex((item, i) => i < cue && has(item, "mean"));
  const region = mentions.find(({ slot, at }) => slot === "scope" && at === middle - 1)?.ids[0];
  if (region === undefined || region === "nation") return reading;
  return {
    ...reading,
    binding: { ...reading.binding, scope: region || ownRegion(scene, reading.binding) },
  };
}
