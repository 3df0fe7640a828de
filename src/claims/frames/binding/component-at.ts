import { has, lastBefore } from "../../text/items.ts";
import type { Scene } from "../scene.ts";
import type { Mention, Sentence } from "../sentence.ts";
import { bind } from "./bind.ts";
import { opensSentence } from "./order.ts";

/** The component that a claim is about, or the total (`id` null); with its index where its name alone tells that. */
export interface PartRead {
  id: string | null;
  index: string | null;
  /** Only carried on: it may have been left behind. */
  loose: boolean;
  how: string;
  mention?: Mention;
}

/** The component of a claim, named in its sentence or carried on; null where nothing tells one. */
export function componentAt(scene: Scene, at: number, index: string | null): PartRead | null {
  const { sentence, context, taken } = scene;
  const bound = bind(sentence, at, "component", taken);
  if (bound && bound.way !== "ahead") {
    const { mention } = bound;
    if (mention.ids.length === 0) return { id: null, index: null, loose: false, how: "tổng điểm" };
    const later = sentence.mentions.filter(
      (one) => one.at > mention.at && one.at < at && sentence.bracket[one.at] === sentence.bracket[at],
    );
    const reset = later.some(
      (one) =>
        one.slot === "index" &&
        !setUpAs(sentence, mention.at) &&
        one.role === "subject" &&
        !/^(của|trong|thuộc|về)$/.test(sentence.items[one.at - 1]?.word ?? "") &&
        // "đạt 4,00 điểm PAPI, hạng 46": what the points are of parts nothing off.
        !(has(sentence.items[one.at - 1], "points") && has(sentence.items[one.at - 2], "number")) &&
        // "Đào tạo lao động - PCI 2012: …": whose component it is.
        !sentence.items
          .slice(mention.at + 1, one.at)
          .every((item) => has(item, "dash", "open", "quote") || /^(theo|chỉ số|bộ)$/.test(item.word)),
    );
    // "(c) Quản trị môi trường 4,81 điểm; (d) tỉnh đứng thứ 9 trong vùng": the province takes over behind the stop.
    const stop = lastBefore(sentence.items, at, "semicolon");
    const over =
      stop > mention.at &&
      sentence.items.some(
        (item, i) =>
          i > stop &&
          i <= stop + 6 &&
          i < at &&
          has(item, "self") &&
          !/^(của|trong|toàn)$/.test(sentence.items[i - 1]?.word ?? ""),
      );
    if (over && !mention.joined) return null;
    if (!reset) {
      const own = mention.ids.filter((id) => id.split("/")[0] === index);
      const loose =
        sentence.items.slice(mention.at, at).some((item) => has(item, "semicolon")) ||
        (sentence.clause[mention.at] !== sentence.clause[at] && later.some((one) => one.slot === "unit")) ||
        sentence.items
          .slice(mention.at, at)
          .some(
            (item) =>
              has(item, "self") &&
              !/^(của)$/.test(sentence.items[sentence.items.indexOf(item) - 1]?.word ?? ""),
          );
      if (own.length)
        return { id: own[0]!.split("/")[1]!, index: null, loose, how: "nêu ngay trong câu", mention };
      const alone = [...new Set(mention.ids.map((id) => id.split("/")[0]!))].filter(
        (id) => !scene.facts.modelled(id),
      );
      const named = sentence.mentions.some((one) => one.slot === "index" && one.at < at);
      if (alone.length === 1 && !named)
        return {
          id: mention.ids.find((id) => id.startsWith(`${alone[0]}/`))!.split("/")[1]!,
          index: alone[0]!,
          loose,
          how: "nêu ngay trong câu",
        };
    }
    return null;
  }
  if (bound?.way === "ahead" && opensSentence(scene, at) && setUpAhead(sentence, at, bound.mention)) {
    const own = bound.mention.ids.find((id) => id.split("/")[0] === index);
    if (own)
      return {
        id: own.split("/")[1]!,
        index: null,
        loose: true,
        how: "nêu ngay sau số",
        mention: bound.mention,
      };
  }
  // "nội dung này", "chỉ số ấy": the one spoken of before, whatever unit or year is named besides.
  const pointed = sentence.items.find(
    (item, i) =>
      i < at &&
      has(item, "parts") &&
      /^(này|ấy|đó)$/.test(sentence.items[i + 1]?.word ?? "") &&
      !has(sentence.items[i - 1], "number"),
  );
  // "Còn PAR Index? – Chỉ số này năm 2023 đạt …": the index itself, where no part was spoken of since.
  if (pointed?.word === "chỉ số" && !context.component && context.index === index)
    return { id: null, index: null, loose: true, how: "câu trước" };
  if (pointed) return { id: context.component ?? "", index: null, loose: true, how: "câu trước" };
  // "dẫn đầu PAPI": of the index, whatever part was spoken of before.
  const left = sentence.mentions.some((one) => one.slot === "index" && one.at <= at + 1);
  if (context.headed && context.component === context.headed)
    return { id: left ? null : context.headed, index: null, loose: true, how: "đề mục" };
  // "…; Cung ứng dịch vụ công 4,65; Tham gia 4,65 điểm. Năm 2024 khá hơn: tăng 1,57 điểm": a list of parts is over.
  const first = sentence.mentions[0];
  const dated = first?.slot === "year" && first.at < at && first.at <= 2 && first.year !== undefined;
  if (dated && context.components.size > 1 && first.year !== context.year) return null;
  // "Và kỳ này 39,93 điểm, hạng 56": points that no part has, told beside a place.
  if (beyondParts(scene, at, index)) return null;
  if (
    context.component &&
    !left &&
    !sentence.mentions.some((one) => one.slot === "unit" && one.at < at) &&
    !sentence.items.some(
      (item, i) => i < at && has(item, "self") && !/^(của)$/.test(sentence.items[i - 1]?.word ?? ""),
    )
  )
    return { id: context.component, index: null, loose: true, how: "câu trước" };
  return null;
}

/** "Đối với Chi phí thời gian, PCI năm 2014 của Đồng Nai đạt …": the part that a sentence says it is about. */
function setUpAs({ items }: Sentence, at: number): boolean {
  const opening = items
    .slice(0, at)
    .map(({ word }) => word)
    .join(" ");
  return (
    has(items[at + 1], "comma", "colon") &&
    /(^|[":“] )(đối với|riêng|riêng về|về)( nội dung| chỉ số| lĩnh vực)?$/.test(opening)
  );
}

/** "Với 6,29 điểm, cao nhất cả nước, Công khai, minh bạch là …": the part named after the figures, with nothing else in between. */
function setUpAhead(sentence: Sentence, at: number, { at: place, role }: Mention): boolean {
  const { items, mentions } = sentence;
  const other = mentions.some(
    (one) => one.at > at && one.at < place && (one.slot === "unit" || one.slot === "index"),
  );
  const before = items[place - 1];
  return (
    role === "subject" && !other && (has(before, "comma", "parts") || /^(của|ở|là)$/.test(before?.word ?? ""))
  );
}

/** Whether a figure right before a claim (or right behind it, in a bracket or a pair) is larger than any part of the index can be. */
function beyondParts({ sentence, context, facts }: Scene, at: number, index: string | null): boolean {
  const { items, mentions } = sentence;
  if (index === null || context.component === null) return false;
  const year = context.year ?? facts.years(index).at(-1) ?? null;
  const most = year === null ? null : facts.maximum(index, context.component, year);
  if (most === null) return false;
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
    if (has(items[i], "semicolon") || mentions.some((one) => one.at === i && one.slot === "component"))
      return false;
    const { number } = items[i]!;
    if (number && number.decimals > 0) return number.value > most * 1.2;
  }
  return false;
}

/** "Kỳ 2020 còn 42,24 điểm": a sentence whose points no part of its index can have, and which names none: the part spoken of before is left. */
export function leavesPart({ sentence, context, facts }: Scene): boolean {
  const { items, mentions } = sentence;
  const { component, index } = context;
  if (component === null || index === null || mentions.some(({ slot }) => slot === "component")) return false;
  const year = context.year ?? facts.years(index).at(-1) ?? null;
  const most = year === null ? null : facts.maximum(index, component, year);
  return (
    most !== null &&
    items.some(
      ({ number }, at) =>
        number && number.decimals > 0 && number.value > most * 1.2 && has(items[at + 1], "points", "percent"),
    )
  );
}
