import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import type { BreakNote } from "../../analysis/breaks.ts";
import type { LeagueRow } from "../../analysis/league.ts";
import type { Reason } from "../../analysis/reason.ts";
import type { ComponentAnalysis, IndexAnalysis } from "../../analysis/results.ts";
import { formatChange } from "../../format/measure.ts";
import { formatNumber } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import type { Dataset } from "../../model/dataset.ts";
import { discrepancySubject } from "../../narrative/discrepancies.ts";
import { reasonWords } from "../../narrative/reasons.ts";

type Reasons = Record<string, string>;

/** Removes the noise of binary subtraction (twelve significant digits) and keeps the value unrounded otherwise. */
function clean(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value.toPrecision(12));
}

/** Collects reasons for the keys that are null, in words. */
function reasonsOf(rows: Record<string, Reason | null | undefined>): Reasons {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([key, reason]) => (reason ? [[key, reasonWords(reason)]] : [])),
  );
}

function breakJson(note: BreakNote | null) {
  if (!note) return null;
  return {
    treatment: note.treatment,
    reason: note.breaks.map(({ reason }) => reason).join("; "),
    sources: note.breaks.flatMap(({ sources }) => sources),
  };
}

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
      previous: previous ? null : "no-previous-score",
      change: change.reason,
      rank: placed ? null : "no-rank",
      previousRank: previousPlaced ? null : "no-previous-rank",
      placesGained: places.reason,
      regionRank: total.regionReason,
      regionUnits: regionPlace && regionPlace.units === null ? "region-incomplete" : total.regionReason,
      nationalMean: total.position.nationalMean ? null : "no-national-mean",
      median: total.position.median ? null : "league-incomplete",
      best: total.position.best ? null : "league-incomplete",
    }),
  };
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

const passing = (rows: LeagueRow[] | null) =>
  rows?.map(({ unit, score, rank }) => ({ unit, score: clean(score), rank })) ?? null;

function indexJson(row: IndexAnalysis) {
  const { overtaking, lostPoints } = row;
  return {
    index: row.index.id,
    year: row.year,
    against: row.against,
    total: totalJson(row),
    components: row.components.map(componentJson),
    residual: row.residual && {
      contribution: clean(row.residual.contribution),
      components: row.residual.components,
    },
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
    },
    passedBy: passing(overtaking.passedBy),
    passed: passing(overtaking.passed),
    rankChange: null,
    headroom: null,
    uncertainty: null,
    reasons: reasonsOf({
      lostPoints: lostPoints ? null : "no-components",
      passedBy: overtaking.reason,
      passed: overtaking.reason,
      residual: row.residual ? null : "not-applicable",
      rankChange: "not-computed-yet",
      headroom: "not-computed-yet",
      uncertainty: "not-computed-yet",
    }),
  };
}

/** The analysis of a conference as plain JSON, in the shape of `phan-tich.schema.json`. */
export function analysisJson(dataset: Dataset, analysis: ConferenceAnalysis) {
  const { conference, unit } = analysis;
  return {
    conference: conference.slug,
    unit: unit.id,
    heldOn: conference.heldOn,
    illustrative: conference.illustrative,
    ...(conference.illustrative ? { mark: "SỐ LIỆU MINH HỌA" } : {}),
    indices: analysis.indices.map(indexJson),
    targets: analysis.targets.map(({ target, baseline, computedGain, gainAgrees }) => ({
      id: target.id,
      index: target.index,
      component: target.component,
      year: target.year,
      score: target.score?.value.value ?? null,
      comparison: target.score?.comparison ?? null,
      rankAtMost: target.rankAtMost,
      group: target.group,
      baselineYear: target.baselineYear,
      baseline: clean(baseline?.value),
      computedGain: clean(computedGain),
      statedGain: target.statedGain?.value ?? null,
      gainAgrees,
      sources: target.sources,
    })),
    remarks: analysis.remarks.map(({ remark, thresholds, courses }) => ({
      id: remark.id,
      kind: remark.kind,
      text: remark.text,
      thresholds: thresholds.map(({ index, verdict, known, unknownYears }) => ({
        index,
        verdict,
        known,
        unknownYears,
      })),
      courses: courses.map(({ index, verdict, slope, falls, ranked, points }) => ({
        index,
        verdict,
        slope: clean(slope),
        falls,
        ranked,
        ranks: points.map(({ year, rank }) => ({ year, rank })),
      })),
    })),
    commitments: conference.commitments.map(({ id, text, agencies, deadline }) => ({
      id,
      text,
      agencies,
      deadline,
    })),
    later: analysis.later.map(
      ({ index, year, publishedOn, score, rank, rankedUnits, breakNote, target }) => ({
        index: index.id,
        year,
        publishedOn,
        score: clean(score?.value),
        rank,
        rankedUnits,
        break: breakJson(breakNote),
        target: target && { id: target.target.id, scoreMet: target.scoreMet, rankMet: target.rankMet },
      }),
    ),
    discrepancies: analysis.discrepancies.map((row) => ({
      what: discrepancySubject(dataset.indices.get(row.index)!, row),
      field: row.what,
      index: row.index,
      year: row.year,
      stated: row.stated.value,
      computed: clean(row.computed),
      quote: row.quote,
      source: row.sources[0] ?? null,
    })),
  };
}
