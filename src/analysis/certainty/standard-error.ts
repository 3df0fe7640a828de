import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { TOTAL } from "../../model/rules/breaks.ts";
import { type PanelNoise, panelNoise } from "./panel-noise.ts";
import { stretchAround } from "./stretch.ts";

/** Error of one score, in the index's unit of measure. */
export interface StandardError {
  value: number;
  /**
   * `assumed`: √(deff·p(1 − p) ÷ n) from a recorded sample size and an assumed design effect; `panel`: told from how
   * scores go back and forth over the years, an upper bound.
   */
  basis: "published" | "assumed" | "panel";
  sampleSize: number | null;
  designEffect: number | null;
  /** The years and pairs of changes behind a `panel` error. */
  panel: Omit<PanelNoise, "value"> | null;
}

/**
 * Standard error of a score: as published; else, for a share in percent with a recorded sample size and a stated
 * design effect, 100·√(deff·p(1 − p) ÷ n) percentage points, marked as an assumption; else null. Points of an
 * administrative appraisal have no sampling error, and none is made up for them.
 */
export function standardErrorOf(
  index: IndexDefinition,
  edition: Edition | null,
  unit: string,
  component: string | null = null,
): StandardError | null {
  const published = edition?.standardErrors?.get(unit);
  const told = component === null ? published?.score : published?.components.get(component);
  if (told)
    return { value: told.value, basis: "published", sampleSize: null, designEffect: null, panel: null };
  const standing = edition?.standings.get(unit);
  const score = component === null ? standing?.score : standing?.components.get(component)?.score;
  const sampleSize = edition?.sample?.units.get(unit);
  const designEffect = edition?.sample?.designEffect;
  const isShare = index.kind === "survey" && index.measure.unit === "percent";
  if (!isShare || !score || sampleSize === undefined || designEffect == null) return null;
  const share = score.value / 100;
  const value = 100 * Math.sqrt((designEffect * share * (1 - share)) / sampleSize);
  return { value, basis: "assumed", sampleSize, designEffect, panel: null };
}

/**
 * The error of one score in a year: its standard error; else, for an index that people are asked about, the noise of the
 * stretch around the year. One stretch has one noise, for every unit alike.
 */
export function errorOf(
  index: IndexDefinition,
  editions: readonly Edition[],
  edition: Edition | null,
  unit: string,
  component: string | null = null,
): StandardError | null {
  const standard = standardErrorOf(index, edition, unit, component);
  if (standard || !edition || index.kind === "administrative") return standard;
  const standing = edition.standings.get(unit);
  if (!(component === null ? standing : standing?.components.get(component))?.score) return null;
  const noise = panelNoise(stretchAround(index, component ?? TOTAL, editions, edition.year));
  if ("reason" in noise) return null;
  const { value, ...panel } = noise;
  return { value, basis: "panel", sampleSize: null, designEffect: null, panel };
}
