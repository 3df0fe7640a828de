import { tightAfter } from "../../frames/binding/bind.ts";
import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import type { Sentence } from "../../frames/sentence.ts";
import { has } from "../../text/items.ts";
import {
  asScoreIfLarge,
  inYearToCome,
  ofComparable,
  ofParts,
  signBefore,
  wayTo,
} from "../change/way/kinds-of-move.ts";
import { movedMost, sizeOfMove } from "../change/way/moved-most.ts";
import { type Before, beforeArrow, fromReading } from "../course/from.ts";
import { type Cue, leewayAt, measureAfter, nearest } from "../cues.ts";
import { gapAt } from "../distances/gaps.ts";
import { shortOf } from "../distances/other-ends.ts";
import { asMove, claimAt } from "../make.ts";
import { meanAt, meanOfPair } from "../means/means.ts";
import { meanOfTwo, ofMean, ofWhole } from "../means/of-the-whole.ts";
import { reckonedAt } from "../over-years/reckoned.ts";
import {
  datedBehind,
  endOfArrow,
  heldAgainst,
  leadsNowhere,
  ofEach,
  ofPair,
  renamed,
  secondOfPair,
  valueOfMean,
  wanted,
} from "../score-words.ts";
import { startOfAim, targetApart, withTarget } from "./targets.ts";

/** A number with a unit of measure: a score, a change, a gap, a mean, or the rise of a target. */
export function scoreOrChange(
  scene: Scene,
  at: number,
  cues: readonly Cue[],
  before: Before | null,
): Claim[] {
  const { sentence } = scene;
  const item = sentence.items[at]!;
  const { concept, end } = measureAfter(sentence, at);
  const number = item.number!;
  const percent = concept === "percent";
  const leeway = leewayAt(sentence, at);
  const more = { number, percent, leeway };
  const reckoned = reckonedAt(scene, at, end, more);
  if (reckoned) return reckoned;
  if (ofPair(sentence, at) && cues[0]?.concept === "compared" && !secondOfPair(sentence, at)) return [];
  const sign = signBefore(scene, at);
  if (sign !== 0 && sentence.mood[at] !== "target") {
    const claim = claimAt(scene, at, "change", end, { ...more, direction: sign, signed: true });
    return claim ? [asScoreIfLarge(claim, number.value, 0.5)] : [];
  }
  // "rơi mạnh nhất: 44,63 → 39,59": both ends of an arrow are scores, whatever the verb before them.
  if (sentence.mood[at] !== "target" && endOfArrow(sentence, at)) {
    const claim = claimAt(
      scene,
      at,
      "score",
      end,
      more,
      beforeArrow(sentence, at) ? fromReading(scene, at) : undefined,
    );
    return claim ? [claim] : [];
  }
  const most = sentence.mood[at] === "target" ? null : (movedMost(sentence, at) ?? sizeOfMove(sentence, at));
  if (most) {
    const claim = claimAt(scene, at, "change", end, { ...more, direction: most.way });
    return claim ? [asScoreIfLarge(claim, number.value, 0.4)] : [];
  }
  const first =
    cues[0] && has(sentence.items[at - 1], "over", "about", "nearly") && cues[0].at === at - 1
      ? cues[1]
      : cues[0];
  if (nearest(cues, "maximum") && !nearest(cues, "up", "down")) return [];
  // "43,02 điểm trên tổng 80 điểm": out of how many.
  const whole = /(^| )tổng( số)?$/.test(sentence.items[at - 1]?.word ?? "") && number.decimals === 0;
  const among = sentence.items.slice(Math.max(0, at - 3), at).some(({ word }) => /^trên( |$)/.test(word));
  if (whole && among) return [];
  // "Năm 2020 có khá hơn: 62,02 điểm": what it came to.
  const told = has(sentence.items[at - 1], "colon") && number.value > 25 && !sentence.bracket[at];
  const move = told ? null : (nearest(cues, "up", "down") ?? wanted(sentence, at));
  const to = nearest(cues, "to");
  const settled = to && (!move || to.at > move.at);
  const target = sentence.mood[at] === "target";
  // "giảm đều: 46,06 năm 2018, 44,24 năm 2019": scores, each with its year.
  const rowed =
    tightAfter(sentence, at, "year")?.year !== undefined &&
    number.decimals > 0 &&
    number.value >
      (sentence.mentions.some((one) => one.slot === "component" && one.ids.length > 0) ? 3 : 25) &&
    (has(sentence.items[at - 1], "colon") ||
      (has(sentence.items[at - 1], "comma") && before?.kind === "score"));
  if (rowed && !target) {
    const claim = claimAt(scene, at, "score", end, more);
    return claim ? [claim] : [];
  }
  const paired = target ? null : meanOfPair(scene, at, cues, () => claimAt(scene, at, "score", end, more));
  if (paired) return [paired];
  const held = heldAgainst(scene, at, cues);
  if (held) {
    // In a sentence of targets only a figure with its own year is told as a fact.
    if (target && !tightAfter(sentence, at, "year") && !datedBehind(sentence, at)) return [];
    const claim = claimAt(scene, at, "score", end, more, held);
    const mean = claim && ofWhole(scene, at) ? meanAt(scene, at, [], claim, before) : null;
    return mean ? [mean] : claim ? [claim] : [];
  }
  // "Đông Nam Bộ tăng 3,05": the mean of a region, which no unit's change is.
  const regional =
    move &&
    sentence.mentions.some(
      ({ slot, ids, at: one }) => slot === "scope" && ids[0] !== "nation" && one === move.at - 1,
    ) &&
    !sentence.mentions.some(({ slot }) => slot === "unit");
  if (regional) return [];
  // "tăng 1,67 điểm so với năm 2015 và hơn Quảng Ninh 4,41 điểm": a unit between the word and its number.
  const beside =
    has(sentence.items[at - 2], "more", "less", "apart") &&
    sentence.mentions.some(
      ({ slot, role, at: one }) => slot === "unit" && role === "compared" && one === at - 1,
    );
  // "giảm 0,40 điểm nhưng vẫn cao hơn bình quân cả nước 0,27 điểm": a mean between them.
  const over = move && !target ? meanBetween(sentence, at, move.at) : null;
  const gapToMean =
    over === null
      ? null
      : gapAt(
          scene,
          at,
          cues.filter((cue) => cue.at >= over),
          "score",
        );
  if (gapToMean) return gapToMean;
  const apart = beside && !target ? gapAt(scene, at, cues.slice(0, 1), "score") : null;
  if (apart) return apart;
  const short = shortOf(scene, at, cues) ? gapAt(scene, at, cues, "score") : null;
  if (short) return short;
  const gain =
    move &&
    (!settled || /^(tới|đến|lên)$/.test(to.word)) &&
    !nearest(
      cues.filter((cue) => cue.at > move.at),
      "from",
      "reach",
    );
  const inherited =
    !cues.length &&
    before?.direction &&
    !renamed(sentence, before.at, at) &&
    sentence.bracket[before.at] === sentence.bracket[at] &&
    (before.kind === "change" || before.kind === "places")
      ? before.direction
      : null;
  if (gain || inherited || (concept === "percent-points" && move)) {
    const direction = inherited ?? (move!.concept === "up" ? 1 : -1);
    const kind = target ? "target" : "change";
    const plain = /^(tăng|giảm|mất|thêm|tụt|sụt|cải thiện)$/.test(sentence.items[at - 1]!.word);
    const told = { ...more, direction, ...(plain ? { plain: true as const } : {}) };
    const made = claimAt(scene, at, kind, end, told, asMove(scene, at));
    const claim =
      made && kind === "change" && (ofMean(scene, at) || ofWhole(scene, at))
        ? { ...made, others: [], rivals: [], binding: { ...made.binding, unit: null } }
        : made;
    // "mỗi cái giảm chưa đến 0,3", "mức giảm chưa tới 0,02": of each of several.
    if (!claim || (leeway === "under" && ofEach(sentence, at))) return [];
    const aim = kind === "change" && inYearToCome(scene, claim) ? withTarget(scene, claim, at, true) : null;
    if (aim) return [{ ...aim, kind: "target" }];
    if (kind === "change" && ofComparable(scene, at)) return [ofParts(claim)];
    const level = settled ? /^(lên|đến|tới)$/.test(to.word) : !inherited && /\s(lên|xuống)$/.test(move!.word);
    if (level) {
      const reached = asScoreIfLarge(claim, number.value);
      if (reached.kind !== "score") return [reached];
      return [reached, move ? wayTo(scene, claim, move, direction) : []].flat();
    }
    if (inherited && kind === "change") {
      const held = asScoreIfLarge(claim, number.value);
      // "giảm liên tục: 37,20; 37,12; 35,04": a row of scores whose years nobody tells.
      return held.kind === "score" && has(sentence.items[at - 1], "semicolon") ? [] : [held];
    }
    return [target ? withTarget(scene, claim, at) : claim].flatMap((one) => (one ? [one] : []));
  }
  const aimed = target ? targetApart(scene, at, cues) : null;
  if (aimed) {
    const claim = claimAt(scene, at, "target", end, { ...more, direction: aimed });
    const made = claim && withTarget(scene, claim, at);
    return made ? [made] : [];
  }
  if (target) return startOfAim(scene, at, end, more);
  if (concept === "percent-points" && !nearest(cues, "more", "less", "apart", "exceed", "ahead", "behind"))
    return [];
  const stands = valueOfMean(scene, at, number.value) || meanOfTwo(scene, at) >= 0;
  // "đã đi xa hơn: 43,16 điểm": what it came to, not how far from another.
  const row = has(sentence.items[at + 1], "semicolon", "comma") && sentence.items[at + 2]?.number;
  const gap = stands || (told && !row) ? null : gapAt(scene, at, cues, "score");
  if (gap) return gap;
  const from =
    beforeArrow(sentence, at) ||
    (first?.concept === "from" && sentence.items[first.at - 1]?.word !== "tròn") ||
    (cues[1]?.concept === "from" && first?.concept === "reach");
  const made = claimAt(scene, at, "score", end, more, from ? fromReading(scene, at) : undefined);
  if (!made) return [];
  const mean = meanAt(scene, at, cues, made, before);
  if (mean) return [mean];
  const bare = concept === null && !first && !sentence.bracket[at] && !before;
  const named = sentence.mentions.some(
    (one) =>
      one.at < at &&
      one.at >= at - 5 &&
      one.role === "subject" &&
      sentence.clause[one.at] === sentence.clause[at],
  );
  const summed = /^(tổng|chung|cộng|tổng cộng)$/.test(sentence.items[at - 1]?.word ?? "");
  // "Điểm số: 2012 – 33,35; 2013 – 34,76"
  const dated = has(sentence.items[at - 1], "dash") && has(sentence.items[at - 2], "year");
  if (bare && !named && !summed && !dated && !has(sentence.items[at - 1], "points", "colon")) return [];
  if (from && leadsNowhere(sentence, at)) return [];
  if (
    number.decimals === 0 &&
    number.otherwise === undefined &&
    concept === "points" &&
    !nearest(cues, "reach", "to", "from", "exceed") &&
    leeway === "exact"
  )
    return [];
  if (
    sentence.items.slice(Math.max(0, at - 8), at).some(({ word }) => /^(mỗi|từng|gồm)$/.test(word)) &&
    number.decimals === 0
  )
    return [];
  // "tăng nhẹ còn 6,65 điểm": the verb that leads there claims which way it went.
  // "vươn lên ngôi quán quân với 63,79 điểm": a place is what it leads to.
  const placed =
    move && sentence.items.slice(move.at, at).some((one) => has(one, "first", "second", "last", "rank"));
  const led = !from && !placed && move && settled && to.at - move.at <= 2 && made.number?.decimals;
  if (!led) return [made];
  return [made, wayTo(scene, made, move, move.concept === "up" ? 1 : -1)];
}

/** Where "hơn" stands behind a move, with a mean between it and a number; null where nothing is so compared. */
function meanBetween({ items }: Sentence, at: number, move: number): number | null {
  const word = items.findLastIndex((item, i) => i < at && i > move && has(item, "more", "less"));
  const between = items.slice(word + 1, at);
  const mean = word > move && between.some((item) => has(item, "mean", "median"));
  return mean && !between.some((item) => has(item, "number", "fraction", "comma")) ? word : null;
}
