import type { OwnChanges } from "../../analysis/promises/own-changes.ts";
import type { TargetOutlook, Way } from "../../analysis/promises/target-outlook.ts";
import type { PartsCheck } from "../../analysis/promises/target-parts.ts";
import type { RankCheck } from "../../analysis/promises/target-rank.ts";
import { formatYearList } from "../../format/date.ts";
import { changeUnit, formatChangeSize, formatMaximum, formatScore } from "../../format/measure.ts";
import { decimalsBeside, formatCount, formatNumber, formatPercent, NBSP } from "../../format/number.ts";
import { capitalise, joinWords } from "../../format/words.ts";
import { named, t } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import type { Target } from "../../model/conference.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { findComponent, frameworkOf } from "../../model/lookup.ts";
import { DUST, printsAsZero } from "../../model/rules/tolerance.ts";
import { reasonWords } from "../comparability/reasons.ts";
import { ofHolder } from "../fact-ids/edition-id.ts";
import { ofTarget, ofTargetYear, type TargetFactKind } from "../fact-ids/families.ts";
import { componentWord, indexYear } from "../names.ts";
import { howOftenWords } from "../years/how-often.ts";

type Led = (what: TargetFactKind, words: Words) => Words;

function partsWords(
  index: IndexDefinition,
  { targets, of, sum, difference, verdict }: PartsCheck,
  led: Led,
): Words {
  const word = componentWord(index);
  const rest = targets < of ? t`, các phần khác giữ mức năm gốc,` : "";
  const whole = t`Cộng chỉ tiêu của ${led("phan-co-chi-tieu", formatCount(targets))}/${led("phan-tat-ca", formatCount(of))} ${word}${rest} được ${led("phan-cong-lai", formatScore(sum, index.measure))}`;
  if (verdict === "equal") return t`${whole}, khớp với chỉ tiêu chung.`;
  const gap = led("phan-chenh", formatChangeSize(difference, index.measure));
  return verdict === "short"
    ? t`${whole}, thiếu ${gap} so với chỉ tiêu chung.`
    : t`${whole}, nhiều hơn chỉ tiêu chung ${gap}.`;
}

function reachWords(enough: NonNullable<RankCheck["enough"]>): Words {
  if (enough === "all") return t`mức điểm phấn đấu cao hơn hoặc bằng tất cả các mức ấy`;
  return enough === "some"
    ? t`mức điểm phấn đấu đủ ở một số năm`
    : t`mức điểm phấn đấu thấp hơn tất cả các mức ấy`;
}

function rankWords(
  index: IndexDefinition,
  { rankAtMost, placesToGain, took, enough, reason }: RankCheck,
  { placesAtLeast }: Target,
  led: Led,
): Words | null {
  const rank = led("hang", formatNumber(rankAtMost, 0));
  if (reason !== null) return t`Hạng ${rank} không so với thứ hạng năm gốc: ${reasonWords(reason)}.`;
  const gain =
    placesToGain === null
      ? null
      : placesToGain === 0
        ? rankAtMost === 1
          ? t`Năm gốc đã đứng thứ nhất`
          : t`Năm gốc đã trong nhóm ${rank} dẫn đầu`
        : placesToGain === placesAtLeast
          ? t`Tức là lên hạng ${rank} trở lên`
          : t`Để lên hạng ${rank} cần tăng ít nhất ${led("so-bac-can", formatCount(placesToGain))}${NBSP}bậc`;
  // That a rank or the scores of a rank are not known is said among the limits.
  if (took.length === 0) return gain && together`${gain}.`;
  const scores = took.map(({ year, score }) => together`${formatScore(score, index.measure)} (${year})`);
  const kept = t`điểm giữ được hạng ${rank}: ${joinWords(scores)}${enough ? together`; ${reachWords(enough)}` : ""}.`;
  return gain ? together`${gain}; ${kept}` : capitalise(kept);
}

/** "Đến năm 2022 đã đi được 40% quãng đường; còn 02 năm, mỗi năm cần thêm 0,90 điểm." */
function wayWords(index: IndexDefinition, { from, years, perYear, done }: Way): Words | null {
  if (perYear <= 0) return t`Kết quả năm ${from} đã đạt mức phấn đấu.`;
  if (years === 1 && done === null) return null;
  const left = formatCount(years);
  const need = formatChangeSize(perYear, index.measure);
  return done === null
    ? t`Còn ${left} năm, mỗi năm cần thêm ${need}.`
    : t`Đến năm ${from} đã đi được ${formatPercent(done, 0)} quãng đường; còn ${left} năm, mỗi năm cần thêm ${need}.`;
}

/** What the need of a year reads like, with the decimals of the target. */
function needWords(index: IndexDefinition, { target }: TargetOutlook, perYear: number): Words {
  const decimals = decimalsBeside(target.score?.value.written ?? "", index.measure.decimals);
  return together`${ofTarget(target, "moi-nam", formatNumber(perYear, decimals))}${NBSP}${changeUnit(index.measure)}`;
}

/** The unit's own years against what is needed, where the other units are not known well enough. */
function ownChangesWords(
  index: IndexDefinition,
  { target }: TargetOutlook,
  { changes, reached, cautions }: OwnChanges,
  need: Words,
): Words {
  const told = changes.map(({ year, change, reported }) => {
    const size = ofTargetYear(target, year, formatChangeSize(change, index.measure));
    const when = reported ? t`${year}, theo tài liệu nêu` : together`${year}`;
    if (printsAsZero(change, index.measure.decimals)) return t`giữ nguyên điểm (${when})`;
    return change > 0 ? t`tăng ${size} (${when})` : t`giảm ${size} (${when})`;
  });
  const met =
    reached === 0
      ? t`chưa năm nào tăng được ${need}`
      : t`${ofTarget(target, "nam-tang-du", formatCount(reached))}/${ofTarget(target, "nam-xet", formatCount(changes.length))} năm tăng được ít nhất ${need}`;
  const whole = t`Những năm qua, tỉnh ${joinWords(told)}; ${met}.`;
  return cautions.length === 0
    ? whole
    : t`${whole} Cách đo năm ${formatYearList(cautions)} có điều chỉnh nên phép so này cần đọc thận trọng.`;
}

/** The score aimed at against that of the unit which leads. */
function leaderWords(
  index: IndexDefinition,
  { target }: TargetOutlook,
  { leader }: OwnChanges,
): Words | null {
  if (!leader) return null;
  const decimals = decimalsBeside(target.score?.value.written ?? "", index.measure.decimals);
  const size = together`${ofTarget(target, "hon-dau", formatNumber(Math.abs(leader.gap), decimals))}${NBSP}${changeUnit(index.measure)}`;
  const best = t`Đơn vị đứng đầu năm ${leader.year} đạt ${ofHolder({ index, year: leader.year }, leader.unit, target.component, "diem", formatScore(leader.score, index.measure))}`;
  if (Math.abs(leader.gap) < DUST) return t`${best}, bằng mức phấn đấu.`;
  return leader.gap > 0
    ? t`${best}; mức phấn đấu cao hơn mức ấy ${size}.`
    : t`${best}; mức phấn đấu thấp hơn mức ấy ${size}.`;
}

/** What can be said of one target beyond its subtraction, a sentence each. */
export function outlookSentences(index: IndexDefinition, outlook: TargetOutlook): Words[] {
  const { target, withinMaximum, maximum, parts, rank, way, remeasured, howOften, ownChanges } = outlook;
  const led: Led = (what, words) => ofTarget(target, what, words);
  const need = way && needWords(index, outlook, way.perYear);
  return [
    withinMaximum === false ? t`Mức phấn đấu vượt điểm tối đa ${formatMaximum(maximum!)}.` : null,
    parts ? partsWords(index, parts, led) : null,
    rank ? rankWords(index, rank, target, led) : null,
    remeasured ? t`Đã đổi cách đo sau năm gốc nên không tính quãng đường đã đi.` : null,
    way ? wayWords(index, way) : null,
    need && ownChanges ? ownChangesWords(index, outlook, ownChanges, need) : null,
    need && howOften && !ownChanges ? howOftenWords(howOften, need, led) : null,
    ownChanges ? leaderWords(index, outlook, ownChanges) : null,
  ].filter((text) => text !== null);
}

/** The same as one item of a list: "PAR Index năm 2022: …"; null when there is nothing to add. */
export function outlookItem(index: IndexDefinition, outlook: TargetOutlook): Words | null {
  const { component, year } = outlook.target;
  const sentences = outlookSentences(index, outlook);
  if (sentences.length === 0) return null;
  const part = component ? named(findComponent(frameworkOf(index, year), component)?.name) : null;
  return together`${indexYear(index, year)}${part ? together`, ${part}` : ""}: ${strung(sentences, " ")}`;
}
