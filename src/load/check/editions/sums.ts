import type { ComponentScore, Standing } from "../../../model/edition.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Component, Framework } from "../../../model/framework.ts";
import { concerns } from "../../../model/own-maximum.ts";
import type { UnitKind } from "../../../model/unit.ts";
import { leafMismatch, sumMismatch } from "../../messages.ts";
import { digits, EPSILON, type Findings } from "../findings.ts";
import { weightsAgree } from "../frameworks.ts";

/** Parts add up to what was published, within the tolerance of the framework, at every level where all are known. */
export function checkSums(findings: Findings): void {
  for (const { index, year, standings } of findings.editions()) {
    const framework = findings.framework(index, year);
    for (const standing of standings.values()) {
      if (findings.damaged.has(standing)) continue;
      for (const component of standing.components.values()) checkLeaf(component, findings);
      const unit = findings.dataset.units.get(standing.unit);
      // what concerns a unit is not known while the unit itself is not
      const internal = findings.dataset.indices.get(index)?.internalTo !== undefined;
      if (framework && (unit || !internal))
        checkStanding(standing, unit?.kind ?? "province", framework, findings);
    }
  }
}

/** Figures that were inferred from others cannot confirm them; a sum of ours stands in a file and may be mistyped. */
function isWitness(figure: Figure | null | undefined): figure is Figure {
  return figure != null && figure.basis !== "inferred";
}

/** A leaf has one final score: the appraised one or the one of the survey. */
function checkLeaf({ score, appraisedScore, surveyScore }: ComponentScore, findings: Findings): void {
  const final = appraisedScore ?? surveyScore;
  if (!score || !final || Math.abs(score.value - final.value) <= EPSILON) return;
  findings.at(score, leafMismatch(final.written, score.written));
}

function checkStanding(standing: Standing, kind: UnitKind, framework: Framework, findings: Findings): void {
  const { aggregation, tolerance } = framework;
  const concerned = (list: readonly Component[]) =>
    list.filter((component) => concerns(component, kind, standing));
  const components = concerned(framework.components);
  if (aggregation === "none" || tolerance === null || !weightsAgree(framework)) return;
  const within = (sum: number | null, figure: Figure | null | undefined, what: string) => {
    if (sum === null || !isWitness(figure) || Math.abs(sum - figure.value) <= tolerance + EPSILON) return;
    findings.at(figure, sumMismatch(what, digits(sum), figure.written, digits(tolerance)));
  };
  /** The score of a component, or what its children make where it has none. */
  const known = (component: Component): number | null => {
    const own = standing.components.get(component.id)?.score;
    const parts = concerned(component.children).map(known);
    const sum = parts.length ? total(parts) : null;
    within(sum, own, `tổng điểm các thành phần của “${component.id}”`);
    return own ? (isWitness(own) ? own.value : null) : sum;
  };
  const scores = components.map(known);
  if (!scores.length) return;
  if (aggregation === "sum") within(total(scores), standing.score, "tổng điểm các thành phần");
  else {
    const weighted = scores.map((score, position) => weigh(score, components[position]));
    within(total(weighted), standing.score, "tổng điểm các thành phần nhân trọng số");
  }
}

/** What a component brings to a weighted total: its weight × score ÷ its own maximum. */
function weigh(score: number | null, component: Component | undefined): number | null {
  const { weight, maxPoints } = component ?? {};
  return score === null || weight == null || !maxPoints ? null : (score * weight) / maxPoints;
}

/** Null as soon as one part is not known. */
function total(parts: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const part of parts) {
    if (part === null) return null;
    sum += part;
  }
  return sum;
}
