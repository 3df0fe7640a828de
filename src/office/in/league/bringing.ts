import type { Framework } from "../../../model/framework.ts";
import type { Information } from "../information.ts";
import type { Plan } from "../plan.ts";
import { meaningName } from "./meaning-name.ts";
import type { League } from "./read-league.ts";
import type { FoundTable } from "./recognise.ts";

/** A table that was read, and the edition that it belongs to. */
export interface Bringing {
  table: FoundTable;
  year: number;
  framework: Framework;
  league: League;
  /** The edition's file. */
  file: string;
  information: Information | null;
}

/** Tells each figure that changes, in words. */
export function describe(
  plan: Plan,
  { table, year, framework }: { table: FoundTable; year: number; framework: Framework },
  changes: readonly { unit: string; meaning: string; before: string | null; after: string; cell: string }[],
): void {
  for (const { unit, meaning, before, after, cell } of changes) {
    const name = plan.project.dataset.units.get(unit)?.name.vi ?? unit;
    const what = `${table.index.short} ${year} · ${name} · ${meaningName(framework, meaning)}`;
    plan.changes.push({ what, before, after, cell, sheet: table.shape.sheet.name });
  }
}
