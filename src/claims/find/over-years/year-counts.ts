import type { Claim } from "../../frames/claim.ts";
import { spanBefore } from "../../frames/course.ts";
import type { Scene } from "../../frames/scene.ts";
import { has } from "../../text/items.ts";
import { directionOf, measureAfter } from "../cues.ts";
import { claimAt } from "../make.ts";
import { spansOpen } from "./year-named.ts";

const STANDS =
  /^(nằm|vào|trong|ở|lọt|lọt vào|đứng|thuộc|có mặt|góp mặt|đều|được|xếp|có|tỉnh|thành phố|lần|là|trụ|đứng trong|nằm trong|thì)$/;

/** What is said of so many years: "ba năm trong tốp 30", "4 năm đứng đầu", "hai năm tăng điểm"; where it ends. */
function predicate(scene: Scene, end: number): { what: string; end: number } | null {
  const { items } = scene.sentence;
  for (let i = end + 1; i < items.length && i <= end + 6; i += 1) {
    const item = items[i]!;
    if (has(item, "group", "tier")) {
      const number = [i + 1, i + 2, i + 3].find((j) => has(items[j], "number"));
      const low = items.slice(i, i + 8).some(({ word }) => /^(cuối|chót|bét)$/.test(word));
      return number === undefined || low
        ? null
        : { what: `top:${items[number]!.number!.value}`, end: number };
    }
    if (has(item, "first") && !/^(thứ nhất)$/.test(item.word)) return { what: "top:1", end: i };
    if (has(item, "last")) return { what: "last", end: i };
    const way = has(item, "noise") ? null : directionOf(item);
    if (way) {
      const ranked =
        /(hạng|bậc)$/.test(item.word) || (has(items[i + 1], "rank") && /hạng$/.test(items[i + 1]!.word));
      return { what: `${ranked ? "rank-" : ""}${way === 1 ? "up" : "down"}`, end: i };
    }
    if (!STANDS.test(item.word) && !has(item, "self", "reach")) return null;
  }
  return null;
}

/** "ba năm trong tốp 30", "bốn lần vào tốp 10": of how many years something is so; null where the words do not say what. */
export function yearCount(scene: Scene, at: number): Claim | null {
  const { sentence } = scene;
  const { items, mood } = sentence;
  const { concept, end } = measureAfter(sentence, at);
  const value = items[at]!.number!.value;
  if (mood[at] || !Number.isInteger(value) || value < 2 || value > 20) return null;
  if (
    has(items[at - 1], "rank", "among", "compared", "from") ||
    /^(sau|qua|trong|suốt|cách|mỗi)$/.test(items[at - 1]?.word ?? "")
  )
    return null;
  const told = predicate(scene, end);
  const moved = told?.what.endsWith("up") || told?.what.endsWith("down");
  // "hai năm tăng": a count only in a list of such, or of a span.
  if (!told || (concept === "times" && moved)) return null;
  const claim = claimAt(
    scene,
    at,
    "count",
    told.end,
    { number: items[at]!.number!, over: "years", other: told.what, direction: 1 },
    (reading) => {
      const own = reading.binding.year;
      if (own === null) return null;
      const year = spanTold(scene)?.to ?? own;
      return { ...reading, others: [], rivals: [], binding: { ...reading.binding, year } };
    },
  );
  if (!claim?.binding.unit || claim.binding.year === null) return null;
  const { undated: _, ...dated } = claim;
  return { ...dated, spans: spansAround(scene, claim.binding.year) };
}

/** The span that the sentence names. */
function spanTold({ sentence }: Scene): { from: number; to: number } | null {
  const span = sentence.items.find(
    ({ protected: one }) => one?.kind === "span" && one.from && one.to,
  )?.protected;
  return span ? { from: span.from!, to: span.to! } : spanBefore(sentence, sentence.items.length - 1);
}

/** The spans of a count: told near by, or all years up to one. */
function spansAround(scene: Scene, year: number): { from: number; to: number }[] {
  const told = spanTold(scene);
  if (told) return [told];
  return [...spansOpen(scene, year), { from: 0, to: year }];
}
