import { isPlainSum } from "../../model/aggregation.ts";
import type { Cause } from "../../model/conference.ts";
import type { Edition } from "../../model/edition.ts";
import type { Component, Framework, IndexDefinition } from "../../model/framework.ts";
import { findComponent, flatten, frameworkOf } from "../../model/lookup.ts";
import { breakBetween } from "../../model/rules/breaks.ts";
import { LASTING_YEARS } from "../../model/rules/marks.ts";
import { DUST } from "../../model/rules/tolerance.ts";
import { bestOfOthers } from "../headroom/headroom.ts";

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
  /** Years in a row in which points were lost on this leaf, this one included; a break of treatment `none` ends them. */
  yearsInARow: number;
  /** Best score of any other unit, where it is known. */
  best: number | null;
  responsible: string | null;
  /** The class or classes of cause that the record gives, as one key; null: it names none. */
  cause: string | null;
}

function fieldOf(framework: Framework, component: Component): Component {
  const field = framework.components.find(
    (candidate) => candidate === component || flatten(candidate.children).includes(component),
  );
  return field ?? component;
}

/** Points lost on the same leaf in the edition before, out of the maximum it had then; null when not comparable. */
export function lostIn(
  index: IndexDefinition,
  year: number,
  leaf: string,
  previous: Edition | null,
  unit: string,
) {
  const score = previous?.standings.get(unit)?.components.get(leaf)?.score;
  if (!previous || !score || breakBetween(index, leaf, year, previous.year)?.treatment === "none")
    return null;
  const maximum = findComponent(frameworkOf(index, previous.year), leaf)?.maxPoints ?? null;
  return maximum === null ? null : maximum - score.value;
}

/** Years in a row with a loss, going back edition by edition until one is missing, is clean or cannot be compared. */
function yearsInARow(
  index: IndexDefinition,
  year: number,
  leaf: string,
  editions: readonly Edition[],
  unit: string,
): number {
  let years = 1;
  for (let now = year; ; now -= 1, years += 1) {
    const before = editions.find((edition) => edition.year === now - 1) ?? null;
    const lost = lostIn(index, now, leaf, before, unit);
    if (lost === null || lost <= DUST) return years;
  }
}

/**
 * Lost points of every leaf that lost any, largest first: loss = m − s = (m − self) + (self − final), exactly.
 * Leaves without a maximum or a final score are left out: nothing is guessed about them. Empty for an index whose
 * total is not the sum of its parts, since points of its leaves are not points of the total. `earlier` are the editions
 * known at the time, for counting the years in a row; only the one compared with unless told.
 */
export function ledgerOf(
  index: IndexDefinition,
  edition: Edition,
  previous: Edition | null,
  unit: string,
  earlier: readonly Edition[] = previous ? [previous] : [],
  causes: readonly Cause[] = [],
): LedgerRow[] {
  const causeOf = causeKeyOf(causes);
  const framework = frameworkOf(index, edition.year);
  if (!framework || !isPlainSum(framework)) return [];
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
        yearsInARow: yearsInARow(index, edition.year, component.id, earlier, unit),
        best: bestOfOthers(edition, component, unit)?.score ?? null,
        responsible: held.responsible,
        cause: causeOf({ index: edition.index, component }),
      };
    })
    .filter(({ lost }) => lost > DUST)
    .sort((a, b) => b.lost - a.lost || (a.component.id < b.component.id ? -1 : 1));
}

/**
 * Classes of cause that a conference's record gives for a leaf, each once, in alphabetical order; the whole is one
 * key ("apparatus+process"), because nothing tells how much of a loss is due to which. Null: the record names none.
 */
export function causeKeyOf(
  causes: readonly Cause[],
): (row: Pick<LedgerRow, "index" | "component">) => string | null {
  return ({ index, component }) => {
    const address = `${index}/${component.id}`;
    const kinds = causes.filter(({ components }) => components.includes(address)).map(({ kind }) => kind);
    return kinds.length === 0 ? null : [...new Set(kinds)].sort().join("+");
  };
}

/** Losses of one agency, field or other key: points, and number of leaves. */
export interface LossGroup {
  /** null: the record names none. */
  key: string | null;
  lost: number;
  leaves: number;
  /** Of it, what was lost for the third year or longer. */
  lasting: number;
}

/** Lost points summed by a key, largest first; the sums add up to the whole ledger. */
export function lossesBy(rows: readonly LedgerRow[], keyOf: (row: LedgerRow) => string | null): LossGroup[] {
  const groups = new Map<string | null, LossGroup>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key) ?? { key, lost: 0, leaves: 0, lasting: 0 };
    groups.set(key, {
      key,
      lost: group.lost + row.lost,
      leaves: group.leaves + 1,
      lasting: group.lasting + (row.yearsInARow >= LASTING_YEARS ? row.lost : 0),
    });
  }
  return [...groups.values()].sort((a, b) => b.lost - a.lost);
}

/** Points lost by all leaves together. */
export function totalLost(rows: readonly LedgerRow[]): number {
  return rows.reduce((sum, { lost }) => sum + lost, 0);
}
