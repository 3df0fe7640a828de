import { has } from "../../text/items.ts";
import type { Scene } from "../scene.ts";
import type { Sentence } from "../sentence.ts";

/** A sentence that opens with its figures or place names its subject after them ("Với 42,43 điểm, Đồng Tháp …", "Ở cuối bảng, Cao Bằng …"). */
export function opensSentence({ sentence }: Scene, at: number): boolean {
  const [head, place] = sentence.items;
  const placed = head?.word === "ở" && at === 1 && has(place, "first", "second", "last", "last-but-one");
  return (
    (placed ||
      /^(với|đạt|bằng|nhờ|dù|tuy|mặc dù|xếp|đứng|giành|tăng|giảm|được|có|sau khi|không|mặc|bất chấp|kết quả|theo)/.test(
        sentence.items.find((item) => !has(item, "dash", "quote"))?.word ?? "",
      )) &&
    !sentence.mentions.some((one) => one.slot === "unit" && one.at < at)
  );
}

/** "Có 12 tỉnh trên 45 điểm, trong khi năm 2023 chỉ có 7": a year that is set against what came before it. */
export function setsAgainst({ items }: Sentence, year: number): boolean {
  const words = items
    .slice(Math.max(0, year - 4), year)
    .map(({ word }) => word)
    .join(" ");
  return /(^| )(trong khi|trong lúc|còn|song|nhưng)( đó)?( năm)?$/.test(words);
}

/** Whether a year begins a later clause ("…, song năm 2021 rơi xuống …"): it says nothing of what came before. */
export function opensClause(sentence: Sentence, year: number, at: number): boolean {
  const { items, clause } = sentence;
  if (clause[year] === clause[at]) return false;
  const first = /^(năm)$/.test(items[year - 1]?.word ?? "") ? year - 2 : year - 1;
  return (
    has(items[first], "comma", "semicolon", "colon") ||
    /^(song|nhưng|còn|đến|sang|thì|và|trong|khi|trong khi)$/.test(items[first]?.word ?? "")
  );
}
