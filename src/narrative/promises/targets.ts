import type { FollowedTarget } from "../../analysis/promises/followed-targets.ts";
import type { TargetCheck } from "../../analysis/promises/targets.ts";
import type { LaterResult } from "../../analysis/record/later.ts";
import { formatDateShort } from "../../format/date.ts";
import { changeUnit, formatChangeWithUnit, formatScore, formatScoreWritten } from "../../format/measure.ts";
import { decimalsBeside, formatCount, formatNumber, NBSP } from "../../format/number.ts";
import { formatRankPhrase } from "../../format/rank.ts";
import { capitalise } from "../../format/words.ts";
import { recorded } from "../../language/recorded.ts";
import { inEach, t, tAs } from "../../language/say.ts";
import { ofFact, type Sign, strung, type Text, together, type Words } from "../../language/text.ts";
import type { Target } from "../../model/conference.ts";
import type { Figure } from "../../model/figure.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";
import { reasonWords } from "../comparability/reasons.ts";
import { factId, factOfTotal } from "../fact-ids/fact-id.ts";
import { ofTarget } from "../fact-ids/families.ts";
import { indexYear } from "../names.ts";

/**
 * A gain with the decimals of the target it was computed from: 93,157 − 91,14 = 2,017. Behind a verb or "trên", which
 * tell the direction, its sign is "negative": no plus.
 */
export function gainWords(index: IndexDefinition, gain: number, target: Figure, sign: Sign = "always"): Text {
  const decimals = decimalsBeside(target.written, index.measure.decimals);
  return together`${formatNumber(gain, decimals, sign)}${NBSP}${changeUnit(index.measure)}`;
}

/**
 * "trên 0,93 điểm phần trăm": a gain that is to be exceeded as its target is; an exact one, and what is no gain, keeps its
 * sign: "+0,93 …", "−0,85 …".
 */
export function gainOrBound(gain: (sign: Sign) => Words, above: boolean): Words {
  return above ? tAs("bound")`trên ${gain("negative")}` : gain("always");
}

/** "93,157 điểm", "trên 95%": a score that a target sets. */
export function boundWords(
  index: IndexDefinition,
  { value, comparison }: NonNullable<Target["score"]>,
): Words {
  const score = formatScoreWritten(value, index.measure);
  return comparison === "above" ? tAs("bound")`trên ${score}` : score;
}

/** What is aimed at: "đạt 93,157 điểm", "đạt trên 95%", "trong nhóm 20 tỉnh, thành phố đứng đầu". */
export function aimWords(index: IndexDefinition, { target }: Pick<TargetCheck, "target">): Words {
  const score = target.score
    ? tAs("aim")`đạt ${ofTarget(target, "diem", boundWords(index, target.score))}`
    : null;
  const { rankAtMost, regionRankAtMost, placesAtLeast } = target;
  const rank =
    rankAtMost === null
      ? null
      : rankAtMost === 1
        ? t`xếp thứ nhất`
        : t`trong nhóm ${ofTarget(target, "hang", formatCount(rankAtMost))} tỉnh, thành phố dẫn đầu`;
  // "nhóm 20 tỉnh, thành phố đứng đầu" already says the rank, to those who read Vietnamese.
  const group = target.group ? tAs("aim")`trong ${recorded(target.group)}` : rank;
  const place = rank === null ? group : inEach({ vi: group, en: rank });
  const region =
    regionRankAtMost === null
      ? null
      : t`trong nhóm ${ofTarget(target, "hang-vung", formatCount(regionRankAtMost))} tỉnh dẫn đầu vùng`;
  const places =
    placesAtLeast === null
      ? null
      : t`tăng ít nhất ${ofTarget(target, "so-bac", formatCount(placesAtLeast))}${NBSP}bậc`;
  return strung(
    [score, place, region, places].filter((part) => part !== null),
    ", ",
  );
}

/** "PAPI năm 2025: phấn đấu đạt 46 điểm." */
export function plainTarget(index: IndexDefinition, check: TargetCheck): Words {
  return together`${t`${indexYear(index, check.target.year)}: phấn đấu ${aimWords(index, check)}`}.`;
}

/** A target and what it adds to the baseline, by our own subtraction. */
export function targetSentence(index: IndexDefinition, check: TargetCheck): Words {
  const { target, baseline, computedGain, limits } = check;
  const subject = t`${indexYear(index, target.year)}: phấn đấu ${aimWords(index, check)}`;
  const since = target.baselineYear ?? target.year - 1;
  if (target.score && limits.gain === "units-changed")
    return t`${subject}; đơn vị thành lập sau năm gốc ${since} nên không tính mức tăng.`;
  if (target.score && limits.gain !== null)
    return limits.gain === "territory-changed"
      ? t`${subject}; sau năm gốc ${since} địa giới của đơn vị thay đổi nên không tính mức tăng.`
      : t`${subject}; từ năm gốc ${since} đã đổi cách đo nên không tính mức tăng.`;
  if (!target.score || computedGain === null || !baseline) return together`${subject}.`;
  const from = ofFact(
    formatScore(baseline.value, index.measure),
    factId(index.id, since, target.component, "diem"),
  );
  if (printsAsZero(computedGain, index.measure.decimals)) return t`${subject}, giữ mức ${from} năm ${since}.`;
  if (computedGain < 0) {
    const below = ofTarget(
      target,
      "muc-tang",
      gainWords(index, -computedGain, target.score.value, "negative"),
    );
    return t`${subject}; thấp hơn ${below} so với ${from} năm ${since}.`;
  }
  const size = ofTarget(target, "muc-tang", gainWords(index, computedGain, target.score.value, "negative"));
  return target.score.comparison === "above"
    ? t`${subject}; tăng trên ${size} so với ${from} năm ${since}.`
    : t`${subject}; tăng ${size} so với ${from} năm ${since}.`;
}

/**
 * Said behind `targetSentence` where the document writes another gain than target − baseline: both stand, neither is
 * mended. Null where they agree, where the document states none, or where none can be computed.
 */
export function otherGainSentence(index: IndexDefinition, check: TargetCheck): Words | null {
  const { target, gainAgrees } = check;
  if (gainAgrees !== false || !target.statedGain) return null;
  const size = ofTarget(
    target,
    "muc-tang-neu",
    gainWords(index, target.statedGain.value, target.statedGain, "negative"),
  );
  return target.score?.comparison === "above"
    ? t`Mức tăng này tính từ kết quả năm gốc; văn bản ghi tăng trên ${size}.`
    : t`Mức tăng này tính từ kết quả năm gốc; văn bản ghi tăng ${size}.`;
}

/** A later result beside its target, without saying that one caused the other; its break stands in the table. */
export function laterSentence(result: LaterResult): Words {
  const { index, score, rank, rankedUnits, target } = result;
  const group = target?.target.rankAtMost == null ? recorded(target?.target.group) : null;
  const beside = group ? t` (chỉ tiêu: trong ${group})` : "";
  const parts = [
    score ? tAs("result")`đạt ${factOfTotal(result, "diem", formatScore(score.value, index.measure))}` : null,
    rank === null
      ? null
      : together`${tAs("result")`xếp ${factOfTotal(result, "hang", formatRankPhrase(rank, rankedUnits))}`}${beside}`,
  ].filter((part) => part !== null);
  const announced = t`(công bố ${formatDateShort(result.publishedOn)})`;
  const sentences = [together`${indexYear(index, result.year)} ${announced}: ${strung(parts, ", ")}.`];
  const wanted = target?.target.score;
  if (wanted && score) {
    const bound = ofTarget(target.target, "diem", boundWords(index, wanted));
    sentences.push(
      target.scoreMet === null
        ? t`Về điểm, không kết luận được so với chỉ tiêu ${bound}: chỉ tiêu đặt theo cách đo cũ, kết quả theo cách đo mới.`
        : target.scoreMet
          ? t`Về điểm, đạt chỉ tiêu ${bound} đã đề ra.`
          : t`Về điểm, chưa đạt chỉ tiêu ${bound} đã đề ra.`,
    );
  }
  if (target?.target.rankAtMost != null && target.rankMet !== null) {
    sentences.push(
      target.rankMet ? t`Về thứ hạng, đạt chỉ tiêu đã đề ra.` : t`Về thứ hạng, chưa đạt chỉ tiêu đã đề ra.`,
    );
  } else if (target?.target.rankAtMost != null && result.ranksReason !== null) {
    sentences.push(t`Về thứ hạng, không đối chiếu với chỉ tiêu: ${reasonWords(result.ranksReason)}.`);
  }
  return strung(sentences, " ");
}

/** "Chưa đạt về điểm; đạt về thứ hạng": a target against the result of its year. */
export function followedWords({ scoreMet, rankMet }: FollowedTarget): Words | null {
  const score =
    scoreMet === null ? null : scoreMet ? tAs("outcome")`đạt về điểm` : tAs("outcome")`chưa đạt về điểm`;
  const rank =
    rankMet === null
      ? null
      : rankMet
        ? tAs("outcome")`đạt về thứ hạng`
        : tAs("outcome")`chưa đạt về thứ hạng`;
  const told = [score, rank].filter((text) => text !== null);
  return told.length === 0 ? null : capitalise(strung(told, "; "));
}

/** "+2,017 điểm" as the document states it, for a table. */
export function statedGainWords(index: IndexDefinition, { score, statedGain }: Target): Words {
  return gainOrBound(
    (sign) => gainWords(index, statedGain!.value, statedGain!, sign),
    score?.comparison === "above",
  );
}

/** A change in the index's unit of measure, for a table. */
export function changeCell(index: IndexDefinition, value: number): Words {
  return formatChangeWithUnit(value, index.measure);
}
