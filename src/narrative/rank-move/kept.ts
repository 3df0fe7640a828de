import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatScore } from "../../format/measure.ts";
import { formatRankPhrase } from "../../format/rank.ts";
import { joinWords } from "../../format/words.ts";
import { named, t } from "../../language/say.ts";
import { ofFact, together, type Words } from "../../language/text.ts";
import { componentWord } from "../names.ts";
import { factOf, factOfTotal } from "../provenance/fact-id.ts";

/** Components named at most. */
const SHOWN = 3;

/** Where last year's points would stand this year, for the total and for the components that make most difference. */
export function keptSentences({ kept, index, total, year, against, components }: IndexAnalysis): Words[] {
  if ("reason" in kept || !total.previous || !total.placed) return [];
  const { rank } = total.placed;
  const whole = t`Nếu giữ ${factOfTotal({ index, year: against }, "diem", formatScore(total.previous.value, index.measure))} của năm ${against} thì năm ${year} tỉnh xếp ${factOfTotal({ index, year }, "hang-neu-giu", formatRankPhrase(kept.total, kept.units))}.`;
  const better = kept.components
    .filter((row) => row.rank < rank)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, SHOWN)
    .flatMap((row) => {
      const found = components.find(({ component }) => component.id === row.component);
      return found
        ? [
            together`${ofFact(formatRankPhrase(row.rank, kept.units), factOf({ index, year }, row.component, "hang-neu-giu"))} (${named(found.component.name)})`,
          ]
        : [];
    });
  if (better.length === 0) return [whole];
  const word = componentWord(index);
  return [
    whole,
    t`Nếu chỉ giữ điểm năm ${against} ở một ${word}, các ${word} khác như năm ${year}, thì hạng cao nhất là ${joinWords(better)}.`,
  ];
}
