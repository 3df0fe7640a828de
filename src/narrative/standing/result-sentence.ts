import type { IndexAnalysis } from "../../analysis/results.ts";
import { gathered, sameWords } from "../../format/alike.ts";
import { formatScore } from "../../format/measure.ts";
import { NBSP } from "../../format/number.ts";
import { formatRank, formatRankPhrase } from "../../format/rank.ts";
import { joinWords } from "../../format/words.ts";
import { t, tAs } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import { absent } from "../../model/rules/absent.ts";
import { publishedQuarters, quarterOf } from "../../model/rules/quartile.ts";
import { reasonWords } from "../comparability/reasons.ts";
import { factOfTotal } from "../fact-ids/fact-id.ts";
import { indexYear, type Names, regionName, shortSource } from "../names.ts";
import { reporter, scoreAndRankWords } from "./score-and-rank.ts";

/** "thứ 2/13 vùng Đồng bằng sông Cửu Long"; with "theo …" where it is only reported, unless `said` elsewhere in the sentence. */
export function regionWords(names: Names, analysis: IndexAnalysis, said: string | null = null): Words | null {
  const place = analysis.total.regionPlace;
  if (!place) return null;
  const phrase = factOfTotal(
    analysis,
    "hang-vung",
    t`thứ${NBSP}${formatRank(place.rank, place.units)} vùng ${regionName(names, place.region)}`,
  );
  if (place.basis === "computed") return phrase;
  const source = place.sources[0];
  return source && source !== said ? t`${phrase} (theo ${shortSource(names, source)})` : phrase;
}

/**
 * "xếp thứ 2/63"; of an index that its publisher does not rank, the quarter of all scores first, and our rank said to be
 * computed: "thuộc một phần tư thứ hai của cả nước (thứ 27/60, tính từ điểm)".
 */
function placedWords(analysis: IndexAnalysis): Words | null {
  const { edition } = analysis;
  const { placed } = analysis.total;
  if (!placed) return null;
  const rank = factOfTotal(analysis, "hang", formatRankPhrase(placed.rank, placed.rankedUnits));
  const quarter =
    placed.basis === "computed" && placed.rankedUnits !== null
      ? quarterOf(placed.rank, placed.rankedUnits, edition && publishedQuarters(edition, placed.rankedUnits))
      : null;
  if (quarter === null) return tAs("result")`xếp ${rank}`;
  const group = [
    t`thuộc một phần tư đứng đầu cả nước`,
    t`thuộc một phần tư thứ hai của cả nước`,
    t`thuộc một phần tư thứ ba của cả nước`,
    t`thuộc một phần tư cuối của cả nước`,
  ][quarter - 1]!;
  return t`${group} (${rank}, tính từ điểm)`;
}

/** "PAR Index năm 2021 và SIPAS năm 2021: chưa có nguồn nêu điểm năm này.": indices that want a result for one reason. */
function untoldSentence(analyses: readonly IndexAnalysis[]): Words {
  const names = joinWords(analyses.map(({ index, year }) => indexYear(index, year)));
  return together`${names}: ${reasonWords(absent(analyses[0]!.unannounced, "no-score"))}.`;
}

/** Indices whose results are told together: each by itself, but those that want one for the same reason. */
export function toldTogether(names: Names, analyses: readonly IndexAnalysis[]): IndexAnalysis[][] {
  const silent = analyses.filter((one) => sameWords(totalSentence(names, one), untoldSentence([one])));
  const why = ({ unannounced }: IndexAnalysis) => reasonWords(absent(unannounced, "no-score"));
  const groups = gathered(silent, why).map(({ items }) => items);
  return analyses.flatMap((one) => {
    const group = groups.find((items) => items.includes(one));
    return group ? (group[0] === one ? [group] : []) : [[one]];
  });
}

/** What several indices told together have to say: the result of one, or why all of them have none. */
export function totalsSentence(names: Names, analyses: readonly IndexAnalysis[]): Words {
  return analyses.length === 1 ? totalSentence(names, analyses[0]!) : untoldSentence(analyses);
}

/**
 * The result of one index in one sentence: score, rank, region, move. What is not known is left out here; the notes
 * beside it say why. "PAPI năm 2021 đạt 42,43 điểm, xếp thứ 27/60, thứ 2/13 vùng …; giảm 4,53 điểm so với năm 2020".
 */
export function totalSentence(names: Names, analysis: IndexAnalysis): Words {
  const { total, index, year } = analysis;
  const subject = indexYear(index, year);
  const score = total.score
    ? tAs("result")`đạt ${factOfTotal(analysis, "diem", formatScore(total.score.value, index.measure))}`
    : null;
  const rank = placedWords(analysis);
  const region = regionWords(names, analysis, reporter(total));
  const result = strung(
    [score, rank, region].filter((part) => part !== null),
    ", ",
  );
  const move = scoreAndRankWords(names, analysis);
  if (!result && !move) return untoldSentence([analysis]);
  if (!result) return together`${subject}: ${move ?? ""}.`;
  return move ? tAs("result")`${subject} ${result}; ${move}.` : tAs("result")`${subject} ${result}.`;
}
