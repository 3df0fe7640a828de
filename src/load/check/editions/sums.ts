import { partsOfWhole, wayOf, worthIn } from "../../../model/aggregation.ts";
import type { ComponentScore, Standing } from "../../../model/edition.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Aggregation, Component, Framework } from "../../../model/framework.ts";
import { concerns } from "../../../model/own-maximum.ts";
import { DUST } from "../../../model/rules/tolerance.ts";
import type { UnitKind } from "../../../model/unit.ts";
import { leafMismatch, sumMismatch } from "../../messages.ts";
import { digits, type Findings } from "../findings.ts";
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
  if (!score || !final || Math.abs(score.value - final.value) <= DUST) return;
  findings.at(score, leafMismatch(final.written, score.written));
}

function checkStanding(standing: Standing, kind: UnitKind, framework: Framework, findings: Findings): void {
  const { tolerance } = framework;
  if (tolerance === null || !weightsAgree(framework)) return;
  const within = (sum: number | null, figure: Figure | null | undefined, what: string) => {
    if (sum === null || !isWitness(figure) || Math.abs(sum - figure.value) <= tolerance + DUST) return;
    findings.at(figure, sumMismatch(what, digits(sum), figure.written, digits(tolerance)));
  };
  /** What the parts make of a total or a component; null where one is not known, or nothing tells how they make it. */
  const made = (whole: Framework | Component): number | null => {
    const parts = partsOfWhole(whole).filter((part) => concerns(part, kind, standing));
    const scores = parts.map(known);
    if (!parts.length || !weightsAgree(whole)) return null;
    return total(
      scores.map((score, at) => {
        const worth = worthIn(whole, parts[at]!, parts);
        return score === null || worth === null ? null : (score * worth.times) / worth.by;
      }),
    );
  };
  /** The score of a component, or what its children make where it has none. */
  const known = (component: Component): number | null => {
    const own = standing.components.get(component.id)?.score;
    const sum = made(component);
    within(sum, own, `${MADE[wayOf(component)]} của “${component.id}”`);
    return own ? (isWitness(own) ? own.value : null) : sum;
  };
  within(made(framework), standing.score, MADE[wayOf(framework)]);
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
