import { isReweighted } from "../../../model/aggregation.ts";
import type { Action, Conference, Target } from "../../../model/conference.ts";
import type { Edition } from "../../../model/edition.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Component, Framework } from "../../../model/framework.ts";
import { flatten, lastFramework } from "../../../model/lookup.ts";
import { DUST } from "../../../model/rules/tolerance.ts";
import * as messages from "../../messages.ts";
import { digits, type Findings } from "../findings.ts";

/** Targets and expected points against what was already held on the day and what the framework allows at all. */
export function checkAims(findings: Findings): void {
  for (const conference of findings.dataset.conferences.values()) {
    for (const target of conference.targets) {
      checkTarget(target, conference, findings);
      checkAimed(target, conference, findings);
    }
    for (const action of conference.actions) checkExpected(action, conference, findings);
  }
}

/** The newest edition announced by the day of the conference in which the unit has a place. */
function knownEdition(index: string, conference: Conference, findings: Findings): Edition | null {
  const editions = [...(findings.dataset.editions.get(index)?.values() ?? [])];
  const known = editions.filter(
    ({ publishedOn, standings }) =>
      publishedOn !== null && publishedOn <= conference.heldOn && standings.has(conference.unit),
  );
  return known.sort((a, b) => b.year - a.year)[0] ?? null;
}

function checkTarget(target: Target, conference: Conference, findings: Findings): void {
  const { index, component, year, score, rankAtMost } = target;
  const edition = knownEdition(index, conference, findings);
  const framework = findings.framework(index, year) ?? (edition && findings.framework(index, edition.year));
  const definition = findings.dataset.indices.get(index);
  const percent = definition?.measure.unit === "percent" ? 100 : null;
  const maximum =
    (component === null ? framework?.maxPoints : partOf(framework, component)?.maxPoints) ??
    (component === null ? percent : null);
  if (score && maximum !== null && maximum !== undefined && score.value.value > maximum + DUST) {
    const fact = messages.targetAboveMaximum(score.value.written, digits(maximum));
    findings.at(target, fact, "score", "value");
    return;
  }
  if (!edition) return;
  if (year <= edition.year) {
    findings.at(target, messages.targetYearKnown(year, conference.heldOn), "year");
    return;
  }
  // on another scale nothing is compared, unless the target itself is set against a year
  if (target.baselineYear === null && separated(edition, target, findings)) return;
  const standing = edition.standings.get(conference.unit);
  const held = component === null ? standing : standing?.components.get(component);
  if (score && held?.score && score.value.value < held.score.value - DUST) {
    const fact = messages.targetBelow(score.value.written, held.score.written, edition.year);
    findings.at(target, fact, "score", "value");
  }
  if (rankAtMost !== null && component === null && held?.rank && rankAtMost > held.rank.value)
    findings.at(
      target,
      messages.rankTargetBelow(rankAtMost, held.rank.written, edition.year),
      "rank_at_most",
    );
}

/** A target says what is to be reached, of an index that the conference looks at. */
function checkAimed(target: Target, { indices }: Conference, findings: Findings): void {
  const { score, rankAtMost, regionRankAtMost, placesAtLeast, group, statedGain } = target;
  if ([score, rankAtMost, regionRankAtMost, placesAtLeast, group, statedGain].every((one) => one === null))
    findings.at(target, messages.targetOfNothing(), "index");
  // an index of the conference whose name is not known has been asked about: it may be the one that is aimed at
  const known = indices.every(({ index }) => findings.dataset.indices.has(index));
  if (known && indices.length > 0 && !indices.some(({ index }) => index === target.index)) {
    const short = findings.dataset.indices.get(target.index)?.short ?? target.index;
    findings.at(target, messages.targetOfOther(short), "index");
  }
}

function separated({ index, year }: Edition, target: Target, findings: Findings): boolean {
  const own = findings.framework(index, year);
  const aimed = findings.framework(index, target.year);
  const part = target.component ?? "total";
  const breaks = findings.dataset.indices.get(index)?.breaks ?? [];
  const broken = breaks.some(
    ({ between, components, treatment }) =>
      treatment === "none" &&
      between.from >= year &&
      between.to <= target.year &&
      (components.includes("all") || components.includes(part)),
  );
  const size = (framework: Framework | null) =>
    target.component === null ? framework?.maxPoints : partOf(framework, target.component)?.maxPoints;
  return broken || (aimed !== null && size(aimed) !== size(own));
}

function partOf(framework: Framework | null | undefined, id: string): Component | undefined {
  return flatten(framework?.components ?? []).find((component) => component.id === id);
}

/** The maximum of the smallest part around a part that has one. */
function maximumAround(framework: Framework | null | undefined, id: string): number | null {
  const around = flatten(framework?.components ?? []).filter(
    ({ maxPoints, children }) => maxPoints !== null && flatten(children).some((part) => part.id === id),
  );
  const [smallest] = around.map(({ maxPoints }) => maxPoints ?? 0).sort((a, b) => a - b);
  return smallest ?? null;
}

interface Part {
  maximum: number;
  held: Figure | null;
}

/** More points than its components can give at all is an error; more than they have left, a warning. */
function checkExpected(action: Action, conference: Conference, findings: Findings): void {
  const { expectedPoints, components } = action;
  if (!expectedPoints || !components.length) return;
  const [index = ""] = components[0]?.split("/") ?? [];
  const definition = findings.dataset.indices.get(index);
  const edition = knownEdition(index, conference, findings);
  const framework =
    (edition && findings.framework(index, edition.year)) ?? (definition ? lastFramework(definition) : null);
  // points of a part that is weighted are worth others in the total, and nobody says which are meant
  if (framework?.aggregation === "weighted" || framework?.aggregation === "mean") return;
  const named = components.flatMap((address) => partOf(framework, address.split("/")[1] ?? "") ?? []);
  if (named.some((component) => isReweighted(framework, component))) return;
  const standing = edition?.standings.get(conference.unit);
  const parts = components.map((address): Part | null => {
    const [of, id] = address.split("/");
    if (of !== index) return null;
    const own = id === undefined ? framework?.maxPoints : partOf(framework, id)?.maxPoints;
    // a part without a maximum of its own gives no more than the part that it is of
    const maximum = own ?? (id === undefined ? null : maximumAround(framework, id));
    const held = id === undefined ? standing?.score : standing?.components.get(id)?.score;
    return maximum == null ? null : { maximum, held: own == null ? null : (held ?? null) };
  });
  if (parts.some((part) => part === null)) return;
  const known = parts.filter((part) => part !== null);
  const maximum = known.reduce((sum, part) => sum + part.maximum, 0);
  const { value, written } = expectedPoints;
  if (value > maximum + DUST) {
    findings.at(action, messages.expectedAboveMaximum(written, digits(maximum)), "expected_points");
    return;
  }
  if (!edition || known.some(({ held }) => held === null)) return;
  const room = known.reduce((sum, part) => sum + part.maximum - (part.held?.value ?? 0), 0);
  if (value > room + DUST)
    findings.at(action, messages.expectedAboveRoom(written, digits(room), edition.year), "expected_points");
}
