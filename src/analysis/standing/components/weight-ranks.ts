import type { Edition } from "../../../model/edition.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import { frameworkOf } from "../../../model/lookup.ts";
import { rememberedForTwo } from "../../../model/remembered.ts";
import { WEIGHT_CHANGE } from "../../../model/rules/marks.ts";
import { larger } from "../../../model/rules/rank.ts";
import type { Reason } from "../../comparability/reason.ts";
import { isComplete, league } from "../league.ts";
import { pointsOf } from "./points.ts";

/** The middle share of the runs that the range of ranks keeps. */
const KEPT = 0.9;
/** Runs of the design: eight columns of their own, and more as products of four of those, which no pair explains. */
const BITS = 8;
const PRODUCTS = [0b00001111, 0b00110011, 0b01010101, 0b11110000];

/** Ranks of one unit when the weights move; `low` is the better end. */
interface WeightRanks {
  low: number;
  high: number;
  units: number;
  runs: number;
}

export type WeightRanksResult = WeightRanks | { reason: Reason };

function parity(bits: number): 1 | -1 {
  let odd = 0;
  for (let left = bits; left > 0; left &= left - 1) odd ^= 1;
  return odd ? 1 : -1;
}

/** A fixed design of signs, no chance in it: run by run, one sign for each component; null with more than it holds. */
function signsOf(components: number): readonly (readonly (1 | -1)[])[] | null {
  if (components > BITS + PRODUCTS.length) return null;
  const own = Math.min(components, BITS);
  const masks = [...Array.from({ length: own }, (_, at) => 1 << at), ...PRODUCTS].slice(0, components);
  return Array.from({ length: 2 ** own }, (_, run) => masks.map((mask) => parity(run & mask)));
}

interface Field {
  units: readonly { unit: string; total: number; parts: readonly number[] }[];
}

function fieldOf(index: IndexDefinition, edition: Edition): Field | { reason: Reason } {
  const framework = frameworkOf(index, edition.year);
  if (!framework || framework.aggregation === "none") return { reason: "no-aggregation" };
  if (framework.components.length < 2) return { reason: "no-components" };
  if (!edition.complete) return { reason: "league-incomplete" };
  if (framework.components.some(({ id }) => !isComplete(edition, id)))
    return { reason: "components-incomplete" };
  const units = league(edition).flatMap(({ unit, rank, score }) => {
    if (rank === null || score === null) return [];
    const held = edition.standings.get(unit)!.components;
    const parts = framework.components.map((component) =>
      pointsOf(framework, component, held.get(component.id)?.score?.value ?? Number.NaN),
    );
    return parts.every((part) => part !== null && !Number.isNaN(part))
      ? [{ unit, total: score, parts: parts as number[] }]
      : [];
  });
  return units.length < 2 ? { reason: "too-few-units" } : { units };
}

/** Ranks of all units in every run, best first within each; worked out once for an edition. */
const allRanges = rememberedForTwo((index: IndexDefinition, edition: Edition) => {
  const field = fieldOf(index, edition);
  if ("reason" in field) return field;
  const { units } = field;
  const signs = signsOf(units[0]!.parts.length);
  if (!signs) return { reason: "too-many-parts" as Reason };
  const ranks = units.map(() => new Uint16Array(signs.length));
  // Every run of every edition in plain loops: nothing that a run makes is kept.
  const totals = new Float64Array(units.length);
  for (let run = 0; run < signs.length; run += 1) {
    const sign = signs[run]!;
    for (let at = 0; at < units.length; at += 1) {
      const { total, parts } = units[at]!;
      let moved = total;
      for (let part = 0; part < parts.length; part += 1) moved += WEIGHT_CHANGE * sign[part]! * parts[part]!;
      totals[at] = moved;
    }
    const sorted = totals.toSorted().reverse();
    for (let at = 0; at < units.length; at += 1) ranks[at]![run] = 1 + larger(sorted, totals[at]!);
  }
  const end = (share: number) => Math.max(0, Math.ceil(share * signs.length) - 1);
  return new Map(
    units.map(({ unit }, at): [string, WeightRanks] => {
      const sorted = ranks[at]!.sort();
      const [low, high] = [sorted[end((1 - KEPT) / 2)]!, sorted[end((1 + KEPT) / 2)]!];
      return [unit, { low, high, units: units.length, runs: signs.length }];
    }),
  );
});

/**
 * How far a rank hangs on the weights: each component's weight is a quarter higher or lower in every combination of a
 * fixed design (all of them up to eight components), the totals are ranked anew, and the 5th to 95th percentile of the
 * ranks is kept. Only for indices whose components are known of the whole league.
 */
export function weightRanksOf(
  index: IndexDefinition,
  edition: Edition | null,
  unit: string,
): WeightRanksResult {
  if (!edition) return { reason: "no-source" };
  const ranges = allRanges(index, edition);
  if ("reason" in ranges) return ranges;
  return ranges.get(unit) ?? { reason: "no-rank" };
}
