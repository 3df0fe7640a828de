import type { IndexAnalysis } from "../../analysis/results.ts";
import type { TierResult } from "../../analysis/standing/tiers.ts";
import { formatChangeSize, type Measure } from "../../format/measure.ts";
import { capitalise } from "../../format/words.ts";
import { named, t } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";

/** Gap up and margin down of a group, as clauses; empty in an index of one group. */
function marginWords(tier: Exclude<TierResult, { reason: unknown }>, measure: Measure): Words[] {
  const { toAbove, aboveBelow } = tier;
  const lowest = tier.position === tier.of;
  return [
    ...(toAbove === null ? [] : [t`còn ${formatChangeSize(toAbove, measure)} nữa thì lên nhóm trên`]),
    ...(aboveBelow === null
      ? []
      : [
          lowest
            ? t`cao hơn mức thấp nhất của nhóm ${formatChangeSize(aboveBelow, measure)}`
            : t`cách nhóm dưới ${formatChangeSize(aboveBelow, measure)}`,
        ]),
  ];
}

/** "Nơi công bố xếp tỉnh vào nhóm Trung bình cao (nhóm 2/4): còn 0,30 điểm nữa thì lên nhóm trên, …"; null without groups. */
export function tierSentence({ index, tier }: Pick<IndexAnalysis, "index" | "tier">): Words | null {
  if ("reason" in tier) return null;
  const place = t`theo cách xếp của nơi công bố, tỉnh thuộc nhóm ${named(tier.tier.name)} (nhóm ${tier.position}/${tier.of})`;
  const margins = marginWords(tier, index.measure);
  return together`${capitalise(strung([place, ...margins], ", "))}.`;
}
