import type { ComponentScore, Edition, Standing } from "../../../model/edition.ts";
import type { Figure } from "../../../model/figure.ts";
import { flatten } from "../../../model/lookup.ts";
import { ownMaximum } from "../../../model/rules/own-maximum.ts";
import { DUST } from "../../../model/rules/tolerance.ts";
import * as messages from "../../messages.ts";
import { dayOfSerial } from "../../written-date.ts";
import { digits, type Findings, withId } from "../findings.ts";

/** No score is below 0, or the minimum of a component that takes points away, or above its maximum, and no rank is above the number of ranked units. */
export function checkLimits(findings: Findings): void {
  for (const edition of findings.editions()) {
    const maxima = maximaOf(edition, findings);
    const score = (figure: Figure | null, maximum: number | null | undefined, minimum = 0) =>
      checkScore(figure, maximum ?? null, minimum, findings);
    const rank = (figure: Figure | null) => checkRank(figure, edition.rankedUnits, findings);

    for (const standing of edition.standings.values()) {
      score(standing.score, ownLimit(edition, standing, findings) ?? maxima.total);
      if (!findings.damaged.has(standing)) rank(standing.rank);
      for (const [id, component] of standing.components) {
        for (const figure of scoresOf(component))
          score(figure, maxima.components.get(id), maxima.minima.get(id));
        rank(component.rank);
      }
    }
    score(edition.means.national, maxima.total);
    for (const mean of edition.means.regions.values()) score(mean, maxima.total);
    for (const [id, mean] of edition.means.components)
      score(mean, maxima.components.get(id), maxima.minima.get(id));
    for (const [id, best] of edition.best ?? [])
      score(best, maxima.components.get(id), maxima.minima.get(id));
    for (const { regionRank } of edition.reported) rank(regionRank);
  }
}

/** So few figures do not accuse a framework. */
const ENOUGH = 10;

/**
 * Maxima that most figures of several editions exceed: the framework is wrong then, not every figure. Told at the
 * maximum, and nothing is said of the figures that it concerns.
 */
export function checkMaxima(findings: Findings): void {
  for (const { id: index, frameworks } of findings.dataset.indices.values()) {
    for (const framework of frameworks) {
      const editions = findings
        .editions()
        .filter((one) => one.index === index && findings.framework(index, one.year) === framework);
      for (const whole of [framework, ...flatten(framework.components)]) {
        const { maxPoints } = whole;
        const id = "id" in whole ? whole.id : "";
        if (maxPoints === null || editions.length < 2) continue;
        const scores = editions.map(({ standings }) =>
          [...standings.values()].flatMap(
            ({ score, components }) => (id === "" ? score : components.get(id)?.score) ?? [],
          ),
        );
        const above = scores.map((all) => all.filter(({ value }) => value > maxPoints + DUST));
        const [all, exceeding] = [scores.flat(), above.flat()];
        const everywhere = above.every((some, at) => some.length * 2 >= (scores[at]?.length ?? 0));
        if (exceeding.length < ENOUGH || exceeding.length * 2 < all.length || !everywhere) continue;
        findings.at(
          whole,
          messages.maximumTooLow(
            "id" in whole ? withId(whole.name.vi, id) : "",
            exceeding.length,
            all.length,
            exceeding[0]!.written,
          ),
          "max",
        );
        findings.tooLow.add(whole);
        for (const figure of all) findings.told.add(figure);
      }
    }
  }
}

/** A leaf whose score is its appraised or survey score holds one figure twice. */
function scoresOf({ score, selfScore, appraisedScore, surveyScore }: ComponentScore): Set<Figure | null> {
  return new Set([score, selfScore, appraisedScore, surveyScore]);
}

function maximaOf({ index, year }: Edition, findings: Findings) {
  const { tooLow } = findings;
  const framework = findings.framework(index, year);
  const percent = findings.dataset.indices.get(index)?.measure.unit === "percent" ? 100 : null;
  const components = flatten(framework?.components ?? []);
  return {
    total: framework && tooLow.has(framework) ? null : (framework?.maxPoints ?? percent),
    components: new Map(
      components.map((component) => {
        const { id, maxPoints, minPoints } = component;
        return [id, tooLow.has(component) ? null : (maxPoints ?? (minPoints === undefined ? percent : 0))];
      }),
    ),
    /** Only of components that take points away. */
    minima: new Map(
      components.flatMap(({ id, minPoints }) => (minPoints === undefined ? [] : [[id, minPoints]])),
    ),
  };
}

/** In a province's own index each unit has its own maximum: that of the components which concern it. */
function ownLimit({ index, year }: Edition, standing: Standing, findings: Findings): number | null {
  const framework = findings.framework(index, year);
  const unit = findings.dataset.units.get(standing.unit);
  const internal = findings.dataset.indices.get(index)?.internalTo !== undefined;
  return internal && framework && unit ? ownMaximum(framework, unit.kind, standing) : null;
}

function checkScore(
  figure: Figure | null,
  maximum: number | null,
  minimum: number,
  findings: Findings,
): void {
  if (!figure || findings.told.has(figure)) return;
  if (figure.value < minimum - DUST || (maximum !== null && figure.value > maximum + DUST))
    findings.told.add(figure);
  if (figure.value < minimum - DUST) {
    const fact =
      minimum < 0
        ? messages.scoreBelowMinimum(figure.written, digits(minimum))
        : messages.negativeScore(figure.written);
    findings.at(figure, fact);
  }
  if (maximum !== null && figure.value > maximum + DUST) {
    const day = maximum < 1000 ? dayOfSerial(figure.value) : null;
    findings.at(
      figure,
      day === null
        ? messages.scoreAboveMaximum(figure.written, digits(maximum))
        : messages.serialOfDate(figure.written, digits(maximum), day),
    );
  }
}

function checkRank(figure: Figure | null, rankedUnits: number | null, findings: Findings): void {
  // what is no rank at all is told where it was read
  if (!figure || rankedUnits === null || figure.value <= rankedUnits || !Number.isInteger(figure.value))
    return;
  findings.at(figure, messages.rankAboveUnits(figure.written, rankedUnits));
}
