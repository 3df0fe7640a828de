import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import { claimAt } from "../make.ts";

/** "Lâm Đồng 64,43 điểm; Bình Thuận 62,93 điểm. Cách nhau 1,41 điểm": the distance of the two units told before; null where others are named. */
export function ofTwoTold(scene: Scene, at: number, end: number, more: Partial<Claim>): Claim | null {
  const { sentence, context } = scene;
  const [one, two, ...rest] = [...context.units];
  const named = sentence.mentions.some(({ slot }) => slot === "unit");
  // A number as large as a score is one.
  if (!one || !two || rest.length || named || sentence.items[at]!.number!.value >= 20) return null;
  return claimAt(scene, at, "gap", end, { ...more, other: two }, (reading) => ({
    ...reading,
    others: [],
    rivals: [],
    binding: { ...reading.binding, unit: one, component: null, scope: "nation" },
  }));
}
