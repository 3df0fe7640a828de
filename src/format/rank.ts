import { t } from "../language/say.ts";
import { ofFact, strung, Text, type Words } from "../language/text.ts";
import { formatCount, formatNumber, NBSP } from "./number.ts";

/** "2/63"; "2" when the number of ranked units is not known. */
export function formatRank(rank: number, rankedUnits: number | null): Text {
  return new Text({ kind: "rank", rank, of: rankedUnits });
}

/** "thứ 2/63"; in English "2nd of 63". */
export function formatRankPhrase(rank: number, rankedUnits: number | null): Text {
  return t`thứ${NBSP}${formatRank(rank, rankedUnits)}`;
}

/**
 * A move in the ranking as words: "tăng 34 bậc", "giảm 01 bậc", "giữ nguyên thứ hạng".
 * Positive places are better: the rank number fell.
 */
export function formatPlaces(placesGained: number): Text {
  if (placesGained === 0) return t`giữ nguyên thứ hạng`;
  const count = formatCount(placesGained);
  return placesGained > 0 ? t`tăng ${count}${NBSP}bậc` : t`giảm ${count}${NBSP}bậc`;
}

/** The same for a table: "+34", "−18", "0". */
export function formatPlacesSigned(placesGained: number): Text {
  return formatNumber(placesGained, 0, "always");
}

/** A part of a move in the ranking, which need not be whole: "−7,4", "+0,3", "0,0". */
export function formatPlacesShare(places: number): Text {
  return formatNumber(places, 1, "always");
}

/** A rank, and the fact that it is. */
interface LedRank {
  rank: number;
  fact: string;
}

/** One rank, or the two ends of a band, better first, each leading to its fact: "23", "23–26". */
export function formatRankBand(one: LedRank, other: LedRank | null): Words {
  const ends = other === null || other.rank === one.rank ? [one] : [one, other];
  return strung(
    ends.sort((a, b) => a.rank - b.rank).map(({ rank, fact }) => ofFact(formatNumber(rank, 0), fact)),
    "–",
  );
}
