import type { Claim } from "../../frames/claim.ts";
import type { Reading, Scene } from "../../frames/scene.ts";
import type { Mention, Sentence } from "../../frames/sentence.ts";
import type { NumberRead } from "../../numbers/read-number.ts";
import { has } from "../../text/items.ts";
import { claimAt } from "../make.ts";

/** What may stand between a percentage and the maximum that it is of: "75,8% (so với) số điểm tối đa". */
const OF_MAXIMUM = /^(?:(?:so với|của|trên|số|tổng|tổng số|mức|điểm|tổng điểm) )*(?:số )?(?:điểm )?tối đa/;

/** What may stand between a score, or the name of what reached it, and its share: "7,58 điểm, bằng 75,8%". */
const LINKS = /^(bằng|tương|đương|tức|chiếm|là|với|tỷ|lệ)$/;

/**
 * "đạt 7,58 điểm, bằng 75,8% điểm tối đa", "Thủ tục hành chính công đạt 75,81% số điểm tối đa": a score as its share of
 * the most it can be. Only right behind the score itself, or behind the name of the index or component: of what else a
 * maximum is, nobody here knows. An empty list where the share is of something else; null where a number is no such share.
 */
export function shareOfMaximum(scene: Scene, at: number): Claim[] | null {
  const { sentence } = scene;
  if (!/^(%|phần trăm)( điểm)?$/.test(sentence.items[at + 1]?.word ?? "") || !ofMaximum(sentence, at))
    return null;
  const of = sharedBy(sentence, at);
  if (!of || sentence.mood[at]) return [];
  const number = sentence.items[at]!.number!;
  const told = of.score ? { stated: { to: of.score.value } } : {};
  const more = { number, percent: true, other: "maximum", ...told };
  const claim = claimAt(scene, at, "score", at + 1, more, (reading) => ofNamed(reading, of.named));
  return claim ? [claim] : [];
}

/** "Công khai, minh bạch đạt 60,5% tổng điểm tối đa": of what is named before it; the total behind it is that of its maximum. */
function ofNamed(reading: Reading, named: Mention | null): Reading | null {
  if (named?.slot !== "component") return reading;
  const own = named.ids.find((id) => id.split("/")[0] === reading.binding.index);
  const component = own?.split("/")[1];
  return component ? { ...reading, binding: { ...reading.binding, component } } : null;
}

function ofMaximum({ items }: Sentence, at: number): boolean {
  const behind = items.slice(at + 2, at + 8).map(({ word }) => word);
  return OF_MAXIMUM.test(behind.join(" "));
}

/** The name that a share is told of, or the score that it is told beside; null where neither stands right before it. */
function sharedBy(
  { items, mentions }: Sentence,
  at: number,
): { named: Mention | null; score: NumberRead | null } | null {
  let back = at - 1;
  while (has(items[back], "reach", "comma", "open") || LINKS.test(items[back]?.word ?? "")) back -= 1;
  const named = mentions.find(
    (one) => one.at === back && one.role === "subject" && ["index", "component"].includes(one.slot),
  );
  if (named) return { named, score: null };
  const score = items[has(items[back], "points") ? back - 1 : back]?.number;
  return score && score.decimals > 0 ? { named: null, score } : null;
}
