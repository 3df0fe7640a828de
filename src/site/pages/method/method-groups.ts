import type { ConferenceAnalysis } from "../../../analysis/analyse-conference.ts";
import type { Examples } from "../../../analysis/examples.ts";
import { formatNumber, formatPercent } from "../../../format/number.ts";
import { formatRankPhrase } from "../../../format/rank.ts";
import { t } from "../../../language/say.ts";
import type { Words } from "../../../language/text.ts";
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
  const tier = tierExample(dataset, examples);
  const items = [...(tier ? [tier] : []), ...weights.slice(0, 2)];
  return section("vi-du-nhom", t`Ví dụ: nhóm và trọng số`, items.length > 0 ? [list(items)] : []);
}
