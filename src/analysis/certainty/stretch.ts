import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { remembered } from "../../model/remembered.ts";
import { breakBetween } from "../../model/rules/breaks.ts";
import { type Changes, changesBetween } from "./unit-changes.ts";

/** Years in a row that compare with each other, with the changes from each to the next. */
export interface Stretch {
  from: number;
  to: number;
  /** One entry for each year after the first. */
  steps: readonly Changes[];
}

/**
 * The unbroken stretch around a year, of a component or of TOTAL: consecutive years, both leagues whole, at least 20
 * units in both, no break of kind `none` or `structure` between them. One year alone is a stretch without steps.
 */
export function stretchAround(
  index: IndexDefinition,
  id: string,
  editions: readonly Edition[],
  year: number,
): Stretch {
  return stretches(index)(editions)(id)(year);
}

/** The same for every unit that is asked about over the same editions. */
const stretches = remembered((index: IndexDefinition) =>
  remembered((editions: readonly Edition[]) =>
    remembered((id: string) => remembered((year: number) => findStretch(index, id, editions, year))),
  ),
);

function findStretch(
  index: IndexDefinition,
  id: string,
  editions: readonly Edition[],
  year: number,
): Stretch {
  const held = new Map(editions.map((edition) => [edition.year, edition]));
  const step = (to: number): Changes | null => {
    const [now, before] = [held.get(to), held.get(to - 1)];
    if (!now || !before) return null;
    const treatment = breakBetween(index, id, to, to - 1)?.treatment;
    return treatment === "none" || treatment === "structure" ? null : changesBetween(now, before, id);
  };
  const steps: Changes[] = [];
  let [from, to] = [year, year];
  for (let made = step(from); made; made = step(from)) {
    steps.unshift(made);
    from -= 1;
  }
  for (let made = step(to + 1); made; made = step(to + 1)) {
    steps.push(made);
    to += 1;
  }
  return { from, to, steps };
}
