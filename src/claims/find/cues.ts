import type { Leeway } from "../frames/claim.ts";
import type { Sentence } from "../frames/sentence.ts";
import type { Concept } from "../lexicon/concepts.ts";
import { has, type Item } from "../text/items.ts";

/** A word that tells what a number is. */
export interface Cue {
  concept: Concept;
  at: number;
  word: string;
}

const TELLING: Concept[] = [
  "up",
  "down",
  "same",
  "rank",
  "to",
  "from",
  "more",
  "less",
  "apart",
  "behind",
  "ahead",
  "mean",
  "median",
  "maximum",
  "group",
  "exceed",
  "highest",
  "lowest",
  "foreign",
  "foreign-unit",
  "compared",
  "reach",
  "among",
  "first",
  "last",
];

const TOLD: ReadonlySet<Concept> = new Set(TELLING);

/** Words before a number in its clause and bracket, nearest first. */
export function cuesBefore(sentence: Sentence, at: number): Cue[] {
  const { items, clause, bracket, around } = sentence;
  const cues: Cue[] = [];
  for (let back = at - 1; back >= 0; back -= 1) {
    if (bracket[back] !== bracket[at]) {
      // A bracket that stands before the number is stepped over; the one around it is not left.
      if (around[bracket[back]!] === bracket[at] && bracket[back] !== 0) continue;
      break;
    }
    if (clause[back] !== clause[at]) break;
    const item = items[back]!;
    if (has(item, "noise")) continue;
    if (item.meanings.some(({ concept }) => TOLD.has(concept)))
      for (const concept of TELLING)
        if (has(item, concept)) cues.push({ concept, at: back, word: item.word });
  }
  return cues;
}

/** Whether a number is where a course starts or where it leads ("từ … tăng lên …"); null where it is neither. */
export function endOf(sentence: Sentence, at: number): "from" | "to" | null {
  const { items, clause, bracket, around } = sentence;
  const own = bracket[at]!;
  for (let back = at - 1; back >= 0; back -= 1) {
    const inside = bracket[back]!;
    if (inside !== own) {
      if (around[inside] === own && inside !== 0) continue;
      break;
    }
    if (clause[back] !== clause[at]) break;
    const item = items[back]!;
    if (has(item, "noise")) continue;
    if (has(item, "up", "down") && (LEADS_TO.test(item.word) || /^(lên|xuống) hạng$/.test(item.word)))
      return "to";
    if (has(item, "to")) return "to";
    if (has(item, "from")) return "from";
  }
  return null;
}

const LEADS_TO = /\s(lên|xuống|còn|đến|tới)$/;

/** What a number counts or measures: the word after it. */
export function measureAfter(sentence: Sentence, at: number): { concept: Concept | null; end: number } {
  const { items } = sentence;
  const skip =
    items[at + 1] && /^(số|các|trên tổng số)$/.test(items[at + 1]!.word) && !has(items[at + 1], "rank")
      ? 1
      : 0;
  const next = items[at + 1 + skip];
  for (const concept of [
    "percent-points",
    "points",
    "percent",
    "places",
    "provinces",
    "parts",
    "years",
    "times",
  ] as const) {
    const province = concept === "provinces" && has(next, "self") && /^(tỉnh|thành phố)$/.test(next!.word);
    if (!has(next, concept) && !province) continue;
    if (concept === "years" && has(items[at + 2 + skip], "year")) continue;
    if (concept === "percent" && has(items[at + 2 + skip], "points"))
      return { concept: "percent", end: at + 2 + skip };
    return { concept, end: at + 1 + skip };
  }
  // "tụt 19 hạng": places lost.
  const led = has(items[at - 1], "up", "down") || /^(lên|xuống|thêm|mất)$/.test(items[at - 1]?.word ?? "");
  if (next?.word === "hạng" && led) return { concept: "places", end: at + 1 };
  return { concept: null, end: at };
}

/** Whether the word before a number softens it; "hơn" does so only where nothing is compared. */
export function leewayAt(sentence: Sentence, at: number): Leeway {
  const { items } = sentence;
  const prev = items[at - 1];
  if (has(prev, "about")) return "about";
  if (has(prev, "nearly")) return "nearly";
  if (has(prev, "under")) return "under";
  // "lần đầu vượt 45 điểm", "vượt mốc 45 điểm": what was passed, not what was reached.
  if (has(prev, "exceed") && items[at]!.number!.decimals < 2) return "over";
  if (!has(prev, "over")) return after(items, at);
  if (/^(trên)$/.test(prev!.word) && has(items[at - 2], "number", "fraction")) return "exact";
  return "over";
}

function after(items: readonly Item[], at: number): Leeway {
  const next = items
    .slice(at + 1, at + 4)
    .map(({ word }) => word)
    .join(" ");
  return /^(điểm |% )?trở lên/.test(next) ? "over" : "exact";
}

/** The nearest of some cues. */
export function nearest(cues: readonly Cue[], ...concepts: Concept[]): Cue | null {
  return cues.find(({ concept }) => concepts.includes(concept)) ?? null;
}

/** The comparing word before what it compares with, where "hơn" right before a number only says that it is more. */
export function softened(cues: readonly Cue[], at: number): Cue | null {
  const soft = cues.find(({ word, at: place }) => place === at - 1 && word === "hơn");
  const earlier =
    soft && cues.find(({ concept, at: place }) => /^(more|less)$/.test(concept) && place < at - 1);
  return earlier && cues.some(({ concept, at: place }) => concept === "mean" && place > earlier.at)
    ? earlier
    : null;
}

/** "khoảng cách giữa A và B là 0,31 điểm; giữa C và D là 0,59 điểm": the word stands in an earlier clause. */
export function apartBefore({ items, clause }: Sentence, at: number): Cue | null {
  const between = items.findLastIndex((one, i) => i < at && clause[i] === clause[at] && one.word === "giữa");
  const told = between < 0 ? -1 : items.findLastIndex((one, i) => i < between && has(one, "apart"));
  const taken = told >= 0 && items.slice(between, at).some((one) => has(one, "number", "fraction"));
  return told < 0 || taken ? null : { concept: "apart", at: between, word: items[told]!.word };
}

/** The way a verb points: +1 up or more, −1 down or less. */
export function directionOf(item: Item | undefined): 1 | -1 | 0 | null {
  if (has(item, "up")) return 1;
  if (has(item, "down")) return -1;
  if (has(item, "same")) return 0;
  return null;
}

export function followedByNumber({ sentence }: { sentence: Sentence }, at: number, reach = 4): boolean {
  const { items, clause } = sentence;
  return items
    .slice(at + 1, at + 1 + reach)
    .some((one, i) => clause[at + 1 + i] === clause[at] && has(one, "number", "fraction"));
}

/** "Tôi xin nêu ba điểm: thứ nhất, …; thứ hai, …": the words count what the speaker says. */
export function enumerates(items: readonly Item[], from: number, to: number): boolean {
  const before = items[from - 1];
  const opens =
    before === undefined ||
    has(before, "colon", "semicolon", "comma", "dash") ||
    /^(và|một|là)$/.test(before.word);
  return opens && has(items[to + 1], "comma", "colon");
}

const COUNTED =
  /(^| )(họa|nghị|kỳ|họp|kỳ họp|phiên|khóa|ngày|tuần|quý|đợt|phần|chương|mục|cuộc|điều|việc|pháp|do|lần|năm|bản|bộ|nhiệm|hỏi|câu|ý|người|ca|vụ|lớp|tập|vòng|tâm|học|nhân|hướng|tiêu|xuất|chế|nghĩa|vấn|đề|khâu|bước|luận|tựu|phá|ưu|yếu tố|mũi|trụ|cột|thông điệp|mong|tin|chuyện|phương án|kịch bản|giai đoạn|cột mốc)$/;

/** "việc thứ nhất", "nhiệm vụ thứ hai", "hội nghị minh họa thứ ba": the ordinal counts what the word before it names. */
export function countsThings(items: readonly Item[], at: number): boolean {
  const named = items[at - 1];
  // "Con số thứ tư: SIPAS …"
  if (named?.word === "số" && items[at - 2]?.word === "con") return true;
  return (
    named !== undefined &&
    COUNTED.test(named.word) &&
    !has(named, "component", "unit", "index", "up", "down", "reach", "rank")
  );
}
