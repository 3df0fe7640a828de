import type { z } from "zod";
import type { LedgerRow, LossGroup } from "../../analysis/losses/ledger.ts";
import type { Losses } from "../../analysis/losses/losses.ts";
import type { Conference } from "../../model/conference.ts";
import { isWithheld } from "../../narrative/comparability/withheld.ts";
import { integer, listOf, nullable, number, object, reasons, text } from "./shapes.ts";
import { reasonsOf } from "./values.ts";

const leaf = object({
  component: text,
  field: text,
  maximum: number,
  selfScore: nullable(number),
  finalScore: number,
  lost: number,
  lostBySelf: nullable(number),
  lostAtAppraisal: nullable(number),
  lostBefore: nullable(number),
  yearsInARow: integer,
  best: nullable(number),
  responsible: nullable(text),
  reasons,
});
const group = listOf(object({ key: nullable(text), lost: number, leaves: integer }));

/** The ledger of lost points, leaf by leaf, with its sums: each list of groups adds up to the leaves. */
export const ledger = { leaves: listOf(leaf), byField: group, byAgency: group, byCause: group };

const leafJson = (row: LedgerRow, isPublic: boolean): z.input<typeof leaf> => ({
  ...row,
  component: row.component.id,
  field: row.field.id,
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
  const none: readonly LossGroup[] = [];
  return {
    leaves: rows.map((row) => leafJson(row, isPublic)),
    byField: losses?.byField ?? none,
    byAgency: isPublic ? none : (losses?.byAgency ?? none),
    byCause: losses?.byCause ?? none,
  };
}
