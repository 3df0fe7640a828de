import { scaleOf } from "../../model/aggregation.ts";
import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { findComponent, frameworkOf } from "../../model/lookup.ts";
import { remembered } from "../../model/remembered.ts";
import { breakBetween, TOTAL } from "../../model/rules/breaks.ts";
import { DUST } from "../../model/rules/tolerance.ts";
import type { Reason } from "../comparability/reason.ts";
import { median } from "../math/statistics.ts";
import type { TotalAnalysis } from "../standing/compared.ts";
import { isComplete } from "../standing/league.ts";

/** Unit-years that are looked at: those that start nearest to our own attainment. */
export const NEAREST = 60;

/** Attainment (score ÷ maximum) of one unit in two neighbouring years. */
export interface UnitYear {
  unit: string;
  year: number;
  start: number;
  /** What a score could be at most in the later year: rises on another scale are no points of ours. */
  maximum: number;
  /** Rise of the attainment less the median rise of all units between the same two years. */
  rise: number;
}

/** How many of the unit-years that started near ours rose by at least as much more than the middle unit of their year. */
interface HowOften {
  /** Unit-years looked at; more than NEAREST when several are equally far. */
  cases: number;
  /** Different units, and different years, among them. */
  units: number;
  years: number;
  rose: number;
  /** Starting attainments looked at. */
  from: number;
  to: number;
  /** The rise asked for, as a share of the maximum. */
  share: number;
  /** Whether some of them were scored to another maximum than ours, so that the share is other points there. */
  otherScale: boolean;
}

export type HowOftenResult = HowOften | { cases: number; reason: Reason };

/** Attainment of the total (component null) or of a component: a weighted total is on 100. */
function attainmentIn(
  index: IndexDefinition,
  edition: Edition,
  unit: string,
  component: string | null,
): number | null {
  const framework = frameworkOf(index, edition.year);
  const standing = edition.standings.get(unit);
  const held = component === null ? standing?.score : standing?.components.get(component)?.score;
  const maximum = maximumScore(index, edition.year, component);
  if (!framework || !held || held.basis === "inferred" || maximum === null) return null;
  return held.value / maximum;
}

/** The largest score that the total or a component can have in a year; null when no source gives it. */
export function maximumScore(index: IndexDefinition, year: number, component: string | null): number | null {
  const framework = frameworkOf(index, year);
  if (component !== null) {
    const part = findComponent(framework, component)?.maxPoints ?? null;
    return part ?? (index.measure.unit === "percent" ? 100 : null);
  }
  if (framework?.maxPoints != null) return framework.maxPoints;
  if (index.measure.unit === "percent" || framework?.aggregation === "weighted") return 100;
  return framework?.aggregation === "mean" ? scaleOf(framework) : null;
}

/**
 * All unit-years of a panel: the same unit in two neighbouring complete editions that no break of any kind parts. Rises
 * are net of what the year brought to all: less the median rise of the units of that pair of years.
 */
export function unitYears(
  index: IndexDefinition,
  editions: readonly Edition[],
  component: string | null = null,
): readonly UnitYear[] {
  return panels(index)(editions)(component);
}

/** The same for every unit that asks. */
const panels = remembered((index: IndexDefinition) =>
  remembered((editions: readonly Edition[]) =>
    remembered((component: string | null): readonly UnitYear[] =>
      editions.flatMap((edition) => {
        const before = editions.find(({ year }) => year === edition.year - 1);
        return before ? join(index, edition, before, component) : [];
      }),
    ),
  ),
);

function join(
  index: IndexDefinition,
  edition: Edition,
  before: Edition,
  component: string | null,
): UnitYear[] {
  if (!isComplete(before, component) || !isComplete(edition, component)) return [];
  const note = breakBetween(index, component ?? TOTAL, edition.year, before.year);
  if (note) return [];
  const maximum = maximumScore(index, edition.year, component);
  const rows = [...edition.standings.keys()].flatMap((unit) => {
    const start = attainmentIn(index, before, unit, component);
    const end = attainmentIn(index, edition, unit, component);
    if (start === null || end === null || maximum === null) return [];
    return [{ unit, year: edition.year, maximum, start, rise: end - start }];
  });
  const common = median(rows.map(({ rise }) => rise)) ?? 0;
  return rows.map((row) => ({ ...row, rise: row.rise - common }));
}

/** Unit-years by where they started, lowest first; sorted once for all who ask. */
const byStart = remembered((cases: readonly UnitYear[]) => cases.toSorted((a, b) => a.start - b.start));

/** The NEAREST unit-years to an attainment, and all that are as far as the last of them; at least so many are given. */
function nearest(cases: readonly UnitYear[], attainment: number): readonly UnitYear[] {
  const rows = byStart(cases);
  const distance = (at: number) => Math.abs((rows[at]?.start ?? Number.POSITIVE_INFINITY) - attainment);
  const above = rows.findIndex(({ start }) => start >= attainment);
  let [from, to] = above < 0 ? [rows.length, rows.length] : [above, above];
  let last = 0;
  while (to - from < NEAREST) {
    last = Math.min(distance(from - 1), distance(to));
    if (distance(from - 1) === last) from -= 1;
    else to += 1;
  }
  while (distance(from - 1) <= last + DUST) from -= 1;
  while (distance(to) <= last + DUST) to += 1;
  return rows.slice(from, to);
}

/**
 * Among the NEAREST unit-years by |start − attainment| (all that are as far as the last of them included), how many
 * rose by at least `rise`. Attainments and rises are shares of the maximum, which is ours for a score. Too few unit-years: a reason, no share.
 */
export function howOften(
  cases: readonly UnitYear[],
  attainment: number,
  rise: number,
  maximum: number,
): HowOftenResult {
  if (cases.length < NEAREST)
    return { cases: cases.length, reason: cases.length === 0 ? "league-incomplete" : "too-few-cases" };
  const near = nearest(cases, attainment);
  return {
    cases: near.length,
    units: new Set(near.map(({ unit }) => unit)).size,
    years: new Set(near.map(({ year }) => year)).size,
    rose: near.filter((row) => row.rise >= rise - DUST).length,
    from: near[0]!.start,
    to: near.at(-1)!.start,
    share: rise,
    otherScale: near.some((row) => row.maximum !== maximum),
  };
}

/**
 * After a loss of the total: how often a unit that stood where we stand now won as much back within one year. Null
 * when nothing was lost, the change is not judged, or the loss was not computed from two scores.
 */
export function howOftenRegained(
  index: IndexDefinition,
  editions: readonly Edition[],
  { score, change, verdict }: Pick<TotalAnalysis, "score" | "change" | "verdict">,
  year: number,
): HowOftenResult | null {
  const maximum = maximumScore(index, year, null);
  if (verdict === "not-comparable") return null;
  if (!score || maximum === null || change.basis !== "computed" || change.value! >= 0) return null;
  return howOften(unitYears(index, editions), score.value / maximum, -change.value! / maximum, maximum);
}
