import type { Claim } from "../../../frames/claim.ts";
import type { Scene } from "../../../frames/scene.ts";
import { has } from "../../../text/items.ts";
import type { Cue } from "../../cues.ts";

/* What a number behind a verb of change turns out to be. */

/** "SIPAS 2025: đạt 85%, tức tăng 1,43 điểm phần trăm": a year without an edition yet can only be aimed at. */
export function inYearToCome({ facts }: Scene, { binding }: Claim): boolean {
  const last = binding.index ? facts.years(binding.index).at(-1) : undefined;
  return last !== undefined && binding.year !== null && binding.year > last;
}

/** The way that leads to a score, from its verb on. */
export function wayTo({ sentence }: Scene, score: Claim, { at }: Cue, direction: 1 | -1 | 0): Claim {
  const { number: _, percent: __, ...rest } = score;
  return { ...rest, start: sentence.items[at]!.start, kind: "direction", of: "score", direction };
}

/** "Sáu nội dung so sánh được tăng 0,22 điểm": the sum of what the components moved that compare. */
export function ofComparable({ sentence }: Scene, at: number): boolean {
  const { items, clause } = sentence;
  return items.some(
    (item, i) => i < at && i >= at - 4 && clause[i] === clause[at] && has(item, "comparable"),
  );
}

export function ofParts(claim: Claim): Claim {
  return { ...claim, over: "parts", others: [], rivals: [], binding: { ...claim.binding, component: null } };
}

/** "+0,33 điểm", "−0,26 điểm": a sign that touches its number makes it a change. */
export function signBefore({ sentence }: Scene, at: number): -1 | 0 | 1 {
  const { items } = sentence;
  const sign = items[at - 1];
  // "hạng chung 18 ↑ 3", "↓ 2,03": an arrow up or down is a verb.
  if (sign && /^[↑▲🔺⬆]$/u.test(sign.word)) return 1;
  if (sign && /^[↓▼🔻⬇]$/u.test(sign.word)) return -1;
  if (!sign || sign.end !== items[at]!.start || !/^[+-]$/.test(sign.word)) return 0;
  const touches = items[at - 2] && items[at - 2]!.end === sign.start && !has(items[at - 2], "open");
  return touches ? 0 : sign.word === "+" ? 1 : -1;
}

/** "tăng lên 42,43 điểm" is a level, "tăng đến 4,53 điểm" a change: the size tells. */
export function asScoreIfLarge(claim: Claim, value: number, share = 0.25): Claim {
  const scale = claim.binding.component ? 10 : 100;
  return value > scale * share ? { ...claim, kind: "score", direction: undefined } : claim;
}
