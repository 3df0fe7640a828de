import { readingAt } from "../../frames/binding/binding.ts";
import type { Claim } from "../../frames/claim.ts";
import { spanBefore } from "../../frames/course.ts";
import type { Scene } from "../../frames/scene.ts";
import { type Mention, mentionOf } from "../../frames/sentence.ts";
import { baseUnit } from "../../lexicon/lexicon.ts";
import { has, type Item } from "../../text/items.ts";
import { cuesBefore, measureAfter, nearest } from "../cues.ts";

/** A run of names with nothing but commas and "và" between them. */
export function runs(mentions: readonly Mention[], scene: Scene): Mention[][] {
  const { items } = scene.sentence;
  const found: Mention[][] = [];
  for (const mention of mentions) {
    const last = found.at(-1)?.at(-1);
    const between = last ? items.slice(last.at + 1, mention.at) : [];
    const joined =
      last &&
      last.slot === mention.slot &&
      between.every(
        (item) =>
          has(item, "comma", "link", "semicolon", "years", "parts", "self", "quote") ||
          /^(và|chỉ số|tỉnh|tp|năm|thành phố|nội dung|.)$/.test(item.word),
      );
    if (joined) found.at(-1)!.push(mention);
    else found.push([mention]);
  }
  return found;
}

/** Words that make bare whole numbers after them ranks ("xếp hạng PAPI lần lượt là 34, 30, 22"). */
const RANKED = /(xếp|xếp hạng|thứ hạng|vị trí|hạng)$/;

/** Between the numbers of a row: "41,02 – 41,78 – 42,18". */
const STEP = /^[-→⇒➔➜⟶]$/;

export interface Run {
  numbers: number[];
  kind: "score" | "rank" | "change" | "places";
  direction?: 1 | -1;
}

/** Numbers in a row of one kind: the last (or each) carries the unit of measure. */
export function numberRun(scene: Scene, from: number): Run | null {
  const { items } = scene.sentence;
  const numbers: number[] = [];
  let measured = false;
  for (let at = from; at < items.length; at += 1) {
    const item = items[at]!;
    if (has(item, "number", "fraction")) {
      numbers.push(at);
      measured = false;
    } else if (numbers.length && asideAfter(scene, at, numbers.at(-1)!) !== null) {
      at = closeOf(items, at);
      measured = false;
    } else if (!numbers.length) {
      if (at > from + 10) break;
    } else if (has(item, "points", "percent", "percent-points", "places")) measured = true;
    else if (has(item, "rank") && !rankedAt(items, numbers[0]!)) break;
    else if (STEP.test(item.word) && has(items[at - 1], "number", "points") && has(items[at + 1], "number"))
      continue;
    else if (measured && has(item, "comma") && !has(items[at + 1], "number", "fraction")) break;
    else if (
      !has(item, "comma", "semicolon", "link", "rank", "about") &&
      !/^(và|thứ|hạng|.)$/.test(item.word)
    )
      break;
  }
  // "tăng 0,98 điểm và 3 bậc": two measures are no row.
  const apart = numbers.length === 2 && numbers.every((at) => measureAfter(scene.sentence, at).concept);
  if (apart && new Set(numbers.map((at) => measureAfter(scene.sentence, at).concept)).has("places"))
    if (new Set(numbers.map((at) => measureAfter(scene.sentence, at).concept)).size > 1) return null;
  if (numbers.length < 2) return null;
  const last = measureAfter(scene.sentence, numbers.at(-1)!).concept;
  const cues = cuesBefore(scene.sentence, numbers[0]!);
  const move = nearest(cues, "up", "down");
  const whole = numbers.every((at) => items[at]!.number!.decimals === 0);
  const ranked =
    rankedAt(items, numbers[0]!) ||
    (whole && last === null && (cues.some(({ word }) => RANKED.test(word)) || ofRanks(items, numbers[0]!)));
  const kind =
    last === "places" ? "places" : ranked ? "rank" : move && !nearest(cues, "to") ? "change" : "score";
  if (kind === "rank" && last === "points") return null;
  if (kind === "score" && whole && last === null) return null;
  return { numbers, kind, ...(move ? { direction: move.concept === "up" ? 1 : -1 } : {}) };
}

/** "thứ 10 (44,18 điểm), thứ 12 (44,03 điểm)": the one number in a bracket right behind one of a row; null elsewhere. */
function asideAfter({ sentence: { items } }: Scene, open: number, last: number): number | null {
  if (!has(items[open], "open") || open - last > 2) return null;
  const close = closeOf(items, open);
  const inside = items.slice(open + 1, close);
  const numbers = inside.flatMap((item, i) => (has(item, "number", "fraction") ? [open + 1 + i] : []));
  const plain = inside.every(
    (item) => has(item, "number", "fraction", "points", "percent", "rank") || /^(thứ|hạng)$/.test(item.word),
  );
  return plain && numbers.length === 1 ? numbers[0]! : null;
}

const closeOf = (items: readonly Item[], open: number): number => {
  const close = items.findIndex((item, i) => i > open && has(item, "close"));
  return close < 0 ? items.length : close;
};

/** The row of numbers in the brackets behind the numbers of a row, where each has one. */
export function asidesOf(scene: Scene, run: Run): Run | null {
  const { items } = scene.sentence;
  const numbers = run.numbers.flatMap((at) => {
    const open = [at + 1, at + 2].find((i) => has(items[i], "open"));
    return (open === undefined ? null : asideAfter(scene, open, at)) ?? [];
  });
  if (numbers.length !== run.numbers.length) return null;
  const scores = numbers.every((at) => items[at]!.number!.decimals > 0);
  const ranks = numbers.every((at) => rankedAt(items, at));
  return scores || ranks ? { numbers, kind: scores ? "score" : "rank" } : null;
}

function rankedAt(items: readonly Item[], at: number): boolean {
  return has(items[at - 1], "rank") || items[at]!.denominator !== undefined;
}

/** Whether the last word before a row of numbers that tells what they are is a rank. */
function ofRanks(items: readonly Item[], at: number): boolean {
  const told = items.findLast(
    (item, i) => i < at && (has(item, "points", "places") || RANKED.test(item.word)),
  );
  return told !== undefined && RANKED.test(told.word);
}

/** Years of a span as mentions, for "giai đoạn 2013 - 2016 … lần lượt là …". */
export function yearsOfSpan(
  scene: Scene,
  count: number,
  before = scene.sentence.items.length - 1,
): Mention[] | null {
  const own =
    scene.sentence.items.find((item) => item.protected?.kind === "span" && item.protected.from)?.protected ??
    spanBefore(scene.sentence, before);
  const from = own?.from ?? scene.context.span?.from;
  const to = own?.to ?? scene.context.span?.to;
  if (from === undefined || to === undefined || to - from + 1 !== count) return null;
  return Array.from({ length: count }, (_, i) => mentionOf(0, "year", [], "subject", { year: from + i }));
}

/** The claims of a row of numbers given in the order of names; of years told by counting on, other ends stay open. */
export function claimsOfRun(
  scene: Scene,
  run: Run,
  list: readonly Mention[],
  open: readonly (readonly Mention[])[] = [],
): Claim[] {
  const { sentence } = scene;
  const { items } = sentence;
  return run.numbers.flatMap((at, i) => {
    const base = readingAt(scene, at) ?? (list[0]!.slot === "index" ? readingAt(scene, list[i]!.at) : null);
    if (!base) return [];
    const mention = list[i]!;
    const binding = { ...base.binding };
    if (mention.slot === "unit") binding.unit = baseUnit(mention.ids[0]!);
    else if (mention.slot === "index") {
      if (!mention.ids[0]) return [];
      binding.index = mention.ids[0];
      binding.component = null;
    } else if (mention.slot === "year") binding.year = mention.year ?? binding.year;
    else
      binding.component =
        mention.ids.find((id) => id.split("/")[0] === binding.index)?.split("/")[1] ?? binding.component;
    if (mention.slot === "year" && binding.year !== null) binding.against = binding.year - 1;
    const { end } = measureAfter(sentence, at);
    const item = items[at]!;
    const most = scene.facts.unitsIn(binding.scope, binding.year);
    const how = { ...base.how, [mention.slot]: "theo thứ tự liệt kê" };
    // "Cùng vùng …, ba tỉnh lần lượt đứng thứ 59, 45, 42": more than the region has are places in the nation.
    if (run.kind === "rank" && run.numbers.some((one) => most < items[one]!.number!.value))
      binding.scope = "nation";
    const kind = run.kind === "rank" && binding.scope !== "nation" ? "region-rank" : run.kind;
    const claim: Claim = {
      kind,
      start: item.start,
      end: items[run.kind === "rank" ? at : end]!.end,
      binding,
      others: open.flatMap((one) => {
        const year = one[i]!.year!;
        return year === binding.year ? [] : [{ ...binding, year, against: year - 1 }];
      }),
      number: item.number!,
      leeway: "exact",
      quoted: sentence.quoted[at]!,
      how,
      ...(run.direction ? { direction: run.direction } : {}),
    };
    return item.denominator
      ? [claim, { ...claim, kind: "denominator" as const, number: item.denominator }]
      : [claim];
  });
}
