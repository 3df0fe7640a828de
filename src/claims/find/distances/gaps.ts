import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import { baseUnit } from "../../lexicon/lexicon.ts";
import { has } from "../../text/items.ts";
import { fromReading } from "../course/from.ts";
import { apartBefore, type Cue, endOf, nearest, softened } from "../cues.ts";
import { claimAt, distanceAt } from "../make.ts";
import { ofWhole } from "../means/of-the-whole.ts";
import { besideMean } from "../score-words.ts";
import { comparedWith, namedBetween } from "./compared-with.ts";
import { afterItsYear, betweenYears, farFromTold, fromUnitTold, ofNobody } from "./figures-told.ts";
import { fromTheirSide } from "./leader-side.ts";
import { endNamedBefore, meanGoesOn, ofTwoTold, shortOf } from "./other-ends.ts";
import { ofItsRegion, ownRegion } from "./region-meant.ts";

/**
 * "khoảng cách giữa Quảng Ninh và Hải Phòng là 2,41 điểm", "giữa tỉnh đứng đầu (Quảng Ninh) và đứng cuối (Cao Bằng)":
 * a claim where both ends are named, none where they are not; null where no "giữa" (or "cách nhau") stands.
 */
function betweenTwo(scene: Scene, cue: number, at: number, of: "score" | "rank"): Claim[] | null {
  const { items, mentions } = scene.sentence;
  const from = items[cue]!.word === "giữa" ? cue : cue + 1;
  const each = /nhau$/.test(items[cue]!.word) && has(items[cue], "apart");
  // "khoảng cách Lạng Sơn - Cao Bằng là 3,28 điểm"
  const dashed =
    has(items[cue], "apart") &&
    has(items[cue + 1], "unit") &&
    has(items[cue + 2], "dash") &&
    has(items[cue + 3], "unit");
  if (
    !each &&
    !dashed &&
    (!(has(items[cue], "apart") || from === cue) ||
      !items.slice(from, at).some(({ word }) => word === "giữa"))
  )
    return null;
  const ends = mentions.filter(
    (one) => one.slot === "unit" && (each ? one.at < cue : one.at > cue && one.at < at),
  );
  if (ends.length !== 2) {
    // "Tây Ninh chỉ đứng sau Quảng Ninh. Khoảng cách giữa hai tỉnh là 0,74 điểm."
    const two = ends.length === 0 && items.slice(from, at).some(({ word }) => word === "hai");
    const told = two
      ? ofTwoTold(scene, at, at + 1, { number: items[at]!.number!, of })
      : ends.length === 0
        ? toTheFirst(scene, from, at, of)
        : null;
    return told ? [told] : each ? null : [];
  }
  const [one, other] = ends.map(({ ids }) => baseUnit(ids[0]!)) as [string, string];
  const { end, said } = distanceAt(scene.sentence, at);
  const claim = claimAt(scene, at, "gap", end, { ...said, of, other }, (reading) => ({
    ...reading,
    binding: { ...reading.binding, unit: one, scope: "nation" },
  }));
  return claim ? [{ ...claim, others: claim.others.map((reading) => ({ ...reading, unit: one })) }] : [];
}

/** "khoảng cách giữa tỉnh với đơn vị dẫn đầu là 0,70 điểm": one end is the unit spoken of, the other whoever leads. */
function toTheFirst(scene: Scene, from: number, at: number, of: "score" | "rank"): Claim | null {
  const between = scene.sentence.items.slice(from, at);
  const own = between.some((item) => has(item, "self"));
  if (!own || !between.some((item) => has(item, "first"))) return null;
  const { end, said } = distanceAt(scene.sentence, at);
  return claimAt(scene, at, "gap", end, { ...said, of, other: "first" });
}

/** "vượt Đồng Tháp 0,38 điểm": a gap only where a unit or mean stands between the verb and the number. */
function exceeding(scene: Scene, at: number, cues: readonly Cue[]): Cue | null {
  const cue = nearest(cues, "exceed", "ahead");
  const other = cue && comparedWith(scene, at);
  return cue && other && other.at > cue.at && other.at < at ? cue : null;
}

/** "sau Quảng Ninh 0,69 điểm", "sau Quảng Ninh (90,09%) 6,45 điểm phần trăm", "trên Ninh Bình 0,86 điểm". */
function behindBy({ sentence }: Scene, at: number, cues: readonly Cue[]): Cue | null {
  const { items, bracket } = sentence;
  const cue = nearest(cues, "behind") ?? aboveIn(items, at);
  const shut = has(items[at - 1], "close") ? bracket.indexOf(bracket[at - 1]!) : at;
  const other = sentence.mentions.find((one) => one.slot === "unit" && one.at === shut - 1);
  return cue && other?.role === "compared" && cue.at < other.at && other.at - cue.at <= 3 ? cue : null;
}

/** "trên Ninh Bình 0,86 điểm": "trên" right before the unit that a number follows. */
function aboveIn(items: Scene["sentence"]["items"], at: number): Cue | null {
  const place = [at - 2, at - 3].find((i) => items[i]?.word === "trên");
  return place === undefined ? null : { concept: "ahead", at: place, word: "trên" };
}

/** "hơn Hải Phòng 0,69 điểm", "kém trung bình cả nước 0,5 điểm", "cách tỉnh dẫn đầu 5 bậc"; null where none is meant. */
export function gapAt(scene: Scene, at: number, cues: readonly Cue[], of: "score" | "rank"): Claim[] | null {
  const { sentence } = scene;
  const { items } = sentence;
  // "thấp hơn trung bình hơn 1 điểm": the second word only softens its number.
  const signed = softened(cues, at);
  const cue =
    signed ??
    nearest(cues, "more", "less", "apart") ??
    apartBefore(sentence, at) ??
    besideMean(scene, at) ??
    exceeding(scene, at, cues) ??
    shortOf(scene, at, cues) ??
    (of === "rank" ? (aboveIn(items, at) ?? nearest(cues, "behind", "ahead")) : behindBy(scene, at, cues));
  const reached = nearest(cues, "reach", "up", "down");
  if (!cue || (reached && reached.at > cue.at && !/^(là|tới|đến|với|ở|mức|được|có)$/.test(reached.word)))
    return null;
  const theirs = fromTheirSide(scene, cue, at, of);
  if (theirs) return [theirs];
  const pair = betweenTwo(scene, cue.at, at, of);
  if (pair) return pair;
  const softener = cue.at === at - 1 && /^(hơn)$/.test(cue.word);
  const against = sentence.mentions.find(
    (one) =>
      one.slot === "year" &&
      one.role === "compared" &&
      !items.slice(Math.min(one.at, at), Math.max(one.at, at)).some((item) => has(item, "semicolon")),
  );
  // "cao hơn năm trước 1,67 điểm và cách Quảng Ninh 4,41": a year stands where the other end would.
  const year = against && against.at > cue.at && against.at < at && !namedBetween(scene, cue.at, at);
  const other = year ? null : comparedWith(scene, at, cue.at);
  const before = other ? null : endNamedBefore(scene, at, cue);
  if (softener && !other && !against && !before) return null;
  const { end, said } = distanceAt(sentence, at);
  const direction =
    cue.concept === "apart" ? undefined : cue.concept === "less" || cue.concept === "behind" ? -1 : 1;
  const leeway = signed ? ("over" as const) : softener ? ("exact" as const) : said.leeway;
  const more = { ...said, leeway };
  if (!other && against) {
    const claim = claimAt(scene, at, of === "rank" ? "places" : "change", end, {
      ...more,
      ...(direction ? { direction } : {}),
    });
    const whole = of === "score" && (ofWhole(scene, at) || meanGoesOn(scene, cue.at));
    return claim ? [whole ? ofNobody(claim) : claim] : [];
  }
  if (before) {
    const claim = claimAt(
      scene,
      at,
      "gap",
      end,
      { ...more, of, other: before, ...(direction ? { direction } : {}) },
      (reading) => (before === "mean" ? ofItsRegion(scene, cue.at, reading) : reading),
    );
    return claim && claim.binding.unit !== before ? [claim] : [];
  }
  const told = !other && cue.concept === "apart" ? ofTwoTold(scene, at, end, { ...more, of }) : null;
  if (told) return [told];
  // "Bình quân cả nước là 42,42 điểm; tỉnh đạt 42,40, thấp hơn mức ấy 0,02 điểm": from a figure told before.
  const pointed = items
    .slice(cue.at + 1, at)
    .some(({ word }) => /^(ấy|này|đó|kia|nói trên|vừa nêu)$/.test(word));
  if (!other && pointed) return [];
  if (!other) {
    const leader = of === "score" ? fromUnitTold(scene, at, cue) : null;
    const claim =
      direction && afterItsYear(scene, at)
        ? claimAt(scene, at, of === "rank" ? "places" : "change", end, { ...more, direction })
        : direction && leader
          ? farFromTold(scene, leader, claimAt(scene, at, "gap", end, { ...more, of, direction }))
          : !direction && of === "score"
            ? betweenYears(scene, at, end, more)
            : null;
    return claim ? [claim] : [];
  }
  const region = sentence.mentions.find(
    (one) => one.slot === "scope" && one.at >= other.at - 1 && one.at <= other.at + 3,
  );
  const claim = claimAt(
    scene,
    at,
    "gap",
    end,
    { ...more, of, other: other.other, ...(direction ? { direction } : {}) },
    (given) => {
      // "khoảng cách rút từ 7,35 xuống còn 5,89": what it was the year before.
      const reading = endOf(sentence, at) === "from" ? fromReading(scene, at)(given) : given;
      return {
        ...reading,
        binding: {
          ...reading.binding,
          scope:
            region?.ids[0] === ""
              ? ownRegion(scene, reading.binding)
              : (region?.ids[0] ?? (other.other === "first" ? reading.binding.scope : "nation")),
        },
      };
    },
  );
  return claim ? [claim] : [];
}
