import type { Component } from "../framework.ts";

/** The rows of top components (content of PAPI, component index of PCI, field of PAR Index) among those of all levels, in their order. */
export function topRows<Row extends { component: Component }>(rows: readonly Row[]): Row[] {
  return rows.filter(({ component }) => component.parent === null);
}
