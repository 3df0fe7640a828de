import type { Conference, Remark } from "../model/conference.ts";
import type { Dataset } from "../model/dataset.ts";
import { namesOn } from "../model/issuing/issuing-body.ts";
import { existsIn } from "../model/lookup.ts";
import type { Unit } from "../model/unit.ts";
import { analyseIndex } from "./analyse-index.ts";
import { datasetFor } from "./comparability/breaks-for.ts";
import { editionsKnownOn } from "./comparability/published.ts";
import { unannouncedOn } from "./comparability/unannounced.ts";
import type { Finding } from "./findings/finding.ts";
import { findingsOf } from "./findings/findings.ts";
import { aimsOf } from "./headroom/aims.ts";
import { analyseInternal, type InternalAnalysis } from "./internal/analyse-internal.ts";
import { type AgencyDuty, agencyDuties } from "./losses/agencies.ts";
import { type LedgerRow, ledgerOf } from "./losses/ledger.ts";
import { type Losses, lossesOf } from "./losses/losses.ts";
import { type FollowUp, followUp } from "./promises/follow-up.ts";
import type { FollowedTarget } from "./promises/followed-targets.ts";
import { countMet, previousTargets, type TargetsMet } from "./promises/previous-targets.ts";
import { targetLimits } from "./promises/target-limits.ts";
import { type TargetOutlook, targetOutlook } from "./promises/target-outlook.ts";
import { checkTarget, type TargetCheck } from "./promises/targets.ts";
import { type Discrepancy, statementDiscrepancies, targetDiscrepancies } from "./record/discrepancies.ts";
import { type RecordGaps, recordGaps } from "./record/gaps.ts";
import { type LaterResult, laterResults } from "./record/later.ts";
import type { IndexAnalysis } from "./results.ts";
import { type Merged, mergedOf } from "./units/merged.ts";
import { mergersIn } from "./units/mergers.ts";
import { type PartsResult, resultsOfParts } from "./units/results-of-parts.ts";
import { historyOf } from "./years/history.ts";
import { type RemarkTest, testRemark } from "./years/remarks.ts";

/** One conference's figures, held against its own record. */
export interface ConferenceAnalysis {
  conference: Conference;
  unit: Unit;
  indices: IndexAnalysis[];
  targets: TargetCheck[];
  /** What can be said of each target beyond its subtraction, in the same order. */
  outlooks: TargetOutlook[];
  remarks: RemarkTest[];
  discrepancies: Discrepancy[];
  later: LaterResult[];
  ledger: LedgerRow[];
  /** The ledger in sums: of all indices, and of each. */
  losses: Losses;
  lossesOfIndex: ReadonlyMap<string, Losses>;
  /** What each agency answers for, largest loss first. */
  duties: AgencyDuty[];
  /** What became of the actions of the conference before; null when this one follows none. */
  followUp: FollowUp | null;
  /** Targets set earlier for the years analysed now, beside their results. */
  previousTargets: FollowedTarget[];
  /** How many of them were met. */
  targetsMet: TargetsMet;
  /** Whether the units were arranged anew between a year analysed and the day of the conference. */
  rearranged: boolean;
  /** For a unit formed since: what the units that it was made of scored in the years analysed. */
  ofParts: PartsResult[];
  /** For a unit formed since, of whose years before the conference looks at some: what its parts scored in them. */
  merged: Merged | null;
  /** The province's own index of its agencies and communes; null where the conference looks at none. */
  internal: InternalAnalysis | null;
  /** What the record leaves out, held against the figures. */
  gaps: RecordGaps;
  /** What matters, in the order of the one rule of ranking: every page and paper says the first of these. */
  findings: Finding[];
}

/**
 * Analyses one conference with the editions announced on or before its date; later editions enter `later` only.
 */
export function analyseConference(shared: Dataset, conference: Conference): ConferenceAnalysis {
  const known = shared.units.get(conference.unit)!;
  // As it is called on the day: a page of July 2025 speaks of Huế, whatever the edition printed.
  const unit = { ...known, name: namesOn(known, conference.heldOn) };
  const dataset = datasetFor(shared, unit);
  const targets = conference.targets.map((target) =>
    checkTarget(
      target,
      unit.id,
      editionsKnownOn(dataset, target.index, conference.heldOn),
      targetLimits(target, unit, dataset.indices.get(target.index)!, dataset, conference.heldOn),
    ),
  );
  // A score or rank aimed at across a break or merger is no goal in today's field.
  const reachable = targets.filter(({ limits }) => limits.gain === null && limits.ranks === null);
  const indices = conference.indices.map(({ index: id, year, against, from }) =>
    analyseIndex(dataset, {
      unit,
      index: dataset.indices.get(id)!,
      year,
      against,
      from,
      editions: editionsKnownOn(dataset, id, conference.heldOn),
      unannounced: unannouncedOn(dataset, { index: id, year, against, heldOn: conference.heldOn, unit }),
      aims: aimsOf({ ...conference, targets: reachable.map(({ target }) => target) }, id),
    }),
  );
  const historiesFor = (remark: Remark) =>
    new Map(
      remark.indices.map((id) => {
        const editions = editionsKnownOn(dataset, id, conference.heldOn);
        const { from, to } = remark.years;
        return [
          id,
          historyOf(dataset.indices.get(id)!, editions, unit.id, from, to, mergersIn(dataset, unit)),
        ];
      }),
    );
  const outlooks = targets.map((check) =>
    targetOutlook(check, {
      index: dataset.indices.get(check.target.index)!,
      unit: unit.id,
      editions: editionsKnownOn(dataset, check.target.index, conference.heldOn),
      targets: conference.targets,
    }),
  );
  const ledger = indices.flatMap(({ index, edition, previousEdition }) =>
    edition
      ? ledgerOf(
          index,
          edition,
          previousEdition,
          unit.id,
          editionsKnownOn(dataset, index.id, conference.heldOn),
          conference.causes,
        )
      : [],
  );
  const followed = previousTargets(dataset, conference);
  const analysed = {
    conference,
    unit,
    indices,
    targets,
    outlooks,
    remarks: conference.remarks.map((remark) => testRemark(remark, historiesFor(remark))),
    discrepancies: [
      ...statementDiscrepancies(conference.statements, indices),
      ...targetDiscrepancies(targets),
    ],
    later: laterResults(dataset, conference),
    followUp: followUp(dataset, conference),
    previousTargets: followed,
    targetsMet: countMet(followed),
    ledger,
    losses: lossesOf(ledger),
    lossesOfIndex: new Map(
      indices.map(({ index }) => [index.id, lossesOf(ledger.filter((row) => row.index === index.id))]),
    ),
    duties: agencyDuties(indices, ledger, unit.id),
    rearranged: conference.indices.some(({ year }) => mergersIn(dataset, unit)(conference.heldOn, year)),
    ofParts: resultsOfParts(dataset, conference, unit),
    merged: mergedBefore(dataset, conference, unit),
    internal: analyseInternal(dataset, conference),
    gaps: recordGaps(conference, { indices, ledger, targets, outlooks }),
  };
  return { ...analysed, findings: findingsOf(analysed, (id) => dataset.indices.get(id)!) };
}

/** The indices whose years reach back before the unit was formed, in the years looked at, as known on the day. */
function mergedBefore(dataset: Dataset, conference: Conference, unit: Unit): Merged | null {
  const before = conference.indices.filter(({ from }) => !existsIn(unit, from));
  if (before.length === 0) return null;
  return mergedOf(
    dataset,
    unit,
    before.map(({ index, from, year }) => ({
      index: dataset.indices.get(index)!,
      editions: editionsKnownOn(dataset, index, conference.heldOn).filter(
        (edition) => from <= edition.year && edition.year <= year,
      ),
    })),
  );
}
