import { besideAt, ofOther } from "../../frames/binding/apposition.ts";
import { tightAfter } from "../../frames/binding/bind.ts";
import { scopeAt } from "../../frames/binding/scope.ts";
import type { Claim } from "../../frames/claim.ts";
import { countsPart } from "../../frames/part-labels.ts";
import type { Scene } from "../../frames/scene.ts";
import { baseUnit } from "../../lexicon/lexicon.ts";
import { has } from "../../text/items.ts";
import { growthBefore } from "../change/way/moved-most.ts";
import { type Before, beforeArrow, fromReading } from "../course/from.ts";
import { type Cue, countsThings, enumerates, measureAfter, nearest } from "../cues.ts";
import { claimAt } from "../make.ts";
import { denominatorAlone, rankedOfAll } from "./denominators.ts";
import { placedInWords, rowOfPlaces } from "./place-words.ts";
import { leavesNow, movesInRank, partMovedTo } from "./rank-courses.ts";
import {
  fromBelow,
  headedByMoves,
  headedByRanks,
  isWeekday,
  ofRanks,
  PLACE,
  unsharedPlaces,
} from "./rank-heads.ts";

const ARROW = /^[→⇒➔➜⟶]$/;

/** Whether a number stands where a rank stands: "thứ 27", "hạng 27", "từ thứ 2 xuống 27", "27/63". */
function isRank(scene: Scene, at: number, cues: readonly Cue[], before: Before | null): boolean {
  const { sentence } = scene;
  const { items } = sentence;
  const item = items[at]!;
  const number = item.number!;
  if (number.decimals > 0 || has(items[at - 1], "group") || countsPart(items, at) || isWeekday(items, at))
    return false;
  // "xếp hạng từ 40 trở lên": a bound, no place.
  if (/^trở$/.test(items[at + 1]?.word ?? "")) return false;
  const { concept } = measureAfter(sentence, at);
  if (
    concept === "points" ||
    concept === "percent" ||
    concept === "places" ||
    concept === "parts" ||
    concept === "percent-points"
  )
    return false;
  let prev = at - 1;
  while (
    prev >= 0 &&
    (has(items[prev], "about", "nearly") ||
      has(items[prev], "colon") ||
      /^(là|ở|mức|của|cuối|đầu|hiện|hiện nay|hiện tại|năm nay|kỳ này)$/.test(items[prev]!.word))
  )
    prev -= 1;
  // "Hạng trong vùng ĐBSCL: 4"
  if (has(items[at - 1], "colon"))
    while (has(items[prev], "region", "nation", "among", "index", "year", "years", "unit", "relative-year"))
      prev -= 1;
  if (items[prev]?.word === "thứ" && countsThings(items, prev)) return false;
  if (number.spelled && items[prev]?.word === "thứ" && enumerates(items, prev, at)) return false;
  const ranked = before?.kind === "rank" || before?.kind === "region-rank" || before?.kind === "denominator";
  const arrived =
    (cues[0]?.concept === "to" && cues[0].at === at - 1) ||
    ARROW.test(items[at - 1]?.word ?? "") ||
    (has(items[at - 1], "up", "down") && / (xuống|lên|về)$/.test(items[at - 1]!.word));
  const moved = before?.kind === "places" && number.value >= 1 && number.value <= 63;
  if (arrived && (ranked || moved) && concept === null) return true;
  // "Xếp hạng PAPI qua các năm: 2019: 38; 2020: 39".
  const listed =
    concept === null &&
    ((has(items[at - 1], "colon", "dash") && has(items[at - 2], "year")) || has(items[at - 1], "year"));
  if (placedInWords(scene, at, cues, ranked) || partMovedTo(sentence, at)) return true;
  if (rowOfPlaces(items, at)) return true;
  if (listed && !item.denominator && headedByRanks(items, at)) return true;
  // "xếp hạng từ 22 lên 37", "giảm 7 bậc, từ 9 thành 16": where a course of ranks starts.
  const starts = has(items[at - 1], "from") && concept === null && !item.denominator;
  if (starts && sentence.bracket[at] && cues.length === 1 && headedByMoves(sentence, at)) return true;
  if (starts && (ofRanks(cues) || (before?.kind === "places" && cues.length === 1))) return true;
  if (starts && movesInRank(sentence, at)) return true;
  if (item.denominator && item.denominator.value < 30 && item.denominator.decimals === 0) {
    const own = scopeAt(scene, at, null, null);
    if (own === "nation" && concept !== "provinces") return false;
  }
  if (has(items[prev], "rank") && PLACE.test(items[prev]!.word)) return true;
  if (item.denominator) {
    const under = item.denominator.value;
    if (item.denominator.decimals > 0 || under < 5 || number.value === 0) return false;
    if (under >= 30 && under <= 64 && number.value <= 64) return true;
    if (number.value > under) return false;
    const region =
      tightAfter(sentence, at, "scope") ??
      sentence.mentions.find(
        (one) =>
          one.slot === "scope" && sentence.clause[one.at] === sentence.clause[at] && one.ids[0] !== "nation",
      );
    // "Trong vùng ĐBSCL: 5/12"
    const labelled =
      has(items[at - 1], "colon") &&
      has(items[0], "among", "dash") &&
      items
        .slice(0, at - 1)
        .every((one) => has(one, "among", "dash", "region", "self", "provinces", "number"));
    return (
      under <= 20 &&
      (Boolean(nearest(cues, "rank")) || concept === "provinces" || labelled) &&
      Boolean(region || concept === "provinces")
    );
  }
  return false;
}

/** Claims of a rank and of the number of units it counts; null where the number is no rank. */
export function rankAt(
  scene: Scene,
  at: number,
  cues: readonly Cue[],
  before: Before | null,
): Claim[] | null {
  const { sentence } = scene;
  const item = sentence.items[at]!;
  const whole = denominatorAlone(scene, at, before) ?? rankedOfAll(scene, at);
  if (whole) return whole;
  if (!isRank(scene, at, cues, before)) return null;
  if (sentence.mood[at] === "target" || growthBefore(scene, at) || unsharedPlaces(scene, at)) return [];
  // "mức tăng lớn thứ hai"
  if (
    sentence.items[at - 1]?.word === "thứ" &&
    /(^| )(lớn|nhiều|mạnh|sâu|nhanh)$/.test(sentence.items[at - 2]?.word ?? "")
  )
    return [];
  // "một bên xếp thứ 2, một bên xếp thứ 41": nobody says who.
  if (sentence.items.slice(Math.max(0, at - 4), at).some(({ word }) => /^(một bên|bên)$/.test(word)))
    return [];
  if (
    has(sentence.items[at + 1], "in-a-row") ||
    (has(sentence.items[at - 2], "times") && has(sentence.items[at - 1], "rank"))
  )
    return [];
  const lead = cues.filter(({ concept }) => concept !== "rank");
  const from =
    beforeArrow(sentence, at) ||
    leavesNow(sentence, at) ||
    (lead[0]?.concept === "from" && at - lead[0].at <= 4) ||
    (lead[0]?.concept === "compared" && at - lead[0].at <= 2) ||
    (before?.from === true &&
      !lead.some(
        ({ concept }) => concept === "to" || concept === "reach" || concept === "up" || concept === "down",
      ));
  // "hơn tỉnh đứng thứ hai là Tây Ninh 0,48 điểm": whose place it is stands after it.
  const holder =
    sentence.items[at + 1]?.word === "là"
      ? sentence.mentions.find((one) => one.slot === "unit" && one.at === at + 2)
      : undefined;
  const number = fromBelow(scene, at, item.number!);
  if (!number) return [];
  const made = claimAt(
    scene,
    at,
    "rank",
    at,
    { number },
    from ? fromReading(scene, at) : (reading) => ofOther(reading, besideAt(sentence, at)),
  );
  if (!made) return [];
  const claim = holder
    ? { ...made, others: [], rivals: [], binding: { ...made.binding, unit: baseUnit(holder.ids[0]!) } }
    : made;
  const whole2 = item.denominator?.value ?? 0;
  // "thứ 8/9 vùng …": few are counted, so it is a place in the region however few we know of there.
  const far = whole2 === 0 && scene.facts.unitsIn(claim.binding.scope, claim.binding.year) < number.value;
  if (whole2 > 0 && whole2 < 30 && claim.binding.scope === "nation" && claim.binding.component === null)
    claim.binding = { ...claim.binding, scope: regionBehind(scene, at) };
  else if (whole2 >= 30 || (far && claim.binding.scope !== ""))
    claim.binding = { ...claim.binding, scope: "nation" };
  // A region that only opens the sentence may hold for this rank or not.
  else if (!tightAfter(sentence, at, "scope") && whole2 === 0)
    claim.others = [...claim.others, { ...claim.binding, scope: "nation" }];
  const region = claim.binding.scope !== "nation";
  const kind = region ? "region-rank" : "rank";
  const claims: Claim[] = [{ ...claim, kind }];
  // "PAPI năm 2021 chỉ xếp hạng 60/63 tỉnh": how many were ranked, and nobody's rank.
  const { index, component, year } = claim.binding;
  const ranked = index && year !== null ? scene.facts.ranked(index, component, year) : null;
  const ofAll =
    sentence.items[at - 1]?.word === "xếp hạng" &&
    item.number!.value === ranked &&
    item.denominator?.value !== ranked;
  if (item.denominator && (claim.binding.unit === null || ofAll)) return [];
  if (item.denominator) claims.push({ ...claim, kind: "denominator", number: item.denominator });
  return claims;
}

/** "thứ 8/9 các tỉnh Trung du và miền núi phía Bắc": the region named soon after; "" where none is, for so few are no nation. */
function regionBehind({ sentence }: Scene, at: number): string {
  const { mentions, clause } = sentence;
  const region = mentions.find(
    (one) => one.slot === "scope" && one.at > at && one.at <= at + 4 && clause[one.at] === clause[at],
  );
  return region && region.ids[0] !== "nation" ? region.ids[0]! : "";
}
