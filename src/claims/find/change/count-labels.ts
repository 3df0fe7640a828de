import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import { has } from "../../text/items.ts";
import { directionOf } from "../cues.ts";
import { claimAt } from "../make.ts";

/** "Nội dung tăng: 07; nội dung giảm: 02", "Số nội dung tăng điểm là 05": a count behind its label; null elsewhere. */
export function countByLabel(scene: Scene, at: number): Claim[] | null {
  const { items, mood } = scene.sentence;
  const { number, denominator } = items[at]!;
  // "số nội dung tăng 5, số nội dung giảm 4"
  const bare =
    directionOf(items[at - 1]) !== null &&
    has(items[at - 2], "parts") &&
    /^(số|tổng số)$/.test(items[at - 3]?.word ?? "");
  // "số thành phần tăng chỉ có 2", "số chỉ số giảm còn 4"
  const led =
    has(items[at - 1], "colon") || /^(là|có|chỉ có|còn|chỉ còn)$/.test(items[at - 1]?.word ?? "") || bare;
  if (!led || !number || denominator || number.spelled || number.value > 12 || mood[at]) return null;
  const next = items[at + 1];
  if (next && !has(next, "comma", "semicolon", "parts", "close") && !/^[.(]$/.test(next.word)) return null;
  let verb = bare ? at - 1 : at - 2;
  while (has(items[verb], "points") || /^(chỉ|mới|cũng|vẫn)$/.test(items[verb]?.word ?? "")) verb -= 1;
  const way = items[verb] && !has(items[verb], "noise") ? directionOf(items[verb]) : null;
  // "số thành phần tăng là 3, số giảm là 7"
  const goesOn = items[verb - 1]?.word === "số" && items.slice(0, verb).some((item) => has(item, "parts"));
  const counts = has(items[verb - 1], "parts") && !has(items[verb - 2], "number", "component");
  const whole =
    /^(có|còn)$/.test(items[at - 1]?.word ?? "") && !/^(số|tổng số)$/.test(items[verb - 2]?.word ?? "");
  if (way === null || !(goesOn || (counts && !whole))) return null;
  const claim = claimAt(
    scene,
    at,
    "count",
    at,
    { number, direction: way, of: /(hạng|bậc)$/.test(items[verb]!.word) ? "rank" : "score", over: "parts" },
    (reading) => ({
      ...reading,
      binding: { ...reading.binding, component: null },
      others: reading.others.map((other) => ({ ...other, component: null })),
    }),
  );
  return claim ? [claim] : [];
}

/** "Trong 8 nội dung, …" at the head of its sentence: how many components there are. */
export function wholeOfParts(scene: Scene, at: number, end: number): Claim[] {
  const { items } = scene.sentence;
  const opens = items
    .slice(0, at)
    .every((item) => has(item, "among", "dash", "quote") || /^(số|tổng số)$/.test(item.word));
  const next = items[end + 1];
  // "cao nhất trong 9 chỉ số thành phần;": all of them, where nothing narrows them.
  const best =
    has(items[at - 1], "among") &&
    has(items[at - 2], "highest", "lowest") &&
    items[at]!.number!.value >= 5 &&
    !scene.sentence.mood[at] &&
    (next === undefined || has(next, "comma", "semicolon", "close") || next.word === ".");
  const told = /^(thì|có)$/.test(next?.word ?? "") && items[at]!.number!.value >= 5;
  if (
    !best &&
    (!opens ||
      !(told || has(next, "comma", "index") || (next?.word === "của" && has(items[end + 2], "index"))))
  )
    return [];
  const claim = claimAt(
    scene,
    at,
    "denominator",
    end,
    { number: items[at]!.number!, over: "parts" },
    (reading) => ({
      ...reading,
      binding: { ...reading.binding, component: null },
    }),
  );
  return claim ? [claim] : [];
}

/** "đứng đầu 5 tỉnh Tây Nguyên", "cao nhất 14 tỉnh của vùng": how many a region has, not how many did something. */
export function sizeOfRegion({ sentence }: Scene, at: number, end: number): boolean {
  const { items, mentions } = sentence;
  const led = [at - 1, at - 2].some(
    (i) =>
      has(items[i], "first", "last", "second", "highest", "lowest") &&
      (i === at - 1 || has(items[at - 1], "among")),
  );
  return led && mentions.some(({ slot, at: place }) => slot === "scope" && place > end && place <= end + 3);
}
