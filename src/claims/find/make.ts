import { readingAt } from "../frames/binding/binding.ts";
import type { Claim, ClaimKind } from "../frames/claim.ts";
import type { Reading, Scene } from "../frames/scene.ts";
import { underUnknownLabel } from "../frames/unknown-labels.ts";
import { turnedBack } from "../frames/years.ts";

/** The reading of a move: from the earlier to the later of two years told before it, the last one left open. */
export function asMove(scene: Scene, at: number): (reading: Reading) => Reading {
  return (reading) => {
    const turned = turnedBack(scene, at);
    if (!turned || reading.binding.year !== turned.from) return reading;
    const { binding, others } = reading;
    return {
      ...reading,
      binding: { ...binding, year: turned.to, against: turned.from },
      others: [...others, binding],
    };
  };
}

/** A claim at an item, bound; null where the sentence speaks of nothing that we hold. */
export function claimAt(
  scene: Scene,
  at: number,
  kind: ClaimKind,
  end: number,
  more: Partial<Claim> = {},
  bind: (reading: Reading) => Reading | null = (reading) => reading,
): Claim | null {
  const { sentence } = scene;
  const first = readingAt(scene, at);
  const reading = first && bind(first);
  if (!reading) return null;
  const { binding, others, rivals, how } = reading;
  return {
    kind,
    start: sentence.items[at]!.start,
    end: sentence.items[end]!.end,
    binding,
    others,
    rivals,
    leeway: "exact",
    quoted: sentence.quoted[at]!,
    how,
    ...(reading.undated ? { undated: true as const } : {}),
    ...(reading.joint ? { joint: true as const } : {}),
    ...(binding.component === null && underUnknownLabel(scene, at) ? { labelled: true as const } : {}),
    ...more,
  };
}
