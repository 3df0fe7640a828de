import type { IndexAnalysis } from "../../analysis/results.ts";
import type { ComponentAnalysis } from "../../analysis/standing/compared.ts";
import type { Verdict } from "../../analysis/standing/verdict.ts";
import { formatChangeSize } from "../../format/measure.ts";
import { formatCount, NBSP } from "../../format/number.ts";
import { formatPlaces } from "../../format/rank.ts";
import { named, t, tAs } from "../../language/say.ts";
import { ofFact, together, type Words } from "../../language/text.ts";
import { isReweighted } from "../../model/aggregation.ts";
import { absent } from "../../model/rules/absent.ts";
import { asPrinted, printsAsZero } from "../../model/rules/tolerance.ts";
import { reasonWords } from "../comparability/reasons.ts";
import { earnedKind, factOf } from "../fact-ids/fact-id.ts";
import { moveAlike, pullApart } from "./score-and-rank.ts";

/**
 * How one component moved, direction in words: "giảm 1,35 điểm và 32 bậc", "tăng 0,06 điểm nhưng giảm 34 bậc". The points
 * are those of the total, as in the chart, without what new weights made: with weights they differ from the component's own, and the words say so. Null
 * where neither can be told.
 */
export function moveInWords(analysis: IndexAnalysis, row: ComponentAnalysis): Words | null {
  const { index, framework } = analysis;
  const value = row.earned ?? row.change.value;
  const weighted = row.earned !== null && isReweighted(framework, row.component);
  const change = pointsMoved(analysis, row);
  const places = row.places.value;
  const led = (words: Words) => ofFact(words, factOf(analysis, row.component.id, "so-bac"));
  if (change === null) return places === null ? null : led(formatPlaces(places));
  if (places === null) return change;
  const way = (moved: number): Verdict => (moved === 0 ? "unchanged" : moved > 0 ? "gain" : "loss");
  const moves = { verdict: way(asPrinted(value!, index.measure.decimals)), rankVerdict: way(places) };
  if (moveAlike(moves) && !weighted) return t`${change} và ${led(formatCount(places))}${NBSP}bậc`;
  return pullApart(moves)
    ? t`${change} nhưng ${led(formatPlaces(places))}`
    : together`${change}, ${led(formatPlaces(places))}`;
}

/** The points alone: "giảm 1,35 điểm", "làm điểm chung tăng 1,48 điểm"; null where they cannot be told. */
export function pointsMoved(analysis: IndexAnalysis, row: ComponentAnalysis): Words | null {
  const { framework } = analysis;
  const { measure } = analysis.index;
  const value = row.earned ?? row.change.value;
  const weighted = row.earned !== null && isReweighted(framework, row.component);
  if (value === null) return null;
  if (printsAsZero(value, measure.decimals)) return t`giữ nguyên điểm`;
  const what = row.earned === null ? "thay-doi" : earnedKind(row);
  const size = ofFact(formatChangeSize(value, measure), factOf(analysis, row.component.id, what));
  if (weighted) return value > 0 ? t`làm điểm chung tăng ${size}` : t`làm điểm chung giảm ${size}`;
  return value > 0 ? tAs("moved")`tăng ${size}` : tAs("moved")`giảm ${size}`;
}

/** The same after the component's name, for a list: "Kiểm soát tham nhũng trong khu vực công: giảm 1,35 điểm và 32 bậc". */
export function componentMove(analysis: IndexAnalysis, row: ComponentAnalysis): Words {
  const moved =
    moveInWords(analysis, row) ?? reasonWords(row.change.reason ?? absent(analysis.unannounced, "no-score"));
  return together`${named(row.component.name)}: ${moved}`;
}
