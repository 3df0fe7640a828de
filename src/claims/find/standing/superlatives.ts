import type { Claim } from "../../frames/claim.ts";
import { spokenOf } from "../../frames/compared-years.ts";
import type { Scene } from "../../frames/scene.ts";
import type { Mention } from "../../frames/sentence.ts";
import { has, type Item } from "../../text/items.ts";
import { growthBefore, wayOfMost } from "../change/way/moved-most.ts";
import { directionOf } from "../cues.ts";
import { claimAt } from "../make.ts";
import { yearBehind, yearOfMost } from "../over-years/year-named.ts";

/** The years a superlative is taken over: since the start, or the last so many. */
export function overYears(
  scene: Scene,
  after: readonly number[],
): { from: number | null; count: number | null } | null {
  const { items } = scene.sentence;
  for (const i of after) {
    const item = items[i]!;
    if (has(item, "ever")) return { from: null, count: null };
    if (has(item, "span") && item.protected?.from) return { from: item.protected.from, count: null };
    if (/^(kể từ|từ|tu|từ khi)$/.test(item.word)) {
      const year = items.slice(i + 1, i + 4).find((one) => has(one, "year"));
      if (year) return { from: year.year!, count: null };
    }
    if (
      has(item, "number") &&
      has(items[i + 1], "years") &&
      (items[i + 2] === undefined || /^(qua|gần|trở|liên|vừa|gần đây|,|\.)$/.test(items[i + 2]!.word))
    )
      return { from: null, count: item.number!.value };
  }
  return namedInSpan(scene, after);
}

/** "Giai đoạn 2013 - 2016, điểm cao nhất vào năm 2016 và thấp nhất vào năm 2015": the span that opens the sentence. */
function namedInSpan(scene: Scene, after: readonly number[]): { from: number; count: null } | null {
  const { items } = scene.sentence;
  const first = after[0] ?? items.length;
  const spans = items.slice(0, first).flatMap(({ protected: one }) => (one?.kind === "span" ? [one] : []));
  const [span] = spans;
  const named = items.slice(first, first + 3).find((item) => has(item, "year"))?.year;
  const { index } = scene.context;
  const own = scene.sentence.mentions.find((one) => one.slot === "index")?.ids[0] ?? index;
  if (spans.length !== 1 || !span?.from || !span.to || !named || !/^(vào|là)$/.test(items[first]?.word ?? ""))
    return null;
  if (named < span.from || named > span.to || !own) return null;
  return scene.facts.measuredAnewWithin(own, null, span.from, span.to)
    ? null
    : { from: span.from, count: null };
}

/** "cao nhất trong 5 năm", "cao nhất từ trước đến nay": the year spoken of against the others. */
export function superlativeOfYears(
  scene: Scene,
  at: number,
  direction: 1 | -1,
  { from, count }: { from: number | null; count: number | null },
): Claim[] {
  const { items } = scene.sentence;
  // "mức tụt hạng sâu nhất của tỉnh giai đoạn 2010 - 2016": of moves, year by year.
  if (wayOfMost(scene.sentence, at)) return [];
  const ranked =
    (has(items[at - 1], "rank") && /(hạng|thứ|vị trí)/.test(items[at - 1]!.word)) ||
    /^(thứ hạng|vị trí|hạng)/.test(items[at]!.word);
  const claim = claimAt(scene, at, "extreme", at, {
    direction,
    over: "years",
    of: ranked ? "rank" : "score",
  });
  if (!claim?.binding.year) return [];
  const named = scene.sentence.mentions.find(
    (one) =>
      one.slot === "year" &&
      one.year !== undefined &&
      one.at > at &&
      items.slice(at, one.at).some(({ word }) => /^(là|vào|thuộc về)$/.test(word)),
  );
  // "… tụt 21 bậc so với năm 2015, là năm có thứ hạng thấp nhất": of the year spoken of, not of that compared with.
  const spoken = spokenOf(scene, at, claim.binding.year);
  const year = named?.year ?? spoken ?? claim.binding.year;
  const span = items.find((item) => item.protected?.kind === "span" && item.protected.to)?.protected;
  const first = from ?? (count === null ? 0 : year - count + 1);
  const moved = named
    ? {
        ...dated(claim),
        others: [],
        rivals: [],
        end: items[named.at]!.end,
        binding: { ...claim.binding, year },
      }
    : { ...claim, binding: { ...claim.binding, year } };
  const windows = count === null ? [] : windowsAround(scene, year, count);
  return [
    {
      ...moved,
      span: { from: first, to: span?.to ?? year },
      ...(windows.length > 1 ? { spans: windows } : {}),
    },
  ];
}

/**
 * "Gia nhập thị trường năm 2015 cao nhất trong 4 năm", said of the years up to 2016: so many years that hold the one
 * named and go no further than what is spoken of.
 */
function windowsAround(
  { sentence, context }: Scene,
  year: number,
  count: number,
): { from: number; to: number }[] {
  const told = sentence.mentions.flatMap((one) => (one.slot === "year" ? (one.year ?? []) : []));
  const last = Math.max(year, context.span?.to ?? 0, ...context.years, ...told);
  const ends = Array.from({ length: Math.min(count, last - year + 1) }, (_, i) => year + i);
  return ends.map((to) => ({ from: to - count + 1, to }));
}

/** "là năm có thứ hạng thấp nhất kể từ năm 2013": the worst place of those years, not the last place; null elsewhere. */
export function placeOverYears(scene: Scene, at: number): Claim[] | null {
  const { items, clause } = scene.sentence;
  const most = /(hạng|vị trí) (cao|tốt|thấp|kém) nhất$/.exec(items[at]!.word);
  if (!most) return null;
  const direction = /cao|tốt/.test(most[2]!) ? 1 : -1;
  // "hạng thấp nhất rơi vào năm 2011"
  if (yearBehind(scene, at)) return yearOfMost(scene, at, direction);
  const after = items.flatMap((_, i) => (i > at && clause[i] === clause[at] ? [i] : []));
  const years = overYears(scene, after);
  return years ? superlativeOfYears(scene, at, direction, years) : null;
}

/** A claim whose year is named after all. */
function dated({ undated: _, ...claim }: Claim): Claim {
  return claim;
}

/** "mức tăng lớn nhất cả nước", "giảm nhiều nhất vùng": the greatest move of score among the units of a scope. */
export function greatestMove(
  scene: Scene,
  at: number,
  way: 1 | -1,
  end: number,
  region: string,
  holder: Mention | null,
): Claim[] {
  const { items } = scene.sentence;
  if (items[end + 1]?.number || region === "") return [];
  const claim = claimAt(
    scene,
    at,
    "extreme",
    end,
    { direction: 1, over: "units", of: "score", other: way === 1 ? "up" : "down" },
    (reading) => ({ ...reading, binding: { ...reading.binding, scope: region } }),
  );
  return (claim?.binding.unit || (claim && holder)) && claim.binding.year ? [claim] : [];
}

/** "cao nhất cả nước", "thấp nhất vùng": first or last of the units of a scope. */
export function superlativeOfUnits(
  scene: Scene,
  at: number,
  direction: 1 | -1,
  end: number,
  region: string,
  holder: Mention | null = null,
): Claim[] {
  const { items, clause } = scene.sentence;
  const before = items.filter((_, i) => i < at && i >= at - 4 && clause[i] === clause[at]);
  const way = items[at - 1] && !has(items[at - 1], "noise") ? directionOf(items[at - 1]) : null;
  const most = /^(lớn nhất|nhiều nhất|mạnh nhất|sâu nhất|cao nhất)$/.test(items[at]!.word);
  if (way && most && !/(hạng|bậc)$/.test(items[at - 1]!.word))
    return greatestMove(scene, at, way, end, region, holder);
  // "Mức tăng 7,11 điểm và 58 bậc là lớn nhất cả nước"
  const sized = most && items[at - 1]?.word === "là" ? growthBefore(scene, at) : null;
  if (sized) return greatestMove(scene, at, sized, end, region, holder);
  if (
    before.some((item) => has(item, "group", "provinces", "up", "down", "less", "apart", "compared")) ||
    items.slice(at + 1, at + 3).some((item) => has(item, "group"))
  )
    return [];
  const claim = claimAt(
    scene,
    at,
    "extreme",
    end,
    { direction, over: "units", of: ranksNear(before) ? "rank" : "score", other: "score" },
    (reading) =>
      reading.binding.unit
        ? {
            ...reading,
            binding: {
              ...reading.binding,
              scope:
                reading.binding.scope === "nation" ? region || reading.binding.scope : reading.binding.scope,
            },
          }
        : null,
  );
  return claim?.binding.year ? [claim] : [];
}

/** "đạt thứ hạng cao nhất cả nước": of ranks, which among units say the same as scores. */
const ranksNear = (before: readonly Item[]): boolean =>
  before.some((item) => has(item, "rank") && /(hạng|vị trí)$/.test(item.word));
