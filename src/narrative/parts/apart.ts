import { formatChangeSize, type Measure } from "../../format/measure.ts";
import { tAs } from "../../language/say.ts";
import type { Words } from "../../language/text.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";

/**
 * "thấp hơn 0,79 điểm": how far two figures stand apart of which one was measured in another way. They rose and fell for
 * nobody, so it is no "tăng" and no "giảm".
 */
export function apartWords(value: number, measure: Measure): Words {
  if (printsAsZero(value, measure.decimals)) return tAs("apart")`bằng mức cũ`;
  const size = formatChangeSize(value, measure);
  return value > 0 ? tAs("apart")`cao hơn ${size}` : tAs("apart")`thấp hơn ${size}`;
}
