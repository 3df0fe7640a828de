import { tightAfter } from "../frames/binding/bind.ts";
import type { Reading, Scene } from "../frames/scene.ts";
import type { Sentence } from "../frames/sentence.ts";
import { baseUnit } from "../lexicon/lexicon.ts";
import { has } from "../text/items.ts";
import { fromReading } from "./course/from.ts";
import type { Cue } from "./cues.ts";

/* What the words around a number of points say of it. */

/** "hơn Lào Cai 1,53 điểm (42,13 so với 40,60)": the second figure of such a bracket is the other unit's. */
export function secondOfPair({ items, mentions, bracket }: Sentence, at: number): string | null {
  const own = bracket[at]!;
  const pair =
    own !== 0 && items.slice(at - 4, at - 1).some(({ number }, i) => number && bracket[at - 4 + i] === own);
  if (!pair) return null;
  const opened = bracket.indexOf(own);
  const others = mentions.filter((one) => one.slot === "unit" && one.role === "compared" && one.at < opened);
  const ids = new Set(others.map(({ ids: [id] }) => baseUnit(id!)));
  return ids.size === 1 ? [...ids][0]! : null;
}

/** Whether a bracket holds two figures set side by side. */
export function ofPair({ items, bracket }: Sentence, at: number): boolean {
  const own = bracket[at]!;
  const vs = own === 0 ? -1 : items.findIndex((item, i) => bracket[i] === own && has(item, "compared"));
  const opened = bracket.indexOf(own);
  return (
    vs > 0 &&
    Boolean(items[vs - 1]?.number && items[vs + 1]?.number) &&
    items.slice(Math.max(0, opened - 8), opened).some((item) => has(item, "more", "less", "apart"))
  );
}

/** "Tổng hai nội dung: 14,84 điểm": a sum of parts, that of no index. */
export function sumOfParts({ items }: Sentence, at: number): boolean {
  return items.some(
    (item, i) =>
      i < at &&
      i >= at - 14 &&
      /^(tổng|cộng|tổng điểm)$/.test(item.word) &&
      items
        .slice(i + 1, i + 4)
        .some(
          (one, j, near) =>
            has(one, "parts") && (near[j - 1]?.number || /^(hai|ba|bốn)$/.test(near[j - 1]?.word ?? "")),
        ),
  );
}

/** "bình quân bốn năm 43,25 điểm", "Giai đoạn 2021 - 2024 điểm bình quân đạt 42,63 điểm": a mean over years, of one unit. */
export function meanOverYears({ items }: Sentence, at: number): boolean {
  const middle = items.findLastIndex((one, i) => i < at && i >= at - 13 && has(one, "mean"));
  if (
    middle < 0 ||
    items.slice(middle, at).some((one) => one.number && one.number.decimals > 0) ||
    items.slice(middle, at).some((one) => has(one, "nation", "region", "provinces"))
  )
    return false;
  const counted = items
    .slice(middle + 1, at)
    .some(
      (one, i) =>
        has(one, "years") &&
        (items[middle + i]?.number || /^(hai|ba|bốn|năm)$/.test(items[middle + i]?.word ?? "")),
    );
  const spanned = items.some(
    (one, i) =>
      i < middle &&
      (one.protected?.kind === "span" ||
        (has(one, "years") && items[i - 1]?.number && has(items[i + 1], "span", "year"))),
  );
  return counted || spanned;
}

/** "tăng 1,52 điểm so với kết quả 63,08 điểm của năm 2012": the year right behind a figure compared with. */
export function datedBehind({ items, mentions }: Sentence, at: number): boolean {
  const year = mentions.find((one) => one.slot === "year" && one.year !== undefined && one.at > at);
  return (
    year !== undefined &&
    items
      .slice(at + 1, year.at)
      .every((item) => has(item, "points", "percent", "years") || /^(của|năm|vào|trong)$/.test(item.word))
  );
}

/** Whether a move is told of each of several, or of moves named before. */
export function ofEach({ items, mentions }: Sentence, at: number): boolean {
  const near = items.slice(Math.max(0, at - 8), at);
  return (
    near.some(({ word }) => /^(mỗi|từng|đều|các|những|mức)$/.test(word)) ||
    mentions.filter((one) => one.slot === "component" && one.at < at).length > 1
  );
}

/** "Thủ tục hành chính công: từ 7,70": the least that is aimed at, where nothing says what it became. */
export function leadsNowhere({ items }: Sentence, at: number): boolean {
  return (
    has(items[at - 1], "from") &&
    !items.some(
      (item, i) =>
        i !== at &&
        (has(item, "to", "up", "down", "year", "relative-year", "compared") || /^[→⇒➔➜⟶]$/.test(item.word)),
    )
  );
}

/** Whether an index or component is named between two numbers: the second goes on with nothing of the first. */
export function renamed({ mentions }: Sentence, from: number, to: number): boolean {
  return mentions.some(
    (one) =>
      (one.slot === "index" || one.slot === "component") &&
      one.role === "subject" &&
      one.at > from &&
      one.at < to,
  );
}

/** "cao hơn mức trung bình toàn quốc là 83,49%": a number as large as a score behind "là" is the mean itself. */
export function valueOfMean({ sentence }: Scene, at: number, value: number): boolean {
  const { items, mentions } = sentence;
  const middle = items.findLastIndex((one, i) => i < at && i >= at - 6 && has(one, "mean", "median"));
  const large = mentions.some((one) => one.slot === "component" && one.ids.length > 0) ? 2.5 : 20;
  return middle >= 0 && items[at - 1]?.word === "là" && value > large;
}

/** "trên mức trung bình cả nước 1,07 điểm", "dưới trung vị 0,4 điểm": how far above or below the middle. */
export function besideMean({ sentence }: Scene, at: number): Cue | null {
  const { items, clause } = sentence;
  const middle = items.findLastIndex(
    (one, i) => i < at && i >= at - 5 && clause[i] === clause[at] && has(one, "mean", "median"),
  );
  const way = items[middle - 1];
  if (middle < 1 || !way || !/^((đứng|nằm|ở|xếp) )?(trên|dưới)$/.test(way.word)) return null;
  const names = items
    .slice(middle + 1, at)
    .every(
      (one) =>
        has(one, "nation", "region", "link", "about", "nearly", "years", "year") ||
        /^(của|tới|đến|là)$/.test(one.word),
    );
  return names
    ? { concept: way.word.endsWith("trên") ? "more" : "less", at: middle - 1, word: way.word }
    : null;
}

const ARROW = /^(→|⇒|➔|➜|⟶)$/;

/** Whether a number is one of the two ends of a lone arrow behind a verb of change, and as large as a total. */
export function endOfArrow({ items, bracket }: Sentence, at: number): boolean {
  const arrow = [at - 1, at + 1].find((i) => ARROW.test(items[i]?.word ?? ""));
  if (arrow === undefined || bracket[at] !== 0) return false;
  if (items.some(({ word }, i) => i !== arrow && ARROW.test(word))) return false;
  const led = items.slice(0, Math.min(at, arrow)).some((item) => has(item, "up", "down"));
  return led && [items[arrow - 1], items[arrow + 1]].every((one) => (one?.number?.value ?? 0) > 20);
}

/** "cần thêm 1,92 điểm", "phải tăng 1,61 điểm": the rise that an aim needs. */
export function wanted({ items }: Sentence, at: number): Cue | null {
  const place = has(items[at - 1], "about", "nearly", "over") ? at - 2 : at - 1;
  const item = items[place];
  return has(item, "target") && /(thêm|tăng)$/.test(item!.word)
    ? { concept: "up", at: place, word: item!.word }
    : null;
}

/** "tăng so với 42,42 điểm của năm 2023", "so với mức 42,42 điểm": a number right after "so với" is the earlier score. */
export function heldAgainst(
  scene: Scene,
  at: number,
  cues: readonly Cue[],
): ((reading: Reading) => Reading) | null {
  const { items } = scene.sentence;
  const after = cues[0]?.concept === "compared" && cues[0].at === at - 1;
  const other = after ? secondOfPair(scene.sentence, at) : null;
  if (other)
    return (reading) => ({
      ...reading,
      others: [],
      rivals: [],
      binding: { ...reading.binding, unit: other },
    });
  if (!after || has(items[at - 2], "mean")) return null;
  // "kỳ trước là 14; điểm 61,14 so với 59,81": the year looked back at may be that of the number already.
  const back = scene.sentence.mentions.some(
    ({ slot, step, at: place }) => slot === "year" && step && place < at,
  );
  const from = fromReading(scene, at);
  // "6,56, so với 7,00 một năm trước đó": the year right behind it is the one looked back at.
  if (tightAfter(scene.sentence, at, "year")?.step) return (reading) => reading;
  return back
    ? (reading) => {
        const earlier = from(reading);
        return { ...earlier, others: [...earlier.others, reading.binding] };
      }
    : from;
}
