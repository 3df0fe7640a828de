import type { Conference, Remark } from "../model/conference.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Unit } from "../model/unit.ts";
import { analyseIndex } from "./analyse-index.ts";
import { type Discrepancy, statementDiscrepancies, targetDiscrepancies } from "./discrepancies.ts";
import { historyOf } from "./history.ts";
import { type LaterResult, laterResults } from "./later.ts";
import { type LedgerRow, ledgerOf } from "./ledger.ts";
import { editionsKnownOn } from "./published.ts";
import { type RemarkTest, testRemark } from "./remarks.ts";
import type { IndexAnalysis } from "./results.ts";
import { checkTarget, type TargetCheck } from "./targets.ts";

/** One conference's figures, held against its own record. */
export interface ConferenceAnalysis {
  conference: Conference;
  unit: Unit;
  indices: IndexAnalysis[];
  targets: TargetCheck[];
  remarks: RemarkTest[];
  discrepancies: Discrepancy[];
  later: LaterResult[];
  ledger: LedgerRow[];
}

/**
 * Analyses one conference with the editions announced on or before its date; later editions enter `later` only.
 */
export function analyseConference(dataset: Dataset, conference: Conference): ConferenceAnalysis {
  const unit = dataset.units.get(conference.unit)!;
  const indices = conference.indices.map(({ index: id, year, against, from }) =>
    analyseIndex(dataset, {
      unit,
      index: dataset.indices.get(id)!,
      year,
      against,
      from,
      editions: editionsKnownOn(dataset, id, conference.heldOn),
    }),
  );
  const historiesFor = (remark: Remark) =>
    new Map(
      remark.indices.map((id) => {
        const editions = editionsKnownOn(dataset, id, conference.heldOn);
        const { from, to } = remark.years;
        return [id, historyOf(dataset.indices.get(id)!, editions, unit.id, from, to)];
      }),
    );
  const targets = conference.targets.map((target) =>
    checkTarget(target, unit.id, editionsKnownOn(dataset, target.index, conference.heldOn)),
  );
  return {
    conference,
    unit,
    indices,
    targets,
    remarks: conference.remarks.map((remark) => testRemark(remark, historiesFor(remark))),
    discrepancies: [
      ...statementDiscrepancies(conference.statements, indices),
      ...targetDiscrepancies(targets),
    ],
    later: laterResults(dataset, conference),
    ledger: indices.flatMap(({ index, edition, previousEdition }) =>
      edition ? ledgerOf(index, edition, previousEdition, unit.id) : [],
    ),
  };
}
