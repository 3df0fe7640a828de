import type { Concept } from "../../lexicon/concepts.ts";
import { has } from "../../text/items.ts";
import type { Mention, Sentence, Slot } from "../sentence.ts";
import { captionAfter, soleInBracket } from "./in-brackets.ts";
import { asideLeft, yearBehind, yearBehindBracket, yearDescribed } from "./year-described.ts";

/** How a mention was found: right after the number, around its bracket, before it, after it. */
export interface Bound {
  mention: Mention;
  way: "after" | "bracket" | "before" | "ahead";
}

/** Whether a bracket lies around (or is) another. */
function holds(sentence: Sentence, outer: number, inner: number): boolean {
  for (let one = inner; ; one = sentence.around[one]!) {
    if (one === outer) return true;
    if (one === 0) return false;
  }
}

const GLUE =
  /^(của|năm|kỳ|vào|về|ở|cho|trong|tại|thuộc|trên|là|điểm|đối với|với|mức|nam|cua|vao|ve|o|trong|tai|theo|do)$/;

/** What may stand between a number and the name that it is of. */
const PASSED: Concept[] = [
  "points",
  "percent",
  "percent-points",
  "provinces",
  "places",
  "parts",
  "self",
  "link",
  "among",
  "years",
  "nation",
  "region",
  "index",
  "unit",
  "year",
  "quote",
  "total",
];

function mentionAt(mentions: readonly Mention[], at: number): Mention | undefined {
  for (let i = 0; i < mentions.length; i += 1) if (mentions[i]!.at === at) return mentions[i];
  return undefined;
}

/** A mention that closely follows a number: "42,43 điểm năm 2021", "thứ 2 khu vực …", "5,10 điểm ở nội dung …". */
export function tightAfter(sentence: Sentence, at: number, slot: Slot): Mention | null {
  const { items, mentions } = sentence;
  let steps = 0;
  for (let next = at + 1; next < items.length && steps <= 7; next += 1, steps += 1) {
    const item = items[next]!;
    const mention = mentionAt(mentions, next);
    // "5,88 điểm thì nay …": what now follows is another matter than the number before it.
    if (has(item, "relative-year") && /nay$/.test(item.word) && item.word !== "năm nay") return null;
    if (mention?.slot === slot && mention.role !== "compared")
      return slot === "year" && eachAfterItsYear(items, at, next) ? null : mention;
    if (has(item, "open")) {
      const inside = items[next + 1];
      const year = has(inside, "year")
        ? next + 1
        : has(inside, "years") && has(items[next + 2], "year")
          ? next + 2
          : -1;
      if (slot === "year")
        return year >= 0 && has(items[year + 1], "close")
          ? (mentions.find((one) => one.at === year) ?? null)
          : yearBehind(sentence, next);
      const only = items.findIndex((one, i) => i > next && has(one, "close"));
      const held = mentions.find((one) => one.slot === slot && one.at > next && one.at < only);
      const rest = items
        .slice(next + 1, only)
        .filter((one, i) => next + 1 + i !== held?.at && !has(one, "self", "link", "parts", "quote"));
      return held && slot !== "index" && rest.length === 0 ? held : null;
    }
    const passes =
      has(item, ...PASSED) || GLUE.test(item.word) || (has(item, "number") && has(items[next - 1], "among"));
    if (/^(và|hoặc|lẫn|còn|rồi|cùng)$/.test(item.word)) return null;
    const ofScope = slot === "scope" && has(item, "compared");
    if (ofScope) continue;
    if (!passes || has(item, "compared", "comma", "semicolon")) return null;
  }
  return null;
}

/** "2021 40,61 → 2022 41,99": a year before each figure of a row; the one behind a figure is that of the next. */
function eachAfterItsYear(items: Sentence["items"], at: number, year: number): boolean {
  const led = has(items[at - 1], "year") || (has(items[at - 1], "colon") && has(items[at - 2], "year"));
  const leads =
    has(items[year + 1], "number", "fraction") ||
    (has(items[year + 1], "colon") && has(items[year + 2], "number", "fraction"));
  return led && leads;
}

/** Numbers of a sentence, in order. */
export function numbersOf(sentence: Sentence): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < sentence.items.length; at += 1)
    if (has(sentence.items[at], "number", "fraction")) numbers.push(at);
  return numbers;
}

/**
 * The mention that rules a number (or a word that claims something): right after it, else the one its bracket hangs
 * on, else the last before it that no earlier number has taken, else one further on in the sentence.
 */
export function bind(sentence: Sentence, at: number, slot: Slot, taken: ReadonlySet<number>): Bound | null {
  const after = tightAfter(sentence, at, slot);
  if (after && !(slot === "component" && after.role === "weak")) return { mention: after, way: "after" };
  const { bracket, items } = sentence;
  const mentions =
    slot === "year" ? sentence.mentions.filter((one) => !asideLeft(sentence, at, one)) : sentence.mentions;
  const described = slot === "year" ? yearDescribed(sentence, at) : null;
  if (described) return { mention: described, way: "bracket" };
  const own = bracket[at]!;
  const behind = slot === "year" && own ? yearBehindBracket(sentence, at) : null;
  if (behind) return { mention: behind, way: "after" };
  const named = slot === "component" ? soleInBracket(sentence, at) : null;
  if (named) return { mention: named, way: "before" };
  if (own) {
    const opened = items.findIndex((_, i) => bracket[i] === own);
    const hung = mentions.find((one) => one.at === opened - 1 && one.slot === slot);
    const inside = mentions.some(
      (one) => one.slot === slot && bracket[one.at] === own && one.at < at && one.role === "subject",
    );
    const course =
      hung?.role === "compared" &&
      items.some((item, i) => bracket[i] === own && (has(item, "from") || /^[→⇒➔➜⟶]$/.test(item.word)));
    if (hung && !inside && !course) return { mention: hung, way: "bracket" };
  }
  const fit = mentions.filter(
    (one) => one.slot === slot && one.role === "subject" && holds(sentence, bracket[one.at]!, own),
  );
  const earlier = fit.filter((one) => one.at < at);
  const free = earlier.filter((one) => !taken.has(one.at) && !leftBehind(sentence, one, taken));
  const chosen = free.at(-1) ?? mainYear(sentence, at, slot, earlier) ?? earlier.at(-1);
  if (chosen) return { mention: chosen, way: "before" };
  const aside =
    slot === "year"
      ? mentions.findLast(
          (one) => one.slot === "year" && one.at < at && taken.has(one.at) && one.role === "subject",
        )
      : undefined;
  if (aside) return { mention: aside, way: "before" };
  const later = fit.find(
    (one) =>
      one.at > at &&
      (bracket[one.at] === own || (slot !== "unit" && holds(sentence, bracket[one.at]!, own))) &&
      (slot !== "year" || (one.year !== undefined && !ofAnother(sentence, at, one))) &&
      !items.slice(at, one.at).some((item) => has(item, "semicolon")),
  );
  if (later) return { mention: later, way: "ahead" };
  const caption = slot === "component" ? null : captionAfter(sentence, at, slot);
  return caption ? { mention: caption, way: "after" } : null;
}

/**
 * "A năm 2024 7,04 điểm, năm 2023 7,51 điểm; B 7,36 điểm": behind the stop a new part is of the main year again, not of
 * the earlier one it was compared with.
 */
function mainYear(
  { items, mentions }: Sentence,
  at: number,
  slot: Slot,
  earlier: readonly Mention[],
): Mention | null {
  const last = earlier.at(-1);
  if (slot !== "year" || last?.year === undefined) return null;
  const stop = items.findLastIndex((item, i) => i < at && i > last.at && has(item, "semicolon"));
  const anew = stop > 0 && mentions.some((one) => one.slot === "component" && one.at > stop && one.at < at);
  const main = earlier.find((one) => one.year === last.year! + 1);
  return anew && main && earlier.length === 2 ? main : null;
}

/** "Từ vị trí dẫn đầu năm 2019 …, lùi về hạng 8 năm 2020": the year that a course left, once a later one has its number. */
function leftBehind(
  { items, clause, mentions }: Sentence,
  { slot, at, year }: Mention,
  taken: ReadonlySet<number>,
): boolean {
  if (slot !== "year" || year === undefined) return false;
  const led = items.some(
    (item, i) => i < at && i >= at - 7 && clause[i] === clause[at] && /^(từ|kể từ)$/.test(item.word),
  );
  return (
    led &&
    mentions.some((one) => one.slot === "year" && one.at > at && taken.has(one.at) && (one.year ?? 0) > year)
  );
}

/** Whether a year further on is that of another figure: "điểm là 40,94, cùng kỳ 2020 là 41,63", or where a move started. */
const ofAnother = (sentence: Sentence, at: number, year: Mention): boolean =>
  sentence.items[year.at - 1]?.word === "cùng kỳ" || startsCourse(sentence, at, year);

/** "giảm 2,60 điểm, từ 9,38 điểm năm 2011": the year of the figure that a move further back started from. */
function startsCourse(sentence: Sentence, at: number, { at: year }: Mention): boolean {
  const { items } = sentence;
  const from = items.findLastIndex((item, i) => i > at && i < year && has(item, "from"));
  if (from < 0 || !has(items[from - 1], "comma", "open")) return false;
  const figure = items.findIndex((item, i) => i > from && has(item, "number", "fraction"));
  return (
    figure > 0 &&
    figure < year &&
    tightAfter(sentence, figure, "year")?.at === year &&
    has(items[at + 1], "points", "places", "percent-points")
  );
}
