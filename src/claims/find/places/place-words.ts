import type { Scene } from "../../frames/scene.ts";
import type { Sentence } from "../../frames/sentence.ts";
import { has, type Item } from "../../text/items.ts";
import { type Cue, measureAfter } from "../cues.ts";

const RANK = /(hạng|vị trí|vị thứ|thứ bậc)$/;

const passes = (item: Item): boolean =>
  has(
    item,
    "unit",
    "year",
    "years",
    "index",
    "self",
    "colon",
    "relative-year",
    "nation",
    "component",
    "total",
  ) || /^(=|là|của|năm|thì|vẫn|chỉ|đang|ở|về|tỉnh|còn|mới|hiện|đã|lại|kỳ|của)$/.test(item.word);

/**
 * Whether a bare whole number is a place by the words around it: "Hạng của An Giang năm 2024 là 35, của Kiên Giang là
 * 61", "hạng thì 44 cả nước, 10 trong vùng", "Hải Phòng số 1".
 */
export function placedInWords(scene: Scene, at: number, cues: readonly Cue[], ranked: boolean): boolean {
  const { items, clause } = scene.sentence;
  const item = items[at]!;
  const value = item.number!.value;
  if (item.denominator || item.number!.decimals > 0 || value < 1 || value > 64) return false;
  if (measureAfter(scene.sentence, at).concept !== null) return false;
  const prev = items[at - 1];
  if (inListOfScores(scene.sentence, at) || inListOfParts(scene.sentence, at)) return true;
  // "Về hạng: 25 (2020), 41 (2022)"
  if (has(items[at + 1], "open") && has(items[at + 2], "year") && has(items[at + 3], "close")) {
    const told = items.findLast((one, i) => i < at && has(one, "rank", "points", "places"));
    if (has(told, "rank") && RANK.test(told!.word)) return true;
  }
  // "Hạng thì năm ngoái 25, năm nay 33": a row of years headed by a word for ranks.
  if (
    ranked &&
    has(prev, "relative-year") &&
    (has(items[at + 1], "comma", "semicolon") || /^[.!]$/.test(items[at + 1]?.word ?? ".")) &&
    !items.slice(0, at).some((one) => has(one, "points", "places"))
  )
    return true;
  // "hạng 5 (năm trước 3)"
  const aside = scene.sentence.bracket[at] !== 0 && has(prev, "year", "relative-year");
  if (aside && ranked && has(items[at + 1], "close", "comma")) return true;
  if (value === 1 && prev?.word === "số")
    return (
      has(items[at - 2], "unit", "self", "year", "colon", "rank", "reach") ||
      has(items[at + 1], "nation", "region", "index") ||
      /^(giữ|lại|vẫn|ngôi|lên|thành)$/.test(items[at - 2]?.word ?? "")
    );
  const next = items[at + 1];
  const within =
    has(next, "nation", "region") || (has(next, "among") && has(items[at + 2], "nation", "region"));
  const headed = items.some(
    (one, i) => i < at && clause[at]! - clause[i]! <= 1 && has(one, "rank") && RANK.test(one.word),
  );
  if (within && (ranked || headed || cues.some(({ concept }) => concept === "rank"))) return true;
  let back = at - 1;
  let told = false;
  while (back >= 0 && passes(items[back]!)) {
    told ||= /^(=|là|thì|ở|còn)$/.test(items[back]!.word);
    back -= 1;
  }
  if (!told) return false;
  if (has(items[back], "rank") && RANK.test(items[back]!.word)) return true;
  const opens = has(items[back], "comma", "semicolon") || /^(và|còn)$/.test(items[back]?.word ?? "");
  return ranked && opens && items.slice(back + 1, at).some((one) => has(one, "unit", "year", "component"));
}

/** "Ba nội dung có thứ hạng tốt nhất là A (4), B (9)": places alone in brackets behind parts, in a sentence of ranks. */
function inListOfParts({ items, mentions }: Sentence, at: number): boolean {
  const alone = (i: number) =>
    has(items[i], "number") &&
    items[i]!.number!.decimals === 0 &&
    ((has(items[i - 1], "open") && has(items[i + 1], "close")) ||
      (has(items[i - 1], "dash", "colon") &&
        (items[i + 1] === undefined ||
          has(items[i + 1], "comma", "semicolon") ||
          items[i + 1]!.word === "."))) &&
    mentions.some((one) => one.slot === "component" && one.at === i - 2 && one.ids.length > 0);
  if (!alone(at)) return false;
  const first = items.findIndex((_, i) => alone(i));
  const told = items.findLast((one, i) => i < first && has(one, "rank", "points", "places", "times"));
  return told !== undefined && RANK.test(told.word) && items.filter((_, i) => alone(i)).length > 1;
}

/** "khoảng cách giữa tỉnh với đơn vị dẫn đầu": who leads is one end of a distance, and nobody's place is told. */
export function endOfDistance(items: readonly Item[], at: number): boolean {
  const words = items
    .slice(Math.max(0, at - 9), at)
    .map(({ word }) => word)
    .join(" ");
  return /(^| )(giữa|khoảng cách)( .*)? (với|và|tới|đến) (đơn vị|tỉnh|địa phương|nơi|thành phố)$/.test(words);
}

/** "PCI 2012: Lào Cai 63,08 (3); Gia Lai 56,50 (32)": places alone in brackets behind scores, several of them. */
function inListOfScores(sentence: Sentence, at: number): boolean {
  const alone = (i: number): boolean => {
    const { items } = sentence;
    const score = items[i - 2]?.number ? i - 2 : i - 3;
    return (
      has(items[i - 1], "open") &&
      has(items[i + 1], "close") &&
      (items[score]?.number?.decimals ?? 0) > 0 &&
      (score === i - 2 || has(items[i - 2], "points", "percent")) &&
      !has(items[score - 1], "up", "down")
    );
  };
  if (!alone(at)) return false;
  return sentence.items.filter((item, i) => item.number?.decimals === 0 && alone(i)).length > 1;
}

/** "tụt dần: 17 (2019), 15 (2020), 51 (2021)": three and more bare whole numbers, each with its year in a bracket. */
export function rowOfPlaces(items: readonly Item[], at: number): boolean {
  const dated = (i: number) =>
    has(items[i], "number") &&
    items[i]!.number!.decimals === 0 &&
    items[i]!.number!.value >= 1 &&
    items[i]!.number!.value <= 64 &&
    has(items[i + 1], "open") &&
    has(items[i + 2], "year") &&
    has(items[i + 3], "close");
  return dated(at) && items.filter((_, i) => dated(i)).length >= 3;
}

/** "Đứng đầu cả nước: Tính minh bạch 7,14": a label of the parts behind it, no place of the unit. */
export function headsParts({ items, mentions }: Scene["sentence"], at: number): boolean {
  if (!has(items[at], "first", "second", "last", "last-but-one", "highest", "lowest")) return false;
  const colon = items.findIndex((item, i) => i > at && i <= at + 4 && has(item, "colon"));
  const label =
    colon > at + 1 &&
    items.slice(at + 1, colon).every((item) => has(item, "nation", "region", "among", "link"));
  return (
    label &&
    mentions.some(({ slot, at: place, ids }) => slot === "component" && place === colon + 1 && ids.length > 0)
  );
}

/**
 * Words of place that give nobody a place: "A hạng 4, B hạng 14 và cuối cùng là C hạng 50" ends a list, "30 tỉnh đầu
 * bảng" is a group, "Hạng cao nhất là hạng 6" the best of several years, "Nhất và bét" a heading.
 */
export function ranksNobody(items: readonly Item[], at: number): boolean {
  const { word } = items[at]!;
  const [prev, next] = [items[at - 1], items[at + 1]];
  // "… không kèm giải pháp nào, cuối cùng đành rút lại": in the end.
  const ends =
    word === "cuối cùng" &&
    ((prev?.word === "và" && next?.word === "là") ||
      ((prev === undefined || has(prev, "comma", "semicolon")) &&
        /^(đành|phải|cũng|thì|vẫn|lại|đã|mới|là|xin|chúng|tôi|tỉnh)$/.test(next?.word ?? "")));
  const group = has(prev, "self", "provinces") && has(items[at - 2], "number");
  const best =
    /(hạng|vị trí) (cao|thấp) nhất$/.test(word) &&
    (/^(là|vào|của|trong|giai đoạn)$/.test(next?.word ?? "") || next?.protected?.kind === "span") &&
    !has(items[at + 2], "component");
  const bare =
    /^(bét|chót)$/.test(word) && !has(next, "nation", "region") && !has(prev, "rank", "year", "unit");
  return ends || group || best || bare;
}
