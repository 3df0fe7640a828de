import type { IndexAnalysis } from "../../analysis/results.ts";
import { t } from "../../language/say.ts";
import type { Words } from "../../language/text.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";

/** Whether the country's part is that of the components alone, not the mean change of totals. */
export function ofComponentsAlone({ changeSplit, index: { measure } }: IndexAnalysis): boolean {
  return [changeSplit!.structure, changeSplit!.rest].some((value) => !printsAsZero(value, measure.decimals));
}

/** Beside a country that went the other way. */
export function againstMean(analysis: IndexAnalysis): Words {
  const rose = analysis.changeSplit!.national > 0;
  if (ofComponentsAlone(analysis))
    return rose
      ? t`trong khi điểm thành phần bình quân cả nước tăng`
      : t`trong khi điểm thành phần bình quân cả nước giảm`;
  return rose ? t`trong khi bình quân cả nước tăng` : t`trong khi bình quân cả nước giảm`;
}

/** Behind a country that went farther the same way; null where other parts stand between the two. */
export function lessThanMean(analysis: IndexAnalysis): Words | null {
  if (ofComponentsAlone(analysis)) return null;
  return analysis.changeSplit!.national > 0
    ? t`ít hơn mức tăng bình quân của cả nước`
    : t`ít hơn mức giảm bình quân của cả nước`;
}
