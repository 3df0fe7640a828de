import type { Claim } from "../frames/claim.ts";
import type { Scene } from "../frames/scene.ts";
import { has } from "../text/items.ts";
import { amongFew } from "./among-few.ts";
import { allOrHalf } from "./change/counts.ts";
import { direction, unchanged } from "./change/moves.ts";
import { namedParts } from "./change/named-parts.ts";
import { noPart, onlyPart } from "./change/only-part.ts";
import { steadyAt } from "./change/steady.ts";
import { aheadOrBehind, moreOrLess } from "./distances/comparisons.ts";
import { goesOnForeign } from "./foreign.ts";
import { headsParts } from "./places/place-words.ts";
import { extremeAt } from "./standing/extremes.ts";
import { placeWord } from "./standing/first-or-last.ts";
import { placeOverYears } from "./standing/superlatives.ts";
import { deniedPlace, tierWord } from "./standing/tiers.ts";
import { wayTold } from "./ways/ways-told.ts";

/** Claims of words that carry no number: "dẫn đầu", "giữ nguyên thứ hạng", "giảm so với năm 2020", "cao nhất". */
export function claimsOfWord(scene: Scene, at: number): Claim[] {
  const { sentence } = scene;
  const item = sentence.items[at]!;
  // "không còn nằm trong nhóm 10": what is denied is that it stands there.
  if (sentence.mood[at] === "not" && has(item, "tier", "group") && deniedPlace(scene, at))
    return tierWord(scene, at);
  const none = noPart(scene, at);
  if (none.length) return none;
  if (has(item, "parts") && !sentence.mood[at]) {
    const only = onlyPart(scene, at);
    if (only.length) return only;
  }
  if (sentence.mood[at] || has(item, "noise") || goesOnForeign(scene, at)) return [];
  if (has(item, "highest", "lowest", "first", "second", "last", "last-but-one") && amongFew(sentence, at))
    return [];
  if (headsParts(sentence, at)) return [];
  const steady = steadyAt(scene, at);
  if (steady) return [steady];
  if (has(item, "highest", "lowest", "first-time")) return extremeAt(scene, at);
  if (
    has(item, "tier", "group") ||
    (has(item, "half") && /^(trên|dưới|đầu|cuối)$/.test(sentence.items[at + 1]?.word ?? ""))
  )
    return tierWord(scene, at);
  if (has(item, "first", "second", "last", "last-but-one"))
    return placeOverYears(scene, at) ?? placeWord(scene, at);
  if (has(item, "all", "half")) return allOrHalf(scene, at);
  if (has(item, "same")) return unchanged(scene, at);
  if (has(item, "up", "down")) {
    const ways = direction(scene, at);
    return [...(ways.length ? ways : wayTold(scene, at)), ...namedParts(scene, at)];
  }
  if (/^(lên|xuống)$/.test(item.word) && !sentence.quoted[at]) {
    const ways = wayTold(scene, at);
    if (ways.length) return ways;
  }
  if (has(item, "behind", "ahead", "over", "exceed") || item.word === "dưới") {
    const ranked = aheadOrBehind(scene, at);
    if (ranked.length) return ranked;
  }
  const middle = has(item, "under") && has(sentence.items[at + 1], "mean", "median");
  if (middle || has(item, "more", "less", "over", "exceed")) return moreOrLess(scene, at);
  return [];
}
