import type { Action, Conference } from "../../model/conference.ts";
import type { Edition } from "../../model/edition.ts";
import type { Component, IndexDefinition } from "../../model/framework.ts";
import { findComponent, frameworkOf } from "../../model/lookup.ts";
import { deadlineEnd } from "../../model/record/deadline.ts";
import { breakBetween, TOTAL } from "../../model/rules/breaks.ts";
import { DUST } from "../../model/rules/tolerance.ts";
import type { Reason } from "../comparability/reason.ts";
import { maximumOf, pointsOf } from "../standing/components/points.ts";

/** What became of an action: đạt, một phần, chưa, tiêu chí đã bỏ, chưa rõ. */
export type Outcome = "met" | "partly" | "not-met" | "dropped" | "unclear";

/** One criterion that an action named, in the year analysed then and the year analysed now. */
interface FollowedComponent {
  index: string;
  /** Null: the whole index. */
  component: Component | null;
  before: number | null;
  after: number | null;
  /** Points of the index that the criterion gained; positive is better. */
  gained: number | null;
  /** It stands at its maximum now. */
  full: boolean;
  reason: Reason | null;
}

/** An action of the earlier conference, held against the figures of this one. */
export interface FollowedAction {
  action: Action;
  components: FollowedComponent[];
  /** Σ gained over its criteria that still exist, in points; null when one of them cannot be told. */
  gained: number | null;
  promised: number | null;
  outcome: Outcome;
  /** Why `gained` or the outcome cannot be told. */
  reason: Reason | null;
}

/** Figures of one index in the two years, as known on the day of the later conference. */
export interface FollowedIndex {
  index: IndexDefinition;
  before: Edition;
  after: Edition;
}

function absent(index: string, component: Component | null, reason: Reason): FollowedComponent {
  return { index, component, before: null, after: null, gained: null, full: false, reason };
}

/** Score of one component, or of the whole index, in points of the index. */
function pointsIn(index: IndexDefinition, edition: Edition, component: Component | null, unit: string) {
  const standing = edition.standings.get(unit);
  const framework = frameworkOf(index, edition.year);
  if (component === null) return standing?.score?.value ?? null;
  const own = findComponent(framework, component.id);
  const score = standing?.components.get(component.id)?.score;
  return framework && own && score ? pointsOf(framework, own, score.value) : null;
}

function followOne(held: FollowedIndex, id: string | null, unit: string): FollowedComponent {
  const { index, before, after } = held;
  const framework = frameworkOf(index, after.year);
  const component = id === null ? null : findComponent(framework, id);
  if (id !== null && component === null) {
    return absent(index.id, findComponent(frameworkOf(index, before.year), id), "component-dropped");
  }
  if (breakBetween(index, id ?? TOTAL, after.year, before.year)?.treatment === "none")
    return absent(index.id, component, "break-none");
  const pointsBefore = pointsIn(index, before, component, unit);
  const points = pointsIn(index, after, component, unit);
  if (points === null) return absent(index.id, component, "no-score");
  if (pointsBefore === null) return { ...absent(index.id, component, "no-previous-score"), after: points };
  const maximum = component ? maximumOf(framework!, component) : (framework?.maxPoints ?? null);
  return {
    index: index.id,
    component,
    before: pointsBefore,
    after: points,
    gained: points - pointsBefore,
    full: maximum !== null && points >= maximum - DUST,
    reason: null,
  };
}

/** Addresses without those that lie inside another one named, whose points would count twice. */
function outermost(addresses: readonly string[], indices: ReadonlyMap<string, FollowedIndex>): string[] {
  const inside = (address: string): boolean => {
    const [id = "", component] = address.split("/");
    if (component === undefined) return false;
    const held = indices.get(id);
    if (addresses.includes(id)) return true;
    const framework = held ? frameworkOf(held.index, held.after.year) : null;
    const parent = findComponent(framework, component)?.parent ?? null;
    return parent !== null && (addresses.includes(`${id}/${parent}`) || inside(`${id}/${parent}`));
  };
  return [...new Set(addresses)].filter((address) => !inside(address));
}

/**
 * The outcome by a stated rule. `dropped`: none of its criteria exists any more. `unclear`: due after the year
 * analysed, no criterion named, or a gain that cannot be computed. `met`: gained ≥ promised, or every criterion at its
 * maximum. `not-met`: gained ≤ 0. Between: `partly` with a promise, `unclear` without one.
 */
function outcomeOf(
  action: Action,
  living: readonly FollowedComponent[],
  gained: number | null,
  yearEnd: string,
): Pick<FollowedAction, "outcome" | "reason"> {
  const promised = action.expectedPoints?.value ?? null;
  if (action.components.length > 0 && living.length === 0)
    return { outcome: "dropped", reason: "component-dropped" };
  const due = action.deadline === null ? null : deadlineEnd(action.deadline);
  if (due !== null && due > yearEnd) return { outcome: "unclear", reason: "not-due" };
  if (gained === null) {
    const reason = living.find((one) => one.reason)?.reason ?? "no-components";
    return { outcome: "unclear", reason };
  }
  if (living.every(({ full }) => full) || (promised !== null && gained >= promised - DUST))
    return { outcome: "met", reason: null };
  if (gained <= DUST) return { outcome: "not-met", reason: null };
  return promised === null
    ? { outcome: "unclear", reason: "not-promised" }
    : { outcome: "partly", reason: null };
}

/**
 * What became of the actions of an earlier conference: the points that their criteria gained between the year analysed
 * then and the year analysed now, beside the points promised. A description: that an action caused a gain is never
 * claimed. `indices` holds the indices that both conferences analysed.
 */
export function followActions(
  earlier: Pick<Conference, "actions" | "unit">,
  indices: ReadonlyMap<string, FollowedIndex>,
): FollowedAction[] {
  return earlier.actions.map((action) => {
    const components = outermost(action.components, indices).map((address) => {
      const [id = "", component = null] = address.split("/");
      const held = indices.get(id);
      return held ? followOne(held, component, earlier.unit) : absent(id, null, "no-score");
    });
    const living = components.filter(({ reason }) => reason !== "component-dropped");
    const known = living.length > 0 && living.every(({ gained }) => gained !== null);
    const gained = known ? living.reduce((sum, one) => sum + one.gained!, 0) : null;
    const years = [...indices.values()].map(({ after }) => after.year);
    const yearEnd = `${years.length === 0 ? 0 : Math.max(...years)}-12-31`;
    const promised = action.expectedPoints?.value ?? null;
    return { action, components, gained, promised, ...outcomeOf(action, living, gained, yearEnd) };
  });
}
