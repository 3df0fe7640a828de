import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { withUnannounced } from "../../analysis/comparability/unannounced.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import type { ComponentAnalysis } from "../../analysis/standing/compared.ts";
import type { LeagueRow } from "../../analysis/standing/league.ts";
import { formatChange } from "../../format/measure.ts";
import { formatNumber } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { reasonWords } from "../../narrative/comparability/reasons.ts";
import { headroomJson, ledgerJson, rankChangeJson } from "./rank-move-json.ts";
import { divisionsJson, expectedJson, keptJson } from "./start-json.ts";
import { strengthsJson, uncertaintyJson, yearsJson } from "./steadiness-json.ts";
import { breakJson, clean, reasonsOf } from "./values.ts";

function totalJson({ total, index }: IndexAnalysis) {
  const { score, previous, change, placed, previousPlaced, places, regionPlace } = total;
  const { measure } = index;
  return {
    score: clean(score?.value),
    previous: clean(previous?.value),
    change: clean(change.value),
    basis: score?.basis ?? null,
    previousBasis: previous?.basis ?? null,
    changeBasis: change.basis,
    rank: placed?.rank ?? null,
    rankBasis: placed?.basis ?? null,
    rankedUnits: placed?.rankedUnits ?? null,
    previousRank: previousPlaced?.rank ?? null,
    previousRankedUnits: previousPlaced?.rankedUnits ?? null,
    placesGained: places.value,
    placesBasis: places.basis,
    rankedUnitsDiffer: places.rankedUnitsDiffer,
    regionRank: regionPlace?.rank ?? null,
    regionUnits: regionPlace?.units ?? null,
    regionRankBasis: regionPlace?.basis ?? null,
    verdict: total.verdict,
    rankVerdict: total.rankVerdict,
    break: breakJson(total.breakNote),
    nationalMean: clean(total.position.nationalMean?.value),
    median: clean(total.position.median?.value),
    best: total.position.best
      ? { unit: total.position.best.unit, score: clean(total.position.best.value) }
      : null,
    text: {
      score: score ? formatNumber(score.value, measure.decimals) : null,
      change: change.value === null ? null : formatChange(change.value, measure),
      rank: placed ? formatRank(placed.rank, placed.rankedUnits) : null,
    },
    sources: score?.sources ?? [],
    reasons: reasonsOf({
      score: score ? null : "no-score",
      previous: previous ? null : change.reason === "units-changed" ? change.reason : "no-previous-score",
      change: change.reason,
      rank: placed ? null : "no-rank",
      rankedUnits: placed?.rankedUnits == null ? "no-rank" : null,
      previousRank: previousPlaced
        ? null
        : places.reason === "units-changed"
          ? places.reason
          : "no-previous-rank",
      previousRankedUnits: previousPlaced?.rankedUnits == null ? "no-previous-rank" : null,
      placesGained: places.reason,
      regionRank: total.regionReason,
      regionUnits: regionPlace && regionPlace.units === null ? "region-incomplete" : total.regionReason,
      nationalMean: total.position.nationalMean ? null : "no-national-mean",
      median: total.position.median ? null : "league-incomplete",
      best: total.position.best ? null : "league-incomplete",
    }),
  };
}

function tierJson({ tier }: IndexAnalysis) {
  if ("reason" in tier) return { reason: reasonWords(tier.reason) };
  const { position, of, toAbove, aboveBelow } = tier;
  return { name: tier.tier.name.vi, position, of, toAbove: clean(toAbove), aboveBelow: clean(aboveBelow) };
}

function weightRanksJson({ weightRanks }: IndexAnalysis) {
  return "reason" in weightRanks ? { reason: reasonWords(weightRanks.reason) } : weightRanks;
}

function componentJson(row: ComponentAnalysis) {
  const { component, placed, places, change } = row;
  return {
    id: component.id,
    code: component.code,
    name: component.name.vi,
    level: component.level,
    parent: component.parent,
    score: clean(row.score?.value),
    previous: clean(row.previous?.value),
    maxPoints: row.maximum,
    change: clean(change.value),
    changeBasis: change.basis,
    contribution: clean(row.contribution),
    performanceEffect: clean(row.performanceEffect),
    structureEffect: clean(row.structureEffect),
    nationalEffect: clean(row.nationalEffect),
    ownEffect: clean(row.ownEffect),
    lostPoints: clean(row.lostPoints),
    rank: placed?.rank ?? null,
    rankedUnits: placed?.rankedUnits ?? null,
    placesGained: places.value,
    placesBasis: places.basis,
    verdict: row.verdict,
    rankVerdict: row.rankVerdict,
    break: breakJson(row.breakNote),
    reasons: reasonsOf({
      score: row.score ? null : "no-score",
      previous: row.previous ? null : "no-previous-score",
      maxPoints: row.maximum === null ? "no-maximum" : null,
      change: change.reason,
      contribution: row.reasons.contribution,
      performanceEffect: row.reasons.effects,
      structureEffect: row.reasons.effects,
      nationalEffect: row.reasons.national,
      ownEffect: row.reasons.national,
      lostPoints: row.reasons.lostPoints,
      rank: placed ? null : "no-rank",
      rankedUnits: placed?.rankedUnits == null ? "no-rank" : null,
      placesGained: places.reason,
    }),
  };
}

function changeSplitJson({ changeSplit }: IndexAnalysis) {
  if (!changeSplit) return null;
  const { national, own, structure, rest, restOf, mostly } = changeSplit;
  return {
    national: clean(national),
    own: clean(own),
    structure: clean(structure),
    rest: clean(rest),
    restOf,
    mostly,
    reasons: reasonsOf({ mostly: mostly === null ? "not-applicable" : null }),
  };
}

const passing = (rows: LeagueRow[] | null) =>
  rows?.map(({ unit, score, rank }) => ({ unit, score: clean(score), rank })) ?? null;

/** One index of a conference as plain JSON; a null has its reason in `reasons`. */
export function indexJson(
  row: IndexAnalysis,
  { ledger, lossesOfIndex, conference }: Pick<ConferenceAnalysis, "ledger" | "lossesOfIndex" | "conference">,
) {
  const { overtaking, lostPoints } = row;
  const told = {
    index: row.index.id,
    year: row.year,
    against: row.against,
    total: totalJson(row),
    components: row.components.map(componentJson),
    residual: row.residual && {
      contribution: clean(row.residual.contribution),
      components: row.residual.components,
    },
    dropped: row.dropped.map(({ component, structureEffect }) => ({
      component: component.id,
      structureEffect: clean(structureEffect),
      reasons: reasonsOf({ structureEffect: structureEffect === null ? "no-previous-score" : null }),
    })),
    changeSplit: changeSplitJson(row),
    counts: row.counts,
    rankCounts: row.rankCounts,
    history: row.history.map((point) => ({
      year: point.year,
      score: clean(point.score),
      basis: point.scoreBasis,
      rank: point.rank,
      rankedUnits: point.rankedUnits,
      breakBefore: breakJson(point.breakBefore),
      reason: point.reason ? reasonWords(point.reason) : null,
    })),
    lostPoints: lostPoints && {
      total: clean(lostPoints.total),
      rows: lostPoints.rows.map(({ component, lost, share }) => ({
        component,
        lost: clean(lost),
        share: clean(share),
      })),
      ...ledgerJson(
        ledger.filter(({ index }) => index === row.index.id),
        lossesOfIndex.get(row.index.id),
        conference,
      ),
    },
    passedBy: passing(overtaking.passedBy),
    passed: passing(overtaking.passed),
    entered: passing(overtaking.entered),
    left: passing(overtaking.left),
    rankChange: rankChangeJson(row.rankChange),
    expected: expectedJson(row),
    kept: keptJson(row),
    headroom: headroomJson(row.headroom),
    uncertainty: uncertaintyJson(row),
    years: yearsJson(row),
    strengths: strengthsJson(row),
    tier: tierJson(row),
    weightRanks: weightRanksJson(row),
    ...divisionsJson(row),
    reasons: reasonsOf({
      lostPoints: lostPoints ? null : "no-components",
      passedBy: overtaking.reason,
      passed: overtaking.reason,
      entered: overtaking.reason,
      left: overtaking.reason,
      residual: row.residual ? null : "not-applicable",
      expected: "reason" in row.expected ? row.expected.reason : null,
      kept: "reason" in row.kept ? row.kept.reason : null,
      changeSplit: row.changeSplit ? null : (row.total.change.reason ?? "components-incomplete"),
      rankChange: row.rankChange.form === "none" ? row.rankChange.reason : null,
      // Without a single row or goal the whole key is null, and this says why.
      headroom: headroomJson(row.headroom) === null ? (row.headroom.reasons.goals ?? "no-score") : null,
    }),
  };
  return withUnannounced(told, row.unannounced);
}
