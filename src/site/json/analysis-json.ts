import { z } from "zod";
import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import type { Dataset } from "../../model/dataset.ts";
import { commitment, commitmentsJson } from "./commitments-json.ts";
import { index, indexJson } from "./index-json.ts";
import { target, targetJson } from "./promises-json.ts";
import { discrepancies, discrepanciesJson, provenance, provenanceJson } from "./provenance-json.ts";
import {
  ANALYSIS_VERSION,
  basis,
  breakJson,
  breakNote,
  flag,
  integer,
  listOf,
  nullable,
  number,
  object,
  oneOf,
  text,
} from "./shapes.ts";
import { known } from "./values.ts";

const remarks = listOf(
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
);

const later = listOf(
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
);

/** The analysis of a conference: what is made, what TypeScript holds it to, and what is published as its schema. */
const analysisShape = object({
  $schema: text,
  version: z.literal(ANALYSIS_VERSION),
  conference: text,
  unit: text,
  heldOn: text,
  illustrative: flag,
  mark: z.literal("SỐ LIỆU MINH HỌA").optional(),
  indices: listOf(index),
  targets: listOf(target),
  remarks,
  commitments: listOf(commitment),
  later,
  discrepancies,
  provenance,
}).meta({
  title: "Phân tích một hội nghị (phan-tich.json)",
  description:
    "Khóa nào không áp dụng thì có giá trị null và lý do trong reasons; không bao giờ thay bằng 0. Số hiệu version tăng khi một khóa đổi nghĩa hoặc mất đi.",
});

/** The keys of a JSON Schema that say nothing to who reads a file: how far integers go, that lists are not written to. */
function plain({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.type === "integer") {
    delete jsonSchema.minimum;
    delete jsonSchema.maximum;
  }
  delete jsonSchema.readOnly;
}

/** JSON Schema (2020-12) of `phan-tich.json`, published beside the data. */
export const analysisSchema = z.toJSONSchema(analysisShape, { override: plain });

/** The analysis of a conference as plain JSON, in the shape of `phan-tich.schema.json`. */
export function analysisJson(dataset: Dataset, analysis: ConferenceAnalysis): z.output<typeof analysisShape> {
  const { conference, unit } = analysis;
  return analysisShape.parse({
    // beside the data, two folders above a conference
    $schema: "../../du-lieu/phan-tich.schema.json",
    version: ANALYSIS_VERSION,
    conference: conference.slug,
    unit: unit.id,
    heldOn: conference.heldOn,
    illustrative: conference.illustrative,
    ...(conference.illustrative ? { mark: "SỐ LIỆU MINH HỌA" as const } : {}),
    indices: analysis.indices.map((row) => indexJson(row, analysis)),
    targets: analysis.targets.map((check, i) => targetJson(check, analysis.outlooks[i]!)),
    remarks: analysis.remarks.map(({ remark, ...tests }) => ({
      ...remark,
      thresholds: tests.thresholds,
      courses: tests.courses.map((course) => ({ ...course, ranks: course.points })),
    })),
    commitments: commitmentsJson(analysis),
    later: analysis.later.map((row) => ({
      ...row,
      index: row.index.id,
      score: known(row.score?.value),
      break: breakJson(row.breakNote),
      target: row.target && { ...row.target, id: row.target.target.id },
    })),
    discrepancies: discrepanciesJson(dataset, analysis),
    provenance: provenanceJson(dataset, analysis),
  } satisfies z.input<typeof analysisShape>);
}
