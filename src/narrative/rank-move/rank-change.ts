import type { Reason } from "../../analysis/comparability/reason.ts";
import type { RankChange } from "../../analysis/rank-move/rank-facts.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatNumber } from "../../format/number.ts";
import { formatPlaces, formatRankPhrase } from "../../format/rank.ts";
import { capitalise } from "../../format/words.ts";
import { t, tAs } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import { printsAsZero } from "../../model/rules/tolerance.ts";
import { commonChange } from "../certainty/mean-change.ts";
import { factOfTotal, PART_PLACES, partKind } from "../fact-ids/fact-id.ts";
import { type Names, shortName, unitNames } from "../names.ts";
import { overtakingSentences } from "../standing/overtaking.ts";
import { ownBesideCommon, ownWords, ownWordsShort } from "./against-common.ts";
import { insideSentence, partsSentence, placesShare } from "./own-parts.ts";

type Told = Exclude<RankChange, { form: "none" }>;

/** The units that the rank is counted among. */
const ranked = (analysis: IndexAnalysis, { units }: Told): Words =>
  factOfTotal(analysis, "so-don-vi", formatNumber(units ?? 0, 0));

function span(analysis: IndexAnalysis, { previousRank, rank, units, places }: Told): Words {
  const before = factOfTotal(analysis, "hang-chung-truoc", formatRankPhrase(previousRank, units));
  const now = factOfTotal(analysis, "hang-chung", formatRankPhrase(rank, units));
  if (places === 0) return tAs("rank")`giữ nguyên ${now}`;
  const move = places > 0 ? t`từ ${before} lên ${now}` : t`từ ${before} xuống ${now}`;
  return together`${move} (${factOfTotal(analysis, "so-bac-chung", formatPlaces(places))})`;
}

/** Whether the change of the total may be called a rise or a fall at all. */
const isJudged = ({ total }: IndexAnalysis) => total.verdict !== "not-comparable";

/** Whether new weights or maxima made part of the own change, or of that of all. */
function reweighted({ index }: IndexAnalysis, { parts }: Told): boolean {
  const weights = parts.find(({ kind }) => kind === "weights");
  return (
    weights !== undefined &&
    [weights.points, weights.common].some((points) => !printsAsZero(points, index.measure.decimals))
  );
}

/** "do các tỉnh, thành phố khác tăng, giảm không đều nhau: giảm khoảng 03 bậc"; nothing where that made less than half a place. */
function othersTold(analysis: IndexAnalysis, { others }: Told, who: Words | null): Words {
  if (printsAsZero(others, 0)) return "";
  const places = theirs(analysis, others);
  return who === null
    ? t`; do các tỉnh, thành phố khác tăng, giảm không đều nhau: ${places}`
    : t`; do điểm của ${who} thay đổi khác bình quân: ${places}`;
}

const ours = (analysis: IndexAnalysis, { own }: Told) =>
  factOfTotal(analysis, "bac-cua-tinh", placesShare(own));
const theirs = (analysis: IndexAnalysis, others: number) =>
  factOfTotal(analysis, "bac-noi-khac", placesShare(others));
const byWeights = (analysis: IndexAnalysis, { weights }: Told) =>
  factOfTotal(analysis, partKind({ kind: "weights" }, PART_PLACES), placesShare(weights));

/** "Do điểm của tỉnh giảm nhiều hơn bình quân các tỉnh (4,53 so với 0,20 điểm): giảm khoảng 23 bậc; do …": true without its method. */
function sharesTold(analysis: IndexAnalysis, change: Told): Words {
  const beside = ownBesideCommon(analysis, change);
  const why = beside ? ownWords(beside, analysis.index.measure, isJudged(analysis)) : t`điểm của tỉnh`;
  const own = ours(analysis, change);
  const others = othersTold(analysis, change, null);
  // The points that are told beside new weights are not those by which the total moved.
  return reweighted(analysis, change)
    ? t`Không kể phần do đổi trọng số, điểm tối đa, ${why}: ${own}; do trọng số, điểm tối đa mới: ${byWeights(analysis, change)}${others}.`
    : t`Do ${why}: ${own}${others}.`;
}

/** "tính trong 60 tỉnh, thành phố được xếp hạng ở cả hai năm, tỉnh từ thứ 1/60 xuống thứ 27/60 (giảm 26 bậc). Do …". */
function splitSentence(names: Names, analysis: IndexAnalysis, change: Told): Words {
  if (change.form === "ahead") {
    const beside = ownBesideCommon(analysis, change);
    const why = beside ? ownWords(beside, analysis.index.measure, isJudged(analysis)) : t`điểm của tỉnh`;
    const places = factOfTotal(analysis, "so-bac-chung", formatPlaces(change.places));
    const named = change.byUnit.map(({ unit }) => unit);
    const who = named.length > 0 ? unitNames(names, named) : null;
    const others = othersTold(analysis, change, who);
    if (others === "" && printsAsZero(change.places - change.own, 0))
      return t`${places} do ${why}; số bậc chỉ tính với các đơn vị đứng trên tỉnh, vì bảng xếp hạng thu thập được chỉ đủ đến vị trí của tỉnh.`;
    return t`${places}, trong đó do ${why}: ${ours(analysis, change)}${others} (số bậc chỉ tính với các đơn vị đứng trên tỉnh, vì bảng xếp hạng thu thập được chỉ đủ đến vị trí của tỉnh).`;
  }
  const set = t`tính trong ${ranked(analysis, change)} tỉnh, thành phố được xếp hạng ở cả hai năm, tỉnh ${span(analysis, change)}`;
  return together`${set}. ${sharesTold(analysis, change)}`;
}

/** What was taken off every unit's change before the places were shared out. */
function commonSentence(analysis: IndexAnalysis, change: Told): Words {
  const moved = factOfTotal(
    analysis,
    "thay-doi-binh-quan",
    commonChange(change.common, analysis.index.measure, analysis.total.verdict),
  );
  const size = reweighted(analysis, change) ? t`${moved}, kể cả phần do đổi trọng số, điểm tối đa` : moved;
  return change.form === "ahead"
    ? t`Cách tính: mức thay đổi điểm của từng tỉnh trừ mức thay đổi của bình quân cả nước đã công bố (${size}), vì mọi tỉnh cùng thay đổi như nhau thì thứ hạng giữ nguyên.`
    : t`Cách tính: mức thay đổi điểm của từng tỉnh trừ mức bình quân của các tỉnh ấy (${size}), vì mọi tỉnh cùng thay đổi như nhau thì thứ hạng giữ nguyên.`;
}

/** The move among all units of each year, where it is another than the one that was split; null where they agree. */
function wholeMove(analysis: IndexAnalysis, change: Told): Words | null {
  const { index, year, against } = analysis;
  const { placed, previousPlaced } = analysis.total;
  if (!change.differs || !placed || !previousPlaced) return null;
  const led = (of: number, { rank, rankedUnits }: typeof placed) =>
    factOfTotal({ index, year: of }, "hang", formatRankPhrase(rank, rankedUnits));
  const [before, now] = [led(against, previousPlaced), led(year, placed)];
  if (change.publishedPlaces === 0) return t`${before} sang ${now}`;
  return change.publishedPlaces! > 0 ? t`từ ${before} lên ${now}` : t`từ ${before} xuống ${now}`;
}

/** The same as a sentence of its own, for where the split stands without its explanation. */
function wholeMoveSentence(analysis: IndexAnalysis, change: Told): Words | null {
  const move = wholeMove(analysis, change);
  return (
    move &&
    t`Xếp cùng mọi đơn vị của từng năm thì ${move} (${factOfTotal(analysis, "so-bac", formatPlaces(change.publishedPlaces!))}).`
  );
}

/** Both rank changes and what makes them differ. */
function differenceSentence(names: Names, analysis: IndexAnalysis, change: Told): Words | null {
  const full = wholeMove(analysis, change);
  if (!full) return null;
  const ahead = (year: "now" | "before") =>
    change.leftOut.filter((row) => row.ahead && row.rankedIn === year).map(({ unit }) => unit);
  const why = [
    ahead("before").length > 0
      ? t`${unitNames(names, ahead("before"))} đứng trên tỉnh năm ${analysis.against} nhưng không được xếp hạng năm ${analysis.year}`
      : null,
    ahead("now").length > 0
      ? t`${unitNames(names, ahead("now"))} đứng trên tỉnh năm ${analysis.year} nhưng không được xếp hạng năm ${analysis.against}`
      : null,
  ].filter((text) => text !== null);
  const reason = why.length > 0 ? strung(why, "; ") : t`nơi công bố xếp riêng các đơn vị bằng điểm`;
  return t`Xếp cùng mọi đơn vị của từng năm thì ${full} (${factOfTotal(analysis, "so-bac", formatPlaces(change.publishedPlaces!))}); hai cách khác nhau vì ${reason}.`;
}

/** Whether a rank change names the units that were ranked in one of the years only. */
function namesLeftOut({ rankChange }: IndexAnalysis): boolean {
  return rankChange.form !== "none" && rankChange.differs;
}

/** The split alone, short enough for a handout: "Trong 60 đơn vị có hạng cả hai năm, tỉnh từ …"; null as below. */
export function rankSplitShort(names: Names, analysis: IndexAnalysis): Words | null {
  const { rankChange } = analysis;
  if (rankChange.form === "none" || rankChange.form === "ahead") return rankSplit(names, analysis);
  const set = t`Trong ${ranked(analysis, rankChange)} đơn vị có hạng cả hai năm, tỉnh ${span(analysis, rankChange)}`;
  const split = together`${set}. ${sharesTold(analysis, rankChange)}`;
  const told = [split, wholeMoveSentence(analysis, rankChange)].filter((text) => text !== null);
  return strung(told, " ");
}

/** The rank change of one index in one sentence; null when it cannot be told or nothing moved. */
function rankSplit(names: Names, analysis: IndexAnalysis): Words | null {
  const { rankChange } = analysis;
  if (rankChange.form === "none") return null;
  const { own, others, weights, places } = rankChange;
  if (places === 0 && own === 0 && others === 0 && weights === 0) return null;
  return capitalise(splitSentence(names, analysis, rankChange));
}

/** The rank change in a chain of sentences: the split, its parts, how it differs from the published one. */
export function rankChangeChain(names: Names, analysis: IndexAnalysis): Words[] {
  const { rankChange } = analysis;
  if (rankChange.form === "none") return [];
  const split = rankSplit(names, analysis);
  return [
    split,
    rankChange.form === "parts" ? partsSentence(analysis, rankChange) : null,
    insideSentence(analysis, rankChange),
    differenceSentence(names, analysis, rankChange),
  ].filter((text) => text !== null);
}

/** How the places were counted, for who asks; without a split there is nothing that was counted this way. */
export function rankChangeBasis(names: Names, analysis: IndexAnalysis): Words | null {
  const { rankChange } = analysis;
  if (rankChange.form === "none" || rankSplit(names, analysis) === null) return null;
  return commonSentence(analysis, rankChange);
}

/** Why one index's rank moved, and who passed whom; nothing of what cannot be told. */
export function rankChangeSentences(names: Names, analysis: IndexAnalysis): Words[] {
  const passing = overtakingSentences(names, analysis, namesLeftOut(analysis));
  return [...rankChangeChain(names, analysis), ...passing];
}

/** Why the move in rank cannot be shared out; null where it can, or where the place is the same and nobody passed. */
export function rankChangeUntold({ rankChange, overtaking, total }: IndexAnalysis): Reason | null {
  if (rankChange.form !== "none") return null;
  const passing = overtaking.reason === null || overtaking.reason === "break-none";
  const still = total.places.value === 0 && passing;
  return still ? null : rankChange.reason;
}

/** "Thứ hạng PAPI: giảm khoảng 23 bậc do điểm của tỉnh giảm nhiều hơn bình quân các tỉnh, giảm khoảng 03 bậc do …". */
export function rankChangeHeadline(analysis: IndexAnalysis, change: Told): Words {
  const beside = ownBesideCommon(analysis, change);
  const why = beside ? ownWordsShort(beside, analysis.index.measure, isJudged(analysis)) : t`điểm của tỉnh`;
  if (reweighted(analysis, change))
    return t`Thứ hạng ${shortName(analysis.index)}: ${ours(analysis, change)} do điểm thành phần của tỉnh, ${byWeights(analysis, change)} do trọng số, điểm tối đa mới, ${theirs(analysis, change.others)} do các tỉnh, thành phố khác`;
  if (printsAsZero(change.others, 0))
    return t`Thứ hạng ${shortName(analysis.index)}: ${ours(analysis, change)} do ${why}`;
  return t`Thứ hạng ${shortName(analysis.index)}: ${ours(analysis, change)} do ${why}, ${theirs(analysis, change.others)} do các tỉnh, thành phố khác`;
}
