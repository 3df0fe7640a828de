import { readingAt } from "../frames/binding/binding.ts";
import type { Claim, ClaimKind } from "../frames/claim.ts";
import type { Reading, Scene } from "../frames/scene.ts";

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
  const { binding, others, how } = reading;
  return {
    kind,
    start: sentence.items[at]!.start,
    end: sentence.items[end]!.end,
    binding,
    others,
    leeway: "exact",
    quoted: sentence.quoted[at]!,
    how,
    ...(reading.undated ? { undated: true as const } : {}),
    ...(reading.joint ? { joint: true as const } : {}),
    ...more,
  };
}
