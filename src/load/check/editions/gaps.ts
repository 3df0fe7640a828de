import type { ComponentScore, Edition, Standing } from "../../../model/edition.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Component } from "../../../model/framework.ts";
import { concerns } from "../../../model/rules/own-maximum.ts";
import { componentLeftOut, componentRankLeftOut, rankLeftOut } from "../../messages.ts";
import { type Findings, withId } from "../findings.ts";

/** So many units of a file, or components of one unit, tell what the source gives. */
const ENOUGH = 5;
const FEW_COMPONENTS = 3;
const MANY_LEAVES = 10;

/** What a source gives for nearly all and the file leaves out for one: a rank, or a component, without a reason. */
export function checkGaps(findings: Findings): void {
  for (const edition of findings.editions()) {
    checkRanks(edition, findings);
    const parts = findings.framework(edition.index, edition.year)?.components ?? [];
    for (const standing of edition.standings.values()) {
      // a reason, or a fault of the row, says more than we could
      if (findings.damaged.has(standing) || standing.missing || isExplained(standing)) continue;
      checkComponentRanks(edition, standing, findings);
      checkSiblings(parts, standing, edition, findings);
      checkLeaves(parts, standing, findings);
    }
  }
}

/** Whether a note tells of something that the source does not. */
const isExplained = ({ note }: Standing) => note !== null && /không|chưa|thiếu|khuyết/iu.test(note);

/**
 * Units with a score and without a rank, when no more than a fifth of those that the file scores lack it. What was
 * worked out from another figure comes without a rank.
 */
function checkRanks({ standings }: Edition, findings: Findings): void {
  const told = (one: Figure | null) => one?.basis === "published" || one?.basis === "reported";
  const scored = [...standings.values()].filter(({ score }) => told(score));
  const without = scored.filter(({ rank }) => rank === null);
  if (scored.length < ENOUGH || without.length * 5 > scored.length) return;
  for (const standing of without)
    if (!isExplained(standing) && !findings.damaged.has(standing))
      findings.at(
        standing,
        rankLeftOut(findings.unitNamed(standing.unit), scored.length - without.length, scored.length),
      );
}

/** The one component of a unit that has a score and no rank, where the others have both. */
function checkComponentRanks(
  { index, year }: Edition,
  { unit, components }: Standing,
  findings: Findings,
): void {
  const scored = [...components].filter(([, one]) => one.score !== null);
  const without = scored.filter(([, one]) => one.rank === null);
  const [id, component] = without[0] ?? [];
  if (without.length !== 1 || scored.length <= FEW_COMPONENTS || id === undefined || !component) return;
  findings.at(
    component,
    componentRankLeftOut(
      findings.unitNamed(unit),
      findings.componentNamed(index, year, id),
      scored.length - 1,
      scored.length,
    ),
  );
}

/**
 * The one component that a unit lacks among those of one whole. Where other units have the others too, most of them have
 * this one: else the source gives it to nobody.
 */
function checkSiblings(
  siblings: readonly Component[],
  standing: Standing,
  edition: Edition,
  findings: Findings,
): void {
  const expected = concerning(siblings, standing, findings);
  const lacking = expected.filter((one) => !isGiven(one, standing));
  const [left] = lacking;
  if (left && lacking.length === 1 && expected.length > FEW_COMPONENTS) {
    const like = [...edition.standings.values()].filter(
      (other) => other !== standing && expected.every((one) => one === left || isGiven(one, other)),
    );
    const having = like.filter((other) => isGiven(left, other)).length;
    if (having * 5 >= like.length * 4)
      findings.at(
        standing,
        componentLeftOut(
          findings.unitNamed(standing.unit),
          withId(left.name.vi, left.id),
          expected.length - 1,
          expected.length,
        ),
      );
  }
  for (const { children } of siblings) checkSiblings(children, standing, edition, findings);
}

/** In small families of a unit that is told criterion by criterion: the few leaves that are not. */
function checkLeaves(parts: readonly Component[], standing: Standing, findings: Findings): void {
  const families = familiesOf(parts).map((one) => concerning(one, standing, findings));
  const leaves = families.flat().filter(({ children }) => children.length === 0);
  const lacking = leaves.filter((one) => !isGiven(one, standing));
  const given = leaves.length - lacking.length;
  if (given < MANY_LEAVES || lacking.length * 10 > leaves.length) return;
  const small = new Set(families.filter(({ length }) => length <= FEW_COMPONENTS).flat());
  for (const one of lacking.filter((leaf) => small.has(leaf)))
    findings.at(
      standing,
      componentLeftOut(findings.unitNamed(standing.unit), withId(one.name.vi, one.id), given, leaves.length),
    );
}

const familiesOf = (parts: readonly Component[]): (readonly Component[])[] => [
  parts,
  ...parts.flatMap(({ children }) => (children.length > 0 ? familiesOf(children) : [])),
];

function concerning(parts: readonly Component[], standing: Standing, { dataset }: Findings): Component[] {
  const kind = dataset.units.get(standing.unit)?.kind ?? "province";
  return parts.filter((one) => concerns(one, kind, standing));
}

const hasAny = (one: ComponentScore | undefined) =>
  one !== undefined &&
  [one.score, one.selfScore, one.share ?? null, one.rank, one.missing].some((part) => part !== null);

/** Whether anything is said of a component, or of what it is made of. */
function isGiven(component: Component, standing: Standing): boolean {
  return (
    hasAny(standing.components.get(component.id)) ||
    component.children.some((child) => isGiven(child, standing))
  );
}
