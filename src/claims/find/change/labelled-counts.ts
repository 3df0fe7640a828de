import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import { has, type Item, lastBefore } from "../../text/items.ts";
import { claimAt } from "../make.ts";

const said = (items: readonly Item[]): string => items.map(({ word }) => word).join(" ");

/** What a label counts besides moves: "lọt tốp 10", "đạt từ 7 điểm trở lên", "trên mức trung bình cả nước", "đứng đầu cả nước". */
function propertyIn(label: readonly Item[]): string | null {
  const words = said(label);
  const limit = label.find(({ number }) => number)?.number?.value;
  if (label.some((item) => has(item, "group"))) {
    const low = label.some((item) => has(item, "last", "lowest") || /^(cuối|chót)$/.test(item.word));
    return limit === undefined || low ? null : `top:${limit}`;
  }
  const middle = label.find((item) => has(item, "mean", "median"));
  if (middle) {
    const kind = has(middle, "median") ? "median" : "mean";
    if (/(^| )(trên|cao hơn|vượt|hơn)( |$)/.test(words)) return `above-${kind}`;
    return /(^| )(dưới|thấp hơn|kém)( |$)/.test(words) ? `below-${kind}` : null;
  }
  if (limit !== undefined && label.some((item) => has(item, "points"))) {
    if (/(^| )(trên|vượt|hơn|từ)( |$)/.test(words)) return `above:${limit}`;
    return /(^| )dưới( |$)/.test(words) ? `below:${limit}` : null;
  }
  return label.length <= 3 && has(label[0], "first") ? "top:1" : null;
}

/** The label "Số nội dung …" that a place of its sentence stands in: its words behind the parts; null outside of one. */
function labelAt({ sentence }: Scene, at: number): { parts: number; label: Item[] } | null {
  const { items } = sentence;
  const stop = lastBefore(items, at, "semicolon");
  const parts = items.findLastIndex(
    (item, i) => i > stop && i < at && has(item, "parts") && /^(số|tổng số)$/.test(items[i - 1]?.word ?? ""),
  );
  return parts < 0 || at - parts > 12 ? null : { parts, label: items.slice(parts + 1, at) };
}

/** "Số nội dung lọt tốp 10 là 3", "Số chỉ số đạt từ 7 điểm trở lên: 7": a count behind what it counts; null elsewhere. */
export function propertyByLabel(scene: Scene, at: number): Claim[] | null {
  const { items, mood } = scene.sentence;
  const { number, denominator } = items[at]!;
  const lead = has(items[at - 1], "colon") || /^(là|còn|chỉ còn|có)$/.test(items[at - 1]?.word ?? "");
  if (!lead || !number || denominator || number.decimals > 0 || number.value > 12 || mood[at]) return null;
  const next = items[at + 1];
  if (next && !has(next, "comma", "semicolon", "parts", "close", "open") && !/^[.]$/.test(next.word))
    return null;
  const found = labelAt(scene, at - 1);
  const other = found && propertyIn(found.label);
  if (!other) return null;
  const bind = { number, direction: 1 as const, over: "parts" as const, other };
  const claim = claimAt(scene, at, "count", at, bind, (reading) => ({
    ...reading,
    binding: { ...reading.binding, component: null },
    others: reading.others.map((one) => ({ ...one, component: null })),
  }));
  return claim ? [claim] : [];
}

/** "… đứng trong tốp 10 có hai nội dung": what is counted stands before its count; null elsewhere. */
export function propertyAhead({ sentence }: Scene, at: number): string | null {
  const { items, clause } = sentence;
  if (!/^(có|là)$/.test(items[at - 1]?.word ?? "")) return null;
  const group = items.findLastIndex(
    (item, i) => i < at && i >= at - 6 && clause[i] === clause[at] && has(item, "group"),
  );
  if (group < 0) return null;
  const limit = items.slice(group + 1, at).find(({ number }) => number)?.number?.value;
  const low = items
    .slice(group, at)
    .some((item) => has(item, "last", "lowest") || /^(cuối|chót)$/.test(item.word));
  return limit === undefined || low ? null : `top:${limit}`;
}

/** Whether a group word only says what a count of parts is of, and places nobody. */
export function countedOf(scene: Scene, at: number): boolean {
  const { items } = scene.sentence;
  const head = labelAt(scene, at);
  if (head && at - head.parts <= 4) return true;
  const had = items.findIndex((item, i) => i > at && i <= at + 5 && item.word === "có");
  return had > 0 && items[had + 1]?.number !== undefined && has(items[had + 2], "parts");
}

/** "Số nội dung trên 7 điểm: 4", "Số nội dung trên bình quân cả nước: 6": whether a place stands in the label of a count, before its colon. */
export function insideLabel(scene: Scene, at: number): boolean {
  const { items, clause } = scene.sentence;
  const head = labelAt(scene, at);
  const led = (i: number) => has(items[i], "colon") || items[i]?.word === "là";
  if (!head || items.some((_, i) => i > head.parts && i < at && led(i))) return false;
  const lead = items.findIndex(
    (_, i) =>
      i > at &&
      i <= at + 7 &&
      led(i) &&
      (clause[i] === clause[at] || !items.slice(at, i).some((item) => has(item, "comma"))),
  );
  const count = items[lead + 1]?.number;
  return lead > 0 && count !== undefined && count.decimals === 0 && count.value <= 12;
}
