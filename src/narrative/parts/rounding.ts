import { formatChangeSize, type Measure } from "../../format/measure.ts";
import { roundHalfAway } from "../../format/number.ts";
import { t } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";

/** Sum of the printed parts less the printed whole; null where they add up as the reader adds them. */
export function roundingGap(parts: readonly number[], whole: number, { decimals }: Measure): number | null {
  const printed = (value: number) => roundHalfAway(value, decimals);
  const gap = parts.reduce((sum, part) => sum + printed(part), 0) - printed(whole);
  return printsAsZero(gap, decimals) ? null : gap;
}

/**
 * What printed parts miss of the printed whole, as an aside: " (lệch 0,01 điểm do làm tròn)". Empty
 * where they add up as the reader adds them. The parts themselves are printed as everywhere else, so that no figure
 * stands in two ways.
 */
export function roundingAside(
  parts: readonly number[],
  whole: number,
  measure: Measure,
  led: (gap: Words) => Words,
): Words {
  const gap = roundingGap(parts, whole, measure);
  return gap === null ? "" : together` ${t`(lệch ${led(formatChangeSize(gap, measure))} do làm tròn)`}`;
}
