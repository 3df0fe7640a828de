import { readingAt } from "../../frames/binding/binding.ts";
import type { Claim } from "../../frames/claim.ts";
import type { Reading, Scene } from "../../frames/scene.ts";
import { has, lastBefore } from "../../text/items.ts";
import { measureAfter } from "../cues.ts";
import { claimAt } from "../make.ts";
import { course } from "./gone-on.ts";

/** Where the year of a series is its last one in so many words. */
export const UNTIL = "năm cuối nêu trong câu";

/** "dẫn đầu 5 năm liên tiếp", "năm thứ 5 liên tiếp dẫn đầu", "lần thứ ba đứng đầu"; null where nothing is repeated. */
export function seriesAt(scene: Scene, at: number): Claim[] | null {
  const { sentence } = scene;
  const { items } = sentence;
  // "Một lần nữa, Long An …": once more counts nothing.
  if (items[at + 1]?.word === "lần" && items[at + 2]?.word === "nữa") return null;
  // "bằng 1,23 lần": a ratio.
  if (items[at]!.number!.decimals > 0) return null;
  const measured = measureAfter(sentence, at);
  const term = items[at + 1]?.word === "kỳ" && has(items[at + 2], "in-a-row");
  const concept = term ? "years" : measured.concept;
  const end = term ? at + 1 : measured.end;
  const ordinal =
    has(items[at - 1], "rank") && /(thứ)$/.test(items[at - 1]!.word) && has(items[at - 2], "years", "times");
  const before =
    has(items[at - 1], "in-a-row") ||
    (has(items[at - 2], "in-a-row") && /^(trong|suốt)$/.test(items[at - 1]!.word));
  const row = items.slice(end + 1, end + 3).some((one) => has(one, "in-a-row")) || before;
  const counted = concept === "years" || concept === "times";
  if (
    !(ordinal && (row || has(items[at - 2], "times"))) &&
    !(counted && row) &&
    !(concept === "times" && course(scene, at)?.what === "first")
  )
    return null;
  const what = course(scene, at);
  if (!what || sentence.mood[at]) return [];
  const moved = /(up|down)$/.exec(what.what)?.[0];
  const ranked = !["up", "down"].includes(what.what);
  const claim = claimAt(
    scene,
    ordinal ? at - 2 : at,
    "series",
    Math.max(end, at),
    {
      number: items[at]!.number!,
      direction: moved ? (moved === "up" ? 1 : -1) : undefined,
      of: ranked ? "rank" : undefined,
      over: row ? "years" : "units",
      other: what.what,
    },
    (reading) => inItsYears(scene, at, what.at, inItsRegion(scene, what.at, reading)),
  );
  if (!claim) return [];
  const near = Math.abs(what.at - at) <= 12 ? what.at : at;
  const wide = {
    ...claim,
    start: Math.min(claim.start, items[near]!.start),
    end: Math.max(claim.end, items[near]!.end),
  };
  return [
    what.from === undefined
      ? wide
      : { ...wide, inner: { start: items[what.from]!.start, end: items[what.to!]!.end } },
  ];
}

/** "ba năm liên tiếp đứng đầu vùng": the region right behind what went on; empty where it is not known. */
function inItsRegion({ sentence, facts }: Scene, predicate: number, reading: Reading): Reading {
  const region = sentence.mentions.find(
    (one) => one.slot === "scope" && one.at > predicate && one.at <= predicate + 2,
  )?.ids[0];
  const { binding } = reading;
  if (region === undefined) return { ...reading, binding: { ...binding, scope: "nation" } };
  const own = binding.unit ? facts.ownRegion(binding.unit, binding.year) : null;
  return { ...reading, binding: { ...binding, scope: region || (own ?? "") } };
}

/** The year a series ends in: named by "tính đến", the end of a span, the last of the years that follow. */
function inItsYears(scene: Scene, at: number, predicate: number, reading: Reading): Reading {
  const { sentence } = scene;
  const { items, mentions } = sentence;
  const own = readingAt(scene, predicate)?.binding.component ?? null;
  const component = reading.binding.component === null || reading.loose ? own : reading.binding.component;
  const loose = reading.loose && own === reading.binding.component;
  const moved = { ...reading, binding: { ...reading.binding, component: loose ? null : component } };
  const ending = (year: number) => {
    const { undated: _, ...dated } = moved;
    const parts = dated.rivals.filter((rival) => rival.component !== dated.binding.component);
    const rivals = parts.map((rival) => ({ ...rival, year }));
    return { ...dated, others: [], rivals, binding: { ...dated.binding, year } };
  };
  const years = mentions.filter((one) => one.slot === "year" && one.year !== undefined);
  // "…, tính đến năm 2024" dates the series; "…, đến 2024 mất ngôi" goes on.
  const counted = (year: number) =>
    items.slice(Math.max(0, year - 3), year).some(({ word }) => /^(tính|kể|tính đến)$/.test(word));
  const until = years.find(
    (one) =>
      one.at > at &&
      one.at <= at + 12 &&
      (!items.slice(at, one.at).some((item) => has(item, "comma")) || counted(one.at)) &&
      [1, 2].some((back) => /(đến|tới)$/.test(items[one.at - back]?.word ?? "")) &&
      !items
        .slice(at + 1, one.at)
        .some((item, i) => has(item, "semicolon") || (has(item, "number") && !has(items[at + i], "group"))),
  );
  if (until) {
    const ended = ending(until.year!);
    return { ...ended, how: { ...ended.how, year: UNTIL } };
  }
  // "tăng ba năm liên tiếp (tính từ 2022)": so many from there on; "… trước khi chững lại ở năm 2024": the year before.
  const count = items[at]!.number!.value;
  const start = years.find(
    (one) =>
      one.at > at &&
      one.at <= at + 9 &&
      [1, 2, 3].some((back) => /^(tính từ|kể từ|từ)$/.test(items[one.at - back]?.word ?? "")),
  );
  // "kể từ đỉnh 2020": the peak itself is not one of them.
  const peak = start && [1, 2].some((back) => /^(đỉnh|đáy|mốc)$/.test(items[start.at - back]!.word)) ? 1 : 0;
  if (start) return ending(start.year! + count - 1 + peak);
  const broken = years.find(
    (one) => one.at > at && items.slice(at, one.at).some(({ word }) => word === "trước khi"),
  );
  if (broken) return ending(broken.year! - 1);
  const before = years.some((one) => one.role === "subject" && one.at < at);
  const span = items.find((item) => item.protected?.to && item.protected.kind === "span")?.protected?.to;
  if (span && !before) return ending(span);
  const stop = items.findIndex((item, i) => i > Math.max(at, predicate) && has(item, "semicolon"));
  const later = years
    .filter((one) => one.role === "subject" && one.at > at && (stop < 0 || one.at < stop))
    .map(({ year }) => year!);
  if (!before && later.length > 1) {
    const ended = ending(Math.max(...later));
    const years = [...scene.context.years].map((year) => ({ ...ended.binding, year }));
    return { ...ended, rivals: [...ended.rivals, ...years] };
  }
  // "Vậy là 3 năm tăng liên tục": summed up over what was told, to the newest year.
  const summed = [0, lastBefore(items, at, "semicolon") + 1].some((i) =>
    /^(vậy|như vậy|như|thế)$/.test(items[i]?.word ?? ""),
  );
  const newest = summed ? scene.facts.years(moved.binding.index ?? "").at(-2) : undefined;
  const among =
    newest === undefined
      ? scene.context.years
      : new Set([...scene.context.years, newest, newest - 1, newest + 1]);
  // "… năm 2021 hạng 40, năm 2022 hạng 16: ba năm tăng liền": summed up, to the newest year of the text, it may be.
  const colon = has(items[at - 1], "colon");
  if (colon && before && moved.binding.year !== null)
    for (const year of [...scene.context.yearsBefore, ...scene.context.years])
      moved.rivals = [...moved.rivals, { ...moved.binding, year }];
  if ((!before || summed) && moved.binding.year !== null)
    for (const year of among) moved.rivals = [...moved.rivals, { ...moved.binding, year }];
  const open = loose && reading.binding.component !== null ? [reading.binding] : [];
  const kept = { ...moved, others: [...moved.others, ...open] };
  return turned(scene, at) ? endedBefore(kept) : kept;
}

/** "Sau hai năm giảm liên tiếp, tỉnh tăng trở lại": whether the course that is counted had ended when the year came. */
function turned({ sentence }: Scene, at: number): boolean {
  const { items } = sentence;
  if (!/^(sau|kết thúc|chấm dứt|trải qua)$/.test(items[at - 1]?.word ?? "")) return false;
  // "mất ngôi sau bảy năm liền dẫn đầu"
  if (
    items
      .slice(Math.max(0, at - 5), at - 1)
      .some(({ word }) => /^(mất|đánh mất|rời|nhường|tuột|để tuột|thôi)$/.test(word))
  )
    return true;
  const cut = items.findIndex((item, i) => i > at && has(item, "comma"));
  return cut > 0 && items.slice(cut).some((item) => has(item, "up", "down", "to", "rank", "reach"));
}

/** The series of the years up to the one before, the year itself left open. */
function endedBefore(reading: Reading): Reading {
  const { binding } = reading;
  if (binding.year === null) return reading;
  return {
    ...reading,
    binding: { ...binding, year: binding.year - 1 },
    others: [...reading.others, binding],
  };
}
