import type { Edition } from "../../../model/edition.ts";
import type { Figure } from "../../../model/figure.ts";
import { existsIn, unitsDay } from "../../../model/lookup.ts";
import type { Unit } from "../../../model/unit.ts";
import * as messages from "../../messages.ts";
import type { Findings } from "../findings.ts";

/** Facts of an edition as a whole: its framework, its day of publication, its units, the sources of its figures. */
export function checkEditions(findings: Findings): void {
  for (const edition of findings.editions()) {
    checkFramework(edition, findings);
    checkPublication(edition, findings);
    checkUnits(edition, findings);
    checkSources(edition, findings);
    checkComplete(edition, findings);
  }
}

function checkFramework(edition: Edition, findings: Findings): void {
  const { index, year } = edition;
  const definition = findings.dataset.indices.get(index);
  if (!definition || findings.framework(index, year)) return;
  const spans = definition.frameworks.map(({ years }) => `${years.from}–${years.to}`).join(", ");
  findings.at(edition, messages.noFramework(index, year, spans), "year");
}

function checkPublication(edition: Edition, findings: Findings): void {
  const { index, year, publishedOn } = edition;
  if (publishedOn === null) return;
  const published = Number(publishedOn.slice(0, 4));
  const earliest = findings.withinYear(index, year) ? year : year + 1;
  if (published < earliest) findings.at(edition, messages.publishedTooEarly(publishedOn, year), "published");
  const decided = edition.decision?.date ?? null;
  if (decided !== null && decided.slice(0, publishedOn.length) > publishedOn)
    findings.at(edition, messages.decidedAfter(decided, publishedOn), "decision", "date");
}

/** What the territory of a unit was part of, or made of, on another day. */
export function kinOn({ mergedInto, madeOf }: Unit, day: string, { dataset }: Findings): string[] {
  return [...(mergedInto === null ? [] : [mergedInto]), ...madeOf].filter((id) => {
    const unit = dataset.units.get(id);
    return unit !== undefined && existsIn(unit, day);
  });
}

export function spanOf({ validFrom, validTo }: Unit): string {
  if (validFrom && validTo) return `từ ${validFrom} đến ${validTo}`;
  return validFrom ? `từ ${validFrom}` : `đến ${validTo}`;
}

/** An edition scores the units of the last day of its year (63 for 2024, 34 for 2025), or of the day it names. */
function checkUnits(edition: Edition, findings: Findings): void {
  const { units, indices } = findings.dataset;
  const day = unitsDay(edition);
  for (const standing of edition.standings.values()) {
    const unit = units.get(standing.unit);
    if (!unit) continue;
    if (!existsIn(unit, day))
      findings.at(
        standing,
        messages.unitNotValid(findings.unitNamed(unit.id), spanOf(unit), day, kinOn(unit, day, findings)),
      );
    const index = indices.get(edition.index);
    if (index && index.illustrative !== unit.illustrative)
      findings.at(standing, messages.mixedIllustrative(findings.unitNamed(unit.id)));
  }
}

/** Every figure of an edition, one after the other: in lists they would be made for each load. */
function seeFigures({ means, standings, reported }: Edition, see: (figure: Figure) => void): void {
  const all = (figures: Iterable<Figure | null | undefined>) => {
    for (const figure of figures) if (figure) see(figure);
  };
  all([means.national]);
  all(means.regions.values());
  all(means.components.values());
  for (const { score, rank, components, partitions } of standings.values()) {
    all([score, rank]);
    for (const points of partitions?.values() ?? []) all(points.values());
    for (const one of components.values())
      all([one.score, one.rank, one.selfScore, one.appraisedScore, one.surveyScore, one.share]);
  }
  for (const { change, placesGained, regionRank } of reported) all([change, placesGained, regionRank]);
}

/** Said once in a file, at the first figure: the usual cause is one forgotten key. */
function checkSources(edition: Edition, findings: Findings): void {
  const unsourced = new Set<Figure>();
  seeFigures(edition, (figure) => {
    if (!figure.sources.length && figure.basis !== "computed") unsourced.add(figure);
  });
  const spots = [...unsourced].map((figure) => findings.origins.spot(figure));
  const [first] = spots.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  if (first) findings.atSpot(first, messages.figuresWithoutSource(unsourced.size));
  for (const version of edition.alsoPublished) {
    if (!version.sources.length) findings.at(version, messages.missingSource());
  }
}

function checkComplete(edition: Edition, findings: Findings): void {
  if (!edition.complete || edition.rankedUnits === null || !findings.isWhole(edition)) return;
  const scored = [...edition.standings.values()].filter(({ score }) => score !== null).length;
  if (scored !== edition.rankedUnits) {
    findings.at(edition, messages.completeMismatch(scored, edition.rankedUnits), "complete");
  }
}
