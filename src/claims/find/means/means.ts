import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import { has, lastBefore } from "../../text/items.ts";
import type { Before } from "../course/from.ts";
import { type Cue, nearest } from "../cues.ts";
import { inRowOfYears, meanOpens, wentIn } from "./means-listed.ts";
import { meanOfTwo, ofMean, ofWhole, placesPart } from "./of-the-whole.ts";

/** The score of a number taken as a mean or median, where the words say that it is one; null where they do not. */
export function meanAt(
  scene: Scene,
  at: number,
  cues: readonly Cue[],
  made: Claim,
  before: Before | null,
): Claim | null {
  const { sentence } = scene;
  if (wentIn(sentence, at)) return null;
  // "nằm trên mức trung bình toàn quốc: 43,02 so với 42,34": the first of two is the unit's own.
  const next = sentence.items.slice(at + 1, at + 3);
  if (next.some((item) => has(item, "compared")) && meanOfTwo(scene, at) >= 0) return null;
  const led = (place: number) => {
    const word = sentence.items[place - 1]?.word;
    return word === undefined || /^(của|chung|,|trên|;|còn|thì|và|:|dân|người dân)$/.test(word);
  };
  const nation =
    (cues[0]?.concept === "reach" ||
      sentence.mentions.some(({ slot, at: place }) => slot === "scope" && place === at - 1)) &&
    !nearest(cues, "rank", "first", "highest", "lowest") &&
    sentence.mentions.find(
      (one) =>
        one.slot === "scope" &&
        led(one.at) &&
        !placesPart(sentence, one.at) &&
        one.at < at &&
        one.at >= (cues[0]?.at ?? at) - 2 &&
        sentence.clause[one.at] === sentence.clause[at],
    );
  if (
    nation &&
    !sentence.mentions.some(
      (one) => one.slot === "unit" && one.at < at && sentence.clause[one.at] === sentence.clause[at],
    )
  )
    return asMean(scene, made, "mean", nation.at);
  // "Đồng bằng sông Hồng: 88,33%": a region or the nation that heads its line has no score but the mean.
  const heads = sentence.mentions.find((one) => one.slot === "scope" && one.at <= 2 && one.at < at);
  if (
    heads &&
    (has(sentence.items[heads.at + 1], "colon") || has(sentence.items[heads.at + 1], "dash")) &&
    (heads.at + 2 === at || (heads.at + 3 === at && /^(cùng|là|đạt)$/.test(sentence.items[at - 1]!.word)))
  )
    return asMean(scene, made, "mean", heads.at);
  if (!nearest(cues, "rank", "first", "highest", "lowest") && ofWhole(scene, at))
    return asMean(scene, made, "mean", at);
  const opened = sentence.bracket[at] ? sentence.bracket.indexOf(sentence.bracket[at]!) : -1;
  const hung =
    opened > 0 && !cues.length
      ? sentence.items.findLastIndex(
          (item, i) => i < opened && i >= opened - 4 && has(item, "mean", "median"),
        )
      : -1;
  if (hung >= 0) return asMean(scene, made, has(sentence.items[hung], "median") ? "median" : "mean", hung);
  // "Nội dung có điểm trung bình cao nhất là A (7,25), thấp nhất là B (3,18)": of all units.
  const part = opened > 0 && !cues.length && has(sentence.items[opened - 1], "component");
  if (part && !sentence.mentions.some(({ slot }) => slot === "unit")) {
    const told = sentence.items.findIndex((item, i) => i < opened && has(item, "mean"));
    if (told >= 0) return asMean(scene, made, "mean", opened);
  }
  const around =
    opened > 1 && !cues.length && before?.kind === "gap"
      ? sentence.items.findLastIndex((item, i) => i < opened && i >= opened - 8 && has(item, "mean"))
      : -1;
  if (around >= 0 && !sentence.mentions.some((one) => one.slot === "unit" && one.at > around && one.at < at))
    return asMean(scene, made, "mean", around);
  // "Bình quân 88,37%, tăng 1,39 điểm so với năm 2023 (86,98%)": the mean of the year compared with.
  const dated =
    opened > 1 &&
    sentence.mentions.some((one) => one.slot === "year" && one.role === "compared" && one.at === opened - 1);
  if (dated && !cues.length && ofMean(scene, at, true)) return asMean(scene, made, "mean", at);
  // "Bình quân 86,98; vùng Đồng bằng sông Hồng 88,33": a region right before its number, in a row of means.
  const regional = sentence.mentions.find(
    (one) =>
      one.slot === "scope" &&
      (one.at === at - 1 || (one.at === at - 2 && /^(cùng|là|đạt)$/.test(sentence.items[at - 1]!.word))),
  );
  const row = lastBefore(sentence.items, at, "mean", "median");
  if (
    regional &&
    row >= 0 &&
    !sentence.mentions.some((one) => one.slot === "unit" && one.at > row && one.at < at)
  )
    return asMean(scene, made, has(sentence.items[row], "median") ? "median" : "mean", at - 1);
  // "Kiểm soát tham nhũng bình quân 7,02 điểm; Quản trị môi trường 3,64": a row of means of parts, of no unit.
  const parts = sentence.mentions.filter(({ slot, ids }) => slot === "component" && ids.length > 0);
  const ours =
    sentence.mentions.some(({ slot }) => slot === "unit") || sentence.items.some((item) => has(item, "self"));
  if (
    row >= 0 &&
    parts.length > 1 &&
    parts[0]!.at < row &&
    !ours &&
    !sentence.items.slice(row, at).some((item) => has(item, "more", "less", "compared"))
  )
    return asMean(scene, made, has(sentence.items[row], "median") ? "median" : "mean", at);
  if (inRowOfYears(sentence, row, at)) return asMean(scene, made, "mean", row);
  const middle = nearest(cues, "mean", "median");
  if (
    middle &&
    !sentence.mentions.some(
      (one) => one.slot === "unit" && one.at > middle.at && one.at < at && one.role === "subject",
    )
  )
    return asMean(scene, made, middle.concept as "mean" | "median", middle.at);
  const opens = meanOpens(sentence, at);
  return opens ? asMean(scene, made, "mean", opens.at) : null;
}

/** "vượt mức bình quân cả nước (45,10 so với 43,43)": the second of two figures behind a mean is the mean. */
export function meanOfPair(
  scene: Scene,
  at: number,
  cues: readonly Cue[],
  made: () => Claim | null,
): Claim | null {
  if (cues[0]?.concept !== "compared" || cues[0].at !== at - 1) return null;
  const { items } = scene.sentence;
  const middle = meanOfTwo(scene, at);
  if (middle < 0) return null;
  const claim = made();
  return claim && asMean(scene, claim, has(items[middle], "median") ? "median" : "mean", middle);
}

function asMean(scene: Scene, claim: Claim, kind: "mean" | "median", at: number): Claim {
  const { sentence } = scene;
  const parted = (from: number, to: number) =>
    sentence.items.slice(Math.min(from, to), Math.max(from, to)).some((item) => has(item, "semicolon"));
  // "Đồng bằng sông Hồng dẫn đầu kỳ 2023 với bình quân 88,33; …": the one region before the first figure.
  const first = sentence.items.findIndex(({ number }) => (number?.decimals ?? 0) > 0) >= at;
  const sole = first && sentence.mentions.filter((one) => one.slot === "scope" && one.at < at).length === 1;
  // "Đông Nam Bộ 87,79% và Tây Nguyên 85,42%": the one right before its figure, else the first near by.
  const own = sentence.mentions.find(
    (one) => one.slot === "scope" && one.at === at && has(sentence.items[at + 1], "number"),
  );
  // "cả 5 tỉnh Tây Nguyên đều dưới bình quân cả nước (42,42)": the one right behind the word for the mean.
  const behind = sentence.mentions.find((one) => one.slot === "scope" && one.at > at && one.at <= at + 2);
  const region =
    own ??
    behind ??
    sentence.mentions.find(
      (one) =>
        one.slot === "scope" &&
        (Math.abs(one.at - at) <= 4 || (one.at <= 1 && at - one.at <= 8 && sole)) &&
        !parted(one.at, at),
    );
  const unit = scene.context.unit ?? scene.frame.unit;
  const ofOwn = () => (unit && scene.facts.ownRegion(unit, claim.binding.year)) ?? "";
  const scope = region ? region.ids[0]! || ofOwn() : "nation";
  return {
    ...claim,
    kind: "mean",
    other: kind,
    binding: { ...claim.binding, unit: null, scope },
    others: [...claim.others, ...othersOf(scene, claim, at)].map((other) => ({
      ...other,
      unit: null,
      scope,
    })),
  };
}

/** "kỳ này …; so với bình quân các tỉnh (43,43)": a mean without a year may be of any year spoken of so far. */
function othersOf({ sentence, context, frame, facts }: Scene, claim: Claim, at: number): Claim["others"] {
  const near = sentence.mentions.some(
    (one) => one.slot === "year" && one.year !== undefined && sentence.clause[one.at] === sentence.clause[at],
  );
  const index = claim.binding.index;
  if (near || index === null || !has(sentence.items[at - 1], "compared")) return [];
  const years = new Set([...context.years, context.year, frame.year]);
  const now = sentence.items.some(({ word }) => /^(kỳ này|lần này|năm nay|năm vừa qua)$/.test(word));
  if (now) years.add(facts.years(index).at(-1) ?? null);
  return [...years].flatMap((year) => (year === null ? [] : [{ ...claim.binding, year }]));
}
