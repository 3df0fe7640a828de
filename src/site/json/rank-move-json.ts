import type { Goal } from "../../analysis/headroom/goals.ts";
import type { ComponentHeadroom } from "../../analysis/headroom/headroom.ts";
import type { Headroom, ReachRow } from "../../analysis/headroom/reach.ts";
import type { ReachingSet } from "../../analysis/headroom/what-if.ts";
import type { LedgerRow, LossGroup } from "../../analysis/losses/ledger.ts";
import type { Losses } from "../../analysis/losses/losses.ts";
import type { InsideWorst, RankChange } from "../../analysis/rank-move/rank-facts.ts";
import type { Conference } from "../../model/conference.ts";
import { reasonWords } from "../../narrative/comparability/reasons.ts";
import { isWithheld } from "../../narrative/record/withheld.ts";
import { clean, reasonsOf } from "./values.ts";

/** The worst component from its children; with a reason where it cannot be told. */
function insideJson(inside: InsideWorst) {
  if ("reason" in inside) return { component: inside.component, reason: reasonWords(inside.reason) };
  return {
    component: inside.component,
    places: clean(inside.places),
    parts: inside.parts.map(({ component, points, common, places }) => ({
      component,
      points: clean(points),
      common: clean(common),
      places: clean(places),
    })),
  };
}

/** Why the rank moved, as plain JSON; null when it cannot be told. */
export function rankChangeJson(change: RankChange) {
  if (change.form === "none") return null;
  return {
    form: change.form,
    units: change.units,
    previousRank: change.previousRank,
    rank: change.rank,
    places: change.places,
    publishedPlaces: change.publishedPlaces,
    differs: change.differs,
    own: clean(change.own),
    weights: clean(change.weights),
    others: clean(change.others),
    common: clean(change.common),
    parts: change.parts.map(({ kind, component, points, common, places }) => ({
      kind,
      component,
      points: clean(points),
      common: clean(common),
      places: clean(places),
    })),
    inside: insideJson(change.inside),
    restOf: change.restOf,
    byUnit: change.byUnit.map(({ unit, places }) => ({ unit, places: clean(places) })),
    leftOut: change.leftOut,
    reasons: reasonsOf({
      units: change.units === null ? "league-incomplete" : null,
      parts: change.withoutParts,
      publishedPlaces: change.publishedPlaces === null ? "no-rank" : null,
    }),
  };
}

const rowJson = (row: ComponentHeadroom) => ({
  component: row.component.id,
  score: clean(row.score),
  best: clean(row.best),
  bestUnits: row.bestUnits,
  upperQuartile: clean(row.upperQuartile),
  toBest: clean(row.toBest),
  toUpperQuartile: clean(row.toUpperQuartile),
  outOfReach: row.outOfReach,
  reasons: reasonsOf({
    best: row.best === null ? "league-incomplete" : null,
    upperQuartile: row.upperQuartile === null ? "league-incomplete" : null,
    toBest: row.toBest === null ? (row.reason ?? "league-incomplete") : null,
    toUpperQuartile: row.toUpperQuartile === null ? (row.reason ?? "league-incomplete") : null,
  }),
});

const goalJson = (goal: Goal) => ({
  kind: goal.kind,
  rank: goal.rank,
  total: { today: clean(goal.total.today), drifted: clean(goal.total.drifted) },
  points: { today: clean(goal.points.today), drifted: clean(goal.points.drifted) },
  reasons: reasonsOf({
    rank: goal.rank === null ? "not-applicable" : null,
    drifted:
      goal.points.drifted === null ? (goal.rank === null ? "not-applicable" : "league-incomplete") : null,
  }),
});

const setJson = (set: ReachingSet | null) =>
  set && { components: set.components, points: clean(set.points), effort: set.effort };

const reachJson = (row: ReachRow, noEfforts: boolean) => ({
  mark: row.mark,
  field: row.field,
  smallest: setJson(row.smallest),
  leastEffort: setJson(row.leastEffort),
  reasons: reasonsOf({
    smallest: row.smallest ? null : "headroom-too-small",
    leastEffort: row.leastEffort ? null : noEfforts ? "no-efforts" : "headroom-too-small",
    effort: row.smallest && row.smallest.effort === null ? "no-efforts" : null,
  }),
});

/** What could still be reached, as plain JSON; null when nothing at all is known. */
export function headroomJson(headroom: Headroom) {
  const { rows, goals, recovered, mainGoal, sets, drift, reasons } = headroom;
  if (rows.length === 0 && goals.length === 0) return null;
  return {
    rows: rows.map(rowJson),
    goals: goals.map(goalJson),
    recovered,
    mainGoal: mainGoal && goalJson(mainGoal),
    sets: sets.map((row) => reachJson(row, reasons.leastEffort !== undefined)),
    drift: drift && { pairs: drift.pairs, byRank: drift.byRank.map((change) => clean(change)) },
    reasons: reasonsOf({
      ...reasons,
      mainGoal: mainGoal ? null : (reasons.goals ?? "leads-already"),
      recovered: recovered.some(({ toUpperQuartile, toBest }) => !toUpperQuartile || !toBest)
        ? "league-incomplete"
        : reasons.recovered,
    }),
  };
}

const leafJson = (row: LedgerRow, isPublic: boolean) => ({
  component: row.component.id,
  field: row.field.id,
  maximum: row.maximum,
  selfScore: row.selfScore,
  finalScore: row.finalScore,
  lost: clean(row.lost),
  lostBySelf: clean(row.lostBySelf),
  lostAtAppraisal: clean(row.lostAtAppraisal),
  lostBefore: clean(row.lostBefore),
  yearsInARow: row.yearsInARow,
  best: row.best,
  responsible: row.responsible,
  reasons: reasonsOf({
    selfScore: row.selfScore === null ? "not-applicable" : null,
    lostBySelf: row.lostBySelf === null ? "not-applicable" : null,
    lostAtAppraisal: row.lostAtAppraisal === null ? "not-applicable" : null,
    lostBefore: row.lostBefore === null ? "no-previous-score" : null,
    best: row.best === null ? "league-incomplete" : null,
    responsible: row.responsible === null ? (isPublic ? "not-public" : "no-source") : null,
  }),
});

/** The ledger of lost points of one index: leaves, and their sums by field, agency and class of cause. */
export function ledgerJson(rows: readonly LedgerRow[], losses: Losses | undefined, conference: Conference) {
  const isPublic = isWithheld(conference, "responsibility");
  const by = (groups: readonly LossGroup[] = []) =>
    groups.map(({ key, lost, leaves }) => ({ key, lost: clean(lost), leaves }));
  return {
    leaves: rows.map((row) => leafJson(row, isPublic)),
    byField: by(losses?.byField),
    byAgency: isPublic ? [] : by(losses?.byAgency),
    byCause: by(losses?.byCause),
  };
}
