import { DUST } from "../../model/rules/tolerance.ts";
import { MOST_PLAYERS } from "../math/shapley.ts";
import type { TwoYears } from "../parts/part-changes.ts";
import type { ComponentAnalysis } from "../standing/compared.ts";
import type { CommonField } from "./common-field.ts";
import { insideWorst } from "./inside-worst.ts";
import type { RankPart, RankQuestion } from "./rank-facts.ts";
import { type RankGame, rankShares } from "./rank-game.ts";

type Untold = Omit<RankPart, "places">;

/** Changes of the own parts, with what they leave last where there is anything; or why they cannot be told apart. */
export function partsOf({ unit, top, total }: RankQuestion, field: CommonField) {
  const { years } = field;
  const held = top.filter(({ contribution }) => contribution !== null).map(({ component }) => component.id);
  if (!years || held.length === 0)
    return { parts: null, reason: top[0]?.reasons.contribution ?? "no-components" } as const;
  if (field.unknown.some((id) => held.includes(id)))
    return { parts: null, reason: "components-incomplete" } as const;
  const parts = [...field.means].map(
    ([id, common]): Untold => ({
      kind: "component",
      component: id,
      points: field.changes.get(id)!.get(unit)!.performance,
      common,
    }),
  );
  if (field.structure)
    parts.push({
      kind: "weights",
      component: null,
      points: field.structure.of.get(unit)!,
      common: field.structure.mean,
    });
  const sumOf = (key: "points" | "common") => parts.reduce((sum, part) => sum + part[key], 0);
  const rest = { points: total.change.value! - sumOf("points"), common: field.total - sumOf("common") };
  const restOf = restComponents(years, top, field);
  if (restOf.length > 0 || Math.abs(rest.points) > DUST || Math.abs(rest.common) > DUST)
    parts.push({ kind: "rest", component: null, ...rest });
  // One player more: the other units.
  if (parts.length + 1 > MOST_PLAYERS) return { parts: null, reason: "too-many-parts" } as const;
  return { parts, restOf, years } as const;
}

/** Components of either year whose change is in the rest: not comparable, or not known. */
function restComponents(
  years: TwoYears,
  top: readonly ComponentAnalysis[],
  { unknown, comparable }: CommonField,
): string[] {
  const ids = [
    ...top.map(({ component }) => component.id),
    ...years.before.framework.components.map(({ id }) => id),
  ];
  return [...new Set(ids)].filter((id) => !comparable.has(id) || unknown.includes(id));
}

/** The game with one player for each part; shares beside their parts, worst first. */
export function playParts(
  years: TwoYears,
  unit: string,
  held: readonly Untold[],
  net: { previous: number; current: number },
  others: readonly { unit: string; previous: number; current: number }[],
  field: CommonField,
) {
  const { total, structure } = field;
  const movers = held.filter(({ kind }) => kind !== "weights");
  const weights = held.find(({ kind }) => kind === "weights");
  const game: RankGame = {
    ...net,
    parts: movers.map(({ points, common }) => points - common),
    othersBefore: others.map(({ previous }) => previous),
    othersNow: others.map(({ current }) => current),
    ...(weights && structure
      ? {
          weights: {
            own: weights.points - weights.common,
            others: others.map(({ unit }) => structure.of.get(unit)! - structure.mean),
          },
        }
      : {}),
  };
  const shares = rankShares(game);
  const moved = movers.map((part, position): RankPart => ({ ...part, places: shares.parts[position]! }));
  const parts = [...moved, ...(weights ? [{ ...weights, places: shares.weights }] : [])].sort(
    (a, b) => a.places - b.places || a.points - a.common - (b.points - b.common),
  );
  return {
    inside: insideWorst(years, field, unit, moved, game),
    own: shares.parts.reduce((sum, share) => sum + share, 0),
    weights: shares.weights,
    others: shares.others,
    common: total,
    parts,
    byUnit: [],
    withoutParts: null,
  };
}
