import type { Reason } from "../../analysis/comparability/reason.ts";
import type { RankChange, RankPart } from "../../analysis/rank-move/rank-facts.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatCount, formatNumber, NBSP } from "../../format/number.ts";
import { formatPlaces, formatRankPhrase } from "../../format/rank.ts";
import { capitalise, joinWords } from "../../format/words.ts";
import { named, t, tAs } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import { findComponent } from "../../model/lookup.ts";
import { DUST, printsAsZero } from "../../model/rules/tolerance.ts";
import { commonChange } from "../certainty.ts";
import { componentWord, type Names, shortName, unitNames } from "../names.ts";
import { unsummedYears } from "../parts/unsummed.ts";
import { untoldPart } from "../parts/untold.ts";
import { overtakingSentences } from "../standing/overtaking.ts";
import { type BesideCommon, otherWay, ownBesideCommon, ownWords, ownWordsShort } from "./against-common.ts";

type Told = Exclude<RankChange, { form: "none" }>;

/** A share below one place is not told by name: the game of places is coarser than that. */
const WHOLE = 1 - DUST;

/** "giảm 01 bậc" for a whole one; else rounded: "giảm khoảng 07 bậc", "đổi dưới nửa bậc". */
export function placesShare(places: number): Words {
  if (Math.abs(places - Math.round(places)) < DUST)
    return places === 0 ? t`không đổi bậc` : formatPlaces(Math.round(places));
  if (printsAsZero(places, 0)) return t`đổi dưới nửa bậc`;
  const count = formatCount(places);
  return places > 0 ? t`tăng khoảng ${count}${NBSP}bậc` : t`giảm khoảng ${count}${NBSP}bậc`;
}

/** The name of one own part: a component, new weights, or what no component shows. */
export function partName(
  analysis: IndexAnalysis,
  { kind, component }: Pick<RankPart, "kind" | "component">,
): Words {
  if (kind === "weights") return t`Trọng số, điểm tối đa mới`;
  if (kind === "rest")
    return analysis.rankChange.form !== "none" && analysis.rankChange.restOf.length > 0
      ? capitalise(untoldPart(analysis, analysis.rankChange.restOf))
      : unsummedYears(analysis).length > 0
        ? t`Phần mà điểm thành phần không giải thích được`
        : t`Phần làm tròn`;
  return named(analysis.framework?.components.find(({ id }) => id === component)?.name) ?? component ?? "";
}

/** Parts that are worth a row: a rest that is only rounding is left out when it prints as zero. */
export function shownParts({ parts, restOf }: Told): RankPart[] {
  return parts.filter(({ kind, places }) => kind !== "rest" || restOf.length > 0 || !printsAsZero(places, 0));
}

function span({ previousRank, rank, units, places }: Told): Words {
  if (places === 0) return tAs("rank")`giữ nguyên ${formatRankPhrase(rank, units)}`;
  const [before, now] = [formatRankPhrase(previousRank, units), formatRankPhrase(rank, units)];
  const move = places > 0 ? t`từ ${before} lên ${now}` : t`từ ${before} xuống ${now}`;
  return together`${move} (${formatPlaces(places)})`;
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

/** "do các tỉnh, thành phố khác tăng, giảm khác bình quân: giảm khoảng 03 bậc"; nothing where that made less than half a place. */
const othersTold = (others: number, who: Words): Words =>
  printsAsZero(others, 0) ? "" : t`; do ${who} tăng, giảm khác bình quân: ${placesShare(others)}`;

/** "Do điểm của tỉnh giảm nhiều hơn bình quân các tỉnh (4,53 so với 0,20 điểm): giảm khoảng 23 bậc; do …": true without its method. */
function sharesTold(analysis: IndexAnalysis, change: Told): Words {
  const beside = ownBesideCommon(analysis, change);
  const why = beside ? ownWords(beside, analysis.index.measure, isJudged(analysis)) : t`điểm của tỉnh`;
  const own = placesShare(change.own);
  const others = othersTold(change.others, t`các tỉnh, thành phố khác`);
  // The points that are told beside new weights are not those by which the total moved.
  return reweighted(analysis, change)
    ? t`Không kể phần do đổi trọng số, điểm tối đa, ${why}: ${own}; do trọng số, điểm tối đa mới: ${placesShare(change.weights)}${others}.`
    : t`Do ${why}: ${own}${others}.`;
}

/** "tính trong 60 tỉnh, thành phố được xếp hạng ở cả hai năm, tỉnh từ thứ 1/60 xuống thứ 27/60 (giảm 26 bậc). Do …". */
function splitSentence(names: Names, analysis: IndexAnalysis, change: Told): Words {
  if (change.form === "ahead") {
    const beside = ownBesideCommon(analysis, change);
    const why = beside ? ownWords(beside, analysis.index.measure, isJudged(analysis)) : t`điểm của tỉnh`;
    const named = change.byUnit.map(({ unit }) => unit);
    const who = named.length > 0 ? unitNames(names, named) : t`các tỉnh, thành phố khác`;
    const others = othersTold(change.others, who);
    if (others === "" && printsAsZero(change.places - change.own, 0))
      return t`${formatPlaces(change.places)} do ${why}; chỉ tính với các đơn vị đứng trên tỉnh, vì bảng xếp hạng thu thập được chỉ đủ đến vị trí của tỉnh.`;
    return t`${formatPlaces(change.places)}, trong đó do ${why}: ${placesShare(change.own)}${others} (chỉ tính với các đơn vị đứng trên tỉnh, vì bảng xếp hạng thu thập được chỉ đủ đến vị trí của tỉnh).`;
  }
  const set = t`tính trong ${formatNumber(change.units ?? 0, 0)} tỉnh, thành phố được xếp hạng ở cả hai năm, tỉnh ${span(change)}`;
  return together`${set}. ${sharesTold(analysis, change)}`;
}

/** What was taken off every unit's change before the places were shared out. */
function commonSentence(analysis: IndexAnalysis, change: Told): Words {
  const moved = commonChange(change.common, analysis.index.measure, analysis.total.verdict);
  const size = reweighted(analysis, change) ? t`${moved}, kể cả phần do đổi trọng số, điểm tối đa` : moved;
  return change.form === "ahead"
    ? t`Mỗi tỉnh được tính phần hơn, kém mức thay đổi của bình quân cả nước đã công bố (${size}), vì các tỉnh cùng thay đổi như nhau thì thứ hạng giữ nguyên.`
    : t`Mỗi tỉnh được tính phần hơn, kém mức thay đổi bình quân của các tỉnh ấy (${size}), vì các tỉnh cùng thay đổi như nhau thì thứ hạng giữ nguyên.`;
}

/** "Cung ứng dịch vụ công (tăng ít hơn bình quân các tỉnh, 0,06 so với 0,73 điểm: giảm khoảng 04 bậc)". */
function partTold({ index }: IndexAnalysis, name: Words, part: BesideCommon & { places: number }): Words {
  const against = otherWay(part, index.measure);
  const places = placesShare(part.places);
  return against ? together`${name} (${against}: ${places})` : together`${name} (${places})`;
}

/** Own parts that moved the rank by at least one place, each way, largest first; one that was alone is not called the most. */
function partsSentence(analysis: IndexAnalysis, change: Told): Words | null {
  const listed = (parts: readonly RankPart[]) =>
    joinWords(parts.map((part) => partTold(analysis, partName(analysis, part), part)));
  const parts = change.parts.filter(({ kind }) => kind === "component");
  const rest = change.restOf.length > 0 ? change.parts.find(({ kind }) => kind === "rest") : undefined;
  const down = parts.filter(({ places }) => places <= -WHOLE);
  const up = parts.filter(({ places }) => places >= WHOLE).reverse();
  const [most, gained] = [listed(down.slice(0, 3)), listed(up.slice(0, 3))];
  const said = [
    ...(down.length > 1 ? [t`kéo giảm nhiều nhất là ${most}`] : []),
    ...(down.length === 1 ? [t`kéo giảm từ 01 bậc trở lên chỉ có ${most}`] : []),
    ...(up.length > 1 ? [t`kéo tăng nhiều nhất là ${gained}`] : []),
    ...(up.length === 1 ? [t`kéo tăng từ 01 bậc trở lên chỉ có ${gained}`] : []),
    rest && Math.abs(rest.places) >= WHOLE
      ? together`${untoldPart(analysis, change.restOf)}: ${placesShare(rest.places)}`
      : null,
  ].filter((text) => text !== null);
  if (parts.length === 0) return null;
  if (down.length + up.length === 0)
    said.unshift(t`không ${componentWord(analysis.index)} nào kéo tăng, kéo giảm từ 01 bậc trở lên`);
  return capitalise(
    down.length + up.length === 0
      ? together`${strung(said, "; ")}.`
      : tAs("parts")`${componentWord(analysis.index)} ${strung(said, "; ")}.`,
  );
}

/** Where the worst component lost its places: children that moved the rank by at least one place, three at most each way. */
function insideSentence(analysis: IndexAnalysis, { inside }: Told): Words | null {
  if ("reason" in inside || inside.places > -WHOLE) return null;
  const name = (id: string | null) => named(findComponent(analysis.framework, id ?? "")?.name) ?? id ?? "";
  const moved = inside.parts.filter(({ component, places }) => component && Math.abs(places) >= WHOLE);
  // What it won inside does not say where the loss came from.
  if (moved.every(({ places }) => places > 0)) return null;
  const listed = joinWords(moved.map((part) => partTold(analysis, name(part.component), part)));
  return t`Trong ${componentWord(analysis.index)} ${name(inside.component)}: ${listed}.`;
}

/** The move among all units of each year, where it is another than the one that was split; null where they agree. */
function wholeMove({ total }: IndexAnalysis, change: Told): Words | null {
  const { placed, previousPlaced } = total;
  if (!change.differs || !placed || !previousPlaced) return null;
  const before = formatRankPhrase(previousPlaced.rank, previousPlaced.rankedUnits);
  const now = formatRankPhrase(placed.rank, placed.rankedUnits);
  if (change.publishedPlaces === 0) return t`${before} sang ${now}`;
  return change.publishedPlaces! > 0 ? t`từ ${before} lên ${now}` : t`từ ${before} xuống ${now}`;
}

/** The same as a sentence of its own, for where the split stands without its explanation. */
export function wholeMoveSentence(analysis: IndexAnalysis, change: Told): Words | null {
  const move = wholeMove(analysis, change);
  return move && t`Xếp cùng mọi đơn vị của từng năm thì ${move} (${formatPlaces(change.publishedPlaces!)}).`;
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
  return t`Xếp cùng mọi đơn vị của từng năm thì ${full} (${formatPlaces(change.publishedPlaces!)}); hai cách khác nhau vì ${reason}.`;
}

/** Whether a rank change names the units that were ranked in one of the years only. */
function namesLeftOut({ rankChange }: IndexAnalysis): boolean {
  return rankChange.form !== "none" && rankChange.differs;
}

/** The split alone, short enough for a handout: "Trong 60 đơn vị có hạng cả hai năm, tỉnh từ …"; null as below. */
export function rankSplitShort(names: Names, analysis: IndexAnalysis): Words | null {
  const { rankChange } = analysis;
  if (rankChange.form === "none" || rankChange.form === "ahead") return rankSplit(names, analysis);
  const set = t`Trong ${formatNumber(rankChange.units ?? 0, 0)} đơn vị có hạng cả hai năm, tỉnh ${span(rankChange)}`;
  const split = together`${set}. ${sharesTold(analysis, rankChange)}`;
  const told = [split, wholeMoveSentence(analysis, rankChange)].filter((text) => text !== null);
  return strung(told, " ");
}

/** The rank change of one index in one sentence; null when it cannot be told or nothing moved. */
export function rankSplit(names: Names, analysis: IndexAnalysis): Words | null {
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
  return [
    rankSplit(names, analysis),
    commonSentence(analysis, rankChange),
    rankChange.form === "parts" ? partsSentence(analysis, rankChange) : null,
    insideSentence(analysis, rankChange),
    differenceSentence(names, analysis, rankChange),
  ].filter((text) => text !== null);
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
    return t`Thứ hạng ${shortName(analysis.index)}: ${placesShare(change.own)} do điểm thành phần của tỉnh, ${placesShare(change.weights)} do trọng số, điểm tối đa mới, ${placesShare(change.others)} do các tỉnh, thành phố khác`;
  return t`Thứ hạng ${shortName(analysis.index)}: ${placesShare(change.own)} do ${why}, ${placesShare(change.others)} do các tỉnh, thành phố khác`;
}
