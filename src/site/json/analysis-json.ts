import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import type { Dataset } from "../../model/dataset.ts";
import { discrepancySubject } from "../../narrative/discrepancies.ts";
import { indexJson } from "./index-json.ts";
import { breakJson, clean } from "./values.ts";

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
