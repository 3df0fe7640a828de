import type { Finding, Told } from "../../analysis/findings/finding.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import type { ComponentAnalysis } from "../../analysis/standing/compared.ts";
import { formatChangeSize } from "../../format/measure.ts";
import { formatCount } from "../../format/number.ts";
import { formatPlaces } from "../../format/rank.ts";
import { joinWords } from "../../format/words.ts";
import { named, t } from "../../language/say.ts";
import { ofFact, together, type Words } from "../../language/text.ts";
import { DUST } from "../../model/rules/tolerance.ts";
import { factOf, factOfTotal } from "../fact-ids/fact-id.ts";
import { componentWord, type Names, shortName, shortSource } from "../names.ts";
import { pointsMoved } from "../standing/components.ts";
import { rankMovesHeadline } from "../standing/headline.ts";

type Of<Kind extends Told["kind"]> = Extract<Told, { kind: Kind }>;

/** Names that one sentence holds; more are counted. */
const NAMES = 3;

/** "A (giảm 1,35 điểm và 32 bậc), B (…) và 02 nội dung khác". */
function listed(
  { index }: IndexAnalysis,
  components: readonly ComponentAnalysis[],
  words: (row: ComponentAnalysis) => Words | null,
  most = NAMES,
): Words {
  const told = components.slice(0, most).map((row) => {
    const move = words(row);
    return move === null ? named(row.component.name) : together`${named(row.component.name)} (${move})`;
  });
  const rest = components.length - told.length;
  return joinWords(rest > 0 ? [...told, t`${formatCount(rest)} ${componentWord(index)} khác`] : told);
}

const places = (analysis: IndexAnalysis) => (row: ComponentAnalysis) =>
  row.places.value === null
    ? null
    : ofFact(formatPlaces(row.places.value), factOf(analysis, row.component.id, "so-bac"));

/** Components whose moves in rank the findings name, of one index. */
export function namedByRank(findings: readonly Finding[], analysis: IndexAnalysis): Set<string> {
  return new Set(
    findings.flatMap((finding) =>
      (finding.kind === "rank-falls" || finding.kind === "rank-rises") && finding.analysis === analysis
        ? finding.components.slice(0, NAMES).map(({ component }) => component.id)
        : [],
    ),
  );
}

const points = (analysis: IndexAnalysis) => (row: ComponentAnalysis) => pointsMoved(analysis, row);

/** "… chiếm hơn một nửa mức giảm 4,53 điểm của PAPI"; what outweighs the whole says so. */
export function driversClause({ analysis, components, sum }: Of<"drivers">): Words {
  const { index, total } = analysis;
  const change = total.change.value!;
  const size = factOfTotal(analysis, "thay-doi", formatChangeSize(change, index.measure));
  const fell = change < 0;
  if (Math.abs(sum) > Math.abs(change) + DUST) {
    const who = listed(analysis, components, () => null);
    const parts = factOfTotal(analysis, "cac-phan-chinh", formatChangeSize(sum, index.measure));
    return fell
      ? t`riêng ${who} làm ${shortName(index)} giảm ${parts}; bù trừ với các phần khác, điểm chung giảm ${size}`
      : t`riêng ${who} làm ${shortName(index)} tăng ${parts}; bù trừ với các phần khác, điểm chung tăng ${size}`;
  }
  const who = listed(analysis, components, points(analysis));
  return fell
    ? t`${who} chiếm hơn một nửa mức giảm ${size} của ${shortName(index)}`
    : t`${who} đóng góp hơn một nửa mức tăng ${size} của ${shortName(index)}`;
}

/** Counts of moves in rank, under the name of who reported them. */
export function movesClause(names: Names, { analysis }: Of<"moves">): Words {
  const source = analysis.components.flatMap(({ places }) => places.reported?.sources ?? [])[0];
  const cited = source === undefined ? "" : t` (theo ${shortSource(names, source)})`;
  return t`${rankMovesHeadline(analysis)} so với năm ${analysis.against}${cited}`;
}

/** Steep falls: that the record ties no cause to them, or does; plain where that is not for everybody. */
export function rankFallsClause({ analysis, components, caused }: Of<"rank-falls">): Words {
  const who = listed(analysis, components, places(analysis));
  const word = componentWord(analysis.index);
  if (caused === false && components.length === 1)
    return t`Hồ sơ chưa gắn nguyên nhân nào với ${word} ${shortName(analysis.index)} giảm nhiều bậc: ${who}`;
  if (caused === false)
    return t`Hồ sơ chưa gắn nguyên nhân nào với các ${word} ${shortName(analysis.index)} giảm nhiều bậc: ${who}`;
  return caused ? t`Giảm nhiều bậc, hồ sơ có ghi nguyên nhân: ${who}` : t`Giảm nhiều bậc: ${who}`;
}

export function rankRisesClause({ analysis, components }: Of<"rank-rises">): Words {
  return t`Tăng nhiều bậc: ${listed(analysis, components, places(analysis))}`;
}

export function againstTotalClause({ analysis, components }: Of<"against-total">): Words {
  const { index } = analysis;
  // The sentence counts them all before it names the largest.
  const who = listed(analysis, components, points(analysis), 2);
  return components.length === 1
    ? t`Điểm chung ${shortName(index)} tăng nhưng ${who} đi ngược lại`
    : t`Điểm chung ${shortName(index)} tăng nhưng ${factOfTotal(analysis, "so-phan-giam", formatCount(components.length))} ${componentWord(index)} giảm: ${who}`;
}
