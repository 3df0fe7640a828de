import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatCount } from "../../format/number.ts";
import { capitalise, countInWords, joinWords } from "../../format/words.ts";
import { t, tAs } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import { findComponent, frameworkOf } from "../../model/lookup.ts";
import { topRows } from "../../model/rules/top.ts";
import { type CountKind, countKind, factOfTotal } from "../fact-ids/fact-id.ts";
import { componentWord, shortName } from "../names.ts";

/** How many top components the framework of the year before did not have: they lack nothing, they are new. */
function begunCount(analysis: IndexAnalysis, by: "verdict" | "rankVerdict"): number {
  const before = frameworkOf(analysis.index, analysis.against);
  if (before === null) return 0;
  return topRows(analysis.components).filter(
    (row) => row[by] === "missing" && findComponent(before, row.component.id) === null,
  ).length;
}

/** "bảy", and "tám": a count of components and that of all, each leading to its fact. */
export function toldInWords(
  analysis: IndexAnalysis,
  what: CountKind | null,
  count: number,
): readonly [Words, Words] {
  const told = countInWords(count);
  const all = factOfTotal(analysis, "so-phan-tat-ca", countInWords(analysis.counts.of));
  return [what === null ? told : factOfTotal(analysis, what, told), all];
}

/** "07/08 nội dung giảm, 01 nội dung tăng": counts by score, or by rank when only ranks are known. */
export function countsSentence(analysis: IndexAnalysis): Words | null {
  const led = (what: CountKind | null, words: Words) =>
    what === null ? words : factOfTotal(analysis, what, words);
  const { counts, rankCounts, index } = analysis;
  if (counts.of === 0) return null;
  const byRank = counts.gain + counts.loss + counts.unchanged === 0;
  const shown = byRank ? rankCounts : counts;
  if (shown.gain + shown.loss + shown.unchanged === 0) return null;
  const word = componentWord(index);
  const begun = begunCount(analysis, byRank ? "rankVerdict" : "verdict");
  const parts = [
    { count: shown.loss, fact: countKind("loss", byRank), text: byRank ? t`giảm bậc` : t`giảm điểm` },
    { count: shown.gain, fact: countKind("gain", byRank), text: byRank ? t`tăng bậc` : t`tăng điểm` },
    {
      count: shown.unchanged,
      fact: countKind("unchanged", byRank),
      text: byRank ? t`giữ nguyên bậc` : tAs("several")`giữ nguyên điểm`,
    },
    {
      count: shown["not-comparable"],
      fact: countKind("not-comparable", byRank),
      text: tAs("moved")`không so sánh được`,
    },
    { count: begun, fact: null, text: t`mới đưa vào đánh giá` },
    { count: shown.missing - begun, fact: null, text: t`thiếu số liệu để so sánh` },
  ].filter(({ count }) => count > 0);
  const ordered = shown.gain > shown.loss ? [...parts].sort((a, b) => b.count - a.count) : parts;
  const whole = led("so-phan-tat-ca", formatCount(shown.of));
  const [first, ...rest] = ordered.map(({ count, fact, text }, i) =>
    i === 0
      ? tAs("counts")`${led(fact, formatCount(count))}/${whole} ${word} ${text}`
      : tAs("counts")`${led(fact, formatCount(count))} ${word} ${text}`,
  );
  return t`${joinWords([first!, ...rest])} so với năm ${analysis.against}.`;
}

/** "Bảy trong tám nội dung PAPI giảm điểm", for a headline; null when no component moved one way. */
export function countsHeadline(analysis: IndexAnalysis): Words | null {
  const { counts, rankCounts, index, total } = analysis;
  const byRank = counts.gain + counts.loss === 0;
  const shown = byRank ? rankCounts : counts;
  const all = Math.max(counts.gain, counts.loss) === counts.of;
  // Of scores every group is told: what did not fall may have risen, or be unknown.
  if (!byRank && !all) {
    const what =
      total.verdict === "unchanged" ? together`${shortName(index)} ${t`giữ nguyên điểm`}` : shortName(index);
    return together`${what}: ${countsInWords(analysis)}`;
  }
  const [count, verb] =
    shown.loss >= shown.gain
      ? [shown.loss, byRank ? t`giảm bậc` : tAs("moved")`giảm`]
      : [shown.gain, byRank ? t`tăng bậc` : tAs("moved")`tăng`];
  if (count === 0) return null;
  const word = componentWord(index);
  const [how, of] = toldInWords(
    analysis,
    countKind(shown.loss >= shown.gain ? "loss" : "gain", byRank),
    count,
  );
  return capitalise(
    count === shown.of
      ? t`cả ${how} ${word} ${shortName(index)} ${verb}`
      : t`${how} trong ${of} ${word} ${shortName(index)} ${verb}`,
  );
}

/**
 * "bảy trong tám nội dung giảm, một tăng": every group in words, the largest first, and of equal ones the one that went
 * the way of the total.
 */
export function countsInWords(analysis: IndexAnalysis): Words {
  const { counts, index, total } = analysis;
  const begun = begunCount(analysis, "verdict");
  const word = componentWord(index);
  const moved = [
    { count: counts.loss, fact: countKind("loss"), text: tAs("moved")`giảm` },
    { count: counts.gain, fact: countKind("gain"), text: tAs("moved")`tăng` },
  ];
  const groups = [
    ...(total.verdict === "gain" ? moved.reverse() : moved),
    { count: counts.unchanged, fact: countKind("unchanged"), text: tAs("moved")`giữ nguyên` },
    {
      count: counts["not-comparable"],
      fact: countKind("not-comparable"),
      text: tAs("moved")`không so sánh được`,
    },
    { count: begun, fact: null, text: tAs("moved")`mới đưa vào` },
    { count: counts.missing - begun, fact: null, text: tAs("moved")`thiếu số liệu` },
  ].filter(({ count }) => count > 0);
  return strung(
    groups
      .sort((a, b) => b.count - a.count)
      .map(({ count, fact, text }, i) => {
        const [how, of] = toldInWords(analysis, fact, count);
        if (i > 0) return together`${how} ${text}`;
        return count === counts.of ? t`cả ${how} ${word} ${text}` : t`${how} trong ${of} ${word} ${text}`;
      }),
    ", ",
  );
}
