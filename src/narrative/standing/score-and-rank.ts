import type { IndexAnalysis } from "../../analysis/results.ts";
import type { TotalAnalysis } from "../../analysis/standing/compared.ts";
import { formatChangeSize } from "../../format/measure.ts";
import { formatCount, NBSP } from "../../format/number.ts";
import { formatPlaces, formatRankPhrase } from "../../format/rank.ts";
import { t, tAs } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import { factOfTotal } from "../fact-ids/fact-id.ts";
import { type Names, shortSource } from "../names.ts";
import { apartWords } from "../parts/apart.ts";

/** Who states the change, where it is not our subtraction. */
export function reporter({ change }: TotalAnalysis): string | null {
  return change.basis === "reported" ? (change.reported?.sources[0] ?? null) : null;
}

/** "theo Báo Đồng Tháp, 17/6/2022" for a change that is somebody's statement, not our subtraction. */
function attribution(names: Names, total: TotalAnalysis): Words {
  const source = reporter(total);
  return source ? t` (theo ${shortSource(names, source)})` : "";
}

/**
 * "tăng 0,10 điểm", "giảm 4,53 điểm", "giữ nguyên điểm"; "thấp hơn 0,79 điểm (có phần đo lại)" where the change is not
 * judged; null when nothing can be said.
 */
export function changeWords(analysis: Pick<IndexAnalysis, "index">, total: TotalAnalysis): Words | null {
  const { value } = total.change;
  if (value === null) return null;
  if (total.verdict === "unchanged") return t`giữ nguyên điểm`;
  if (total.verdict === "not-comparable")
    return t`${apartWords(value, analysis.index.measure)} (có phần đo lại)`;
  const size = formatChangeSize(value, analysis.index.measure);
  return value > 0 ? tAs("moved")`tăng ${size}` : tAs("moved")`giảm ${size}`;
}

/**
 * "giảm 01 bậc"; where the number of ranked units differs, since a bare difference of places would hide it, "từ thứ 2/63
 * xuống thứ 27/60" or "giữ thứ 54/61 (năm 2021: thứ 54/60)"; null when nothing can be said.
 */
export function placesWords(
  total: Pick<TotalAnalysis, "places" | "placed" | "previousPlaced">,
  { against }: Pick<IndexAnalysis, "against">,
  led: (of: "year" | "against", rank: Words) => Words = (_, rank) => rank,
): Words | null {
  const { places, placed, previousPlaced } = total;
  if (places.value === null) return null;
  if (places.rankedUnitsDiffer && placed && previousPlaced) {
    const before = led("against", formatRankPhrase(previousPlaced.rank, previousPlaced.rankedUnits));
    const now = led("year", formatRankPhrase(placed.rank, placed.rankedUnits));
    if (places.value === 0) return t`giữ ${now} (năm ${against}: ${before})`;
    return places.value > 0 ? t`từ ${before} lên ${now}` : t`từ ${before} xuống ${now}`;
  }
  return formatPlaces(places.value);
}

/** The change with the id of its fact. */
export function changeTold(analysis: Pick<IndexAnalysis, "index" | "year" | "total">): Words | null {
  const change = changeWords(analysis, analysis.total);
  return change === null ? null : factOfTotal(analysis, "thay-doi", change);
}

/** The move in rank with the id of its fact; two ranks among so many lead to their own. */
export function placesTold(
  analysis: Pick<IndexAnalysis, "index" | "year" | "against" | "total">,
): Words | null {
  const { total, index } = analysis;
  const places = placesWords(total, analysis, (of, rank) =>
    factOfTotal({ index, year: analysis[of] }, "hang", rank),
  );
  return places === null || total.places.rankedUnitsDiffer ? places : factOfTotal(analysis, "so-bac", places);
}

/** The change, with who reported it where it is not our subtraction: "tăng 0,03 điểm (theo Báo Đồng Tháp, 17/6/2022)". */
export function changeCited(
  names: Names,
  analysis: Pick<IndexAnalysis, "index" | "year" | "total">,
): Words | null {
  const { total, index } = analysis;
  const change = changeTold(analysis);
  const source = reporter(total);
  // One bracket says both: never "(có phần đo lại) (theo …)".
  if (source && total.verdict === "not-comparable" && total.change.value !== null) {
    const apart = factOfTotal(analysis, "thay-doi", apartWords(total.change.value, index.measure));
    return t`${apart} (có phần đo lại; theo ${shortSource(names, source)})`;
  }
  return change === null ? null : together`${change}${attribution(names, total)}`;
}

/** The move in rank, with who reported it where the two ranks are not known; else our own count of published ranks. */
export function placesCited(
  names: Names,
  analysis: Pick<IndexAnalysis, "index" | "year" | "against" | "total">,
): Words | null {
  const { total } = analysis;
  const places = placesTold(analysis);
  const source = total.places.basis === "reported" ? total.places.reported?.sources[0] : undefined;
  return places !== null && source ? t`${places} (theo ${shortSource(names, source)})` : places;
}

/**
 * Change and move in rank, each with who reported it: where one source states both, it is named once, after both, and
 * said to state both. `join` puts what stands between them.
 */
export function movesCited(
  names: Names,
  analysis: Pick<IndexAnalysis, "index" | "year" | "against" | "total">,
  join: (change: Words, places: Words) => Words,
): Words | null {
  const { total } = analysis;
  const [change, places] = [changeTold(analysis), placesTold(analysis)];
  if (change === null || places === null) return null;
  const source = reporter(total);
  const alike = total.places.basis === "reported" && total.places.reported?.sources[0] === source;
  return source && alike
    ? t`${join(change, places)} (đều theo ${shortSource(names, source)})`
    : join(changeCited(names, analysis)!, placesCited(names, analysis)!);
}

/** How score and rank moved: of a total, or of a component whose points are those of the total. */
type Moves = Pick<TotalAnalysis, "verdict" | "rankVerdict">;

/** Whether both rose or both fell, so that one verb may say both: "tăng 1,86 điểm và 07 bậc". */
export function moveAlike({ verdict, rankVerdict }: Moves): boolean {
  return verdict === rankVerdict && (verdict === "gain" || verdict === "loss");
}

/**
 * Whether score and rank pull apart, so that "nhưng" stands between them: one up and the other down, or a fall of the
 * score that cost no place. The one rule of every sentence that says both.
 */
export function pullApart({ verdict, rankVerdict }: Moves): boolean {
  if (verdict === "gain") return rankVerdict === "loss";
  return verdict === "loss" && (rankVerdict === "gain" || rankVerdict === "unchanged");
}

/** How score and rank moved together, each part under the name of who reported it: "tăng 0,10 điểm nhưng giảm 01 bậc so với năm 2020". */
export function scoreAndRankWords(names: Names, analysis: IndexAnalysis): Words | null {
  const { total, against } = analysis;
  const change = changeCited(names, analysis);
  const places = placesCited(names, analysis);
  if (!change && !places) return null;
  const compared = (move: Words) => t`${move} so với năm ${against}`;
  if (!places) return compared(change!);
  if (!change) return compared(places);
  if (total.verdict === "unchanged" && total.places.value === 0 && !total.places.rankedUnitsDiffer)
    return compared(t`giữ nguyên điểm và thứ hạng`);
  if (total.places.rankedUnitsDiffer) return tAs("moves")`${compared(change)}, ${places}`;
  const both = (join: (change: Words, places: Words) => Words) =>
    compared(movesCited(names, analysis, join)!);
  if (pullApart(total)) return both((score, rank) => t`${score} nhưng ${rank}`);
  // "tăng 1,86 điểm và 07 bậc": the verb said once, where nothing stands between.
  const sameVerb = moveAlike(total) && total.change.basis === "computed" && total.places.basis === "computed";
  return sameVerb
    ? compared(t`${change} và ${factOfTotal(analysis, "so-bac", formatCount(total.places.value!))}${NBSP}bậc`)
    : both((score, rank) => t`${score} và ${rank}`);
}
