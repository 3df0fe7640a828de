import type { ComponentScore, Edition, Standing } from "../../model/edition.ts";
import type { Figure } from "../../model/figure.ts";
import { ownMaximum } from "../../model/own-maximum.ts";
import { negativeScore, rankAboveUnits, scoreAboveMaximum } from "../messages.ts";
import { digits, EPSILON, type Findings, withDescendants } from "./findings.ts";

/** No score is below 0 or above its maximum, and no rank is above the number of ranked units. */
export function checkLimits(findings: Findings): void {
  for (const edition of findings.editions()) {
    const maxima = maximaOf(edition, findings);
    const score = (figure: Figure | null, maximum: number | null | undefined) =>
      checkScore(figure, maximum ?? null, findings);
    const rank = (figure: Figure | null) => checkRank(figure, edition.rankedUnits, findings);

    for (const standing of edition.standings.values()) {
      score(standing.score, ownLimit(edition, standing, findings) ?? maxima.total);
      rank(standing.rank);
      for (const [id, component] of standing.components) {
        for (const figure of scoresOf(component)) score(figure, maxima.components.get(id));
        rank(component.rank);
      }
    }
    score(edition.means.national, maxima.total);
    for (const mean of edition.means.regions.values()) score(mean, maxima.total);
    for (const [id, mean] of edition.means.components) score(mean, maxima.components.get(id));
    for (const [id, best] of edition.best ?? []) score(best, maxima.components.get(id));
    for (const { regionRank } of edition.reported) rank(regionRank);
  }
}

/** A leaf whose score is its appraised or survey score holds one figure twice. */
function scoresOf({ score, selfScore, appraisedScore, surveyScore }: ComponentScore): Set<Figure | null> {
  return new Set([score, selfScore, appraisedScore, surveyScore]);
}

function maximaOf({ index, year }: Edition, findings: Findings) {
  const framework = findings.framework(index, year);
  const percent = findings.dataset.indices.get(index)?.measure.unit === "percent" ? 100 : null;
  const components = withDescendants(framework?.components ?? []);
  return {
    total: framework?.maxPoints ?? percent,
    components: new Map(components.map(({ id, maxPoints }) => [id, maxPoints ?? percent])),
  };
}

/** In a province's own index each unit has its own maximum: that of the components which concern it. */
function ownLimit({ index, year }: Edition, standing: Standing, findings: Findings): number | null {
  const framework = findings.framework(index, year);
  const unit = findings.dataset.units.get(standing.unit);
  const internal = findings.dataset.indices.get(index)?.internalTo !== undefined;
  return internal && framework && unit ? ownMaximum(framework, unit.kind, standing) : null;
}

function checkScore(figure: Figure | null, maximum: number | null, findings: Findings): void {
  if (!figure) return;
  if (figure.value < 0) findings.at(figure, negativeScore(figure.written));
  if (maximum !== null && figure.value > maximum + EPSILON) {
    findings.at(figure, scoreAboveMaximum(figure.written, digits(maximum)));
  }
}

function checkRank(figure: Figure | null, rankedUnits: number | null, findings: Findings): void {
  if (!figure || rankedUnits === null || figure.value <= rankedUnits) return;
  findings.at(figure, rankAboveUnits(figure.written, rankedUnits));
}
