import { partsOfWhole, scaleOf, wayOf } from "../../model/aggregation.ts";
import type { BreakInSeries, Component, Framework } from "../../model/framework.ts";
import { flatten } from "../../model/lookup.ts";
import { DUST } from "../../model/rules/tolerance.ts";
import {
  breakOfOtherYear,
  breakOverYears,
  duplicateEntry,
  maximaMismatch,
  scaleMissing,
  weightMissing,
  weightsMismatch,
} from "../messages.ts";
import { digits, type Findings, withId } from "./findings.ts";

/** Weights make 100 at every level, maxima of what is added make that of the whole, and no year has two frameworks. */
export function checkFrameworks(findings: Findings): void {
  for (const { id, frameworks, breaks } of findings.dataset.indices.values()) {
    checkBreaks(id, breaks, findings);
    for (const framework of frameworks) {
      for (const whole of [framework, ...flatten(framework.components)]) {
        if (wayOf(whole) === "weighted") checkWeights(whole, findings);
        if (wayOf(whole) === "weighted" || wayOf(whole) === "mean") checkScale(whole, findings);
        if (wayOf(whole) === "sum") checkMaxima(whole, partsOfWhole(whole), whole.maxPoints, findings);
      }
    }
    checkOverlap(frameworks, findings);
  }
}

/** Totals are checked only against weights that make 100. */
export function weightsAgree(whole: Framework | Component): boolean {
  return wayOf(whole) !== "weighted" || Math.abs(weightOf(partsOfWhole(whole)) - 100) <= DUST;
}

function weightOf(components: readonly Component[]): number {
  return components.reduce((total, { weight }) => total + (weight ?? 0), 0);
}

function checkWeights(whole: Framework | Component, findings: Findings): void {
  const parts = partsOfWhole(whole);
  const unweighted = parts.filter(({ weight }) => weight === null);
  for (const component of unweighted)
    findings.at(component, weightMissing(withId(component.name.vi, component.id)));
  if (unweighted.length || weightsAgree(whole)) return;
  const [sum, of] = [digits(weightOf(parts)), "id" in whole ? whole.id : undefined];
  findings.at(whole, weightsMismatch(sum, of), "id" in whole ? "children" : "components");
}

/** Parts are brought to the scale of their whole; said at the first whose own is not known, or that has none to go to. */
function checkScale(whole: Framework | Component, findings: Findings): void {
  const parts = partsOfWhole(whole);
  const averaged = wayOf(whole) === "mean";
  // a weighted total without maxima is no mistake: its points are told and its parts are not brought to it
  if (!averaged && !("id" in whole)) return;
  const lost =
    scaleOf(whole) === null
      ? parts.find(({ maxPoints }) => !averaged || maxPoints !== null)
      : parts.find(({ maxPoints }) => !averaged && maxPoints === null);
  if (lost) findings.at(lost, scaleMissing(withId(lost.name.vi, lost.id)));
}

function checkMaxima(
  parent: Framework | Component,
  children: readonly Component[],
  maximum: number | null,
  findings: Findings,
): void {
  if (maximum === null || !children.length || children.some(({ maxPoints }) => maxPoints === null)) return;
  const sum = children.reduce((total, { maxPoints }) => total + (maxPoints ?? 0), 0);
  if (Math.abs(sum - maximum) > DUST)
    findings.at(parent, maximaMismatch(digits(sum), digits(maximum)), "max");
}

/** A year in a reason; not that of a document's number or of a day. */
const YEAR = /(?<![\d/.-])20[0-4]\d(?![\d/])/gu;

/** A break stands between two editions that follow each other; one over several years cuts more than was changed. */
function checkBreaks(index: string, breaks: readonly BreakInSeries[], findings: Findings): void {
  const years = [...(findings.dataset.editions.get(index)?.keys() ?? [])].sort((a, b) => a - b);
  for (const one of breaks) {
    const { from, to } = one.between;
    const inside = years.filter((year) => year > from && year < to);
    if (inside.length > 0) findings.at(one, breakOverYears(from, to, inside), "between");
    const named = [...new Set([...one.reason.matchAll(YEAR)].map(([year]) => Number(year)))];
    if (named.length > 0 && !named.some((year) => year >= from && year <= to))
      findings.at(one, breakOfOtherYear(named, from, to), "between");
  }
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
