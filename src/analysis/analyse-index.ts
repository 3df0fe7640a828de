import type { Dataset } from "../model/dataset.ts";
import type { Edition } from "../model/edition.ts";
import type { IndexDefinition } from "../model/framework.ts";
import { existsIn, frameworkOf, regionOf, unitsDay } from "../model/lookup.ts";
import { breakBetween, TOTAL } from "../model/rules/breaks.ts";
import { topRows } from "../model/rules/top.ts";
import type { Unit } from "../model/unit.ts";
import { expectedOf } from "./certainty/expected.ts";
import { uncertaintyOf } from "./certainty/uncertainty.ts";
import { usualSwings } from "./certainty/usual-swing.ts";
import type { Reason } from "./comparability/reason.ts";
import { ALL_ANNOUNCED, type Unannounced, withUnannounced } from "./comparability/unannounced.ts";
import { type Aims, NO_AIMS } from "./headroom/aims.ts";
import { headroomOf } from "./headroom/reach.ts";
import { lostPointsOf } from "./losses/lost-points.ts";
import { changeSplitOf } from "./parts/change-split.ts";
import { droppedOf } from "./parts/dropped.ts";
import { residualOf } from "./parts/residual.ts";
import { keptOf } from "./rank-move/kept.ts";
import { rankChangeOf } from "./rank-move/rank-change.ts";
import type { IndexAnalysis } from "./results.ts";
import { reportedFor } from "./standing/change.ts";
import { compareStanding, type Pair } from "./standing/compare-standing.ts";
import type { ComponentAnalysis, TotalAnalysis } from "./standing/compared.ts";
import { analyseComponents } from "./standing/components/components.ts";
import { partitionsOf, sharesOf } from "./standing/components/partitions.ts";
import { strengthsOf } from "./standing/components/strengths.ts";
import { weightRanksOf } from "./standing/components/weight-ranks.ts";
import { countVerdicts } from "./standing/counts.ts";
import { overtakingBetween } from "./standing/overtaking.ts";
import { regionPlaceOf } from "./standing/region-place.ts";
import { tierOf } from "./standing/tiers.ts";
import { mergersIn } from "./units/mergers.ts";
import { regionOn } from "./units/region-units.ts";
import { recentComponents } from "./years/component-history.ts";
import { historyOf } from "./years/history.ts";
import { howOftenRegained } from "./years/how-often.ts";
import { yearsViews } from "./years/years.ts";

/** What to analyse: one index of one unit, a year against another, over the editions known at the time. */
export interface Question {
  unit: Unit;
  index: IndexDefinition;
  year: number;
  against: number;
  /** First year of the series. */
  from: number;
  editions: readonly Edition[];
  /** What staff aim at and hold to be in their power; nothing by default. */
  aims?: Aims;
  /** Which of the two years was not known on the day asked about; by default both were. */
  unannounced?: Unannounced;
}

/** The day whose units count in a year. */
const whenOf = (edition: Edition | null, year: number) => (edition ? unitsDay(edition) : year);

function pairOf(dataset: Dataset, { unit, year, against, editions }: Question): Pair {
  const edition = editions.find((held) => held.year === year) ?? null;
  const previousEdition = editions.find((held) => held.year === against) ?? null;
  const [day, dayBefore] = [whenOf(edition, year), whenOf(previousEdition, against)];
  const region = regionOf(dataset, unit, day);
  const regionBefore = regionOf(dataset, unit, dayBefore);
  return {
    unit: unit.id,
    year,
    against,
    edition,
    previousEdition,
    // Each regional system belongs to one set of provinces: another system means that provinces were merged, too.
    unitsMerged:
      (region !== regionBefore && region !== null && regionBefore !== null) ||
      mergersIn(dataset, unit)(day, dayBefore),
    newUnit: existsIn(unit, day) && !existsIn(unit, dayBefore),
    region: region ? regionOn(dataset, region, day) : null,
  };
}

/** A change that holds something re-measured is told, never judged: nobody knows what of it was done better or worse. */
function judged(total: TotalAnalysis, top: readonly ComponentAnalysis[]): TotalAnalysis {
  const remeasured = top.some(
    ({ contribution, breakNote }) => contribution === null && breakNote?.treatment === "none",
  );
  return remeasured && total.change.value !== null ? { ...total, verdict: "not-comparable" } : total;
}

/** Everything issue by issue about one index: total, components, counts, series, who passed whom, lost points. */
export function analyseIndex(dataset: Dataset, question: Question): IndexAnalysis {
  const { index, unit, year, against, from, editions, unannounced = ALL_ANNOUNCED } = question;
  const pair = pairOf(dataset, question);
  const framework = frameworkOf(index, year);
  const frameworkBefore = frameworkOf(index, against);
  const components = framework
    ? analyseComponents(index, { now: framework, before: frameworkBefore }, pair)
    : [];
  const known = components.filter(
    ({ component, score, previous }) => score || previous || isReported(pair, component.id),
  );
  const allTop = topRows(components);
  const top = allTop.filter((component) => known.includes(component));
  // Where some are known the others are counted as missing: of two factors one that rose is not "all of them".
  const counted = top.length > 0 ? allTop : [];
  const total = judged(
    {
      ...compareStanding(index, pair, null, breakBetween(index, TOTAL, year, against)),
      ...regionPlaceOf(pair),
    },
    allTop,
  );
  const dropped = droppedOf(index, pair);
  const residual = residualOf(total, allTop, dropped, index.measure.decimals);
  const { edition, previousEdition } = pair;
  const series = historyOf(index, editions, unit.id, from, year, mergersIn(dataset, unit));
  const result: IndexAnalysis = {
    index,
    framework,
    year,
    against,
    edition,
    previousEdition,
    unannounced,
    total,
    components: known,
    residual,
    dropped,
    changeSplit: changeSplitOf({ total, components: allTop, dropped, residual }),
    counts: countVerdicts(counted.map(({ verdict }) => verdict)),
    rankCounts: countVerdicts(counted.map(({ rankVerdict }) => rankVerdict)),
    history: series.map((point) =>
      point.reason === null ? point : { ...point, reason: gapReason(question, point.year, point.reason) },
    ),
    editions,
    componentYears: [],
    overtaking: overtakingBetween(total, pair),
    rankChange: rankChangeOf({
      unit: unit.id,
      index,
      edition,
      previousEdition,
      total,
      top: allTop,
      unitsMerged: pair.unitsMerged,
    }),
    headroom: headroomOf({
      unit: unit.id,
      index,
      framework,
      edition,
      editions,
      total,
      aims: question.aims ?? NO_AIMS,
    }),
    lostPoints: lostPointsOf(allTop),
    years: yearsViews(series, Math.min(year, ...editions.map((edition) => edition.year))),
    uncertainty: uncertaintyOf(index, editions, pair, total, top),
    swings: usualSwings(index, editions, pair, total, top),
    expected: expectedOf(index, pair, total.breakNote),
    kept: keptOf(pair, framework, total, allTop),
    strengths: strengthsOf(
      pair,
      framework?.components ?? [],
      new Set(known.filter(({ placed }) => placed).map(({ component }) => component.id)),
    ),
    tier: tierOf(edition, unit.id),
    partitions: partitionsOf(index, framework, pair),
    shares: sharesOf(index, framework, pair),
    weightRanks: weightRanksOf(index, edition, unit.id),
    regained: howOftenRegained(index, editions, total, year),
  };
  return withUnannounced({ ...result, componentYears: recentComponents(result, unit.id) }, unannounced);
}

/** Why a year of the series has no figures. */
function gapReason({ year, against, unannounced, unit }: Question, asked: number, reason: Reason): Reason {
  if (reason === "no-source" && unit.madeOf.length > 0 && !existsIn(unit, asked)) return "formed-later";
  const late = asked === year ? unannounced?.now : asked === against ? unannounced?.before : null;
  return reason === "no-source" ? (late ?? reason) : reason;
}

function isReported(pair: Pair, component: string): boolean {
  return pair.edition
    ? reportedFor(pair.edition.reported, pair.unit, component, pair.against).length > 0
    : false;
}
