import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { remembered } from "../../model/remembered.ts";
import { TOTAL } from "../../model/rules/breaks.ts";
import { LEVEL } from "../../model/rules/marks.ts";
import type { Reason } from "../comparability/reason.ts";
import { normalQuantile, normalShare } from "../math/normal.ts";
import type { Pair } from "../standing/compare-standing.ts";
import type { ComponentAnalysis, TotalAnalysis } from "../standing/compared.ts";
import { league } from "../standing/league.ts";
import { type PanelNoise, panelNoise } from "./panel-noise.ts";
import { scoreBand } from "./score-band.ts";
import { stretchAround } from "./stretch.ts";

/** Share of false alarms allowed among the components called clear (Benjamini–Hochberg). */
export const FALSE_ALARMS = 0.1;

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

/** A change held against its sampling error: z = Δ ÷ √(SE² + SE²), p two-sided. */
export interface ChangeTest {
  change: number;
  standardError: number;
  z: number;
  p: number;
  clear: boolean;
}

/** The ranks that sampling error leaves open, between best and worst. */
export interface RankSet {
  best: number;
  worst: number;
  units: number;
}

/** Where one score may lie when its error is allowed for, in the index's measure. */
export interface ScoreBand {
  component: string;
  low: number;
  high: number;
  error: StandardError;
}

export interface Uncertainty {
  standardError: StandardError | null;
  previousStandardError: StandardError | null;
  test: ChangeTest | null;
  components: { component: string; test: ChangeTest }[];
  /** Of the top components whose error is known: between what their scores may lie this year. */
  bands: ScoreBand[];
  rankSet: RankSet | null;
  /** Why a part above is null. */
  reasons: Partial<Record<"standardError" | "previousStandardError" | "test" | "rankSet", Reason>>;
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

/** Two-sided test of a change between two independent samples. */
export function testChange(change: number, now: number, before: number, level = LEVEL): ChangeTest {
  const standardError = Math.hypot(now, before);
  const z = change / standardError;
  const p = 2 * normalShare(-Math.abs(z));
  return { change, standardError, z, p, clear: p < level };
}

/**
 * Benjamini–Hochberg: which of several tests may be called clear so that, on average, at most `rate` of those called
 * are false alarms. All p up to the largest p₍ᵢ₎ ≤ i·rate ÷ m. Same order as given.
 */
export function benjaminiHochberg(ps: readonly number[], rate = FALSE_ALARMS): boolean[] {
  const sorted = [...ps].sort((a, b) => a - b);
  const last = sorted.findLastIndex((p, i) => p <= ((i + 1) * rate) / ps.length);
  return ps.map((p) => last >= 0 && p <= sorted[last]!);
}

/**
 * Ranks open to a unit among N: best = 1 + #{k: S_k − S > c·se}, worst = N − #{k: S − S_k > c·se}, where
 * se = √(SE² + SE_k²) and c = z(1 − 0,05 ÷ (2(N − 1))), so that all comparisons hold together at 95 %.
 */
export function rankSetOf(
  own: { score: number; error: number },
  others: readonly { score: number; error: number }[],
): RankSet {
  const units = others.length + 1;
  const factor = others.length === 0 ? 0 : normalQuantile(1 - LEVEL / (2 * others.length));
  const clearly = (a: typeof own, b: typeof own) => a.score - b.score > factor * Math.hypot(a.error, b.error);
  return {
    best: 1 + others.filter((other) => clearly(other, own)).length,
    worst: units - others.filter((other) => clearly(own, other)).length,
    units,
  };
}

interface ErrorRow {
  unit: string;
  score: number;
  error: number;
}

/** Scores of an edition with their errors, by the noise that stands for all of them, or null: each by its own. */
const errorRows = remembered((index: IndexDefinition) =>
  remembered((edition: Edition) =>
    remembered((_noise: number | null, noise: StandardError | null): readonly ErrorRow[] =>
      league(edition).flatMap((row) => {
        const error = row.rank === null ? null : (noise ?? standardErrorOf(index, edition, row.unit));
        return row.score !== null && error ? [{ unit: row.unit, score: row.score, error: error.value }] : [];
      }),
    ),
  ),
);

function rankSetIn(
  index: IndexDefinition,
  editions: readonly Edition[],
  edition: Edition | null,
  unit: string,
): RankSet | null {
  if (!edition?.complete) return null;
  const noise = standardErrorOf(index, edition, unit) ? null : errorOf(index, editions, edition, unit);
  const rows = errorRows(index)(edition)(noise?.value ?? null, noise);
  const own = rows.find((row) => row.unit === unit);
  if (!own || rows.length !== edition.rankedUnits) return null;
  return rankSetOf(
    own,
    rows.filter((row) => row !== own),
  );
}

/** What sampling error leaves of the changes and of the rank of one index; nulls with reasons where it is unknown. */
export function uncertaintyOf(
  index: IndexDefinition,
  editions: readonly Edition[],
  { unit, edition, previousEdition }: Pair,
  total: TotalAnalysis,
  top: readonly ComponentAnalysis[],
): Uncertainty {
  const standardError = errorOf(index, editions, edition, unit);
  const previousStandardError = errorOf(index, editions, previousEdition, unit);
  const { change } = total;
  const test =
    standardError && previousStandardError && change.basis === "computed"
      ? testChange(change.value!, standardError.value, previousStandardError.value)
      : null;
  const errors = new Map(
    top.map(({ component: { id } }) => [id, errorOf(index, editions, edition, unit, id)]),
  );
  const tests = top.flatMap(({ component, change: moved }) => {
    const now = errors.get(component.id);
    const before = errorOf(index, editions, previousEdition, unit, component.id);
    if (!now || !before || moved.basis !== "computed") return [];
    return { component: component.id, test: testChange(moved.value!, now.value, before.value) };
  });
  const bands = top.flatMap(({ component, score }): ScoreBand[] => {
    const error = errors.get(component.id);
    if (!score || !error) return [];
    return [{ component: component.id, ...scoreBand(score.value, error.value, component.maxPoints), error }];
  });
  const clear = benjaminiHochberg(tests.map(({ test: { p } }) => p));
  const rankSet = rankSetIn(index, editions, edition, unit);
  const reasons: Uncertainty["reasons"] = {};
  if (!standardError) reasons.standardError = "no-standard-error";
  if (!previousStandardError) reasons.previousStandardError = "no-standard-error";
  if (!test)
    reasons.test = change.basis === "computed" ? "no-standard-error" : (change.reason ?? "no-standard-error");
  if (!rankSet) reasons.rankSet = "no-standard-error";
  return {
    standardError,
    previousStandardError,
    test,
    components: tests.map((row, i) => ({ ...row, test: { ...row.test, clear: clear[i]! } })),
    bands,
    rankSet,
    reasons,
  };
}
