import { partsOfWhole, wayOf } from "../../../../model/aggregation.ts";
import type { Edition } from "../../../../model/edition.ts";
import type { Component } from "../../../../model/framework.ts";
import { flatten } from "../../../../model/lookup.ts";
import * as messages from "../../../messages.ts";
import type { Findings } from "../../findings.ts";
import { Columns } from "./swap-columns.ts";

/** Of more siblings only pairs are tried, not all orders. */
const ALL_ORDERS = 5;
/** Another order of columns must be this much nearer to the year before. On the editions held here none is below 0.66. */
const NEARER = 0.55;
/** Two cells are strange from here on, in standard deviations; exchanged, they must be this many times less so. */
const FAR = 3;
const LESS = 3;

/**
 * Columns and cells that changed places within one dimension: its sum stays the same, so sums tell nothing. A column is
 * held against the year before, a cell against its column and its unit's year before. Where weights differ, the
 * weighted sum tells; those groups are left to it.
 */
export function checkSwaps(findings: Findings): void {
  for (const inOrder of findings.seriesOfYears()) {
    /** Groups whose columns were found exchanged in the edition before: the next one differs from it for that reason. */
    let exchanged = new Set<string>();
    inOrder.forEach((edition, position) => {
      const framework = findings.framework(edition.index, edition.year);
      if (!framework) return;
      const columns = new Columns(edition, inOrder[position - 1] ?? null);
      const told = exchanged;
      exchanged = new Set();
      const wholes = [framework, ...flatten(framework.components)];
      for (const whole of wholes.filter((one) => wayOf(one) !== "weighted")) {
        const group = partsOfWhole(whole);
        const ids = group.filter((component) => mistakable(component, group)).map(({ id }) => id);
        const key = ids.join(" ");
        if (ids.length < 2) continue;
        if (!told.has(key) && swappedColumns(edition, columns, ids, findings)) {
          exchanged.add(key);
          findings.distorted.add(edition);
        }
        if (told.has(key) || exchanged.has(key)) continue;
        swappedCells(edition, columns, ids, findings);
      }
    });
  }
}

/** Only siblings with the same maximum, or with none, can be taken for each other. */
const mistakable = (component: Component, group: readonly Component[]) =>
  group.some((other) => other !== component && other.maxPoints === component.maxPoints);

/** Reports the columns that fit the year before in another order much better than in their own. */
function swappedColumns(
  edition: Edition,
  columns: Columns,
  ids: readonly string[],
  findings: Findings,
): boolean {
  const { before } = columns;
  const costs = ids.map((now) => ids.map((then) => columns.distance(now, then)));
  if (!before || costs.some((row) => row.some((cost) => cost === null))) return false;
  const own = ids.map((_, position) => position);
  const cost = (order: readonly number[], among = own) =>
    among.reduce((sum, now) => sum + (costs[now]?.[order[now] ?? now] ?? 0), 0);
  let best = own;
  for (const order of ordersOf(own)) if (cost(order) < cost(best)) best = order;
  const moved = own.filter((position) => best[position] !== position);
  if (!moved.length || cost(best, moved) >= NEARER * cost(own, moved)) return false;
  const names = moved.map((position) => ids[position] ?? "");
  const standing = [...edition.standings.values()].find(({ components }) => components.has(names[0] ?? ""));
  const place = standing?.components.get(names[0] ?? "");
  // columns of which the sums tell what they are
  if (place && !(place.score && findings.told.has(place.score)))
    findings.at(place, messages.columnsSwapped(names, before.year));
  return true;
}

/** All orders of a few things; of many, those with two of them exchanged. */
function ordersOf(things: readonly number[]): number[][] {
  if (things.length > ALL_ORDERS) {
    return things.flatMap((one) =>
      things
        .filter((other) => other > one)
        .map((other) => things.map((thing) => (thing === one ? other : thing === other ? one : thing))),
    );
  }
  if (things.length < 2) return [[...things]];
  return things.flatMap((first) =>
    ordersOf(things.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

function swappedCells(edition: Edition, columns: Columns, ids: readonly string[], findings: Findings): void {
  for (const standing of edition.standings.values()) {
    const cells = ids.flatMap((id) => {
      const value = standing.components.get(id)?.score?.value;
      const far = value === undefined ? null : columns.strangeness(standing.unit, id, value);
      return value === undefined || far === null || far < FAR ? [] : [{ id, value, far }];
    });
    for (const [position, one] of cells.entries()) {
      for (const other of cells.slice(position + 1)) {
        const there = columns.strangeness(standing.unit, other.id, one.value) ?? 0;
        const here = columns.strangeness(standing.unit, one.id, other.value) ?? 0;
        const place = standing.components.get(one.id);
        if (place && Math.hypot(here, there) * LESS < Math.hypot(one.far, other.far))
          findings.at(place, messages.cellsSwapped(findings.unitNamed(standing.unit), one.id, other.id));
      }
    }
  }
}
