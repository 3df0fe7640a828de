import { partsOfWhole, wayOf, worthIn } from "../../../model/aggregation.ts";
import type { ComponentScore, Standing } from "../../../model/edition.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Aggregation, Component, Framework } from "../../../model/framework.ts";
import { flatten } from "../../../model/lookup.ts";
import { concerns } from "../../../model/rules/own-maximum.ts";
import { DUST } from "../../../model/rules/tolerance.ts";
import type { UnitKind } from "../../../model/unit.ts";
import { leafMismatch } from "../../messages.ts";
import type { Findings } from "../findings.ts";
import { weightsAgree } from "../frameworks.ts";
import { type Sum, tellSums } from "./sum-causes.ts";

/**
 * Parts add up to what was published, within the tolerance of the framework, at every level where all are known. First
 * whole columns only, so that nothing else is said of their figures, then unit by unit.
 */
export function checkSums(findings: Findings, columnsOnly = false): void {
  for (const { index, year, standings } of findings.editions()) {
    const framework = findings.framework(index, year);
    const sums: Sum[] = [];
    const sound = framework !== null && isSound(framework);
    // what concerns a unit is not known while the unit itself is not
    const internal = findings.dataset.indices.get(index)?.internalTo !== undefined;
    for (const standing of standings.values()) {
      if (findings.damaged.has(standing)) continue;
      if (!columnsOnly) for (const one of standing.components.values()) checkLeaf(one, findings);
      const unit = findings.dataset.units.get(standing.unit);
      if (sound && (unit || !internal))
        sums.push(...sumsOf(standing, unit?.kind ?? "province", framework, findings));
    }
    if (framework?.tolerance != null) {
      const named = (id: string) => findings.componentNamed(index, year, id);
      tellSums(sums, framework.tolerance, findings, { columnsOnly, named });
    }
  }
}

/** A framework whose own faults are told is held against no figure: two components of one name, weights that make no 100. */
function isSound(framework: Framework): boolean {
  const ids = flatten(framework.components).map(({ id }) => id);
  return framework.tolerance !== null && weightsAgree(framework) && new Set(ids).size === ids.length;
}

/** Figures that were inferred from others cannot confirm them; a sum of ours stands in a file and may be mistyped. */
function isWitness(figure: Figure | null | undefined): figure is Figure {
  return figure != null && figure.basis !== "inferred";
}

/** A leaf has one final score: the appraised one or the one of the survey. */
function checkLeaf({ score, appraisedScore, surveyScore }: ComponentScore, findings: Findings): void {
  const final = appraisedScore ?? surveyScore;
  if (!score || !final || Math.abs(score.value - final.value) <= DUST) return;
  findings.at(score, leafMismatch(final.written, score.written));
}

/** What the parts of a unit make, at every level where all of them and the whole are known. */
function sumsOf(standing: Standing, kind: UnitKind, framework: Framework, { told }: Findings): Sum[] {
  const found: Sum[] = [];
  /** What the parts make of a total or a component; null where one is not known, or nothing tells how they make it. */
  const made = (whole: Framework | Component): number | null => {
    const parts = partsOfWhole(whole).filter((part) => concerns(part, kind, standing));
    const scores = parts.map(known);
    if (!parts.length || !weightsAgree(whole)) return null;
    const worths = parts.map((part) => worthIn(whole, part, parts));
    const sum = total(
      scores.map((score, at) =>
        score === null || !worths[at] ? null : (score * worths[at].times) / worths[at].by,
      ),
    );
    const own = "id" in whole ? standing.components.get(whole.id)?.score : standing.score;
    const isTold = [own, ...parts.map(({ id }) => standing.components.get(id)?.score)].some(
      (figure) => figure && told.has(figure),
    );
    if (sum === null || !isWitness(own) || isTold) return sum;
    const entries = parts.map(({ id }, at) => {
      const { times, by } = worths[at]!;
      return [id, { value: scores[at]!, worth: times / by }] as const;
    });
    const id = "id" in whole ? whole.id : "";
    found.push({ standing, id, own, sum, parts: new Map(entries), way: MADE[wayOf(whole)] });
    return sum;
  };
  /** The score of a component, or what its children make where it has none. */
  const known = (component: Component): number | null => {
    const own = standing.components.get(component.id)?.score;
    const sum = made(component);
    return own ? (isWitness(own) ? own.value : null) : sum;
  };
  made(framework);
  return found;
}

/** What parts make, by the way they do. */
const MADE: Readonly<Record<Aggregation, string>> = {
  sum: "tổng điểm các thành phần",
  mean: "bình quân các thành phần",
  weighted: "tổng điểm các thành phần nhân trọng số",
  none: "điểm các thành phần",
};

/** Null as soon as one part is not known. */
function total(parts: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const part of parts) {
    if (part === null) return null;
    sum += part;
  }
  return sum;
}
