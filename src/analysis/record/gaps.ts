import type { Conference, Withheld } from "../../model/conference.ts";
import type { Component, IndexDefinition } from "../../model/framework.ts";
import { findComponent, frameworkOf } from "../../model/lookup.ts";
import { DUST } from "../../model/rules/tolerance.ts";
import type { LedgerRow } from "../losses/ledger.ts";
import type { TargetOutlook } from "../promises/target-outlook.ts";
import type { TargetCheck } from "../promises/targets.ts";
import type { IndexAnalysis } from "../results.ts";

/** What a record says of a loss, or leaves out. */
export type Said = "shortfall" | "cause" | "action";

/** One of the largest losses with what the record does not say of it. */
export interface LossGap {
  index: string;
  component: Component;
  /** m − s, points. */
  lost: number;
  lacks: Said[];
}

/** The points that the actions are expected to bring beside the gain that the target of an index needs. */
export interface PointsGap {
  index: string;
  year: number;
  /** Actions on this index with expected points, and without. */
  actions: number;
  silent: number;
  /** Σ expected points. */
  expected: number;
  /** Target − baseline. */
  gain: number;
  /** expected − gain: negative = short. */
  difference: number;
}

/** A target that asks for less than is held already. */
export interface PassedTarget {
  check: TargetCheck;
  /** The last result known, and its year; null where the score is not below it. */
  score: { value: number; year: number } | null;
  /** Rank held in the baseline year, better than the rank aimed at; null where it is not. */
  rank: number | null;
}

export interface RecordGaps {
  /** How many of the largest losses were looked at, and those that the record leaves open. */
  looked: number;
  losses: LossGap[];
  points: PointsGap[];
  passed: PassedTarget[];
  /** Agencies that answer for a loss or a cause and have no task, most lost first. */
  idle: string[];
}

/** Losses that are looked at; those that lost as much as the last of them are too. */
const LARGEST = 5;
type Loss = Pick<LossGap, "index" | "component" | "lost">;

/** Losses of leaves; where the record does not go down to them, of the top components of a sum. */
function lossesOf(ledger: readonly LedgerRow[], indices: readonly IndexAnalysis[]): Loss[] {
  if (ledger.length > 0) return ledger.map(({ index, component, lost }) => ({ index, component, lost }));
  return indices.flatMap(({ index, framework, lostPoints }) =>
    framework?.aggregation === "sum"
      ? (lostPoints?.rows ?? []).flatMap(({ component: id, lost }) => {
          const component = findComponent(framework, id);
          return component && lost > DUST ? [{ index: index.id, component, lost }] : [];
        })
      : [],
  );
}

function largest(losses: readonly Loss[]): Loss[] {
  const sorted = [...losses].sort((a, b) => b.lost - a.lost);
  const last = sorted[Math.min(LARGEST, sorted.length) - 1];
  return last ? sorted.filter(({ lost }) => lost >= last.lost - DUST) : [];
}

/** A component with all above it, as addresses; the index as a whole names none of its parts. */
function lineage(index: IndexDefinition, year: number, id: string): string[] {
  const framework = frameworkOf(index, year);
  const addresses: string[] = [];
  for (let at: string | null = id; at !== null; at = findComponent(framework, at)?.parent ?? null)
    addresses.push(`${index.id}/${at}`);
  return addresses;
}

/** Whether one of the entries names the component, one above it, or one below it. */
export function namesComponent(
  entries: readonly { components: readonly string[] }[],
  { index, year }: IndexAnalysis,
  component: string,
): boolean {
  const own = lineage(index, year, component);
  const below = (address: string) => {
    const [of, id] = address.split("/");
    return of === index.id && id !== undefined && lineage(index, year, id).includes(own[0] ?? "");
  };
  return entries.some(({ components }) =>
    components.some((address) => own.includes(address) || below(address)),
  );
}

/** The kinds of entries that the record holds at all, and that no view has thinned out: only of these a lack is told. */
function kindsHeld({ shortfalls, causes, actions, withheld = [] }: Conference) {
  const kinds: [Said, Withheld, readonly { components: readonly string[] }[]][] = [
    ["shortfall", "shortfalls", shortfalls],
    ["cause", "causes", causes],
    ["action", "actions", actions],
  ];
  return kinds.filter(([, key, entries]) => entries.length > 0 && !withheld.includes(key));
}

function pointsGaps({ actions, withheld = [] }: Conference, targets: readonly TargetCheck[]): PointsGap[] {
  if (withheld.includes("actions")) return [];
  return targets.flatMap(({ target, computedGain }) => {
    if (target.component !== null || computedGain === null || computedGain <= DUST) return [];
    const own = actions.filter(
      ({ components }) =>
        components.length > 0 && components.every((address) => address.split("/")[0] === target.index),
    );
    const told = own.flatMap(({ expectedPoints }) => expectedPoints?.value ?? []);
    if (told.length === 0) return [];
    const expected = told.reduce((sum, value) => sum + value, 0);
    return {
      index: target.index,
      year: target.year,
      actions: told.length,
      silent: own.length - told.length,
      expected,
      gain: computedGain,
      difference: expected - computedGain,
    };
  });
}

function passedTargets(targets: readonly TargetCheck[], outlooks: readonly TargetOutlook[]): PassedTarget[] {
  return targets.flatMap((check, at) => {
    const { target, baselineRank, rankAim, limits } = check;
    const way = outlooks[at]?.way ?? null;
    const below = way !== null && way.perYear < -DUST && target.score !== null;
    const score = below
      ? { value: target.score!.value.value - way.perYear * way.years, year: way.from }
      : null;
    const ahead =
      limits.ranks === null && baselineRank !== null && rankAim !== null && baselineRank < rankAim;
    return score || ahead ? [{ check, score, rank: ahead ? baselineRank : null }] : [];
  });
}

function idleAgencies(
  { causes, actions, withheld = [] }: Conference,
  ledger: readonly LedgerRow[],
): string[] {
  if (actions.length === 0 || withheld.includes("responsibility") || withheld.includes("actions")) return [];
  const busy = new Set(actions.flatMap(({ lead, support }) => [...lead, ...support]));
  const owners = [
    ...ledger.flatMap(({ responsible }) => responsible ?? []),
    ...causes.flatMap(({ agencies }) => agencies),
  ];
  return [...new Set(owners)].filter((agency) => !busy.has(agency));
}

/**
 * What the record of a conference leaves out, held against the figures: the largest losses without shortfall, cause or
 * action; expected points of the actions against the gain that the target needs; targets below what is held today;
 * agencies that answer for a loss and have no task. Nothing is told of what a public view has left out.
 */
export function recordGaps(
  conference: Conference,
  {
    indices,
    ledger,
    targets,
    outlooks,
  }: {
    indices: readonly IndexAnalysis[];
    ledger: readonly LedgerRow[];
    targets: readonly TargetCheck[];
    outlooks: readonly TargetOutlook[];
  },
): RecordGaps {
  const kinds = kindsHeld(conference);
  const looked = kinds.length === 0 ? [] : largest(lossesOf(ledger, indices));
  const losses = looked.flatMap((loss) => {
    const analysis = indices.find(({ index }) => index.id === loss.index);
    if (!analysis) return [];
    const lacks = kinds
      .filter(([, , entries]) => !namesComponent(entries, analysis, loss.component.id))
      .map(([said]) => said);
    return lacks.length === 0 ? [] : [{ ...loss, lacks }];
  });
  return {
    looked: looked.length,
    losses,
    points: pointsGaps(conference, targets),
    passed: passedTargets(targets, outlooks),
    idle: idleAgencies(conference, ledger),
  };
}
