import type { z } from "zod";
import type { Goal } from "../../analysis/headroom/goals.ts";
import type { ComponentHeadroom } from "../../analysis/headroom/headroom.ts";
import type { Headroom, ReachRow } from "../../analysis/headroom/reach.ts";
import { flag, integer, listOf, nullable, number, object, oneOf, reasons, text } from "./shapes.ts";
import { reasonsOf } from "./values.ts";

const row = object({
  component: text,
  score: nullable(number),
  best: nullable(number),
  bestUnits: listOf(text),
  upperQuartile: nullable(number),
  toBest: nullable(number.describe("Điểm của chỉ số chung còn có thể tăng, không âm.")),
  toUpperQuartile: nullable(number),
  outOfReach: flag,
  reasons,
});
const band = object({ today: number, drifted: nullable(number) });
const goal = object({
  kind: oneOf("next", "quarter", "upper-half", "off-last-quarter", "target-rank", "target-score"),
  rank: nullable(integer),
  total: band,
  points: band,
  reasons,
});
const set = nullable(object({ components: listOf(text), points: number, effort: nullable(integer) }));
const sets = object({
  mark: oneOf("upper-quartile", "best"),
  field: oneOf("today", "drifted"),
  smallest: set,
  leastEffort: set,
  reasons,
});

/** What could still be reached, and what it would take. */
export const headroom = nullable(
  object({
    rows: listOf(row),
    goals: listOf(goal),
    recovered: listOf(object({ component: text, toUpperQuartile: nullable(band), toBest: nullable(band) })),
    mainGoal: nullable(goal),
    sets: listOf(sets),
    drift: nullable(
      object({ pairs: listOf(object({ from: integer, to: integer })), byRank: listOf(number) }),
    ),
    reasons,
  }),
);

const rowJson = (held: ComponentHeadroom): z.input<typeof row> => ({
  ...held,
  component: held.component.id,
  reasons: reasonsOf({
    best: held.best === null ? "league-incomplete" : null,
    upperQuartile: held.upperQuartile === null ? "league-incomplete" : null,
    toBest: held.toBest === null ? (held.reason ?? "league-incomplete") : null,
    toUpperQuartile: held.toUpperQuartile === null ? (held.reason ?? "league-incomplete") : null,
  }),
});

const goalJson = (held: Goal): z.input<typeof goal> => ({
  ...held,
  reasons: reasonsOf({
    rank: held.rank === null ? "not-applicable" : null,
    drifted:
      held.points.drifted === null ? (held.rank === null ? "not-applicable" : "league-incomplete") : null,
  }),
});

const setsJson = (held: ReachRow, noEfforts: boolean): z.input<typeof sets> => ({
  ...held,
  reasons: reasonsOf({
    smallest: held.smallest ? null : "headroom-too-small",
    leastEffort: held.leastEffort ? null : noEfforts ? "no-efforts" : "headroom-too-small",
    effort: held.smallest && held.smallest.effort === null ? "no-efforts" : null,
  }),
});

/** What could still be reached, as plain JSON; null when nothing at all is known. */
export function headroomJson(held: Headroom): z.input<typeof headroom> {
  const { rows, goals, recovered, mainGoal, sets, drift, reasons } = held;
  if (rows.length === 0 && goals.length === 0) return null;
  return {
    rows: rows.map(rowJson),
    goals: goals.map(goalJson),
    recovered,
    mainGoal: mainGoal && goalJson(mainGoal),
    sets: sets.map((row) => setsJson(row, reasons.leastEffort !== undefined)),
    drift,
    reasons: reasonsOf({
      ...reasons,
      mainGoal: mainGoal ? null : (reasons.goals ?? "leads-already"),
      recovered: recovered.some(({ toUpperQuartile, toBest }) => !toUpperQuartile || !toBest)
        ? "league-incomplete"
        : reasons.recovered,
    }),
  };
}
