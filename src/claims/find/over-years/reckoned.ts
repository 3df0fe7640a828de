import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import { listOf } from "../../frames/sentence.ts";
import { has } from "../../text/items.ts";
import { claimAt } from "../make.ts";
import { yearsCountedOn } from "../rows/counted-on.ts";
import { meanOverYears, sumOfParts } from "../score-words.ts";

/**
 * A number reckoned from several figures of one unit: the mean of its scores over years, or the sum of some of its
 * parts. Null where the words say neither; empty where they do, but not of which years or parts.
 */
export function reckonedAt(scene: Scene, at: number, end: number, more: Partial<Claim>): Claim[] | null {
  if (sumOfParts(scene.sentence, at)) return sumAt(scene, at, end, more);
  return meanOverYears(scene.sentence, at) ? meanOfYears(scene, at, end, more) : null;
}

/** The spans that a mean over years is of: told in the sentence, by years in a row there, or by their count. */
function spansOf(scene: Scene, at: number): { from: number; to: number }[] {
  const { sentence, context } = scene;
  const { items, mentions } = sentence;
  const spans = items.flatMap(({ protected: one }, i) =>
    one?.kind === "span" && one.from && one.to && i < at + 6 ? [{ from: one.from, to: one.to }] : [],
  );
  if (spans.length) return spans.slice(-1);
  const told = mentions.find((one) => one.slot === "year" && listOf(sentence, one).length > 1);
  const listed = (told ? listOf(sentence, told) : []).flatMap(({ year }) => year ?? []);
  const counted = items.findLast(
    (item, i) => i < at && i >= at - 12 && item.number && has(items[i + 1], "years"),
  )?.number?.value;
  const fits = ({ from, to }: { from: number; to: number }) =>
    counted === undefined || to - from + 1 === counted;
  const span = (years: readonly number[]) => ({ from: Math.min(...years), to: Math.max(...years) });
  if (listed.length) return [span(listed)].filter(fits);
  const around = [
    ...(context.span ? [context.span] : []),
    ...(context.years.size > 1 ? [span([...context.years])] : []),
  ].filter(fits);
  if (around.length || counted === undefined) return around;
  return (yearsCountedOn(scene, counted, at) ?? []).map((years) => span(years.map(({ year }) => year!)));
}

function meanOfYears(scene: Scene, at: number, end: number, more: Partial<Claim>): Claim[] {
  const spans = spansOf(scene, at);
  const year = spans[0]?.to;
  if (year === undefined || scene.sentence.mood[at] === "target") return [];
  const claim = claimAt(scene, at, "mean", end, { ...more, other: "years", spans }, (reading) => ({
    ...reading,
    others: reading.others
      .filter((one) => one.index === reading.binding.index)
      .map((one) => ({ ...one, year, against: year - 1 })),
    rivals: [],
    binding: { ...reading.binding, year, against: year - 1 },
  }));
  if (!claim?.binding.unit) return [];
  const { undated: _, ...told } = claim;
  return [told];
}

/** "Tổng hai nội dung thủ tục hành chính công và cung ứng dịch vụ công năm 2024 là 15,24 điểm". */
function sumAt(scene: Scene, at: number, end: number, more: Partial<Claim>): Claim[] {
  const { sentence } = scene;
  const head = sentence.items.findLastIndex((item, i) => i < at && /^(tổng|cộng|tổng điểm)$/.test(item.word));
  const named = sentence.mentions.filter(
    (one) => one.slot === "component" && one.at > head && one.at < at && one.ids.length > 0,
  );
  const count = sentence.items.slice(head, at).find(({ number }) => number)?.number?.value;
  if (named.length < 2 || (count !== undefined && count !== named.length) || sentence.mood[at]) return [];
  const claim = claimAt(scene, at, "parts", end, more, (reading) => ({
    ...reading,
    others: [],
    rivals: [],
    binding: { ...reading.binding, component: null },
  }));
  const index = claim?.binding.index;
  const among = named.flatMap(({ ids }) => ids.find((id) => id.startsWith(`${index}/`))?.split("/")[1] ?? []);
  return claim?.binding.unit && among.length === named.length ? [{ ...claim, among }] : [];
}
