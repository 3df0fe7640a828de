import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import type { Mention } from "../../frames/sentence.ts";
import { has } from "../../text/items.ts";
import { wayOfMost } from "../change/way/moved-most.ts";
import { claimAt } from "../make.ts";

const LEADS = /^(là|vào|rơi vào|thuộc về|ở|:|đó là|chính là|vẫn là|lại là|đạt được vào|được ghi nhận)$/;

/** "Điểm cao nhất là năm 2012", "Thứ hạng tốt nhất rơi vào năm 2011": the year behind a superlative. */
export function yearBehind({ sentence }: Scene, at: number): Mention | null {
  const { items, mentions } = sentence;
  for (let i = at + 1; i < items.length && i <= at + 7; i += 1) {
    const item = items[i]!;
    if (!LEADS.test(item.word) && !has(item, "colon")) {
      if (has(item, "self", "unit", "index", "link", "among", "points", "total")) continue;
      // "cao nhất trong giai đoạn 2009 - 2016 thuộc về năm 2013"
      if (/^(trong|giai|đoạn|giai đoạn|cả|của)$/.test(item.word) || item.protected?.kind === "span") continue;
      return null;
    }
    const year = [i + 1, i + 2, i + 3].find((j) => has(items[j], "year"));
    const plain =
      year !== undefined &&
      items.slice(i + 1, year).every((one) => has(one, "years") || LEADS.test(one.word));
    return (plain && mentions.find((one) => one.slot === "year" && one.at === year)) || null;
  }
  return null;
}

/** "Năm 2013 là năm đạt điểm cao nhất", "Năm 2016 tỉnh đạt điểm cao nhất": the year before it, among others that are told. */
function before({ sentence, context }: Scene, at: number): Mention | null {
  const { items, mentions, clause } = sentence;
  const year = mentions.findLast((one) => one.slot === "year" && one.year !== undefined && one.at < at);
  if (year?.role !== "subject" || at - year.at > 7 || clause[year.at] !== clause[at]) return null;
  const between = items.slice(year.at + 1, at);
  const named = between.some((item) => has(item, "years"));
  const plain = between.every(
    (item) =>
      has(item, "years", "self", "unit", "index", "reach", "points", "rank", "total", "link") ||
      /^(là|cũng|chính|mới|có|đạt|tỉnh|của|mà|khi|lại|số)$/.test(item.word),
  );
  const next = items[at + 1];
  const ends = next === undefined || has(next, "comma", "semicolon", "open") || /^[.!]$/.test(next.word);
  const among = named || context.years.size > 2 || context.span !== null;
  return plain && ends && among ? year : null;
}

/** The spans that a superlative over years may be taken over: told near by, or all years of the index. */
export function spansOpen({ sentence, context, frame }: Scene, year: number): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (const { protected: one } of sentence.items)
    if (one?.kind === "span" && one.from && one.to) spans.push({ from: one.from, to: one.to });
  if (context.span) spans.push(context.span);
  const own = sentence.mentions.flatMap((one) => (one.slot === "year" && one.year ? [one.year] : []));
  for (const years of [new Set(own), new Set([...own, ...context.years])])
    if (years.size > 2) spans.push({ from: Math.min(...years), to: Math.max(...years) });
  const last = Math.max(year, frame.year ?? 0, ...context.years, ...own);
  return [...spans, { from: 0, to: last }, { from: 0, to: 9999 }].filter(
    ({ from, to }) => from <= year && year <= to,
  );
}

/** Whether a superlative is one of scores or of places: by the words before it, or by those of the one told before it. */
function measureOf(scene: Scene, at: number): "score" | "rank" | undefined {
  const { items } = scene.sentence;
  const near = items.slice(Math.max(0, at - 4), at + 1);
  const word = near.findLast((item) => has(item, "rank", "points", "total"));
  if (word && has(word, "points", "total")) return "score";
  if (word && /(hạng|thứ|vị trí)/.test(word.word)) return "rank";
  if (/(hạng|vị trí) (cao|tốt|thấp|kém) nhất$/.test(items[at]!.word)) return "rank";
  const earlier = items.findLastIndex((item, i) => i < at - 1 && has(item, "highest", "lowest"));
  return earlier < 0 ? undefined : measureOf(scene, earlier);
}

/** The year of which a superlative is told; null where the sentence names none as such. */
export function yearOfMost(scene: Scene, at: number, direction: 1 | -1): Claim[] | null {
  const { sentence } = scene;
  const { items, mentions } = sentence;
  if (mentions.some((one) => one.slot === "component" && one.ids.length && Math.abs(one.at - at) <= 8))
    return null;
  if (items.slice(Math.max(0, at - 4), at).some((item) => has(item, "parts", "provinces"))) return null;
  const year = yearBehind(scene, at) ?? before(scene, at);
  if (year?.year === undefined) return null;
  const of = measureOf(scene, at);
  if (has(items[at + 1], "colon") && of === undefined) return null;
  const way = wayOfMost(sentence, at);
  const claim = claimAt(scene, at, "extreme", Math.max(at, year.at), {
    direction,
    over: "years",
    of,
    spans: spansOpen(scene, year.year),
    ...(way ? { other: way === 1 ? "up" : "down", direction: 1 } : {}),
  });
  if (!claim) return null;
  const { undated: _, ...told } = claim;
  const binding = { ...claim.binding, component: null, year: year.year, against: year.year - 1 };
  const others = claim.others
    .filter((one) => one.unit !== binding.unit)
    .map((one) => ({ ...one, component: null, year: year.year!, against: year.year! - 1 }));
  return [{ ...told, start: items[Math.min(at, year.at)]!.start, others, rivals: [], binding }];
}
