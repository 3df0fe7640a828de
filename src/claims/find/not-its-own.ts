import type { Claim } from "../frames/claim.ts";
import type { Scene } from "../frames/scene.ts";
import type { Sentence } from "../frames/sentence.ts";
import { has } from "../text/items.ts";
import { amongFew } from "./among-few.ts";
import type { Before } from "./course/from.ts";

/* Figures that stand where a score or a count would, and are somebody else's, an aim's or a maximum's. */

/** "2/5 tỉnh tăng điểm" with no region named: a few of a region that is known to the reader alone. */
export function ofFew({ sentence }: Scene, at: number, { kind, over, binding }: Claim): boolean {
  const whole = sentence.items[at]!.denominator?.value;
  // "tăng mạnh nhất trong bốn địa phương": among whom, no count.
  const most = sentence.items.slice(Math.max(0, at - 4), at);
  const led = most.findLastIndex((one) => has(one, "highest", "lowest", "first", "last", "second", "rank"));
  if (kind === "count" && led >= 0 && amongFew(sentence, Math.max(0, at - 4) + led)) return true;
  // "cả 5 tỉnh đều tăng điểm", of a region's table; nobody calls 5 of 63 all.
  const all = sentence.items[at - 1]?.word === "cả" && sentence.items[at]!.number!.value < 30;
  return (
    kind === "count" &&
    over === "provinces" &&
    /^(nation)?$/.test(binding.scope) &&
    (all || (whole !== undefined && whole < 30))
  );
}

/** "cao hơn chính tỉnh một năm trước 1,18 điểm": a move told as a distance from itself. */
export function ofItself({ sentence }: Scene, at: number): boolean {
  const { items, clause } = sentence;
  return items.some(
    (one, i) =>
      i < at &&
      i >= at - 8 &&
      clause[i] === clause[at] &&
      one.word === "chính" &&
      has(items[i - 1], "more", "less"),
  );
}

/** "Đồng bằng sông Cửu Long với Tây Nguyên cùng dừng ở 85,42%": the figure of regions, not of who was spoken of before. */
export function ofRegions({ sentence }: Scene, at: number, { how }: Claim): boolean {
  const { items, mentions, clause } = sentence;
  if (how.unit === "nêu trong câu") return false;
  const near = mentions.filter((one) => one.at < at && clause[one.at] === clause[at]);
  const region = near.findLast((one) => one.slot === "scope" && one.ids[0] && one.ids[0] !== "nation");
  const anew = (from: number) =>
    near.some((one) => one.slot === "unit" && one.at > from) ||
    items.slice(from + 1, at).some((one) => has(one, "self", "rank", "number", "fraction"));
  const led = region && items[region.at - 1]?.word;
  return region !== undefined && !/^(trong|ở|tại|của|vùng|khu vực)$/.test(led ?? "") && !anew(region.at);
}

/** "leo từ thứ 25 lên thứ 8 rồi nhích thêm một bậc": where a course led before it went on. */
export function goesFurther({ items }: Scene["sentence"], at: number): boolean {
  const then = [at + 1, at + 2].find((i) => items[i]?.word === "rồi");
  return (
    then !== undefined &&
    has(items[then + 1], "up", "down") &&
    items.slice(then + 1, then + 3).some(({ word }) => /thêm$/.test(word))
  );
}

/** "đi từ 44,33 lên 44,91 rồi 45,58 điểm", "từ hạng ba lên nhì rồi nhất": a course over several years that nobody names. */
export function inSteps({ items, mentions, clause }: Scene["sentence"], at: number): boolean {
  const near = items.slice(at + 1, at + 8);
  const then = at + 1 + near.findIndex(({ word }, i) => clause[at + 1 + i] === clause[at] && word === "rồi");
  if (then === at) return false;
  const step = (i: number) =>
    has(items[i], "number", "fraction", "first", "second", "last", "last-but-one", "to", "rank") ||
    /^(nhất|nhì|bét|chót)$/.test(items[i]?.word ?? "");
  const led = items.slice(Math.max(0, at - 3), at).some((one) => has(one, "from"));
  const up = items.slice(at + 1, then).some((one) => has(one, "to"));
  const dated = mentions.some((one) => one.slot === "year" && one.at >= at && one.at <= then + 4);
  return led && up && step(then - 1) && step(then + 1) && !dated;
}

/** "lại có lúc đứng thứ tám": of a year that nobody names. */
export function somewhen({ items }: Sentence, at: number): boolean {
  const words = items
    .slice(Math.max(0, at - 6), at)
    .map(({ word }) => word)
    .join(" ");
  return /(^| )(có (lúc|thời|khi|giai đoạn|thời điểm)|(có )?một thời)( |$)/.test(words);
}

/** "Điểm trung bình 42,34; so với năm 2021 (42,41)": in a bracket behind a year compared with, a mean as the one before it. */
export function beforeOfMean({ sentence }: Scene, at: number, before: Before | null): boolean {
  const { bracket, mentions } = sentence;
  const opened = bracket.indexOf(bracket[at]!);
  return (
    before?.kind === "mean" &&
    bracket[at] !== 0 &&
    mentions.some((one) => one.slot === "year" && one.at === opened - 1 && one.role === "compared")
  );
}

/** "Con số 44,5 trong bản nháp cũ là mục tiêu": what the figure is said to be. */
export function meantAsAim({ sentence }: Scene, at: number): boolean {
  const { items, clause } = sentence;
  return items.slice(at + 1, at + 9).some(
    (one, i, next) =>
      clause[at + 1 + i] === clause[at] &&
      ((one.word === "là" && /^(mục tiêu|chỉ tiêu|kế hoạch|dự kiến)$/.test(next[i + 1]?.word ?? "")) ||
        // "Con số 72,05 có người đăng không phải PCI"
        (/^(không phải|không phải là)$/.test(one.word) && has(next[i + 1], "index"))),
  );
}

/** "vượt mục tiêu đề ra 1,35 điểm", "thấp hơn chỉ tiêu 0,5 điểm": a distance from a target that we do not hold. */
export function ofTarget({ sentence }: Scene, at: number): boolean {
  const { items, clause, mood } = sentence;
  const aim = items.findLastIndex((one, i) => i < at && clause[i] === clause[at] && has(one, "target"));
  if (aim < 0 || mood[at] === "target") return false;
  return (
    items
      .slice(Math.max(0, aim - 3), aim)
      .some((one) => has(one, "exceed", "more", "less", "compared", "apart", "over")) &&
    !items.slice(aim, at).some((one) => has(one, "reach", "rank"))
  );
}

/** "5 địa phương vượt 70 điểm, 7 tỉnh dưới 62 điểm": the score that units are counted by, nobody's own. */
export function unitsBeyond({ sentence }: Scene, at: number): boolean {
  const { items, clause } = sentence;
  const led = has(items[at - 1], "over", "exceed", "under", "less", "more");
  return (
    led &&
    items
      .slice(Math.max(0, at - 5), at)
      .some(
        (one, i, near) =>
          clause[Math.max(0, at - 5) + i] === clause[at] &&
          has(one, "provinces", "self") &&
          near[i - 1]?.number,
      )
  );
}

/** "(đạt từ 43 điểm trở lên)", "từ 80% đến dưới 90%": a bound of what is asked or of a group, and nobody's score. */
export function isBound({ items }: Sentence, at: number): boolean {
  const measured = has(items[at + 1], "points", "percent", "percent-points") ? at + 2 : at + 1;
  if (/^(trở lên|trở xuống)$/.test(items[measured]?.word ?? "")) return true;
  const words = (from: number, to: number) =>
    items
      .slice(Math.max(0, from), to)
      .map(({ word }) => word)
      .join(" ");
  const opens = items[at - 1]?.word === "từ" && /^(đến|tới)? ?dưới$/.test(words(measured, measured + 2));
  const closes = /(^| )từ .*(đến|tới) dưới$/.test(words(at - 8, at));
  return opens || closes;
}

/** "42,40 điểm/80 điểm": the maximum under the stroke of a score that has its own measure. */
export function underStroke({ sentence }: Scene, at: number): boolean {
  const { items } = sentence;
  return items[at - 1]?.word === "/" && has(items[at - 2], "points", "percent");
}

/** "còn mất hơn 7 điểm so với điểm tối đa": points that are missing to the maximum. */
export function outOfMaximum({ sentence }: Scene, at: number): boolean {
  const next = sentence.items.slice(at + 1, at + 6);
  const compared = next.findIndex((one) => has(one, "compared"));
  return compared >= 0 && next.slice(compared).some((one) => has(one, "maximum"));
}

/** "vùng Đồng bằng sông Hồng: 1. Quảng Ninh 46,66; 2. Hải Dương 45,74": the number of an item in its line. */
export function numbersItem({ items, mentions }: Sentence, at: number): boolean {
  const [before, next, then] = [items[at - 1], items[at + 1], items[at + 2]];
  const number = items[at]!.number;
  if (number?.decimals !== 0 || !/^[.)]$/.test(next?.word ?? "")) return false;
  if (before !== undefined && !has(before, "colon", "semicolon")) return false;
  // A stop behind the first number ends its sentence as well.
  const listed = mentions.some(({ slot, at: place }) => slot === "scope" && place === at - 2);
  return then === undefined ? listed && number.value === 1 : has(then, "unit", "component");
}
