import type { Claim } from "../frames/claim.ts";
import type { Scene } from "../frames/scene.ts";
import { baseUnit } from "../lexicon/lexicon.ts";
import { has } from "../text/items.ts";
import { aheadOrBehind, moreOrLess } from "./comparisons.ts";
import { allOrHalf, subjectOf } from "./counts.ts";
import { directionOf } from "./cues.ts";
import { extremeAt, superlativeOfParts } from "./extremes.ts";
import { claimAt } from "./make.ts";
import { tierWord } from "./tiers.ts";

/** Claims of words that carry no number: "dẫn đầu", "giữ nguyên thứ hạng", "giảm so với năm 2020", "cao nhất". */
export function claimsOfWord(scene: Scene, at: number): Claim[] {
  const { sentence } = scene;
  const item = sentence.items[at]!;
  if (sentence.mood[at] || has(item, "noise")) return [];
  if (has(item, "highest", "lowest", "first-time")) return extremeAt(scene, at);
  if (
    has(item, "tier", "group") ||
    (has(item, "half") && /^(trên|dưới|đầu|cuối)$/.test(sentence.items[at + 1]?.word ?? ""))
  )
    return tierWord(scene, at);
  if (has(item, "first", "second", "last", "last-but-one")) return placeWord(scene, at);
  if (has(item, "all", "half")) return allOrHalf(scene, at);
  if (has(item, "same")) return unchanged(scene, at);
  if (has(item, "up", "down")) return direction(scene, at);
  if (has(item, "behind", "ahead", "over", "exceed")) {
    const ranked = aheadOrBehind(scene, at);
    if (ranked.length) return ranked;
  }
  if (has(item, "more", "less", "over", "exceed")) return moreOrLess(scene, at);
  return [];
}

function followedByNumber(scene: Scene, at: number, reach = 4): boolean {
  const { items, clause } = scene.sentence;
  return items
    .slice(at + 1, at + 1 + reach)
    .some((one, i) => clause[at + 1 + i] === clause[at] && has(one, "number", "fraction"));
}

/** "dẫn đầu", "á quân", "cuối bảng" as ranks; not of a group, and not as a measure for somebody else. */
function placeWord(scene: Scene, at: number): Claim[] {
  const { sentence, facts } = scene;
  const { items, mentions, clause } = sentence;
  const item = items[at]!;
  const prev = items[at - 1];
  const prior = items.slice(Math.max(0, at - 3), at);
  if (
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
    ) ||
    (/^(vị trí|các|những|địa phương|đơn vị)$/.test(prev?.word ?? "") &&
      !/^(là|la)$/.test(items[at - 2]?.word ?? "")) ||
    (has(prev, "self") &&
      (has(items[at - 2], "apart", "less", "more", "compared", "behind") ||
        /^(của|với|các|những|so|cua)$/.test(items[at - 2]?.word ?? ""))) ||
    has(prev, "number")
  )
    return [];
  if (/^(mất|để mất|đánh mất|tuột|vuột|mất đi|giành lại)$/.test(prev?.word ?? "") || has(prev, "down"))
    return [];
  if (
    items
      .slice(at + 1, at + 7)
      .some((one, i) => clause[at + 1 + i] === clause[at] && has(one, "times", "in-a-row")) ||
    prior.some((one) => has(one, "times", "in-a-row"))
  )
    return [];
  if (
    has(items[at + 1], "number", "provinces") ||
    /^(nhóm|tốp|các|là người|cơ quan)$/.test(items[at + 1]?.word ?? "")
  )
    return [];
  if (
    /^(đứng đầu|dẫn đầu|cuối cùng|nhất|chót|dan dau)$/.test(item.word) &&
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
  }
  const named = mentions.find(
    (one) =>
      one.slot === "unit" &&
      clause[one.at] === clause[at] &&
      !items.slice(at, one.at).some(({ word }) => /^(tiếp|kế|sau|theo)$/.test(word)) &&
      one.at > at &&
      one.at <= at + 8 &&
      items
        .slice(at, one.at)
        .some(({ word }) => /^(là|thuộc về|la|tên|gọi tên|:)$/.test(word) || word === "thuộc"),
  );
  const rank = has(item, "first") ? 1 : has(item, "second") ? 2 : null;
  const claim = claimAt(scene, at, "rank", named ? named.at : at, {}, (reading) =>
    named
      ? { ...reading, others: [], binding: { ...reading.binding, unit: baseUnit(named.ids[0]!) } }
      : reading,
  );
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
  return [
    {
      ...claim,
      kind: region ? "region-rank" : "rank",
      number: { value, decimals: 0, dotted: false, spelled: true },
    },
  ];
}

/** "giữ nguyên thứ hạng", "không đổi so với năm 2020". */
function unchanged(scene: Scene, at: number): Claim[] {
  const { sentence } = scene;
  const { items } = sentence;
  const word = items[at]!.word;
  const kept =
    /^(giữ vững|giữ|bảo toàn|duy trì|vẫn giữ|giu vung)$/.test(word) &&
    has(items[at + 1], "rank") &&
    /(vị trí|thứ hạng)$/.test(items[at + 1]!.word) &&
    !items
      .slice(at + 2, at + 5)
      .some((one) => has(one, "first", "second", "number", "fraction", "group", "last"));
  if (
    !kept &&
    !/^(giữ nguyên|không đổi|không thay đổi|đi ngang|đứng yên|giu nguyen|khong doi|khong thay doi|không tăng không giảm|không tăng giảm|đứng im|vẫn giữ nguyên)$/.test(
      word,
    )
  )
    return [];
  if (
    items
      .slice(Math.max(0, at - 5), at)
      .some(
        (one, i) =>
          sentence.clause[Math.max(0, at - 5) + i] === sentence.clause[at] &&
          has(one, "number", "parts", "provinces"),
      ) &&
    items.slice(at + 1, at + 3).every((one) => !has(one, "rank", "points"))
  )
    return [];
  const before = /^(không|đi|đứng)/.test(word) ? items.slice(Math.max(0, at - 3), at) : [];
  const ranked = before.some((one) => has(one, "rank") && /(hạng|vị trí)/.test(one.word));
  const of = ranked ? "rank" : before.some((one) => has(one, "points")) ? "score" : subjectOf(items, at);
  const end = items[at + 1] && has(items[at + 1], "rank", "points", "places") ? at + 1 : at;
  const claim = claimAt(scene, at, "no-change", end, { direction: 0, of });
  return claim ? [claim] : [];
}

/** A verb of change without a number, with its subject and a year to compare with or a word of score or rank. */
function direction(scene: Scene, at: number): Claim[] {
  const { sentence, context } = scene;
  const { items, clause, mentions } = sentence;
  const item = items[at]!;
  if (followedByNumber(scene, at, 9) || sentence.quoted[at]) return [];
  const rest = items.filter((_, i) => i > at && clause[i] === clause[at]);
  if (rest.some((one) => has(one, "highest", "lowest", "parts", "in-a-row", "provinces"))) return [];
  if (
    items
      .slice(Math.max(0, at - 6), at)
      .some(
        (one, i) =>
          clause[Math.max(0, at - 6) + i] === clause[at] &&
          has(
            one,
            "number",
            "fraction",
            "parts",
            "provinces",
            "all",
            "half",
            "highest",
            "lowest",
            "in-a-row",
          ),
      )
  )
    return [];
  if (/^(mất|hạ|rơi|vươn|tiến|bật|nhảy|mat|ha|bớt)$/.test(item.word)) return [];
  const compared =
    context.against !== null || mentions.some((one) => one.slot === "year" && one.role === "compared");
  const of = subjectOf(items, at) ?? subjectBefore(scene, at);
  const ruling = mentions.findLast(
    (one) =>
      (one.slot === "index" || (one.slot === "component" && one.role === "subject")) &&
      one.at < at &&
      !items.slice(one.at, at).some((other) => has(other, "foreign", "semicolon")),
  );
  if (!ruling || clause[at]! - clause[ruling.at]! > 1) return [];
  const near = at - ruling.at <= 4 && clause[ruling.at] === clause[at];
  const ends =
    items[at + 1] === undefined ||
    clause[at + 1] !== clause[at] ||
    has(items[at + 1], "comma", "semicolon", "compared", "points", "rank", "places") ||
    /^(và|song|nhưng|\.|về|trong khi|so|mạnh|nhẹ|sâu|rõ|đáng|khá)$/.test(items[at + 1]!.word);
  const told = mentions.some((one) => one.slot === "year" && one.at < at && one.role === "subject");
  const past = items
    .slice(Math.max(0, at - 2), at)
    .some(({ word }) => /^(đã|bị|lại|da|bi|tiếp tục|vẫn|cũng)$/.test(word));
  if (!ends || !((compared && (near || of)) || (of && (told || past)))) return [];
  const cause = items
    .slice(Math.max(0, at - 3), at)
    .some(({ word }) =>
      /^(để|nhằm|cần|phải|giúp|góp phần|nâng|nếu|hãy|tập trung|giải pháp|việc|muốn|de|nham)$/.test(word),
    );
  if (cause) return [];
  const claim = claimAt(scene, at, "direction", at, { direction: directionOf(item)!, of });
  return claim ? [claim] : [];
}

/** "thứ hạng tụt lại", "điểm số được cải thiện": the subject stands before the verb. */
function subjectBefore({ sentence }: Scene, at: number): "score" | "rank" | undefined {
  const near = sentence.items.filter(
    (_, i) => i < at && i >= at - 3 && sentence.clause[i] === sentence.clause[at],
  );
  if (near.some((item) => has(item, "rank") && /(thứ hạng|hạng|vị trí)$/.test(item.word))) return "rank";
  return near.some((item) => has(item, "points")) ? "score" : undefined;
}
