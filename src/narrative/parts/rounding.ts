import { formatChangeSize, type Measure } from "../../format/measure.ts";
import { roundHalfAway } from "../../format/number.ts";
import { t } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";

/**
 * What printed parts miss of the printed whole, as an aside: " (lệch 0,01 điểm do làm tròn)". Empty
 * where they add up as the reader adds them. The parts themselves are printed as everywhere else, so that no figure
 * stands in two ways.
 */
export function roundingAside(parts: readonly number[], whole: number, measure: Measure): Words {
  const printed = (value: number) => roundHalfAway(value, measure.decimals);
  const gap = parts.reduce((sum, part) => sum + printed(part), 0) - printed(whole);
  if (printsAsZero(gap, measure.decimals)) return "";
  return together` ${t`(lệch ${formatChangeSize(gap, measure)} do làm tròn)`}`;
}
