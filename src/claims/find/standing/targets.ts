import type { Claim } from "../../frames/claim.ts";
import type { Scene } from "../../frames/scene.ts";
import type { Slot } from "../../frames/sentence.ts";
import { has } from "../../text/items.ts";
import { type Cue, leewayAt, measureAfter, nearest } from "../cues.ts";
import { claimAt } from "../make.ts";

/** "Mục tiêu là 43,5 điểm, cao hơn năm 2022 0,18 điểm": the rise of a target told as its distance from a year. */
export function targetApart({ sentence }: Scene, at: number, cues: readonly Cue[]): 1 | -1 | null {
  const cue = nearest(cues, "more", "less");
  const year = sentence.mentions.find((one) => one.slot === "year" && cue && one.at > cue.at && one.at < at);
  return cue && year ? (cue.concept === "more" ? 1 : -1) : null;
}

const RENAMED: readonly Slot[] = ["component", "index", "unit"];

/** A stated gain beside a target: the target's own number is the last one before it that no verb of change leads. */
export function withTarget(scene: Scene, claim: Claim, at: number, ahead = false): Claim | null {
  const { sentence } = scene;
  // "mỗi nội dung tăng tối thiểu 0,15 điểm": the rise of parts, not of the total beside it.
  const each = sentence.items.slice(Math.max(0, at - 7), at).some(({ word }) => /^(mỗi|từng)$/.test(word));
  if (each) return null;
  for (let back = at - 1; back >= 0; back -= 1) {
    const item = sentence.items[back]!;
    if (!item.number || (sentence.mood[back] !== "target" && !ahead) || has(item, "fraction")) continue;
    // "A đạt 7,50 điểm; B tăng ít nhất 0,30 điểm": the rise of something else than what the aim is of.
    if (sentence.mentions.some((one) => RENAMED.includes(one.slot) && one.at > back && one.at < at))
      return null;
    const { concept } = measureAfter(sentence, back);
    if (concept === "points" || concept === "percent") {
      const goal = item.number.otherwise ?? item.number.value;
      const year = claim.binding.year;
      const named = sentence.mentions.some((one) => one.slot === "year" && one.role === "compared");
      // Only a year compared with in the same sentence: one told before was of the results.
      const against =
        named && claim.how.against === "nêu trong câu"
          ? claim.binding.against
          : year === null
            ? null
            : year - 1;
      // "KẾT QUẢ NĂM 2022 … MỤC TIÊU: đạt 43,00 điểm, tăng 1,34 điểm": the year carried on is the one it starts from.
      const carried = !named && claim.how.year !== "nêu trong câu" && scene.context.against !== null;
      if (carried && year !== null)
        return {
          ...claim,
          stated: { to: goal },
          leeway: leewayAt(sentence, back) === "over" ? "over" : claim.leeway,
          binding: { ...claim.binding, year, against: year },
          others: [...claim.others, { ...claim.binding, year: year - 1, against: year - 1 }],
        };
      return {
        ...claim,
        stated: { to: goal },
        leeway: leewayAt(sentence, back) === "over" ? "over" : claim.leeway,
        binding: { ...claim.binding, year: against, against },
        // An aim whose year nobody tells may set out from the year spoken of.
        others:
          !named && year !== null && claim.how.year !== "nêu trong câu"
            ? [...claim.others, { ...claim.binding, year, against: year }]
            : claim.others,
      };
    }
  }
  return null;
}

/**
 * "Mục tiêu năm 2025: Quản trị điện tử từ 3,42 điểm lên 3,60 điểm": where an aim sets out from is a figure of now: that
 * of the year before the one aimed at, or of the one spoken of.
 */
export function startOfAim(scene: Scene, at: number, end: number, more: Partial<Claim>): Claim[] {
  const { sentence, facts } = scene;
  const { items, mentions } = sentence;
  const led =
    has(items[at - 1], "from") || (has(items[at - 2], "from") && has(items[at - 1], "reach", "about"));
  const leads = items.slice(end + 1, end + 8);
  const to = leads.findIndex((item) => has(item, "to") || /(lên|đến|tới)$/.test(item.word));
  if (!led || to < 0 || !leads.slice(to, to + 3).some(({ number }) => number)) return [];
  // "đạt từ 43 điểm trở lên": the least that is aimed at.
  const plain = leads
    .slice(0, to)
    .every(
      (item) => has(item, "years", "year", "open", "close", "rank", "up") || /^(của|năm)$/.test(item.word),
    );
  if (!plain) return [];
  const claim = claimAt(scene, at, "score", end, more, (reading) => {
    const { year, index } = reading.binding;
    if (year === null || index === null) return null;
    const aimed = mentions.some((one) => one.slot === "year" && one.year === year);
    const years = (aimed ? [year - 1, year] : [year, year - 1]).filter((one) =>
      facts.years(index).includes(one),
    );
    const [first, ...rest] = years.map((one) => ({ ...reading.binding, year: one, against: one - 1 }));
    return first ? { ...reading, binding: first, others: rest, rivals: [] } : null;
  });
  if (!claim) return [];
  const { undated: _, ...dated } = claim;
  return [dated];
}
