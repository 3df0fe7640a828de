import type { Edition } from "../../model/edition.ts";
import type { Framework, IndexDefinition } from "../../model/framework.ts";
import { publishedQuarters } from "../../model/rules/quartile.ts";
import { topRows } from "../../model/rules/top.ts";
import type { Reason } from "../comparability/reason.ts";
import type { TotalAnalysis } from "../standing/compared.ts";
import type { Aims } from "./aims.ts";
import { type Drift, totalsOf, usualDrift } from "./field.ts";
import { type Goal, GROUP_GOALS, nextKnown, rankGoals, scoreGoals } from "./goals.ts";
import { type ComponentHeadroom, headroomsOf } from "./headroom.ts";
import {
  type Band,
  effortsGiven,
  fieldsOf,
  leastEffortSet,
  type Option,
  type ReachingSet,
  rankAfter,
  smallestSet,
} from "./what-if.ts";

/** The mark that headroom is counted up to. */
export type Mark = "upper-quartile" | "best";

/** Sets of components that reach the main goal, by mark and field. */
export interface ReachRow {
  mark: Mark;
  field: "today" | "drifted";
  smallest: ReachingSet | null;
  leastEffort: ReachingSet | null;
}

/** Rank if one component alone were recovered up to a mark. */
interface Recovered {
  component: string;
  toUpperQuartile: Band | null;
  toBest: Band | null;
}

/** What could still be reached and what it would take. */
export interface Headroom {
  rows: ComponentHeadroom[];
  goals: Goal[];
  recovered: Recovered[];
  /** The goal that the sets reach: the first of rank target, quarter, next place, score target that is not reached yet. */
  mainGoal: Goal | null;
  sets: ReachRow[];
  drift: Drift | null;
  reasons: Partial<Record<"rows" | "goals" | "recovered" | "sets" | "leastEffort" | "drift", Reason>>;
}

interface HeadroomQuestion {
  unit: string;
  index: IndexDefinition;
  framework: Framework | null;
  edition: Edition | null;
  editions: readonly Edition[];
  total: TotalAnalysis;
  aims: Aims;
}

/** Leaves that are scored one by one where their headroom is known, else the top components. */
function optionsFrom(rows: readonly ComponentHeadroom[], aims: Aims, mark: Mark): Option[] {
  const points = (row: ComponentHeadroom) => (mark === "best" ? row.toBest : row.toUpperQuartile);
  const known = rows.filter((row) => points(row) !== null);
  const leaves = known.filter(({ component }) => component.scoring !== null);
  const held = leaves.length > 0 ? leaves : topRows(known);
  return held.map((row) => ({
    component: row.component.id,
    points: points(row)!,
    effort: aims.efforts.get(row.component.id) ?? null,
  }));
}

function setsFor(goal: Goal, rows: readonly ComponentHeadroom[], aims: Aims): ReachRow[] {
  return (["upper-quartile", "best"] as const).flatMap((mark) => {
    const options = optionsFrom(rows, aims, mark);
    if (options.length === 0) return [];
    return (["today", "drifted"] as const).flatMap((field) => {
      const gap = goal.points[field];
      return gap === null
        ? []
        : [{ mark, field, smallest: smallestSet(options, gap), leastEffort: leastEffortSet(options, gap) }];
    });
  });
}

/**
 * Headroom and what-if of one index for one unit: reachable points by component, points to the next place, to the
 * first quarter (as published, else rank k = ⌊N ÷ 4⌋) and to the conference's own aims, rank if one component were recovered, and the
 * smallest and the least-effort sets of components that reach the main goal. Everything about ranks needs a complete
 * league and is told twice: in today's field, and in the field after its usual yearly drift.
 */
export function headroomOf(question: HeadroomQuestion): Headroom {
  const { unit, index, framework, edition, editions, total, aims } = question;
  const own = total.score?.value ?? null;
  const rows = framework && edition ? headroomsOf(framework, edition, unit, aims.outOfReach) : [];
  const nothing = { rows, goals: [], recovered: [], mainGoal: null, sets: [], drift: null };
  if (own === null || !edition) {
    const reason = "no-score";
    const without = { goals: reason, recovered: reason, sets: reason, drift: reason } as const;
    // scores of the parts may be known without a total: what they could still bring is told then
    const told = rows.some(({ toBest }) => toBest !== null);
    return { ...nothing, reasons: told ? without : { ...without, rows: reason } };
  }
  const ranked = edition.complete && total.placed !== null;
  const drift = ranked ? usualDrift(index, editions) : null;
  const fields = ranked ? fieldsOf(totalsOf(edition, unit), drift) : null;
  const goals = [
    ...(fields
      ? rankGoals(own, fields, aims.targets, publishedQuarters(edition, fields.today.length + 1))
      : nextKnown(total, own)),
    ...scoreGoals(own, aims.targets),
  ];
  const top = topRows(rows);
  const recovered = fields
    ? top.map((row) => ({
        component: row.component.id,
        toUpperQuartile: row.toUpperQuartile === null ? null : rankAfter(fields, own, row.toUpperQuartile),
        toBest: row.toBest === null ? null : rankAfter(fields, own, row.toBest),
      }))
    : [];
  const missing = (...kinds: Goal["kind"][]) =>
    goals.find((goal) => kinds.includes(goal.kind) && goal.points.today > 0);
  const mainGoal =
    missing("target-rank") ?? missing(...GROUP_GOALS) ?? missing("next") ?? missing("target-score") ?? null;
  const sets = mainGoal ? setsFor(mainGoal, rows, aims) : [];
  const known = rows.some(({ toBest }) => toBest !== null);
  const withoutRanks = ranked ? null : "league-incomplete";
  return {
    rows,
    goals,
    recovered,
    mainGoal,
    sets,
    drift,
    reasons: {
      ...(known
        ? {}
        : { rows: rows.length === 0 ? "no-components" : (top[0]?.reason ?? "league-incomplete") }),
      ...(goals.length > 0 ? {} : { goals: withoutRanks ?? "leads-already" }),
      ...(recovered.length > 0 ? {} : { recovered: withoutRanks ?? "no-components" }),
      ...(sets.length > 0
        ? {}
        : {
            sets: mainGoal
              ? rows.length === 0
                ? "no-components"
                : "league-incomplete"
              : (withoutRanks ?? "leads-already"),
          }),
      ...(effortsGiven(optionsFrom(rows, aims, "best")) ? {} : { leastEffort: "no-efforts" }),
      ...(drift ? {} : { drift: withoutRanks ?? "too-few-pairs" }),
    },
  };
}
