import { findComponent } from "../../model/lookup.ts";
import { remembered } from "../../model/remembered.ts";
import { breakBetween } from "../../model/rules/breaks.ts";
import { DUST } from "../../model/rules/tolerance.ts";
import type { Reason } from "../comparability/reason.ts";
import { owenValues } from "../math/owen.ts";
import { MOST_PLAYERS } from "../math/shapley.ts";
import { mean } from "../math/statistics.ts";
import { partChange, type TwoYears } from "../parts/part-changes.ts";
import type { CommonField } from "./common-field.ts";
import type { InsideWorst, RankPart } from "./rank-facts.ts";
import { coalitions, type RankGame } from "./rank-game.ts";

type Means = ReadonlyMap<string, number> | { reason: Reason };

/** Mean changes of the children of a component over the units ranked in both years; the same for each of them. */
const childMeans = remembered((field: CommonField) =>
  remembered((parent: string, years: TwoYears) => meansOf(years, field, parent)),
);

function meansOf(years: TwoYears, { units }: CommonField, parent: string): Means {
  const { index, now, before } = years;
  const childrenIn = ({ framework }: TwoYears["now"]) =>
    (findComponent(framework, parent)?.children ?? []).map(({ id }) => id);
  const then = new Set(childrenIn(before));
  const children = childrenIn(now).filter((id) => then.has(id));
  if (children.length === 0) return { reason: "no-components" };
  const comparable = children.filter(
    (id) => breakBetween(index, id, now.edition.year, before.edition.year)?.treatment !== "none",
  );
  if (comparable.length === 0) return { reason: "break-none" };
  const means = new Map<string, number>();
  for (const id of comparable) {
    const changes = units.flatMap((unit) => partChange(years, id, unit)?.performance ?? []);
    if (changes.length < units.length) return { reason: "components-incomplete" };
    means.set(id, mean(changes)!);
  }
  return means;
}

/**
 * The worst own component looked into: the same game with its children in its place, who move together in every order
 * (Owen values), each by its change less the mean change of the same over the units. What the children do not show,
 * of a child that may not be compared or of changed maxima, is a part of its own. Refused where no component cost a
 * place, and where the children are not known for all those units.
 */
export function insideWorst(
  years: TwoYears,
  field: CommonField,
  unit: string,
  movers: readonly RankPart[],
  game: RankGame,
): InsideWorst {
  const worst = movers
    .filter(({ kind }) => kind === "component")
    .reduce<RankPart | null>((low, part) => (low === null || part.places < low.places ? part : low), null);
  if (!worst?.component || worst.places >= 0) return { component: null, reason: "not-applicable" };
  const means = childMeans(field)(worst.component, years);
  if ("reason" in means) return { component: worst.component, reason: means.reason };
  const parts = [...means].map(([component, common]) => ({
    component: component as string | null,
    points: partChange(years, component, unit)!.performance,
    common,
  }));
  const rest = {
    component: null,
    points: worst.points - parts.reduce((sum, { points }) => sum + points, 0),
    common: worst.common - parts.reduce((sum, { common }) => sum + common, 0),
  };
  if (Math.abs(rest.points) > DUST || Math.abs(rest.common) > DUST) parts.push(rest);
  const others = movers.flatMap((part, i) => (part === worst ? [] : [game.parts[i]!]));
  const players = parts.length + others.length + (game.weights ? 2 : 1);
  if (players > MOST_PLAYERS) return { component: worst.component, reason: "too-many-parts" };
  const values = coalitions({
    ...game,
    parts: [...parts.map(({ points, common }) => points - common), ...others],
  });
  const shares = owenValues(values, players, parts.length);
  return {
    component: worst.component,
    places: worst.places,
    parts: parts
      .map((part, i) => ({ ...part, places: shares[i]! }))
      .sort((a, b) => a.places - b.places || a.points - a.common - (b.points - b.common)),
  };
}
