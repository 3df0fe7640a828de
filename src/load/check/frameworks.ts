import type { Component, Framework } from "../../model/framework.ts";
import { duplicateEntry, maximaMismatch, weightMissing, weightsMismatch } from "../messages.ts";
import { digits, EPSILON, type Findings, withDescendants } from "./findings.ts";

/** Weights make 100, maxima of children make the maximum of their parent, and no year has two frameworks. */
export function checkFrameworks(findings: Findings): void {
  for (const { frameworks } of findings.dataset.indices.values()) {
    for (const framework of frameworks) {
      if (framework.aggregation === "weighted") checkWeights(framework, findings);
      if (framework.aggregation === "sum") {
        checkMaxima(framework, framework.components, framework.maxPoints, findings);
        for (const component of withDescendants(framework.components)) {
          checkMaxima(component, component.children, component.maxPoints, findings);
        }
      }
    }
    checkOverlap(frameworks, findings);
  }
}

/** Totals are checked only against weights that make 100. */
export function weightsAgree({ aggregation, components }: Framework): boolean {
  return aggregation !== "weighted" || Math.abs(weightOf(components) - 100) <= EPSILON;
}

function weightOf(components: readonly Component[]): number {
  return components.reduce((total, { weight }) => total + (weight ?? 0), 0);
}

function checkWeights(framework: Framework, findings: Findings): void {
  const unweighted = framework.components.filter(({ weight }) => weight === null);
  for (const component of unweighted) findings.at(component, weightMissing(component.id));
  if (unweighted.length || weightsAgree(framework)) return;
  findings.at(framework, weightsMismatch(digits(weightOf(framework.components))), "components");
}

function checkMaxima(
  parent: Framework | Component,
  children: readonly Component[],
  maximum: number | null,
  findings: Findings,
): void {
  if (maximum === null || !children.length || children.some(({ maxPoints }) => maxPoints === null)) return;
  const sum = children.reduce((total, { maxPoints }) => total + (maxPoints ?? 0), 0);
  if (Math.abs(sum - maximum) > EPSILON)
    findings.at(parent, maximaMismatch(digits(sum), digits(maximum)), "max");
}

function checkOverlap(frameworks: readonly Framework[], findings: Findings): void {
  const inOrder = [...frameworks].sort((a, b) => a.years.from - b.years.from);
  inOrder.forEach((framework, position) => {
    const before = inOrder[position - 1];
    if (!before || before.years.to < framework.years.from) return;
    const { line } = findings.origins.spot(before, "years").place;
    findings.at(framework, duplicateEntry("Khung của năm", String(framework.years.from), line), "years");
  });
}
