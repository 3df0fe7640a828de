import type { Scene } from "../../frames/scene.ts";
import type { Mention } from "../../frames/sentence.ts";
import { yearOf } from "../../frames/years.ts";
import { has } from "../../text/items.ts";

/** "Năm 2019 tỉnh từng đứng đầu", "mới năm 2023 thôi, tỉnh chỉ có 39,69 điểm": an earlier year told as an aside. */
export function lookedBackAt({ sentence, context }: Scene, { at }: Mention, year: number): boolean {
  const { items, mentions } = sentence;
  if (context.year === null || year >= context.year) return false;
  // "Trước đó, tỉnh từng đứng đầu vào các năm 2020 và 2022"
  const earlier = mentions.every(
    (one) => one.slot !== "year" || one.role !== "subject" || (one.year ?? 9999) < context.year!,
  );
  const before = /^(trước đó|trước đây|trước kia)/.test(
    items
      .slice(0, 2)
      .map(({ word }) => word)
      .join(" "),
  );
  if (before && earlier) return true;
  if (mentions.some((one) => one.slot === "year" && one.at !== at && one.role === "subject")) return false;
  // "Trong khi năm 2020, khoảng cách là …": a sentence that only sets another year beside the one spoken of.
  const opening = items
    .slice(0, 2)
    .map(({ word }) => word)
    .join(" ");
  if (at <= 5 && /^(trong khi|trong lúc)/.test(opening)) return true;
  // "vì năm 2012 tỉnh còn xếp thứ 33"
  const since = items.some(({ word }, i) => i < at && i >= at - 3 && /^(vì|bởi|do|dù|trong khi)$/.test(word));
  const then =
    since && items.some(({ word }, i) => i > at && i <= at + 5 && /^(còn|mới|chỉ|mới chỉ)$/.test(word));
  const once =
    then || items.some(({ word }, i) => Math.abs(i - at) <= 8 && /^(từng|đã từng|vốn)$/.test(word));
  const lately =
    items.slice(Math.max(0, at - 2), at).some(({ word }) => word === "mới") &&
    items.slice(at + 1, at + 3).some(({ word }) => word === "thôi");
  // "Đà Nẵng, á quân năm 2011, rơi khỏi nhóm mười": what a unit was, told beside its name.
  const beside =
    has(items[at + 1], "comma") &&
    items
      .slice(Math.max(0, at - 5), at)
      .some(
        (one, i, part) =>
          has(one, "comma") && has(part[i + 1], "first", "second", "last", "rank") && part.length - i <= 4,
      );
  if (beside) return true;
  const back =
    items
      .slice(0, Math.min(at, 4))
      .some(({ word }) => /^(trước đó|trước đây|nhớ|nhìn lại|hồi|ngược|ngược dòng)$/.test(word)) ||
    // "Nếu đặt cạnh năm 2022 – 47,45 điểm – thì rõ là đi xuống"
    items.slice(Math.max(0, at - 3), at).some(({ word }) => /^(cạnh|bên cạnh)$/.test(word));
  return (
    once ||
    lately ||
    back ||
    /^trước đó/.test(
      items
        .slice(0, 2)
        .map(({ word }) => word)
        .join(" "),
    )
  );
}

/** Whether the only year of a sentence opens a clause of its own behind figures. */
export function besideFigures({ sentence, context }: Scene, { at }: Mention): boolean {
  const { items } = sentence;
  const open = has(items[at - 1], "years") ? at - 2 : at - 1;
  const told = items
    .slice(0, at)
    .some((item) => (item.number?.decimals ?? 0) > 0 || item.denominator !== undefined);
  return context.year === null && told && has(items[open], "semicolon") && items[at + 1]?.word === "là";
}

/** The year that the figures before the last year of a sentence are of; null where none stand before it. */
export function mainYear(scene: Scene, last: Mention, named: readonly Mention[]): number | null {
  const { items } = scene.sentence;
  const first = named[0]!;
  const figures = (from: number, to: number) =>
    items.some(
      (item, i) =>
        i >= from &&
        i < to &&
        has(item, "number", "fraction") &&
        // "đứng thứ hai, năm 2020 đứng thứ tư": a place in words is a figure too.
        (!item.number?.spelled || has(items[i - 1], "rank")),
    );
  if (first === last) return figures(0, last.at) ? scene.context.year : null;
  return figures(first.at, last.at) ? yearOf(scene, first) : null;
}
