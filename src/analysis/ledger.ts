import type { Edition } from "../model/edition.ts";
import type { Component, Framework, IndexDefinition } from "../model/framework.ts";
import { findComponent, flatten, frameworkOf } from "../model/lookup.ts";
import { breakBetween } from "./breaks.ts";

/** One leaf of a PAR Index tree with the points it lost, and where they went. */
export interface LedgerRow {
  index: string;
  component: Component;
  /** The top component (field) it belongs to. */
  field: Component;
  maximum: number;
  selfScore: number | null;
  finalScore: number;
  /** m − s, points. */
  lost: number;
  /** m − self score: given up by the unit itself. Null without a self score, as for survey leaves. */
  lostBySelf: number | null;
  /** Self score − final score: taken off at appraisal. */
  lostAtAppraisal: number | null;
  /** Loss of the year before on the same leaf; null when it cannot be compared. */
  lostBefore: number | null;
  responsible: string | null;
}

function fieldOf(framework: Framework, component: Component): Component {
  const field = framework.components.find(
    (candidate) => candidate === component || flatten(candidate.children).includes(component),
  );
  return field ?? component;
}

/** Points lost on the same leaf in the edition before, out of the maximum it had then; null when not comparable. */
function lostIn(index: IndexDefinition, year: number, leaf: string, previous: Edition | null, unit: string) {
  const score = previous?.standings.get(unit)?.components.get(leaf)?.score;
  if (!previous || !score || breakBetween(index, leaf, year, previous.year)?.treatment === "none")
    return null;
  const maximum = findComponent(frameworkOf(index, previous.year), leaf)?.maxPoints ?? null;
  return maximum === null ? null : maximum - score.value;
}

/**
 * Lost points of every leaf that lost any, largest first: loss = m − s = (m − self) + (self − final), exactly.
 * Leaves without a maximum or a final score are left out: nothing is guessed about them. Empty for an index whose
 * total is not the sum of its parts, since points of its leaves are not points of the total.
 */
export function ledgerOf(
  index: IndexDefinition,
  edition: Edition,
  previous: Edition | null,
  unit: string,
): LedgerRow[] {
  const framework = frameworkOf(index, edition.year);
  if (framework?.aggregation !== "sum") return [];
  const scores = edition.standings.get(unit)?.components;
  const leaves = flatten(framework.components).filter(({ children }) => children.length === 0);
  return leaves
    .flatMap((component) => {
      const held = scores?.get(component.id);
      if (!held?.score || component.maxPoints === null) return [];
      const final = held.score.value;
      const self = held.selfScore?.value ?? null;
      return {
        index: edition.index,
        component,
        field: fieldOf(framework, component),
        maximum: component.maxPoints,
        selfScore: self,
        finalScore: final,
        lost: component.maxPoints - final,
        lostBySelf: self === null ? null : component.maxPoints - self,
        lostAtAppraisal: self === null ? null : self - final,
        lostBefore: lostIn(index, edition.year, component.id, previous, unit),
        responsible: held.responsible,
      };
    })
    .filter(({ lost }) => lost > 1e-9)
    .sort((a, b) => b.lost - a.lost || (a.component.id < b.component.id ? -1 : 1));
}

/** Losses of one agency, field or other key: points, and number of leaves. */
export interface LossGroup {
  /** null: the record names none. */
  key: string | null;
  lost: number;
  leaves: number;
}

/** Lost points summed by a key, largest first; the sums add up to the whole ledger. */
export function lossesBy(rows: readonly LedgerRow[], keyOf: (row: LedgerRow) => string | null): LossGroup[] {
  const groups = new Map<string | null, LossGroup>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key) ?? { key, lost: 0, leaves: 0 };
    groups.set(key, { key, lost: group.lost + row.lost, leaves: group.leaves + 1 });
  }
  return [...groups.values()].sort((a, b) => b.lost - a.lost);
}

/** Points lost by all leaves together. */
export function totalLost(rows: readonly LedgerRow[]): number {
  return rows.reduce((sum, { lost }) => sum + lost, 0);
}
