import type { IndexAnalysis } from "../../analysis/results.ts";
import type { ComponentAnalysis } from "../../analysis/standing/compared.ts";
import { formatChange, formatChangeSize } from "../../format/measure.ts";
import { formatCount, NBSP } from "../../format/number.ts";
import { formatPlaces } from "../../format/rank.ts";
import { capitalise, countInWords, joinWords } from "../../format/words.ts";
import { named, t, tAs } from "../../language/say.ts";
import { ofFact, strung, together, type Words } from "../../language/text.ts";
import { isReweighted } from "../../model/aggregation.ts";
import { findComponent, frameworkOf } from "../../model/lookup.ts";
import { absent } from "../../model/rules/absent.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";
import { reasonWords } from "../comparability/reasons.ts";
import { componentWord, shortName } from "../names.ts";
import { untoldPart } from "../parts/untold.ts";
import { type CountKind, countKind, earnedKind, factOf, factOfTotal } from "../provenance/fact-id.ts";

/** Top components of an analysis. */
export function topComponents(analysis: IndexAnalysis): ComponentAnalysis[] {
  return analysis.components.filter(({ component }) => component.parent === null);
}

/** How many top components the framework of the year before did not have: they lack nothing, they are new. */
function begunCount(analysis: IndexAnalysis, by: "verdict" | "rankVerdict"): number {
  const before = frameworkOf(analysis.index, analysis.against);
  if (before === null) return 0;
  return topComponents(analysis).filter(
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

/**
 * How one component moved, direction in words: "giảm 1,35 điểm và 32 bậc", "tăng 0,06 điểm nhưng giảm 34 bậc". The points
 * are those of the total, as in the chart, without what new weights made: with weights they differ from the component's own, and the words say so. Null
 * where neither can be told.
 */
export function moveInWords(analysis: IndexAnalysis, row: ComponentAnalysis): Words | null {
  const { index, framework } = analysis;
  const value = row.earned ?? row.change.value;
  const weighted = row.earned !== null && isReweighted(framework, row.component);
  const change = pointsMoved(analysis, row);
  const places = row.places.value;
  const led = (words: Words) => ofFact(words, factOf(analysis, row.component.id, "so-bac"));
  if (change === null) return places === null ? null : led(formatPlaces(places));
  if (places === null) return change;
  const same = places !== 0 && !printsAsZero(value!, index.measure.decimals) && places * value! > 0;
  if (same && !weighted) return t`${change} và ${led(formatCount(places))}${NBSP}bậc`;
  const against = places * value! < 0 && !printsAsZero(value!, index.measure.decimals);
  return against
    ? t`${change} nhưng ${led(formatPlaces(places))}`
    : together`${change}, ${led(formatPlaces(places))}`;
}

/** The points alone: "giảm 1,35 điểm", "làm điểm chung tăng 1,48 điểm"; null where they cannot be told. */
export function pointsMoved(analysis: IndexAnalysis, row: ComponentAnalysis): Words | null {
  const { framework } = analysis;
  const { measure } = analysis.index;
  const value = row.earned ?? row.change.value;
  const weighted = row.earned !== null && isReweighted(framework, row.component);
  if (value === null) return null;
  if (printsAsZero(value, measure.decimals)) return t`giữ nguyên điểm`;
  const what = row.earned === null ? "thay-doi" : earnedKind(row);
  const size = ofFact(formatChangeSize(value, measure), factOf(analysis, row.component.id, what));
  if (weighted) return value > 0 ? t`làm điểm chung tăng ${size}` : t`làm điểm chung giảm ${size}`;
  return value > 0 ? tAs("moved")`tăng ${size}` : tAs("moved")`giảm ${size}`;
}

/** The same after the component's name, for a list: "Kiểm soát tham nhũng trong khu vực công: giảm 1,35 điểm và 32 bậc". */
export function componentMove(analysis: IndexAnalysis, row: ComponentAnalysis): Words {
  const moved =
    moveInWords(analysis, row) ?? reasonWords(row.change.reason ?? absent(analysis.unannounced, "no-score"));
  return together`${named(row.component.name)}: ${moved}`;
}

/** What the total's change holds that no component earned: re-measured ones, those that ended, new weights. */
export interface Rest {
  label: Words;
  components: readonly string[];
  value: number;
  text: Words;
}

export function restOf(analysis: IndexAnalysis): Rest | null {
  const { residual, dropped, index } = analysis;
  const ended = dropped.filter(({ structureEffect }) => structureEffect !== null);
  const untold = residual?.components ?? [];
  const rows = topComponents(analysis).filter(({ contribution }) => contribution !== null);
  const reweighed = rows.reduce((sum, { contribution, earned }) => sum + contribution! - (earned ?? 0), 0);
  const byWeights = !printsAsZero(reweighed, index.measure.decimals);
  if (ended.length + untold.length === 0 && !byWeights) return null;
  const begun = rows.filter(({ earned }) => earned === null);
  const value =
    (residual?.contribution ?? 0) +
    ended.reduce((sum, { structureEffect }) => sum + structureEffect!, 0) +
    reweighed;
  return {
    label: restLabel(analysis, { byWeights, ended: ended.length > 0, untold }),
    components: [...untold, ...[...ended, ...begun].map(({ component }) => component.id)],
    value,
    text: formatChange(value, index.measure),
  };
}

function restLabel(
  analysis: IndexAnalysis,
  { byWeights, ended, untold }: { byWeights: boolean; ended: boolean; untold: readonly string[] },
): Words {
  const word = componentWord(analysis.index);
  const part = untold.length > 0 ? untoldPart(analysis, untold) : null;
  if (byWeights)
    return part ? t`Phần do đổi trọng số, điểm tối đa và ${part}` : t`Phần do đổi trọng số, điểm tối đa`;
  if (!part) return t`Phần do bỏ ${word}`;
  return ended ? t`Phần do bỏ ${word} và ${part}` : capitalise(part);
}
