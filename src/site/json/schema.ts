import { changeSplit, dropped } from "./parts-schema.ts";
import { discrepancies, provenance } from "./provenance-json.ts";
import { headroom, ledger, rankChange } from "./rank-move-schema.ts";
import {
  ANALYSIS_VERSION,
  basis,
  breakNote,
  flag,
  integer,
  listOf,
  nullable,
  number,
  object,
  oneOf,
  reasons,
  text,
  verdict,
} from "./schema-shapes.ts";
import { placing } from "./start-schema.ts";
import { strengths, targetOutlook, uncertainty, years } from "./steadiness-schema.ts";

const total = object({
  score: nullable(number),
  previous: nullable(number),
  change: nullable({
    ...number,
    description: "Điểm năm này trừ điểm năm so sánh, chưa làm tròn; dương là tốt hơn.",
  }),
  basis,
  previousBasis: basis,
  changeBasis: basis,
  rank: nullable(integer),
  rankBasis: basis,
  rankedUnits: nullable(integer),
  previousRank: nullable(integer),
  previousRankedUnits: nullable(integer),
  placesGained: nullable({ ...integer, description: "Hạng năm so sánh trừ hạng năm này; dương là tốt hơn." }),
  placesBasis: basis,
  rankedUnitsDiffer: flag,
  regionRank: nullable(integer),
  regionUnits: nullable(integer),
  regionRankBasis: basis,
  verdict,
  rankVerdict: verdict,
  break: breakNote,
  nationalMean: nullable(number),
  median: nullable(number),
  best: nullable(object({ unit: nullable(text), score: nullable(number) })),
  text: object({ score: nullable(text), change: nullable(text), rank: nullable(text) }),
  sources: listOf(text),
  reasons,
});

const component = object({
  id: text,
  code: nullable(text),
  name: text,
  level: text,
  parent: nullable(text),
  score: nullable(number),
  previous: nullable(number),
  maxPoints: nullable(number),
  change: nullable(number),
  changeBasis: basis,
  contribution: nullable({
    ...number,
    description: "Phần của mức thay đổi điểm chung; cộng lại bằng mức thay đổi điểm chung.",
  }),
  performanceEffect: nullable(number),
  structureEffect: nullable(number),
  nationalEffect: nullable(number),
  ownEffect: nullable(number),
  lostPoints: nullable(number),
  rank: nullable(integer),
  rankedUnits: nullable(integer),
  placesGained: nullable(integer),
  placesBasis: basis,
  verdict,
  rankVerdict: verdict,
  break: breakNote,
  reasons,
});

const counts = object({
  gain: integer,
  loss: integer,
  unchanged: integer,
  "not-comparable": integer,
  missing: integer,
  of: integer,
});
const passing = nullable(listOf(object({ unit: text, score: nullable(number), rank: nullable(integer) })));

const index = object({
  index: text,
  year: integer,
  against: integer,
  total,
  components: listOf(component),
  residual: nullable(object({ contribution: number, components: listOf(text) })),
  dropped,
  changeSplit,
  counts,
  rankCounts: counts,
  history: listOf(
    object({
      year: integer,
      score: nullable(number),
      basis,
      rank: nullable(integer),
      rankedUnits: nullable(integer),
      breakBefore: breakNote,
      reason: nullable(text),
    }),
  ),
  lostPoints: nullable(
    object({
      total: number,
      rows: listOf(object({ component: text, lost: number, share: number })),
      ...ledger,
    }),
  ),
  passedBy: passing,
  passed: passing,
  entered: passing,
  left: passing,
  rankChange,
  headroom,
  uncertainty,
  years,
  strengths,
  ...placing,
  reasons,
});

/** A commitment of this conference, or an action of the one before with what became of it. */
const commitment = object({
  kind: oneOf("commitment", "earlier-action"),
  conference: text,
  id: text,
  text,
  agencies: listOf(text),
  deadline: nullable(text),
  components: listOf(
    object({
      index: text,
      component: nullable(text),
      before: nullable(number),
      after: nullable(number),
      gained: nullable(number),
      reasons,
    }),
  ),
  promised: nullable(number),
  gained: nullable({
    ...number,
    description: "Mức tăng điểm của các tiêu chí liên quan; chỉ mô tả, không phải do giải pháp gây ra.",
  }),
  outcome: nullable(oneOf("met", "partly", "not-met", "dropped", "unclear")),
  reasons,
});

/** JSON Schema (2020-12) of `phan-tich.json`, published beside the data. */
export const analysisSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Phân tích một hội nghị (phan-tich.json)",
  description:
    "Khóa nào không áp dụng thì có giá trị null và lý do trong reasons; không bao giờ thay bằng 0. Số hiệu version tăng khi một khóa đổi nghĩa hoặc mất đi.",
  ...object(
    {
      $schema: text,
      version: { const: ANALYSIS_VERSION },
      conference: text,
      unit: text,
      heldOn: text,
      illustrative: flag,
      indices: listOf(index),
      targets: listOf(
        object({
          id: text,
          index: text,
          component: nullable(text),
          year: integer,
          score: nullable(number),
          comparison: nullable(oneOf("at-least", "above")),
          rankAtMost: nullable(integer),
          group: nullable(text),
          baselineYear: nullable(integer),
          baseline: nullable(number),
          computedGain: nullable(number),
          statedGain: nullable(number),
          gainAgrees: nullable(flag),
          sources: listOf(text),
          ...targetOutlook,
        }),
      ),
      remarks: listOf(
        object({
          id: text,
          kind: oneOf("all-above", "improving-unsteady"),
          text,
          thresholds: listOf(
            object({
              index: text,
              verdict: oneOf("holds", "fails", "nothing-known"),
              known: listOf(object({ year: integer, score: number, basis, above: flag })),
              unknownYears: listOf(integer),
            }),
          ),
          courses: listOf(
            object({
              index: text,
              verdict: text,
              slope: nullable(number),
              falls: listOf(integer),
              ranked: integer,
              ranks: listOf(object({ year: integer, rank: nullable(integer) })),
            }),
          ),
        }),
      ),
      commitments: listOf(commitment),
      later: listOf(
        object({
          index: text,
          year: integer,
          publishedOn: text,
          score: nullable(number),
          rank: nullable(integer),
          rankedUnits: nullable(integer),
          break: breakNote,
          target: nullable(object({ id: text, scoreMet: nullable(flag), rankMet: nullable(flag) })),
        }),
      ),
      discrepancies,
      provenance,
    },
    { mark: { const: "SỐ LIỆU MINH HỌA" } },
  ),
};
