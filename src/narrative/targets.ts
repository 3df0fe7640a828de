import type { LaterResult } from "../analysis/later.ts";
import type { TargetCheck } from "../analysis/targets.ts";
import { printsAsZero } from "../analysis/verdict.ts";
import { formatDateShort } from "../format/date.ts";
import { changeUnit, formatChangeWithUnit, formatScore, formatScoreWritten } from "../format/measure.ts";
import { decimalsWritten, formatNumber, NBSP } from "../format/number.ts";
import { formatRankPhrase } from "../format/rank.ts";
import { t } from "../language/say.ts";
import type { Figure } from "../model/figure.ts";
import type { IndexDefinition } from "../model/framework.ts";
import { indexYear } from "./names.ts";
import { treatmentWords } from "./reasons.ts";

/** A gain with the decimals of the target it was computed from: 93,157 − 91,14 = 2,017. */
export function gainWords(index: IndexDefinition, gain: number, target: Figure): string {
  const decimals = Math.max(decimalsWritten(target.written), index.measure.decimals);
  return `${formatNumber(gain, decimals, "always")}${NBSP}${changeUnit(index.measure)}`;
}

/** What is aimed at: "đạt 93,157 điểm", "đạt trên 95%", "trong nhóm 20 tỉnh, thành phố đứng đầu". */
export function aimWords(index: IndexDefinition, { target }: TargetCheck): string {
  const score = target.score
    ? t`đạt ${target.score.comparison === "above" ? t`trên ` : ""}${formatScoreWritten(target.score.value, index.measure)}`
    : null;
  const rank = target.rankAtMost === null ? null : t`xếp hạng ${formatNumber(target.rankAtMost, 0)} trở lên`;
  // "nhóm 20 tỉnh, thành phố đứng đầu" already says the rank.
  const place = target.group ? `trong ${target.group}` : rank;
  return [score, place].filter((part) => part !== null).join(", ");
}

/** A target and what it adds to the baseline, by our own subtraction. */
export function targetSentence(index: IndexDefinition, check: TargetCheck): string {
  const { target, baseline, computedGain } = check;
  const subject = t`${indexYear(index, target.year)}: phấn đấu ${aimWords(index, check)}`;
  if (!target.score || computedGain === null || !baseline) return `${subject}.`;
  const gain = gainWords(index, computedGain, target.score.value);
  const from = t`${formatScore(baseline.value, index.measure)} năm ${target.baselineYear ?? target.year - 1}`;
  if (printsAsZero(computedGain, index.measure.decimals)) return t`${subject}, giữ mức ${from}.`;
  const more = target.score.comparison === "above" ? t`trên ` : "";
  return t`${subject}; tăng ${more}${gain.replace(/^\+/, "")} so với ${from}.`;
}

/** A later result beside its target and break: all three, without saying that one caused the other. */
export function laterSentence(result: LaterResult, analysedYear: number): string {
  const { index, score, rank, rankedUnits, target } = result;
  const parts = [
    score ? t`đạt ${formatScore(score.value, index.measure)}` : null,
    rank === null ? null : t`xếp ${formatRankPhrase(rank, rankedUnits)}`,
  ].filter((part) => part !== null);
  const announced = t`(công bố ${formatDateShort(result.publishedOn)})`;
  const sentences = [`${indexYear(index, result.year)} ${announced}: ${parts.join(", ")}.`];
  const wanted = target?.target.score;
  if (wanted && score) {
    const met = target.scoreMet ? t`đạt` : t`chưa đạt`;
    const more = wanted.comparison === "above" ? t`trên ` : "";
    const cut = result.breakNote?.treatment === "none";
    const measured = cut ? t`; chỉ tiêu đặt theo cách đo cũ, kết quả theo cách đo mới` : "";
    sentences.push(
      t`Về điểm, ${met} chỉ tiêu ${more}${formatScoreWritten(wanted.value, index.measure)} đã đề ra${measured}.`,
    );
  }
  if (target?.target.rankAtMost != null && target.rankMet !== null) {
    sentences.push(t`Về thứ hạng, ${target.rankMet ? t`đạt` : t`chưa đạt`} chỉ tiêu đã đề ra.`);
  } else if (target?.target.group && rank !== null) {
    sentences.push(
      t`Về vị trí, chỉ tiêu là trong ${target.target.group}; kết quả là ${formatRankPhrase(rank, rankedUnits)}.`,
    );
  }
  if (result.breakNote)
    sentences.push(t`So với năm ${analysedYear}: ${treatmentWords(result.breakNote).toLowerCase()}.`);
  return sentences.join(" ");
}

/** "+2,017 điểm" as the document states it, for a table. */
export function statedGainWords(index: IndexDefinition, stated: Figure): string {
  return gainWords(index, stated.value, { ...stated, value: stated.value });
}

/** A change in the index's unit of measure, for a table. */
export function changeCell(index: IndexDefinition, value: number): string {
  return formatChangeWithUnit(value, index.measure);
}
