import type { Swing } from "../../analysis/certainty/usual-swing.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatChangeSize, type Measure } from "../../format/measure.ts";
import { roundHalfAway } from "../../format/number.ts";
import { t, tAs } from "../../language/say.ts";
import type { Words } from "../../language/text.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";
import { factOfTotal } from "../fact-ids/fact-id.ts";
import { apartWords } from "../parts/apart.ts";

/** So many units of the last printed place between mean and middle are told beside each other. */
const NEAR_MEAN = 4;

/** "giảm 0,20 điểm", "giữ nguyên điểm": a change in words. */
export function movedWords(value: number, measure: Measure): Words {
  if (printsAsZero(value, measure.decimals)) return t`giữ nguyên điểm`;
  const size = formatChangeSize(value, measure);
  return value > 0 ? tAs("moved")`tăng ${size}` : tAs("moved")`giảm ${size}`;
}

/** The same of what all units have in common; where parts were re-measured it is judged for nobody. */
export function commonChange(
  value: number,
  measure: Measure,
  verdict: IndexAnalysis["total"]["verdict"],
): Words {
  return verdict === "not-comparable" ? apartWords(value, measure) : movedWords(value, measure);
}

/** The mean, as it reads in words, of the units whose middle is told. */
export const meanMoved = (analysis: IndexAnalysis, { mean }: Swing): Words =>
  factOfTotal(
    analysis,
    "binh-quan-thay-doi",
    commonChange(mean, analysis.index.measure, analysis.total.verdict),
  );

/**
 * " (bình quân các nơi ấy: thấp hơn 0,56 điểm)" behind a middle of 0,55: the move in rank is told by the mean, and two
 * figures a hundredth apart look like one that is wrong. Nothing where they print alike or clearly apart.
 */
export function meanAside(analysis: IndexAnalysis, swing: Swing): Words {
  const { decimals } = analysis.index.measure;
  const apart = Math.abs(roundHalfAway(swing.mean, decimals) - roundHalfAway(swing.common, decimals));
  if (printsAsZero(apart, decimals) || apart > (NEAR_MEAN + 0.5) * 10 ** -decimals) return "";
  return t` (bình quân ${meanMoved(analysis, swing)})`;
}
