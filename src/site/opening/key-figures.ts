import type { IndexAnalysis } from "../../analysis/results.ts";
import { sameWords } from "../../format/alike.ts";
import { formatScore } from "../../format/measure.ts";
import { formatCount } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { joinWords } from "../../format/words.ts";
import { t } from "../../language/say.ts";
import { firm, together, type Words } from "../../language/text.ts";
import { absent } from "../../model/rules/absent.ts";
import { swingNote } from "../../narrative/certainty/swings.ts";
import { breakWords, reasonWords } from "../../narrative/comparability/reasons.ts";
import { factOfTotal } from "../../narrative/fact-ids/fact-id.ts";
import { componentWord, type Names, shortName } from "../../narrative/names.ts";
import { regionWords } from "../../narrative/standing/result-sentence.ts";
import { changeTold, placesTold } from "../../narrative/standing/score-and-rank.ts";
import type { KeyFigure } from "../page.ts";

/** Whether this year stands beside an earlier one, in its total or its components, so that a break between them matters. */
export const standsBeside = ({ total, components }: IndexAnalysis): boolean =>
  total.score !== null ||
  total.placed !== null ||
  [total, ...components].some(({ change, places }) => change.value !== null || places.value !== null);

/** Whether moves in rank of components are known. */
/** Said beside a rank that nobody published. */
export const computedRankNote = (): Words => t`Thứ hạng tính từ điểm, không phải hạng công bố.`;

const componentsMoved = ({ rankCounts }: IndexAnalysis): boolean => rankCounts.gain + rankCounts.loss > 0;

function notesOf(analysis: IndexAnalysis): Words[] {
  const { total } = analysis;
  const notes: Words[] = [];
  const swing = swingNote(analysis);
  if (swing) notes.push(swing);
  // why there is no score stands in the place of the score, unless moves of components stand there
  if (!total.score && !total.placed && componentsMoved(analysis) && analysis.unannounced.now === null)
    notes.push(t`Chưa tìm thấy nguồn nêu điểm và thứ hạng chung.`);
  if (total.breakNote && standsBeside(analysis)) notes.push(breakWords(total.breakNote));
  if (total.change.basis === "reported")
    notes.push(t`Mức thay đổi điểm theo tài liệu nêu, chưa đối chiếu được độc lập.`);
  if (total.change.value === null && total.score) {
    notes.push(t`Chưa tính được mức thay đổi: ${reasonWords(total.change.reason ?? "no-previous-score")}.`);
  }
  if (total.placed?.basis === "computed") notes.push(computedRankNote());
  return notes;
}

/** The score; where only moves of components are known, and no rank, how many went up: "5/8 lĩnh vực tăng bậc". */
function scoreOf(analysis: IndexAnalysis): Words {
  const { total, index, rankCounts, unannounced } = analysis;
  if (total.score) return factOfTotal(analysis, "diem", formatScore(total.score.value, index.measure));
  return componentsMoved(analysis) && !total.placed
    ? t`${factOfTotal(analysis, "so-phan-tang-bac", formatCount(rankCounts.gain))}/${formatCount(rankCounts.of)} ${componentWord(index)} tăng bậc`
    : reasonWords(absent(unannounced, "no-score"));
}

/** The result of one index for the first screen: score, rank, moves, region, and what limits them. */
export function keyFigureOf(names: Names, analysis: IndexAnalysis): KeyFigure {
  const { index, year, against, total } = analysis;
  const change = changeTold(analysis);
  const places = placesTold(analysis);
  const region = regionWords(names, analysis);
  return {
    label: together`${shortName(index)} ${year}`,
    score: scoreOf(analysis),
    ...(total.score ? {} : { unscored: true }),
    rank: total.placed
      ? factOfTotal(analysis, "hang", formatRank(total.placed.rank, total.placed.rankedUnits))
      : null,
    change: change ? { text: firm(t`${change} so với năm ${against}`), tone: total.verdict } : null,
    rankChange: places ? { text: firm(places), tone: total.rankVerdict } : null,
    region: region && firm(region),
    notes: notesOf(analysis).map(firm),
    href: `chi-so/${index.id}/${year}/`,
  };
}

/** Whether nothing but the reason why there is no score can be told of it. */
const onlyReason = ({ unscored, rank, change, rankChange, region, notes }: KeyFigure): boolean =>
  unscored === true && !rank && !change && !rankChange && !region && notes.length === 0;

/**
 * The results of a conference's indices, one card each. Where none of them has any, for one and the same reason, as for a
 * province formed after the year, one card says it of all.
 */
export function keyFiguresOf(names: Names, analyses: readonly IndexAnalysis[]): KeyFigure[] {
  const figures = analyses.map((row) => keyFigureOf(names, row));
  const [first] = figures;
  const alike = first && figures.every((one) => onlyReason(one) && sameWords(one.score, first.score));
  if (!alike || figures.length === 1) return figures;
  return [{ ...first, label: joinWords(figures.map(({ label }) => label)), href: null }];
}

/** Whether the first screen says in the place of the score why nothing is known of this index. */
export const reasonOnCard = (analysis: IndexAnalysis): boolean =>
  analysis.total.score === null && analysis.total.placed === null && !componentsMoved(analysis);
