import type { z } from "zod";
import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { withUnannounced } from "../../analysis/comparability/unannounced.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { uncertainty, uncertaintyJson } from "./certainty-json.ts";
import { headroom, headroomJson } from "./headroom-json.ts";
import { ledger, ledgerJson } from "./losses-json.ts";
import { rankChange, rankChangeJson } from "./rank-move-json.ts";
import {
  basis,
  breakJson,
  breakNote,
  integer,
  listOf,
  nullable,
  number,
  object,
  oneOf,
  reason,
  reasons,
  text,
} from "./shapes.ts";
import { component, componentJson, total, totalJson } from "./standing-json.ts";
import { divisionsJson, placing, start, tierJson } from "./start-json.ts";
import { strengths, strengthsJson } from "./strengths-json.ts";
import { reasonsOf } from "./values.ts";
import { years, yearsJson } from "./years-json.ts";

/** Components that only the year compared with had. */
const dropped = listOf(object({ component: text, structureEffect: nullable(number), reasons }));

/** The change of a total in parts that add up to it. */
const changeSplit = nullable(
  object({
    national: number,
    own: number,
    structure: number.describe("Do trọng số, điểm tối đa đổi và do thành phần mới có hoặc đã bỏ."),
    rest: number.describe("Phần không so sánh được (restOf), hoặc do làm tròn."),
    restOf: listOf(text),
    mostly: nullable(oneOf("national", "own", "structure", "rest", "both")).describe(
      "Phần chiếm từ hai phần ba tổng độ lớn của các phần trở lên.",
    ),
    reasons,
  }),
);

const counts = object({
  gain: integer,
  loss: integer,
  unchanged: integer,
  "not-comparable": integer,
  missing: integer,
  of: integer,
});
const passing = nullable(listOf(object({ unit: text, score: nullable(number), rank: nullable(integer) })));

/** One index of a conference; a null has its reason in `reasons`. */
export const index = object({
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
      reason: nullable(reason),
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
  ...start,
  headroom,
  uncertainty,
  years,
  strengths,
  ...placing,
  reasons,
});

/** One index of a conference as plain JSON; a null has its reason in `reasons`. */
export function indexJson(
  row: IndexAnalysis,
  { ledger, lossesOfIndex, conference }: Pick<ConferenceAnalysis, "ledger" | "lossesOfIndex" | "conference">,
): z.input<typeof index> {
  const { overtaking, lostPoints } = row;
  const told: z.input<typeof index> = {
    index: row.index.id,
    year: row.year,
    against: row.against,
    total: totalJson(row),
    components: row.components.map(componentJson),
    residual: row.residual,
    dropped: row.dropped.map(({ component, structureEffect }) => ({
      component: component.id,
      structureEffect,
      reasons: reasonsOf({ structureEffect: structureEffect === null ? "no-previous-score" : null }),
    })),
    changeSplit: row.changeSplit && {
      ...row.changeSplit,
      reasons: reasonsOf({ mostly: row.changeSplit.mostly === null ? "not-applicable" : null }),
    },
    counts: row.counts,
    rankCounts: row.rankCounts,
    history: row.history.map((point) => ({
      ...point,
      basis: point.scoreBasis,
      breakBefore: breakJson(point.breakBefore),
    })),
    lostPoints: lostPoints && {
      ...lostPoints,
      ...ledgerJson(
        ledger.filter(({ index }) => index === row.index.id),
        lossesOfIndex.get(row.index.id),
        conference,
      ),
    },
    passedBy: overtaking.passedBy,
    passed: overtaking.passed,
    entered: overtaking.entered,
    left: overtaking.left,
    rankChange: rankChangeJson(row.rankChange),
    expected: "reason" in row.expected ? null : row.expected,
    kept: "reason" in row.kept ? null : row.kept,
    headroom: headroomJson(row.headroom),
    uncertainty: uncertaintyJson(row),
    years: yearsJson(row),
    strengths: strengthsJson(row),
    tier: tierJson(row),
    weightRanks: row.weightRanks,
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
