import { isPlainSum } from "../../model/aggregation.ts";
import type { Component } from "../../model/framework.ts";
import { flatten } from "../../model/lookup.ts";
import { rankAmong } from "../../model/rules/rank.ts";
import { DUST } from "../../model/rules/tolerance.ts";
import type { IndexAnalysis } from "../results.ts";
import { type LedgerRow, lostIn } from "./ledger.ts";

/** What one agency answers for: its leaves, what they hold and lost, and its place among the agencies by loss. */
export interface AgencyDuty {
  agency: string;
  /** Leaves it answers for, and how many they are. */
  components: Component[];
  leaves: number;
  /** Points: Σ maximum, Σ final score, Σ loss; held + lost = maximum. */
  maximum: number;
  held: number;
  lost: number;
  /** Σ loss of the same leaves the year before, points; null unless every one of them can be compared. */
  lostBefore: number | null;
  /** 1 = lost most; agencies that lost the same share the place. */
  lossRank: number;
  /** Agencies on that place, this one included. */
  sharing: number;
  /** Agencies that answer for a leaf. */
  agencies: number;
  /** Rows of the ledger that are its own, largest loss first. */
  rows: LedgerRow[];
  /** Leaves that lost points the year before and hold their maximum now: lostBefore = Σ of `rows` + Σ of these. */
  recovered: RecoveredLeaf[];
}

interface RecoveredLeaf {
  component: Component;
  maximum: number;
  lostBefore: number;
}

interface Leaf {
  component: Component;
  agency: string;
  maximum: number;
  held: number;
  lostBefore: number | null;
}

/** Leaves with an agency, a maximum and a score, of an index whose total is the sum of its parts. */
function leavesOf({ index, framework, edition, previousEdition }: IndexAnalysis, unit: string): Leaf[] {
  if (!framework || !isPlainSum(framework) || !edition) return [];
  const scores = edition.standings.get(unit)?.components;
  return flatten(framework.components).flatMap((component) => {
    const told = scores?.get(component.id);
    if (component.children.length > 0 || component.maxPoints === null || !told?.score || !told.responsible)
      return [];
    return {
      component,
      agency: told.responsible,
      maximum: component.maxPoints,
      held: told.score.value,
      lostBefore: lostIn(index, edition.year, component.id, previousEdition, unit),
    };
  });
}

function recoveredAmong(leaves: readonly Leaf[]): RecoveredLeaf[] {
  return leaves.flatMap(({ component, maximum, held, lostBefore }) =>
    maximum - held <= DUST && lostBefore !== null && lostBefore > DUST
      ? [{ component, maximum, lostBefore }]
      : [],
  );
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * Every agency that the editions of a conference name as answering for a leaf, largest loss first. Their losses and
 * those of the leaves that name none add up to the whole ledger. Empty where no leaf names an agency.
 */
export function agencyDuties(
  indices: readonly IndexAnalysis[],
  ledger: readonly LedgerRow[],
  unit: string,
): AgencyDuty[] {
  const leaves = indices.flatMap((analysis) => leavesOf(analysis, unit));
  const agencies = [...new Set(leaves.map(({ agency }) => agency))];
  const lossOf = (agency: string) =>
    sum(leaves.filter((leaf) => leaf.agency === agency).map(({ maximum, held }) => maximum - held));
  const losses = agencies.map(lossOf);
  return agencies
    .map((agency): AgencyDuty => {
      const own = leaves.filter((leaf) => leaf.agency === agency);
      const before = own.flatMap(({ lostBefore }) => lostBefore ?? []);
      return {
        agency,
        components: own.map(({ component }) => component),
        leaves: own.length,
        maximum: sum(own.map(({ maximum }) => maximum)),
        held: sum(own.map(({ held }) => held)),
        lost: lossOf(agency),
        lostBefore: before.length === own.length ? sum(before) : null,
        lossRank: rankAmong(lossOf(agency), losses),
        sharing: losses.filter((lost) => lost === lossOf(agency)).length,
        agencies: agencies.length,
        rows: ledger.filter(({ responsible }) => responsible === agency),
        recovered: recoveredAmong(own),
      };
    })
    .sort((a, b) => b.lost - a.lost || (a.agency < b.agency ? -1 : 1));
}
