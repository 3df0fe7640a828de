import type { Unit } from "./unit.ts";

/** Other units that bear the same name or code at another time: another territory, never the same unit. */
interface Namesakes {
  name: Unit[];
  gso: Unit[];
}

/**
 * Who else is called the same ("Bắc Ninh" before and after 01/7/2025), and whose the same code of the General
 * Statistics Office was (24: Bắc Giang before, Bắc Ninh after). For warnings only: nothing is joined by them.
 */
export function namesakesOf(units: Iterable<Unit>, unit: Unit): Namesakes {
  const others = [...units].filter(({ id, kind }) => id !== unit.id && kind === unit.kind);
  return {
    name: others.filter(({ name }) => name.vi === unit.name.vi),
    gso: unit.gso === null ? [] : others.filter(({ gso }) => gso === unit.gso),
  };
}
