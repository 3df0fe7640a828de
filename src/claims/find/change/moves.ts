import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import { has } from "../../text/items.ts";
import { directionOf, followedByNumber } from "../cues.ts";
import { claimAt } from "../make.ts";
import { bareSubject, contrasted } from "./bare-subject.ts";
import { goesOn, namesPart, scoreBefore, subjectBefore } from "./subject-of-move.ts";
import { subjectOf } from "./way/counted-way.ts";

/** "giữ nguyên thứ hạng", "không đổi so với năm 2020". */
export function unchanged(scene: Scene, at: number): Claim[] {
  const { sentence } = scene;
  const { items } = sentence;
  const word = items[at]!.word;
  const kept =
    /^(giữ vững|giữ|bảo toàn|duy trì|vẫn giữ)$/.test(word) &&
    has(items[at + 1], "rank") &&
    /(vị trí|thứ hạng)$/.test(items[at + 1]!.word) &&
    !items
      .slice(at + 2, at + 5)
      .some(
        (one, i, next) =>
          has(one, "first", "second", "fraction", "group", "last") ||
          (has(one, "number") && next[i - 1]?.word !== "với"),
      );
  if (
    !kept &&
    !/^(nguyên hạng|y nguyên|vẫn nguyên|không nhúc nhích|không xê dịch|không suy suyển|không lên không xuống|giữ nguyên|không đổi|không thay đổi|đi ngang|đứng yên|không tăng không giảm|không tăng giảm|đứng im|vẫn giữ nguyên)$/.test(
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
          (has(one, "number", "parts", "provinces") || (has(one, "noise") && /^\d/.test(one.word))),
      ) &&
    items.slice(at + 1, at + 3).every((one) => !has(one, "rank", "points"))
  )
    return [];
  // "Ba năm kế tiếp, tỉnh đi ngang: 59,73 (2013), …": of several years, and seldom to the last decimal.
  if (word === "đi ngang" && has(items[at + 1], "colon", "semicolon")) return [];
  // "gần như đi ngang": not quite.
  if (/^(gần như|hầu như|như|gần)$/.test(items[at - 1]?.word ?? "") || has(items[at - 1], "nearly"))
    return [];
  const joined = items.findLastIndex(({ word: one }, i) => i < at && /^(và|nhưng|song)$/.test(one));
  const from = Math.max(0, at - 3, joined);
  const counted = items
    .slice(from, at)
    .some(
      (one, i) =>
        sentence.clause[from + i] === sentence.clause[at] &&
        ((has(one, "parts", "provinces", "number") && items[from + i + 1]?.word !== "này") ||
          (/^(một|hai|ba|bốn|năm|sáu|bảy|tám|chín)$/.test(one.word) && !has(items[from + i + 1], "year"))),
    );
  if (counted) return [];
  const before = /^(không|đi|đứng)/.test(word) ? items.slice(Math.max(0, at - 3), at) : [];
  const ranked = before.some((one) => has(one, "rank") && /(hạng|vị trí)/.test(one.word));
  const of = ranked ? "rank" : before.some((one) => has(one, "points")) ? "score" : subjectOf(items, at);
  const end = items[at + 1] && has(items[at + 1], "rank", "points", "places") ? at + 1 : at;
  const claim = claimAt(scene, at, "no-change", end, { direction: 0, of });
  return claim ? [claim] : [];
}

/** A verb of change without a number, with its subject and a year to compare with or a word of score or rank. */
export function direction(scene: Scene, at: number): Claim[] {
  const { sentence, context } = scene;
  const { items, clause, mentions } = sentence;
  const item = items[at]!;
  if (followedByNumber(scene, at, 9) || sentence.quoted[at]) return [];
  const rest = items.filter((_, i) => i > at && clause[i] === clause[at]);
  if (rest.some((one) => has(one, "highest", "lowest", "parts", "in-a-row", "provinces"))) return [];
  // "Cung ứng dịch vụ công là nội dung tăng điểm": one part, not a count of them.
  const after = goesOn(scene, at) || (has(items[at - 1], "points") && contrasted(items, at - 2));
  const single =
    has(items[at - 1], "parts") && items[at - 2]?.word === "là" && has(items[at - 3], "component");
  if (
    !single &&
    items
      .slice(Math.max(0, at - 6), at)
      .some(
        (one, i) =>
          clause[Math.max(0, at - 6) + i] === clause[at] &&
          !(one.word === "cả" && items[Math.max(0, at - 6) + i - 1]?.word === "kể") &&
          !namesPart(items, Math.max(0, at - 6) + i) &&
          !(after && has(one, "number", "fraction")) &&
          ((has(one, "noise") && /^\d/.test(one.word)) ||
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
            )),
      )
  )
    return [];
  if (/^(mất|hạ|rơi|vươn|tiến|bật|nhảy|bớt)$/.test(item.word)) return [];
  const compared =
    context.against !== null || mentions.some((one) => one.slot === "year" && one.role === "compared");
  const of = subjectOf(items, at) ?? subjectBefore(scene, at) ?? scoreBefore(scene, at);
  const ruling = mentions.findLast(
    (one) =>
      (one.slot === "index" || (one.slot === "component" && one.role === "subject")) &&
      one.at < at &&
      !items.slice(one.at, at).some((other) => has(other, "foreign", "semicolon")),
  );
  const toldHere = mentions.some((one) => one.slot === "year" && one.role === "compared");
  const bare = of !== undefined && bareSubject(scene, at);
  const far = ruling?.slot === "index" && clause[at]! - clause[ruling.at]! > 1;
  if (of && (far ? bare : !ruling && (toldHere || bare)) && (far || context.index)) {
    const claim = claimAt(scene, at, "direction", at, { direction: directionOf(item)!, of });
    return claim?.binding.unit ? [claim] : [];
  }
  if (!ruling || clause[at]! - clause[ruling.at]! > 1) return [];
  // "Quản trị điện tử của Vĩnh Long năm 2018 tăng": whose it is and the year stand between.
  const told = items
    .slice(ruling.at + 1, at)
    .filter((one) => !has(one, "unit", "self", "years", "year")).length;
  const near = told <= 3 && at - ruling.at <= 8 && clause[ruling.at] === clause[at];
  const ends =
    items[at + 1] === undefined ||
    clause[at + 1] !== clause[at] ||
    has(items[at + 1], "comma", "semicolon", "compared", "points", "rank", "places") ||
    /^(và|song|nhưng|\.|về|trong khi|so|mạnh|nhẹ|sâu|rõ|đáng|khá|trong|ít)$/.test(items[at + 1]!.word);
  const dated = mentions.some((one) => one.slot === "year" && one.at < at && one.role === "subject");
  const past = items
    .slice(Math.max(0, at - 2), at)
    .some(({ word }) => /^(đã|bị|lại|tiếp tục|vẫn|cũng)$/.test(word));
  // "Thủ tục hành chính công tăng nhẹ", "… cũng tăng": a component right before the verb, in a year that is known.
  const own =
    ruling.slot === "component" &&
    ruling.ids.length > 0 &&
    clause[ruling.at] === clause[at] &&
    items.slice(ruling.at + 1, at).every(
      (one) =>
        /^(cũng|lại|đã|đều|vẫn|có|tiếp tục|”|")$/.test(one.word) ||
        // "Cung ứng dịch vụ công năm 2024 giảm"
        has(one, "years", "year"),
    ) &&
    (dated || context.year !== null);
  if (!ends || !((compared && (near || of || after)) || (of && (dated || past)) || own)) return [];
  const cause = items
    .slice(Math.max(0, at - 3), at)
    .some(({ word }) =>
      /^(để|nhằm|cần|phải|giúp|góp phần|nâng|nếu|hãy|tập trung|giải pháp|việc|muốn)$/.test(word),
    );
  if (cause) return [];
  // "Quản trị điện tử cũng giảm": of a component the score is meant, unless the sentence speaks of ranks.
  const scored =
    of ??
    (own && !items.some((one) => has(one, "rank", "places", "fraction")) ? ("score" as const) : undefined);
  const claim = claimAt(scene, at, "direction", at, { direction: directionOf(item)!, of: scored });
  // "duy chỉ có Quản trị môi trường giảm điểm": which one it is belongs to what is said.
  const only =
    claim &&
    ruling.slot === "component" &&
    near &&
    (has(items[ruling.at - 1], "only") || (own && at - ruling.at <= 2));
  return only ? [{ ...claim, start: items[ruling.at]!.start }] : claim ? [claim] : [];
}
