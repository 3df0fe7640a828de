import type { ConferenceAnalysis } from "../../../analysis/analyse-conference.ts";
import type { Examples } from "../../../analysis/examples.ts";
import { formatNumber, formatPercent } from "../../../format/number.ts";
import { formatRankPhrase } from "../../../format/rank.ts";
import { joinWords } from "../../../format/words.ts";
import { named, t } from "../../../language/say.ts";
import { together, type Words } from "../../../language/text.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { WEIGHT_CHANGE } from "../../../model/rules/marks.ts";
import { indexYear, unitName } from "../../../narrative/names.ts";
import { tierSentence } from "../../../narrative/standing/tiers.ts";
import type { Section } from "../../page.ts";
import { list, section } from "../../sections/context.ts";

function tierExample(dataset: Dataset, { tier: held }: Examples): Words | null {
  const told = held && tierSentence(held);
  return told && t`${indexYear(held.index, held.year)} của ${unitName(dataset, held.unit)}: ${told}`;
}

/** The component with the largest share, from its correlation and its spread. */
function makersExample({ makers }: Examples): Words | null {
  const first = makers?.held.makers[0];
  if (!makers || !first) return null;
  const number = (value: number) => formatNumber(value, 2);
  // share = correlation × spread ÷ spread of the total
  const ofTotal = (first.correlation * first.spread) / first.share;
  return t`${indexYear(makers.index, makers.year)}: ${named(first.component.name)} có tương quan ${number(first.correlation)} với điểm chung và độ lệch chuẩn ${number(first.spread)}, điểm chung có độ lệch chuẩn ${number(ofTotal)}; phần của nó = ${number(first.correlation)} × ${number(first.spread)} ÷ ${number(ofTotal)} = ${formatPercent(first.share, 0)}, lớn nhất trong các thành phần.`;
}

/** The points of a unit by another division, which add up to its total but for rounding. */
function partitionExample(dataset: Dataset, { partition }: Examples): Words | null {
  if (!partition) return null;
  const { index, year, unit, result } = partition;
  const number = (value: number) => formatNumber(value, index.measure.decimals);
  const parts = result.rows.map(({ part, score }) => together`${named(part.name)} ${number(score!.value)}`);
  return t`${indexYear(index, year)} của ${unitName(dataset, unit)}: ${joinWords(parts)}, cộng lại ${number(result.sum!)}; điểm chung công bố ${number(result.sum! + result.rest!)}.`;
}

/** Groups and weights worked through on figures of the real conferences' units. */
export function groupsExample(
  dataset: Dataset,
  analyses: readonly ConferenceAnalysis[],
  examples: Examples,
): Section | null {
  const real = analyses.filter(({ conference }) => !conference.illustrative);
  const weights = real.flatMap(({ unit, indices }) =>
    indices.flatMap(({ index, year, weightRanks }): Words[] => {
      if ("reason" in weightRanks) return [];
      const { low, high, units, runs } = weightRanks;
      return [
        t`${indexYear(index, year)}: khi mỗi trọng số tăng hoặc giảm ${formatPercent(WEIGHT_CHANGE, 0)} trong ${formatNumber(runs, 0)} cách, ${unitName(dataset, unit.id)} đứng trong khoảng từ ${formatRankPhrase(low, units)} đến ${formatRankPhrase(high, units)}.`,
      ];
    }),
  );
  const others = [makersExample(examples), partitionExample(dataset, examples)];
  const items = [tierExample(dataset, examples), ...weights.slice(0, 2), ...others].filter(
    (text) => text !== null,
  );
  return section(
    "vi-du-nhom",
    t`Ví dụ: nhóm, trọng số và cách chia điểm`,
    items.length > 0 ? [list(items)] : [],
  );
}
