import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import { has, type Item } from "../../text/items.ts";
import { type Cue, directionOf, leewayAt, measureAfter, nearest } from "../cues.ts";
import { claimAt } from "../make.ts";
import { countByLabel, sizeOfRegion, wholeOfParts } from "./count-labels.ts";
import { propertyAhead, propertyByLabel } from "./labelled-counts.ts";
import { propertyOf, wayOf } from "./way/counted-way.ts";

/** A count is one of scores, unless its sentence counts moves in rank ("3 nội dung tăng hạng", "về thứ hạng, …"). */
function inRanks(items: readonly Item[]): boolean {
  return items.some(
    (one, i) =>
      /^(tăng|giảm|lên|xuống|tụt|rớt|thăng|lùi|cải thiện) (hạng|bậc|thứ hạng)$/.test(one.word) ||
      (has(one, "up", "down") && has(items[i + 1], "rank", "places")) ||
      (has(one, "rank") &&
        /^(thứ hạng|hạng)$/.test(one.word) &&
        !items[i + 1]?.number &&
        !has(items[i + 1], "fraction")),
  );
}

/** "Hai nội dung tụt sâu nhất là A và B", "ba chỉ số tăng rõ gồm …": which they are, not how many of all. */
function namesThem(items: readonly Item[], end: number): boolean {
  const stop = items.findIndex(
    (one, i) =>
      i > end && i <= end + 8 && (/^(là|gồm|gồm có|:)$/.test(one.word) || has(one, "comma", "semicolon")),
  );
  if (stop < 0 || has(items[stop], "comma", "semicolon")) return false;
  const named = items.slice(stop + 1, stop + 4).some((one) => has(one, "component"));
  return (
    named &&
    items
      .slice(end + 1, stop)
      .some(
        (one) =>
          has(one, "highest", "lowest") ||
          /^(rõ|rõ nét|rõ rệt|đáng kể|nổi bật|tiêu biểu|mạnh|sâu|nhanh|vượt bậc|đáng chú ý)$/.test(one.word),
      )
  );
}

/** "6/8 nội dung giảm", "sáu nội dung tăng điểm", "53 tỉnh tăng"; null where the number counts nothing of the kind. */
export function countAt(scene: Scene, at: number, cues: readonly Cue[]): Claim[] | null {
  const { sentence, facts } = scene;
  const { items } = sentence;
  const item = items[at]!;
  if (item.number!.decimals > 0) return null;
  const labelled = countByLabel(scene, at) ?? propertyByLabel(scene, at);
  if (labelled) return labelled;
  const { concept, end } = measureAfter(sentence, at);
  const placed = has(items[at - 1], "rank") && !/^(số|so)$/.test(items[at - 1]!.word);
  if (placed || nearest(cues.slice(0, 1), "group")) return null;
  // "mức tăng cao nhất trong 61 tỉnh": out of how many, and none of them counted.
  if (
    concept === "provinces" &&
    has(items[at - 1], "among") &&
    has(items[at - 2], "highest", "lowest", "first", "second", "last", "last-but-one", "rank")
  )
    return null;
  const whole = item.denominator?.value;
  if (
    concept !== "parts" &&
    concept !== "provinces" &&
    !(concept === null && whole !== undefined && whole <= 12 && item.denominator!.decimals === 0)
  )
    return bareCount(scene, at);
  if (concept === "parts" && has(items[end + 1], "component", "quote")) return [];
  // "trong 8 nội dung": the whole that something is counted of.
  if (
    concept === "parts" &&
    whole === undefined &&
    (has(items[at - 1], "among") || /^(vào|xét)$/.test(items[at - 1]?.word ?? ""))
  )
    return wholeOfParts(scene, at, end);
  if (concept === "provinces" && sizeOfRegion(scene, at, end)) return [];
  // "hai chỉ số thấp hạng nhất là A và B": which they are, not how many.
  if (concept === "parts" && has(items[end + 1], "lowest", "highest")) return [];
  if (concept === "parts" && namesThem(items, end)) return [];
  const ahead = concept === "parts" ? propertyAhead(scene, at) : null;
  const property = ahead ? { what: ahead, end } : propertyOf(scene, at, end);
  const regional = sentence.mentions.some((one) => one.slot === "scope" && one.ids[0] !== "nation");
  const counts = regional ? /^(above|below|top):(?!1$)/ : /^(above|below):/;
  const held = concept === "provinces" && !counts.test(property?.what ?? "") ? null : property;
  const way = held ? { direction: 1 as const, of: undefined } : wayOf(scene, at, end);
  if (!way) return concept === "parts" ? [] : null;
  if (concept === "provinces" && whole !== undefined && whole >= 30 && nearest(cues, "rank")) return null;
  if (sentence.mood[at] === "target") return [];
  const over = concept === "provinces" ? "provinces" : "parts";
  const claim = claimAt(
    scene,
    at,
    "count",
    held?.end ?? end,
    {
      number: item.number!,
      direction: way.direction,
      of: way.of ?? (inRanks(items) ? undefined : "score"),
      over,
      other: held?.what ?? null,
      ...(whole === undefined ? {} : { stated: { whole } }),
    },
    (reading) => {
      const parts = facts.parts(reading.binding.index!, reading.binding.year ?? 0).length;
      const word = items[end]?.word ?? "";
      const several =
        new Set([
          ...scene.context.indices,
          ...sentence.mentions.filter((one) => one.slot === "index").map((one) => one.ids[0]),
        ]).size > 1;
      if (
        over === "parts" &&
        /^(chỉ số)$/.test(word) &&
        whole === undefined &&
        item.number!.value <= 4 &&
        (several || scene.frame.index === null)
      )
        return null;
      if (over === "parts" && concept === null && whole !== parts) return null;
      return {
        ...reading,
        binding: { ...reading.binding, component: null, ...(over === "provinces" ? { unit: null } : {}) },
        others: reading.others.map((other) => ({
          ...other,
          component: null,
          ...(over === "provinces" ? { unit: null } : {}),
        })),
      };
    },
  );
  if (!claim) return [];
  const total = facts.parts(claim.binding.index!, claim.binding.year ?? 0).length;
  return over === "parts" && whole !== undefined && total > 0
    ? [claim, { ...claim, kind: "denominator", number: item.denominator!, over: "parts" }]
    : [claim];
}

/** "53 tăng, 9 giảm, 1 giữ nguyên": numbers followed by a bare verb, in a list of such. */
function bareCount(scene: Scene, at: number): Claim[] | null {
  const { items } = scene.sentence;
  const item = items[at]!;
  const direction = directionOf(items[at + 1]);
  if (
    item.denominator ||
    direction === null ||
    item.number!.spelled ||
    (!has(items[at + 2] ?? items[at], "comma", "semicolon", "close", "link", "number") &&
      items[at + 2]?.word !== "." &&
      !/^(và)$/.test(items[at + 2]?.word ?? ""))
  )
    return null;
  const counted = items.slice(0, at).findLast((one) => has(one, "parts", "provinces"));
  if (!counted) return null;
  const over = has(counted, "provinces") ? "provinces" : "parts";
  const claim = claimAt(scene, at, "count", at + 1, { number: item.number!, direction, over }, (reading) => ({
    ...reading,
    binding: { ...reading.binding, component: null, ...(over === "provinces" ? { unit: null } : {}) },
  }));
  return claim ? [claim] : [];
}

/** "cả 8 nội dung đều tăng" is a count; so are "tất cả các nội dung đều giảm" and "một nửa số nội dung tăng". */
export function allOrHalf(scene: Scene, at: number): Claim[] {
  const { sentence, facts } = scene;
  const { items, mood } = sentence;
  if (!has(items[at], "all", "half") || mood[at]) return [];
  const parts = items.findIndex(
    (one, i) => i > at && i <= at + 4 && has(one, "parts") && !/^(chỉ số)$/.test(one.word),
  );
  if (parts < 0 || items.slice(at + 1, parts).some((one) => has(one, "number", "fraction"))) return [];
  const way = wayOf(scene, at, parts);
  if (!way || way.direction === 0) return [];
  const half = has(items[at], "half");
  const leeway =
    half && has(items[at - 1], "over", "under", "nearly", "about") ? leewayAt(sentence, at) : "exact";
  const of = way.of ?? (inRanks(items) ? undefined : "score");
  const claim = claimAt(
    scene,
    at,
    "count",
    parts,
    { direction: way.direction, of, over: "parts", leeway },
    (reading) => ({ ...reading, binding: { ...reading.binding, component: null } }),
  );
  if (!claim) return [];
  const total = facts.parts(claim.binding.index!, claim.binding.year ?? 0).length;
  return [
    {
      ...claim,
      number: {
        value: half ? total / 2 : total,
        decimals: half && total % 2 ? 1 : 0,
        dotted: false,
        spelled: true,
      },
    },
  ];
}
