import { isReweighted } from "../../../model/aggregation.ts";
import type { Edition } from "../../../model/edition.ts";
import type { Component, Framework, IndexDefinition } from "../../../model/framework.ts";
import { findComponent, flatten } from "../../../model/lookup.ts";
import { remembered } from "../../../model/remembered.ts";
import { breakBetween } from "../../../model/rules/breaks.ts";
import { DUST } from "../../../model/rules/tolerance.ts";
import type { Reason } from "../../comparability/reason.ts";
import { mean } from "../../math/statistics.ts";
import { compareStanding, type Pair } from "../compare-standing.ts";
import type { ComponentAnalysis } from "../compared.ts";
import { isComplete } from "../league.ts";
import { type Held, splitEffects, splitNational } from "./effects.ts";
import { maximumOf, pointsOf } from "./points.ts";

function heldIn(
  framework: Framework | null,
  edition: Edition | null,
  component: Component | null,
  unit: string,
): Held | null {
  const score = component && edition?.standings.get(unit)?.components.get(component.id)?.score;
  if (!framework || !component || !score) return null;
  const points = pointsOf(framework, component, score.value);
  const maximum = maximumOf(framework, component);
  return points === null || maximum === null || maximum === 0 ? null : { points, maximum };
}

interface Means {
  now: number;
  before: number;
}

/** A component in the two frameworks that measured it. */
interface Measured {
  now: { framework: Framework; component: Component };
  before: { framework: Framework; component: Component };
}

/**
 * Mean attainment in both years over the units that hold the component in both; null without such units, and across
 * mergers: the few whose borders stayed are not the country.
 */
function nationalAttainment(
  { edition, previousEdition, unitsMerged }: Pair,
  measured: Measured,
): Means | null {
  if (!edition || !previousEdition || unitsMerged) return null;
  return attained(edition)(previousEdition)(measured.now.component, measured);
}

/** The same for every unit of two editions. */
const attained = remembered((edition: Edition) =>
  remembered((previous: Edition) =>
    remembered((_component: Component, measured: Measured): Means | null => {
      const both = [...edition.standings.keys()].flatMap((unit) => {
        const now = heldIn(measured.now.framework, edition, measured.now.component, unit);
        const then = heldIn(measured.before.framework, previous, measured.before.component, unit);
        return now && then ? [{ now: now.points / now.maximum, before: then.points / then.maximum }] : [];
      });
      const now = mean(both.map((row) => row.now));
      const before = mean(both.map((row) => row.before));
      return now === null || before === null ? null : { now, before };
    }),
  ),
);

/** Why nothing is subtracted, where a component is simply new. */
const NOTHING_BEFORE: ReadonlySet<Reason> = new Set(["no-previous-score", "no-previous-rank", "break-none"]);

/** Why a change is not parted into the country's and the unit's own. */
function noNational({ unitsMerged }: Pair, noEffects: Reason | null, inBoth: boolean): Reason {
  if (noEffects !== null) return noEffects;
  if (!inBoth) return "not-in-both-years";
  return unitsMerged ? "units-changed" : "league-incomplete";
}

function analyseComponent(
  index: IndexDefinition,
  frameworks: { now: Framework; before: Framework | null },
  pair: Pair,
  component: Component,
): ComponentAnalysis {
  const breakNote = breakBetween(index, component.id, pair.year, pair.against);
  const standing = compareStanding(index, pair, component.id, breakNote);
  const before = findComponent(frameworks.before, component.id);
  const now = heldIn(frameworks.now, pair.edition, component, pair.unit);
  const then = heldIn(frameworks.before, pair.previousEdition, before, pair.unit);
  const score = standing.score?.value ?? null;
  const points = score === null ? null : pointsOf(frameworks.now, component, score);
  // A component that the framework did not have before brings all its points as something new, to a unit that
  // was scored before; where the unit was not, nothing tells what is new to it.
  const scoredBefore = pair.previousEdition?.standings.get(pair.unit)?.score != null;
  const unheld = frameworks.before !== null && before === null;
  const isNew = unheld && scoredBefore;
  const previousPoints = isNew
    ? 0
    : standing.previous && before && frameworks.before
      ? pointsOf(frameworks.before, before, standing.previous.value)
      : null;
  const maximum = maximumOf(frameworks.now, component);

  /** What the framework did not hold before lacks no source, and no break stands before its first year. */
  const asNew = <Told extends { reason: Reason | null }>(told: Told): Told =>
    unheld && told.reason !== null && NOTHING_BEFORE.has(told.reason)
      ? { ...told, reason: "component-new" }
      : told;
  const reasons: ComponentAnalysis["reasons"] = {};
  const comparable = breakNote?.treatment !== "none" && frameworks.before !== null;
  const contribution =
    comparable && points !== null && previousPoints !== null ? points - previousPoints : null;
  if (contribution === null) {
    reasons.contribution =
      breakNote?.treatment === "none" && !unheld
        ? "break-none"
        : score === null
          ? "no-score"
          : standing.previous === null
            ? unheld
              ? "component-new"
              : "no-previous-score"
            : "no-aggregation";
  }
  const effects = contribution !== null && now && (then || isNew) ? splitEffects(now, then) : null;
  if (!effects) reasons.effects = contribution === null ? reasons.contribution! : "no-maximum";
  const attainment =
    effects &&
    before &&
    frameworks.before &&
    isComplete(pair.edition, component.id) &&
    isComplete(pair.previousEdition, component.id)
      ? nationalAttainment(pair, {
          now: { framework: frameworks.now, component },
          before: { framework: frameworks.before, component: before },
        })
      : null;
  const national =
    effects && attainment
      ? splitNational(
          effects.performance,
          (now!.maximum + then!.maximum) / 2,
          attainment.now,
          attainment.before,
        )
      : null;
  if (!national) reasons.national = noNational(pair, effects ? null : reasons.effects!, before !== null);
  const lostPoints = points !== null && maximum !== null ? maximum - points : null;
  if (lostPoints === null) reasons.lostPoints = points === null ? "no-score" : "no-maximum";

  return {
    ...standing,
    change: asNew(standing.change),
    places: asNew(standing.places),
    component,
    maximum,
    points,
    attainment: now ? now.points / now.maximum : null,
    contribution,
    earned:
      contribution !== null &&
      effects &&
      Math.abs(effects.structure) > DUST &&
      isReweighted(frameworks.now, component)
        ? isNew
          ? null
          : effects.performance
        : contribution,
    performanceEffect: effects?.performance ?? null,
    structureEffect: effects?.structure ?? null,
    nationalEffect: national?.national ?? null,
    ownEffect: national?.own ?? null,
    lostPoints,
    reasons,
  };
}

/** Every component of this year's framework, preorder, compared with the year before. */
export function analyseComponents(
  index: IndexDefinition,
  frameworks: { now: Framework; before: Framework | null },
  pair: Pair,
): ComponentAnalysis[] {
  return flatten(frameworks.now.components).map((component) =>
    analyseComponent(index, frameworks, pair, component),
  );
}
