import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import type { Sentence } from "../../frames/sentence.ts";
import { has } from "../../text/items.ts";
import { signBefore } from "../change/way/kinds-of-move.ts";
import type { Before } from "../course/from.ts";
import { type Cue, leewayAt, measureAfter, nearest } from "../cues.ts";
import { gapAt } from "../distances/gaps.ts";
import { asMove, claimAt } from "../make.ts";

/** "tăng 5 bậc", "(+17)" behind a place: how many places a unit went up or down, or stands from another. */
export function placesMoved(scene: Scene, at: number, cues: readonly Cue[], before: Before | null): Claim[] {
  const { sentence } = scene;
  if (sentence.mood[at] === "target") return [];
  const gap = gapAt(scene, at, cues, "rank");
  if (gap) return gap;
  const last = cues.find(
    ({ word, at: place }) => /^(lên|xuống)$/.test(word) || (word === "vượt" && place === at - 1),
  );
  const verb = nearest(cues, "up", "down");
  const cue = last && (!verb || last.at > verb.at) ? last : verb;
  const inherited =
    !cues.length && before?.direction && sentence.bracket[before.at] === sentence.bracket[at]
      ? before.direction
      : null;
  const word = cue?.word ?? "";
  const direction =
    cue?.concept === "up" || /^(lên|vượt)/.test(word)
      ? 1
      : cue?.concept === "down" || /^(xuống)/.test(word)
        ? -1
        : signBefore(scene, at) || inherited;
  if (!direction) return [];
  const { concept, end } = measureAfter(sentence, at);
  const number = sentence.items[at]!.number!;
  // "hạng 8 (-17)": some sign the places gained, some the ordinal.
  const signed = concept !== "places" && !verb && !last;
  const more = { number, leeway: leewayAt(sentence, at), ...(signed ? {} : { direction }) };
  const claim = claimAt(scene, at, "places", end, more, asMove(scene, at));
  return claim ? [claim] : [];
}

/**
 * "hạng 26 (tăng 11)", "thứ 26/61 (+11)", "xếp hạng 26, tăng 11 so với năm trước": a whole number that moves right
 * behind a place, with no word of what it counts.
 */
export function barePlaces({ items, bracket }: Sentence, at: number): boolean {
  const { number, denominator } = items[at]!;
  if (!number || number.decimals > 0 || number.spelled || denominator || number.otherwise !== undefined)
    return false;
  const sign = /^[+−–-]$/.test(items[at - 1]?.word ?? "");
  if (!sign && !has(items[at - 1], "up", "down")) return false;
  const set = items[at - 2];
  const opened = has(set, "open") && has(items[at - 3], "number", "fraction");
  const goesOn = has(set, "comma") && !sign && has(items[at - 3], "number", "fraction");
  if (!opened && !goesOn) return false;
  const place = at - 3;
  const ranked =
    items[place]!.denominator !== undefined ||
    has(items[place - 1], "rank") ||
    (has(items[place - 1], "colon") &&
      items.slice(0, place).some((one) => has(one, "rank") && /hạng|vị trí|thứ/.test(one.word)));
  if (!ranked || (items[place]!.number?.decimals ?? 0) > 0) return false;
  const next = items[at + 1];
  return has(next, "compared") || (opened && has(next, "close") && bracket[at] === bracket[at + 1]);
}
