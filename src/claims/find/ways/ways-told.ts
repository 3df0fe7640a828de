import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import type { Sentence } from "../../frames/sentence.ts";
import { has, type Item } from "../../text/items.ts";
import { claimAt } from "../make.ts";
import { courseTold, wayOf } from "./came-to-rank.ts";

/* A verb of change whose way alone is told, beside a figure that is none of its amount. */

type Of = "score" | "rank" | "both";

/** Words between a subject and its verb that add nothing to it. */
const BETWEEN = /^(thì|lại|cũng|vẫn|đã|có|tuy|đang|bị|chỉ)$/;
const JOINED = /^(và|tức|tức là|nhưng|song|mà|lại|nghĩa là|còn)$/;

const ends = (item: Item | undefined): boolean =>
  item === undefined || has(item, "comma", "semicolon", "close") || /^[.!?;]$/.test(item.word);

const ranked = (item: Item | undefined): boolean =>
  has(item, "rank") && /^(thứ hạng|hạng|vị thứ|vị trí|bậc)$/.test(item!.word);

/** Where the words before a verb begin that only lead up to it. */
function subjectAt(items: readonly Item[], at: number): number {
  let subject = at - 1;
  while (BETWEEN.test(items[subject]?.word ?? "")) subject -= 1;
  return subject;
}

/** How the manner of a verb ends: "tăng nhẹ", "giảm khá mạnh". */
function pastManner(items: readonly Item[], at: number): number {
  let next = at + 1;
  while (/^(nhẹ|mạnh|sâu|khá|rõ|rệt|đáng|kể|nhanh|chút|ít)$/.test(items[next]?.word ?? "")) next += 1;
  return next;
}

/** "Thiết chế pháp lý thì giảm, còn 5,63 điểm": the score that it came to stands behind the comma. */
function cameTo({ items, mentions }: Sentence, at: number): Of | null {
  const next = pastManner(items, at);
  const led = items[next + 1];
  const figure = items.slice(next + 2, next + 4).find(({ number }) => number);
  const told =
    has(items[next], "comma") && (has(led, "to") || has(led, "reach")) && (figure?.number?.decimals ?? 0) > 0;
  const subject = subjectAt(items, at);
  const colon = has(items[subject], "colon") ? subject - 1 : subject;
  const named = mentions.some(
    (one) => (one.slot === "component" || one.slot === "index") && one.at <= colon && one.at >= colon - 2,
  );
  return told && named ? "score" : null;
}

/** "dù thứ hạng thì lùi", "nhưng điểm lại tăng so với năm 2011: …": the subject right before its verb. */
function ofSubject({ items }: Sentence, at: number): Of | null {
  const subject = subjectAt(items, at);
  const named = items[subject];
  const turned = subject < at - 1 || /^(nhưng|song|mà|tuy|dù|còn)$/.test(items[subject - 1]?.word ?? "");
  const next = items[pastManner(items, at)];
  if (!named || !turned || !(ends(next) || has(next, "compared"))) return null;
  if (ranked(named)) return "rank";
  return /^(điểm|điểm số)$/.test(named.word) && !has(items[subject - 1], "number") ? "score" : null;
}

/** "thứ 40, tức tụt hạng", "nhích lên 3,31 điểm và tăng hạng": the matter right behind the verb, after a figure. */
function ofObject({ items }: Sentence, at: number): Of | null {
  const own = /(hạng|bậc)$/.test(items[at]!.word) ? "rank" : /điểm$/.test(items[at]!.word) ? "score" : null;
  const matter = own ? at : at + 1;
  const of = own ?? (ranked(items[matter]) ? "rank" : items[matter]?.word === "điểm" ? "score" : null);
  const led = JOINED.test(items[at - 1]?.word ?? "");
  const figure = items.slice(Math.max(0, at - 5), at).some(({ number }) => number);
  return of && led && figure && ends(items[matter + 1]) ? of : null;
}

/** "so với 6,72 điểm của năm trước thì đã đi xuống": what is compared with stands before the verb, with its figure. */
function afterCompared({ items, clause }: Sentence, at: number): Of | null {
  const subject = subjectAt(items, at);
  const led = items.slice(subject + 1, at).some(({ word }) => word === "thì");
  const compared = items.findLastIndex(
    (one, i) => i < at && clause[i] === clause[at] && has(one, "compared"),
  );
  const figure = compared >= 0 && (items[compared + 1]?.number?.decimals ?? 0) > 0;
  return led && figure && ends(items[at + 1]) ? "score" : null;
}

/** "43,91 điểm, tăng so với 2021", of a list of years: the score right before goes on as the subject. */
function afterScore({ items }: Sentence, at: number): Of | null {
  const points = has(items[at - 2], "points", "percent") ? at - 3 : at - 2;
  const told = has(items[at - 1], "comma") && (items[points]?.number?.decimals ?? 0) > 1;
  const led = items[points - 1];
  const plain = led === undefined || has(led, "comma", "colon", "dash", "semicolon", "reach", "open");
  return told && plain && has(items[pastManner(items, at)], "compared") ? "score" : null;
}

/** "65,67 điểm, hạng 29, giảm so với năm 2021": of the score or of the place told right before. */
function afterPlace({ items }: Sentence, at: number): Of | null {
  const place = items[at - 2];
  const told = has(items[at - 1], "comma") && place?.number?.decimals === 0 && has(items[at - 3], "rank");
  return told && has(items[pastManner(items, at)], "compared") ? "both" : null;
}

/** "2022 giảm 0,07, 2023 giảm, 2024 bật lại 1,95 điểm": a year of a row, told by its way alone. */
function ofYear({ items, mentions }: Sentence, at: number): Of | null {
  const year = mentions.some((one) => one.slot === "year" && one.at === at - 1 && one.role === "subject");
  const others = mentions.filter((one) => one.slot === "year" && one.year !== undefined).length > 2;
  const opens = has(items[at - 2], "comma", "semicolon") || items[at - 2]?.word === "năm";
  return year && others && opens && ends(items[at + 1]) && !items.some(ranked) ? "score" : null;
}

/** "Thái Bình tăng nhẹ mà hạng lại giảm 13 bậc", under "So với năm 2019": a unit of a row, told by its way alone. */
function ofUnit({ items, mentions }: Sentence, at: number): Of | null {
  const unit = mentions.some((one) => one.slot === "unit" && one.at === at - 1 && one.role === "subject");
  const compared = items.slice(0, at).some((one) => has(one, "compared"));
  const next = pastManner(items, at);
  const scored = items[next]?.word === "về" && has(items[next + 1], "points");
  const turned = /^(mà|nhưng|song)$/.test(items[scored ? next + 2 : next]?.word ?? "");
  return unit && compared && turned ? "score" : null;
}

const FORMS = [cameTo, ofSubject, ofObject, afterCompared, afterScore, afterPlace, ofYear, ofUnit];

/** The way of a score or rank by a verb without its amount, where `direction` finds none; nothing of counts or wishes. */
export function wayTold(scene: Scene, at: number): Claim[] {
  const { sentence, context } = scene;
  const { items, clause, quoted } = sentence;
  if (quoted[at] || context.index === null) return [];
  const from = Math.max(0, at - 6);
  const counted = items
    .slice(from, at)
    .some(
      (one, i) =>
        clause[from + i] === clause[at] && has(one, "parts", "provinces", "all", "half", "highest", "lowest"),
    );
  if (counted) return [];
  const course = courseTold(scene, at);
  if (course.length) return course;
  for (const form of FORMS) {
    const of = form(sentence, at);
    if (!of) continue;
    const claim = claimAt(scene, at, "direction", at, {
      direction: wayOf(items[at]!)!,
      of: of === "both" ? undefined : of,
    });
    return claim?.binding.unit ? [claim] : [];
  }
  return [];
}
