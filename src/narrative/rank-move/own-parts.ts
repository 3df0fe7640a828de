import type { RankChange, RankPart } from "../../analysis/rank-move/rank-facts.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import type { Measure } from "../../format/measure.ts";
import { formatCount, NBSP, roundHalfAway } from "../../format/number.ts";
import { formatPlaces } from "../../format/rank.ts";
import { capitalise, joinWords } from "../../format/words.ts";
import { named, t } from "../../language/say.ts";
import { ofFact, strung, together, type Words } from "../../language/text.ts";
import { findComponent } from "../../model/lookup.ts";
import { DUST, printsAsZero } from "../../model/rules/tolerance.ts";
import {
  factOf,
  PART_COMMON,
  PART_PLACES,
  PART_POINTS,
  type PartKind,
  partKind,
} from "../fact-ids/fact-id.ts";
import { componentWord } from "../names.ts";
import { unsummedYears } from "../parts/unsummed.ts";
import { untoldPart } from "../parts/untold.ts";
import { type BesideCommon, otherWay } from "./against-common.ts";

type Told = Exclude<RankChange, { form: "none" }>;

/** A share below one place is not told by name: the game of places is coarser than that. */
const WHOLE = 1 - DUST;

/** "giảm 01 bậc" for a whole one; else rounded: "giảm khoảng 07 bậc", "gần như không đổi bậc". */
export function placesShare(places: number): Words {
  if (Math.abs(places - Math.round(places)) < DUST)
    return places === 0 ? t`không đổi bậc` : formatPlaces(Math.round(places));
  if (printsAsZero(places, 0)) return t`gần như không đổi bậc`;
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

/** Parts that are worth a row: a rest that is only rounding is left out where its points print as zero as its places do. */
export function shownParts({ parts, restOf }: Told, { decimals }: Measure): RankPart[] {
  const nothing = ({ points, common, places }: RankPart) =>
    printsAsZero(places, 0) && printsAsZero(points, decimals) && printsAsZero(common, decimals);
  return parts.filter((part) => part.kind !== "rest" || restOf.length > 0 || !nothing(part));
}

/** "Cung ứng dịch vụ công (tăng ít hơn bình quân các tỉnh, 0,06 so với 0,73 điểm: giảm khoảng 04 bậc)". */
function partTold(
  { index }: IndexAnalysis,
  name: Words,
  part: BesideCommon & { places: number },
  fact: string | null,
): Words {
  const against = otherWay(part, index.measure);
  const share = placesShare(part.places);
  const places = fact === null ? share : ofFact(share, fact);
  return against ? together`${name} (${against}: ${places})` : together`${name} (${places})`;
}

/** Own parts that moved the rank by about one place or more, each way, largest first; one that was alone is not called the most. */
export function partsSentence(analysis: IndexAnalysis, change: Told): Words | null {
  const listed = (parts: readonly RankPart[]) =>
    joinWords(
      parts.map((part) => {
        const fact = (what: PartKind) => factOf(analysis, part.component, partKind(part, what));
        const facts = { points: fact(PART_POINTS), common: fact(PART_COMMON) };
        return partTold(analysis, partName(analysis, part), { ...part, facts }, fact(PART_PLACES));
      }),
    );
  const parts = change.parts.filter(({ kind }) => kind === "component");
  const rest = change.restOf.length > 0 ? change.parts.find(({ kind }) => kind === "rest") : undefined;
  // By the places that the table prints, so that nobody counts another number there.
  const down = parts.filter(({ places }) => roundHalfAway(places, 0) <= -1);
  const up = parts.filter(({ places }) => roundHalfAway(places, 0) >= 1).reverse();
  const [most, gained] = [listed(down.slice(0, 3)), listed(up.slice(0, 3))];
  const word = componentWord(analysis.index);
  const said = [
    ...(down.length > 1 ? [t`${word} kéo giảm nhiều nhất là ${most}`] : []),
    ...(down.length === 1 ? [t`chỉ có một ${word} kéo giảm từ khoảng 01 bậc trở lên, là ${most}`] : []),
    ...(up.length > 1 ? [t`${word} kéo tăng nhiều nhất là ${gained}`] : []),
    ...(up.length === 1 ? [t`chỉ có một ${word} kéo tăng từ khoảng 01 bậc trở lên, là ${gained}`] : []),
    ...(down.length + up.length === 0
      ? [t`không ${word} nào kéo tăng, kéo giảm từ khoảng 01 bậc trở lên`]
      : []),
    rest && Math.abs(roundHalfAway(rest.places, 0)) >= 1
      ? together`${untoldPart(analysis, change.restOf)}: ${ofFact(placesShare(rest.places), factOf(analysis, null, partKind(rest, PART_PLACES)))}`
      : null,
  ].filter((text) => text !== null);
  return parts.length === 0 ? null : capitalise(together`${strung(said, "; ")}.`);
}

/** What all else in a component makes: in places where those printed add up, else its direction alone. */
function restInside(whole: number, moved: readonly { places: number }[]): Words {
  const left = whole - moved.reduce((sum, { places }) => sum + places, 0);
  const printed = moved.reduce((sum, { places }) => sum + roundHalfAway(places, 0), roundHalfAway(left, 0));
  if (printed === roundHalfAway(whole, 0)) return t`phần còn lại ${placesShare(left)}`;
  return left < 0 ? t`phần còn lại cũng kéo giảm` : t`phần còn lại kéo tăng`;
}

/**
 * Where the worst component lost its places: what it cost, its children that moved the rank by at least one place, and
 * what all else in it makes together, so that the parts told add up to the whole.
 */
export function insideSentence(analysis: IndexAnalysis, { inside }: Told): Words | null {
  if ("reason" in inside || inside.places > -WHOLE) return null;
  const name = (id: string | null) => named(findComponent(analysis.framework, id ?? "")?.name) ?? id ?? "";
  const moved = inside.parts.filter(({ component, places }) => component && Math.abs(places) >= WHOLE);
  // What it won inside does not say where the loss came from.
  if (moved.every(({ places }) => places > 0)) return null;
  const listed = joinWords(moved.map((part) => partTold(analysis, name(part.component), part, null)));
  const rest = moved.length === inside.parts.length ? null : restInside(inside.places, moved);
  return t`Trong ${componentWord(analysis.index)} ${name(inside.component)} (${placesShare(inside.places)}): ${strung(
    [listed, rest].filter((text) => text !== null),
    "; ",
  )}.`;
}
