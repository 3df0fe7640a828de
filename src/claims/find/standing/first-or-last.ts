import { besideAt, ofOther } from "../../frames/binding/apposition.ts";
import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import { baseUnit } from "../../lexicon/lexicon.ts";
import { has } from "../../text/items.ts";
import { growthBefore } from "../change/way/moved-most.ts";
import { fromReading } from "../course/from.ts";
import { countsThings, enumerates } from "../cues.ts";
import { claimAt } from "../make.ts";
import { endOfDistance, ranksNobody } from "../places/place-words.ts";
import { ofEachBehind } from "../rows/listed-behind.ts";
import { superlativeOfParts } from "./best-of-parts.ts";
import { greatestMove } from "./superlatives.ts";

const COUNTS = /^(\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|những|các)$/;

/** "dẫn đầu", "á quân", "cuối bảng" as ranks; not of a group, and not as a measure for somebody else. */
export function placeWord(scene: Scene, at: number): Claim[] {
  const { sentence, facts } = scene;
  const { items, mentions, clause } = sentence;
  const item = items[at]!;
  const prev = items[at - 1];
  if (
    item.word === "thứ nhất" &&
    (enumerates(items, at, at) || (has(prev, "parts") && !has(items[at - 2], "number")))
  )
    return [];
  if (/^thứ (nhất|hai|nhì)$/.test(item.word) && countsThings(items, at)) return [];
  if (ranksNobody(items, at)) return [];
  // "môi trường nhất nước": what is first there was not understood.
  const known =
    prev === undefined ||
    has(
      prev,
      "component",
      "total",
      "unit",
      "index",
      "year",
      "self",
      "comma",
      "colon",
      "close",
      "rank",
      "reach",
    );
  if (/^(nhất|nhì) nước$/.test(item.word) && !known) return [];
  const cut = items.findLastIndex((one, i) => i < at && (has(one, "comma") || one.word === "và"));
  const prior = items.slice(Math.max(cut, 0, at - 3), at);
  const whole =
    has(prev, "region") && has(items[at - 2], "provinces", "self") && has(items[at - 3], "number");
  if (
    (!whole &&
      prior.some((one) =>
        has(
          one,
          "group",
          "apart",
          "less",
          "more",
          "tier",
          "provinces",
          "compared",
          "highest",
          "lowest",
          "behind",
        ),
      )) ||
    (/^(vị trí|các|những|địa phương|đơn vị)$/.test(prev?.word ?? "") &&
      !/^(là)$/.test(items[at - 2]?.word ?? "")) ||
    (has(prev, "self") &&
      (has(items[at - 2], "apart", "less", "more", "compared", "behind") ||
        /^(của|với|các|những|so)$/.test(items[at - 2]?.word ?? ""))) ||
    has(prev, "number")
  )
    return [];
  // "xếp gần cuối bảng", "Mười đơn vị đứng đầu": near it, and several.
  if (has(prev, "nearly") || (prev?.word === "vị" && COUNTS.test(items[at - 3]?.word ?? ""))) return [];
  // "thoát khỏi vị trí cuối bảng": left behind.
  if (
    /^(mất|để mất|đánh mất|tuột|vuột|mất đi|giành lại|khỏi|thoát|rời|rời khỏi|thoát khỏi|ra khỏi)$/.test(
      prev?.word ?? "",
    ) ||
    has(prev, "down")
  )
    return [];
  if (
    items
      .slice(at + 1, at + 7)
      .some((one, i) => clause[at + 1 + i] === clause[at] && has(one, "times", "in-a-row")) ||
    prior.some((one) => has(one, "times", "in-a-row"))
  )
    return [];
  const all = (items[at + 1]?.number?.value ?? 0) >= 55 && has(items[at + 2], "provinces", "self");
  if (
    (has(items[at + 1], "number", "provinces") && !all) ||
    /^(nhóm|tốp|các|là người|cơ quan)$/.test(items[at + 1]?.word ?? "")
  )
    return [];
  if (
    /^(đứng đầu|dẫn đầu|cuối cùng|nhất|chót)$/.test(item.word) &&
    !mentions.some((one) => one.slot === "index" || one.slot === "scope") &&
    scene.context.index === null
  )
    return [];
  if (/(cao|thấp|tốt|kém) nhất$/.test(item.word)) {
    const part = mentions.find(
      (one) =>
        one.slot === "component" &&
        one.ids.length > 0 &&
        (clause[one.at] === clause[at] || items.slice(at + 1, one.at).some((item) => has(item, "colon"))) &&
        Math.abs(one.at - at) <= 7 &&
        one.role === "subject",
    );
    if (part) return superlativeOfParts(scene, at, has(item, "first") ? 1 : -1, part.at, "rank");
    if (items.slice(Math.max(0, at - 5), at).some((one) => has(one, "parts"))) return [];
    // "Đào tạo lao động 4,73 điểm, hạng 59, thứ hạng thấp nhất": among its own parts, and not of all provinces.
    const aside = has(prev, "comma") && items[at - 2]?.number && has(items[at - 3], "rank");
    if (aside && !mentions.some((one) => one.slot === "scope" && one.at > at)) return [];
  }
  // "Hai nội dung xếp cuối của Hà Nam": the last of its own.
  const own = has(prev, "parts") && items[at + 1]?.word === "của" && has(items[at + 2], "unit", "self");
  if (own) return [];
  // "Nội dung đứng đầu cả nước: …": a part is first, not the unit.
  if (has(prev, "parts") && !has(items[at - 2], "number", "self")) return [];
  if (endOfDistance(items, at)) return [];
  // "5 nội dung tăng điểm, dẫn đầu là Quản trị điện tử (0,48 điểm)": first of those that moved.
  const moved = items
    .slice(Math.max(0, at - 6), at)
    .some((one, i, near) => has(one, "parts") && has(near[i + 1], "up", "down"));
  if (moved && items[at + 1]?.word === "là" && has(items[at + 2], "component", "part-name")) return [];
  const growth = growthBefore(scene, at);
  if (growth) return has(item, "first") ? greatestMove(scene, at, growth, at, "nation", null) : [];
  const named = mentions.find(
    (one) =>
      one.slot === "unit" &&
      clause[one.at] === clause[at] &&
      !items.slice(at, one.at).some(({ word }) => /^(tiếp|kế|sau|theo)$/.test(word)) &&
      one.at > at &&
      one.at <= at + 8 &&
      items
        .slice(at, one.at)
        .some(({ word }) => /^(là|thuộc về|tên|gọi tên|:)$/.test(word) || word === "thuộc"),
  );
  const rank = has(item, "first") ? 1 : has(item, "second") ? 2 : null;
  const beside = named ? null : besideAt(sentence, at);
  const made = claimAt(scene, at, "rank", named ? named.at : at, {}, (reading) =>
    named
      ? { ...reading, others: [], rivals: [], binding: { ...reading.binding, unit: baseUnit(named.ids[0]!) } }
      : has(prev, "from")
        ? fromReading(scene, at)(reading)
        : ofOther(reading, beside),
  );
  const claim = made && beside ? { ...made, start: items[beside.at]!.start } : made;
  if (!claim?.binding.year) return [];
  const { binding } = claim;
  const region = binding.scope !== "nation";
  const size =
    rank ??
    (region
      ? (facts.regionRank(binding.index!, binding.component, binding.unit ?? "", binding.year!, binding.scope)
          ?.of ?? null)
      : facts.ranked(binding.index!, binding.component, binding.year!));
  if (size === null || !binding.unit) return [];
  const value = rank ?? (has(item, "last") ? size : size - 1);
  const kind = region ? "region-rank" : "rank";
  const number = { value, decimals: 0, dotted: false, spelled: true as const };
  const fromEnd = rank === null ? { fromEnd: size - value } : {};
  return ofEachBehind(scene, { ...claim, kind, number, ...fromEnd }, at);
}
