import type { Edition } from "../model/edition.ts";
import type { Component, Framework } from "../model/framework.ts";
import { flatten } from "../model/lookup.ts";

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

/**
 * Lost points of every leaf that lost any, largest first: loss = m − s = (m − self) + (self − final), exactly.
 * Leaves without a maximum or a final score are left out: nothing is guessed about them.
 */
export function ledgerOf(
  edition: Edition,
  framework: Framework,
  previous: Edition | null,
  unit: string,
): LedgerRow[] {
  const scores = edition.standings.get(unit)?.components;
  const before = previous?.standings.get(unit)?.components;
  const leaves = flatten(framework.components).filter(({ children }) => children.length === 0);
  return leaves
    .flatMap((component) => {
      const held = scores?.get(component.id);
      if (!held?.score || component.maxPoints === null) return [];
      const final = held.score.value;
      const self = held.selfScore?.value ?? null;
      const finalBefore = before?.get(component.id)?.score?.value ?? null;
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
        lostBefore: finalBefore === null ? null : component.maxPoints - finalBefore,
        responsible: held.responsible,
      };
    })
    .filter(({ lost }) => lost > 1e-9)
    .sort((a, b) => b.lost - a.lost || (a.component.id < b.component.id ? -1 : 1));
}
