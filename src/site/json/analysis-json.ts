import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import type { Dataset } from "../../model/dataset.ts";
import { discrepancySubject } from "../../narrative/record/discrepancies.ts";
import { commitmentsJson } from "./commitments-json.ts";
import { indexJson } from "./index-json.ts";
import { provenanceJson } from "./provenance-json.ts";
import { ANALYSIS_VERSION } from "./schema-shapes.ts";
import { outlookJson } from "./steadiness-json.ts";
import { breakJson, clean } from "./values.ts";

/** The analysis of a conference as plain JSON, in the shape of `phan-tich.schema.json`. */
export function analysisJson(dataset: Dataset, analysis: ConferenceAnalysis) {
  const { conference, unit } = analysis;
  return {
    // beside the data, two folders above a conference
    $schema: "../../du-lieu/phan-tich.schema.json",
    version: ANALYSIS_VERSION,
    conference: conference.slug,
    unit: unit.id,
    heldOn: conference.heldOn,
    illustrative: conference.illustrative,
    ...(conference.illustrative ? { mark: "SỐ LIỆU MINH HỌA" } : {}),
    indices: analysis.indices.map((row) => indexJson(row, analysis)),
    targets: analysis.targets.map((check, i) => ({
      id: check.target.id,
      index: check.target.index,
      component: check.target.component,
      year: check.target.year,
      score: check.target.score?.value.value ?? null,
      comparison: check.target.score?.comparison ?? null,
      rankAtMost: check.target.rankAtMost,
      group: check.target.group,
      baselineYear: check.target.baselineYear,
      baseline: clean(check.baseline?.value),
      computedGain: clean(check.computedGain),
      statedGain: check.target.statedGain?.value ?? null,
      gainAgrees: check.gainAgrees,
      sources: check.target.sources,
      ...outlookJson(check, analysis.outlooks[i]!),
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
    commitments: commitmentsJson(analysis),
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
    provenance: provenanceJson(dataset, analysis),
  };
}
