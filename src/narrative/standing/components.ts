import type { ComponentAnalysis, IndexAnalysis } from "../../analysis/results.ts";
import { formatChange, formatChangeWithUnit } from "../../format/measure.ts";
import { formatCount, formatNumber, roundHalfAway } from "../../format/number.ts";
import { formatPlaces } from "../../format/rank.ts";
import { capitalise, countInWords, joinWords } from "../../format/words.ts";
import { named, t, tAs } from "../../language/say.ts";
import { reasonWords } from "../comparability/reasons.ts";
import { componentWord } from "../names.ts";

/** Top components of an analysis. */
export function topComponents(analysis: IndexAnalysis): ComponentAnalysis[] {
  return analysis.components.filter(({ component }) => component.parent === null);
}

/** "7/8 nội dung giảm, 01 nội dung tăng": counts by score, or by rank when only ranks are known. */
export function countsSentence(analysis: IndexAnalysis): string | null {
  const { counts, rankCounts, index } = analysis;
  if (counts.of === 0) return null;
  const byRank = counts.gain + counts.loss + counts.unchanged === 0;
  const shown = byRank ? rankCounts : counts;
  if (shown.gain + shown.loss + shown.unchanged === 0) return null;
  const word = componentWord(index);
  const parts = [
    { count: shown.loss, text: byRank ? t`giảm bậc` : t`giảm điểm` },
    { count: shown.gain, text: byRank ? t`tăng bậc` : t`tăng điểm` },
    { count: shown.unchanged, text: byRank ? t`giữ nguyên bậc` : tAs("several")`giữ nguyên điểm` },
    { count: shown["not-comparable"], text: tAs("moved")`không so sánh được` },
    { count: shown.missing, text: t`thiếu số liệu để so sánh` },
  ].filter(({ count }) => count > 0);
  const ordered = shown.gain > shown.loss ? [...parts].sort((a, b) => b.count - a.count) : parts;
  const [first, ...rest] = ordered.map(({ count, text }, i) =>
    i === 0
      ? tAs("counts")`${formatNumber(count, 0)}/${formatNumber(shown.of, 0)} ${word} ${text}`
      : tAs("counts")`${formatCount(count)} ${word} ${text}`,
  );
  return t`${joinWords([first!, ...rest])} so với năm ${analysis.against}.`;
}

/** "Bảy trong tám nội dung PAPI giảm điểm", for a headline; null when no component moved one way. */
export function countsHeadline(analysis: IndexAnalysis): string | null {
  const { counts, rankCounts, index } = analysis;
  const byRank = counts.gain + counts.loss === 0;
  const shown = byRank ? rankCounts : counts;
  const [count, verb] =
    shown.loss >= shown.gain
      ? [shown.loss, byRank ? t`giảm bậc` : tAs("moved")`giảm`]
      : [shown.gain, byRank ? t`tăng bậc` : tAs("moved")`tăng`];
  if (count === 0) return null;
  const word = componentWord(index);
  return capitalise(
    count === shown.of
      ? t`cả ${countInWords(count)} ${word} ${index.short} ${verb}`
      : t`${countInWords(count)} trong ${countInWords(shown.of)} ${word} ${index.short} ${verb}`,
  );
}

/**
 * "bảy trong tám nội dung giảm, một tăng": every group in words, the largest first, and of equal ones the one that went
 * the way of the total.
 */
export function countsInWords({ counts, index, total }: IndexAnalysis): string {
  const word = componentWord(index);
  const moved = [
    { count: counts.loss, text: tAs("moved")`giảm` },
    { count: counts.gain, text: tAs("moved")`tăng` },
  ];
  const groups = [
    ...(total.verdict === "gain" ? moved.reverse() : moved),
    { count: counts.unchanged, text: tAs("moved")`giữ nguyên` },
    { count: counts["not-comparable"], text: tAs("moved")`không so sánh được` },
    { count: counts.missing, text: tAs("moved")`thiếu số liệu` },
  ].filter(({ count }) => count > 0);
  return groups
    .sort((a, b) => b.count - a.count)
    .map(({ count, text }, i) => {
      if (i > 0) return `${countInWords(count)} ${text}`;
      return count === counts.of
        ? t`cả ${countInWords(count)} ${word} ${text}`
        : t`${countInWords(count)} trong ${countInWords(counts.of)} ${word} ${text}`;
    })
    .join(", ");
}

/**
 * What one component did, for a list: "Tham gia của người dân ở cấp cơ sở: −0,15 điểm, tăng 06 bậc". The points are those
 * of the total, as in the chart: with weights they differ from the component's own, which a line that stands `alone`,
 * without a lead that says so, says itself.
 */
export function componentMove(analysis: IndexAnalysis, row: ComponentAnalysis, alone = false): string {
  const value = row.contribution ?? row.change.value;
  const told = value === null ? null : formatChangeWithUnit(value, analysis.index.measure);
  const weighted = alone && analysis.framework?.aggregation === "weighted" && row.contribution !== null;
  const change = told !== null && weighted ? t`đóng góp ${told} vào điểm chung` : told;
  const places = row.places.value === null ? null : formatPlaces(row.places.value);
  const moved = [change, places].filter((part) => part !== null).join(", ");
  return `${named(row.component.name)}: ${moved === "" ? reasonWords(row.change.reason ?? "no-score") : moved}`;
}

/** What the total's change holds that no component of this year shows: re-measured ones, and those that ended. */
export interface Rest {
  label: string;
  components: readonly string[];
  value: number;
  text: string;
}

export function restOf({ residual, dropped, index }: IndexAnalysis): Rest | null {
  const ended = dropped.filter(({ structureEffect }) => structureEffect !== null);
  const untold = residual?.components ?? [];
  if (ended.length + untold.length === 0) return null;
  const value =
    (residual?.contribution ?? 0) + ended.reduce((sum, { structureEffect }) => sum + structureEffect!, 0);
  return {
    label:
      untold.length === 0
        ? t`Phần do bỏ ${componentWord(index)}`
        : ended.length === 0
          ? t`Phần không so sánh được`
          : t`Phần do bỏ ${componentWord(index)} và phần không so sánh được`,
    components: [...untold, ...ended.map(({ component }) => component.id)],
    value,
    text: formatChange(value, index.measure),
  };
}

/** The size by which components are ordered: contribution to the total, else change, else places. */
function weightOf(row: ComponentAnalysis): number {
  return row.contribution ?? row.change.value ?? row.places.value ?? 0;
}

/** Top components that lost (or gained) most, largest first; those that tie with the last one stand with it. */
export function movers(
  analysis: IndexAnalysis,
  direction: "gain" | "loss",
  most: number,
): ComponentAnalysis[] {
  const sign = direction === "gain" ? 1 : -1;
  const moved = topComponents(analysis)
    .filter((row) => sign * weightOf(row) > 0)
    .sort((a, b) => sign * (weightOf(b) - weightOf(a)))
    .filter(
      (row) => row.verdict === direction || (row.verdict === "missing" && row.rankVerdict === direction),
    );
  // Equal as the reader sees them: of two that print −0,51 none may be left out.
  const printed = (row: ComponentAnalysis) =>
    sign * roundHalfAway(weightOf(row), analysis.index.measure.decimals);
  const last = moved[most - 1];
  return last ? moved.filter((row) => printed(row) >= printed(last)) : moved;
}

/** "Giảm nhiều nhất: …", "Nội dung duy nhất tăng điểm: …"; null where none moved that way. */
export function moversSentence(analysis: IndexAnalysis, direction: "gain" | "loss"): string | null {
  const rows = movers(analysis, direction, 3);
  if (rows.length === 0) return null;
  const told = rows.map((row) => componentMove(analysis, row)).join("; ");
  const rose = direction === "gain";
  const byRank = rows.every(({ verdict }) => verdict === "missing");
  if (rows.length === 1) {
    const only = componentWord(analysis.index);
    if (byRank)
      return rose
        ? capitalise(t`${only} duy nhất tăng bậc: ${told}.`)
        : capitalise(t`${only} duy nhất giảm bậc: ${told}.`);
    return rose
      ? capitalise(t`${only} duy nhất tăng điểm: ${told}.`)
      : capitalise(t`${only} duy nhất giảm điểm: ${told}.`);
  }
  if (analysis.framework?.aggregation === "weighted" && !byRank)
    return rose
      ? t`Đóng góp tăng nhiều nhất vào điểm chung: ${told}.`
      : t`Đóng góp giảm nhiều nhất vào điểm chung: ${told}.`;
  return rose ? t`Tăng nhiều nhất: ${told}.` : t`Giảm nhiều nhất: ${told}.`;
}
