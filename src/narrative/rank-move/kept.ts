import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatScore } from "../../format/measure.ts";
import { formatRankPhrase } from "../../format/rank.ts";
import { anyOf } from "../../format/words.ts";
import { named, t } from "../../language/say.ts";
import { ofFact, type Words } from "../../language/text.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";
import { factOf, factOfTotal } from "../fact-ids/fact-id.ts";
import { componentWord } from "../names.ts";

/** Components named at most. */
const SHOWN = 3;

/** Where last year's points would stand this year, for the total and for the components that make most difference. */
export function keptSentences({ kept, index, total, year, against, components }: IndexAnalysis): Words[] {
  if ("reason" in kept || !total.previous || !total.placed) return [];
  const { rank } = total.placed;
  const score = factOfTotal(
    { index, year: against },
    "diem",
    formatScore(total.previous.value, index.measure),
  );
  const place = factOfTotal({ index, year }, "hang-neu-giu", formatRankPhrase(kept.total, kept.units));
  const whole =
    kept.total === rank
      ? t`Với ${score} của năm ${against}, năm ${year} tỉnh cũng xếp ${place}.`
      : t`Nếu giữ ${score} của năm ${against} thì năm ${year} tỉnh xếp ${place}.`;
  const better = kept.components
    .filter((row) => row.rank < rank)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, SHOWN)
    .flatMap((row) => {
      const found = components.find(({ component }) => component.id === row.component);
      return found ? [{ ...row, name: named(found.component.name) }] : [];
    });
  // One place for several components is told once.
  const places = [...new Set(better.map((row) => row.rank))].map((at) => {
    const rows = better.filter((row) => row.rank === at);
    const told = factOf({ index, year }, rows[0]!.component, "hang-neu-giu");
    return t`${ofFact(formatRankPhrase(at, kept.units), told)} (giữ ${anyOf(rows.map(({ name }) => name))})`;
  });
  // With the same points the same place is no news.
  const news = printsAsZero(total.change.value ?? 1, index.measure.decimals) ? [] : [whole];
  if (better.length === 0) return news;
  const word = componentWord(index);
  return [
    ...news,
    t`Nếu chỉ một ${word} giữ được điểm năm ${against}, các ${word} khác như năm ${year}, thì tỉnh xếp ${anyOf(places)}.`,
  ];
}
