import type { Component, Framework } from "../../../../model/framework.ts";
import type { League } from "../league.ts";

/**
 * Components of which a table holds no figure and no word, nor of any other part of the same whole: the document does not
 * go down to them, as one that gives totals and dimensions only. Where one of several parts alone is empty, it was
 * forgotten or needs its reason.
 */
export function emptyLevels({ components }: Framework, league: League): Component[] {
  const told = new Set([
    ...league.figures.map(({ meaning }) => meaning),
    ...league.blanks.flatMap(({ said, meaning }) => (said ? [meaning] : [])),
  ]);
  const empty = (level: readonly Component[]): Component[] => {
    const isEmpty = level.length > 0 && level.every(({ id }) => !told.has(id));
    return [...(isEmpty ? level : []), ...level.flatMap(({ children }) => empty(children ?? []))];
  };
  return league.figures.length === 0 ? [] : empty(components);
}
