import type { Claim } from "../frames/claim.ts";
import type { Scene } from "../frames/scene.ts";
import type { Sentence } from "../frames/sentence.ts";
import { has } from "../text/items.ts";
import { countAt } from "./change/counts.ts";
import { insideLabel } from "./change/labelled-counts.ts";
import { seriesAt } from "./change/series.ts";
import type { Before } from "./course/from.ts";
import { cuesBefore, measureAfter, nearest } from "./cues.ts";
import { pastApposition } from "./distances/past-apposition.ts";
import { goesOnForeign } from "./foreign.ts";
import {
  beforeOfMean,
  goesFurther,
  inSteps,
  isBound,
  meantAsAim,
  numbersItem,
  ofFew,
  ofItself,
  ofRegions,
  ofTarget,
  outOfMaximum,
  somewhen,
  underStroke,
  unitsBeyond,
} from "./not-its-own.ts";
import { yearCount } from "./over-years/year-counts.ts";
import { barePlaces, placesMoved } from "./places/places-moved.ts";
import { rankAt } from "./places/ranks.ts";
import { scoreOrChange } from "./standing/scores.ts";
import { shareOfMaximum } from "./standing/shares.ts";
import { tierOfProvinces } from "./standing/tiers.ts";

/** All claims that hang on one number. */
export function claimsOfNumber(given: Scene, at: number, before: Before | null): Claim[] {
  const claims = claimsOf(given, at, before);
  const open = (!given.chain.has(at) && inSteps(given.sentence, at)) || somewhen(given.sentence, at);
  return open ? claims.map((claim) => ({ ...claim, labelled: true as const })) : claims;
}

function claimsOf(given: Scene, at: number, before: Before | null): Claim[] {
  const scene = toldAside(given, at);
  const { sentence } = scene;
  const mood = sentence.mood[at];
  if (mood === "if" || mood === "question" || mood === "not") return [];
  if (goesFurther(sentence, at) || numbersItem(sentence, at) || insideLabel(scene, at)) return [];
  const cues = cuesBefore(sentence, at);
  const foreign = nearest(cues, "foreign", "foreign-unit");
  if (
    foreign &&
    !asOwner(sentence, foreign.at) &&
    !sentence.mentions.some(
      (one) =>
        (one.slot === "index" || one.slot === "component") &&
        one.at > foreign.at &&
        one.at < at &&
        one.role === "subject",
    )
  )
    return [];
  const { concept } = measureAfter(sentence, at);
  const series = seriesAt(scene, at);
  if (series) return series;
  if (concept === "years" || concept === "times") {
    const counted = yearCount(scene, at);
    return counted ? [counted] : [];
  }
  const tier = sentence.mood[at] ? null : tierOfProvinces(scene, at);
  if (tier) return tier;
  const count = countAt(scene, at, cues);
  if (count) return count.filter((one) => !ofFew(scene, at, one));
  if (goesOnForeign(scene, at) || meantAsAim(scene, at)) return [];
  const rank = rankAt(scene, at, cues, before);
  if (rank) return rank;
  const share = shareOfMaximum(scene, at);
  if (share) return share;
  if (concept === "percent" && (ofThings(scene, at) || ofMoney(scene, at))) return [];
  const item = sentence.items[at]!;
  if (concept === "places" || barePlaces(sentence, at)) return placesMoved(scene, at, cues, before);
  if (unitsBeyond(scene, at)) return [];
  if (
    isBound(sentence, at) ||
    underStroke(scene, at) ||
    ofTarget(scene, at) ||
    outOfMaximum(scene, at) ||
    ofForeign(scene, at)
  )
    return [];
  const scoreLike =
    concept === "points" ||
    concept === "percent" ||
    concept === "percent-points" ||
    (concept === null && (item.number!.decimals > 0 || item.number!.otherwise !== undefined));
  if (!scoreLike || ofItself(scene, at)) return [];
  const aside = pastApposition(scene, at);
  if (aside) return [aside];
  return scoreOrChange(scene, at, cues, before).filter(
    (one) => !(one.kind === "score" && (ofRegions(scene, at, one) || beforeOfMean(scene, at, before))),
  );
}

/** "Tiếp cận đất đai do quý Sở theo dõi đạt 5,67 điểm": who looks after a part of the index, and nothing of its own. */
function asOwner({ items }: Sentence, at: number): boolean {
  const led = items.slice(Math.max(0, at - 3), at).some(({ word }) => word === "do");
  const words = items
    .slice(at + 1, at + 8)
    .map(({ word }) => word)
    .join(" ");
  return led && /(theo dõi|phụ trách|chủ trì|tham mưu|đảm nhiệm|đầu mối|quản lý)/.test(words);
}

/** "Tỷ lệ hồ sơ trực tuyến đạt 65,2%, tăng 12 điểm phần trăm": what goes on about something that is no index. */
function ofForeign({ sentence }: Scene, at: number): boolean {
  const { items, mentions, bracket } = sentence;
  const foreign = items.findLastIndex(
    (one, i) =>
      i < at &&
      has(one, "foreign") &&
      bracket[i] === bracket[at] &&
      items.slice(i, at).some(({ number }) => number),
  );
  if (foreign < 0) return false;
  const ours = mentions.some(
    (one) =>
      one.at > foreign &&
      one.at < at &&
      one.role === "subject" &&
      ["index", "component", "unit"].includes(one.slot) &&
      !(one.slot === "unit" && /^(của|tại|ở|trong|tỉnh|bàn)$/.test(items[one.at - 1]?.word ?? "")),
  );
  const self = items.some(
    (one, i) =>
      i > foreign && i < at && has(one, "self") && !/^(của|trong|toàn)$/.test(items[i - 1]?.word ?? ""),
  );
  return !ours && !self && !items.slice(foreign, at).some((one) => has(one, "semicolon", "rank"));
}

/** In a sentence of targets, what a bracket tells of a named year ("năm 2023 (40,66 điểm)") is a fact. */
function toldAside(scene: Scene, at: number): Scene {
  const { sentence } = scene;
  const own = sentence.bracket[at]!;
  if (sentence.mood[at] !== "target" || own === 0) return scene;
  const opened = sentence.bracket.indexOf(own);
  const dated = sentence.mentions.some(
    (one) =>
      one.slot === "year" &&
      (one.at === opened - 1 || (one.at > opened && one.at < at && one.role === "subject")),
  );
  const cues = cuesBefore(sentence, at);
  if (!dated || nearest(cues, "up", "down")) return scene;
  const mood = sentence.mood.map((one, i) => (sentence.bracket[i] === own ? null : one));
  return { ...scene, sentence: { ...sentence, mood } };
}

/** "25% thời gian giải quyết", "30% hồ sơ": a share of something else. */
function ofThings({ sentence }: Scene, at: number): boolean {
  const { end } = measureAfter(sentence, at);
  // "100% thủ tục được cung cấp trực tuyến": all of them; no index has been so high.
  if (sentence.items[at]!.number!.value === 100) return true;
  const next = sentence.items[end + 1];
  // "Vĩnh Phúc 88,29% đóng tốp 5": its own, whatever comes behind.
  const own = sentence.mentions.some(
    (one) => one.at === at - 1 && (one.slot === "unit" || one.slot === "component"),
  );
  if (own && !has(next, "foreign")) return false;
  return (
    next !== undefined &&
    (has(next, "foreign", "noise") ||
      (has(next, "word") &&
        /^\p{L}/u.test(next.word) &&
        !/^(của|so|và|trong|tại|ở|vào|cho|là|năm|nhưng|song|thì|mà|đạt|do|về|theo|khi|nên|cả|nữa|này|vượt|bằng|đã|cũng|với|cao|thấp|để|qua|sau|hà|nhé|nha|ạ|luôn|rồi|thôi|đó|nè|á|à|nhỉ|đấy|cơ|lận|thay|ngang|gần)$/.test(
          next.word,
        )))
  );
}

/** "dự toán 1.350.000.000 đồng, chi làm 04 đợt, đợt 1 chi 35%": a share of money, with no index named since. */
function ofMoney({ sentence }: Scene, at: number): boolean {
  const { items, mentions } = sentence;
  const paid = items.findLastIndex(
    (one, i) =>
      i < at &&
      (/(^| )(đồng|vnđ|kinh phí|ngân sách|tạm ứng)$/.test(one.word) ||
        (/^(chi|trả|ứng|cấp)$/.test(one.word) && i === at - 1)),
  );
  return (
    paid >= 0 &&
    !mentions.some(
      (one) => (one.slot === "index" || one.slot === "component") && one.at > paid && one.at < at,
    )
  );
}
