import type { Problem } from "../model/problem.ts";
import * as messages from "./messages.ts";
import type { Names } from "./names.ts";
import { nearest } from "./nearest.ts";
import type { Registry } from "./registry.ts";
import { type Origin, spotOf } from "./report/locate.ts";
import { type Fact, problemAt } from "./report/report.ts";

/** An id that stands somewhere as a reference. */
export interface Reference {
  to: Registry;
  id: string;
  origin: Origin;
}

/** A component named somewhere; `year` null: it must exist in some framework of the index. */
export interface ComponentReference {
  index: string;
  year: number | null;
  id: string;
  origin: Origin;
}

const UNKNOWN: Record<Registry, (id: string, near: readonly string[]) => Fact> = {
  unit: messages.unknownUnit,
  region: (id, near) => messages.unknownReference("vùng", id, near, "regions trong data/units.yaml"),
  agency: (id, near) => messages.unknownReference("cơ quan", id, near, "agencies trong data/units.yaml"),
  source: messages.unknownSource,
  index: messages.unknownIndex,
  conference: (id, near) => messages.unknownReference("hội nghị", id, near, "các tệp trong data/conferences"),
};

/**
 * References to ids that do not exist. A registry that could not be read (null) is not held against those who use it.
 * `names` tells which id somebody meant who wrote the name of the thing.
 */
export function unknownReferences(
  references: readonly Reference[],
  known: Record<Registry, ReadonlySet<string> | null>,
  names: () => Names,
): Problem[] {
  let called: Names | undefined;
  return references.flatMap(({ to, id, origin }) => {
    const ids = known[to];
    if (!ids || ids.has(id)) return [];
    called ??= names();
    const named = called.idsOf(to, id).filter((one) => ids.has(one) || to === "index");
    return [problemAt(spotOf(origin), UNKNOWN[to](id, named.length ? named : nearest(id, ids)))];
  });
}
