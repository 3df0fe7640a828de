import type { Framework } from "../../../model/framework.ts";
import { nameOn } from "../../../model/issuing/issuing-body.ts";
import { findComponent } from "../../../model/lookup.ts";
import type { Information } from "../information.ts";
import type { Plan } from "../plan.ts";
import type { Meaning } from "./columns/component-columns.ts";
import type { League } from "./league.ts";
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
  changes: readonly {
    unit: string;
    meaning: string;
    before: string | null;
    after: string | null;
    cell: string;
  }[],
): void {
  for (const { unit, meaning, before, after, cell } of changes) {
    const known = plan.project.dataset.units.get(unit);
    const name = known ? nameOn(known, `${year}-12-31`) : unit;
    const what = `${table.index.short} ${year} · ${name} · ${meaningName(framework, meaning)}`;
    plan.changes.push({ what, before, after, cell, sheet: table.shape.sheet.name });
  }
}

const GENERAL: Readonly<Record<string, string>> = {
  score: "điểm chung",
  rank: "thứ hạng",
  missing: "lý do thiếu",
  note: "ghi chú",
};

/** What a column holds, in words. */
export function meaningName(framework: Framework, meaning: Meaning): string {
  const component = findComponent(framework, meaning);
  if (!component) return GENERAL[meaning] ?? meaning;
  return component.code === null ? component.name.vi : `${component.code} ${component.name.vi}`;
}
