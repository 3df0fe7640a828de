import type { Framework, IndexDefinition } from "../../../model/framework.ts";
import { findComponent } from "../../../model/lookup.ts";

/** What a cell of a score may hold at most, and whether its index is told in percent. */
export interface Limits {
  /** Points; null when no source gives a maximum. */
  most: number | null;
  percent: boolean;
}

/**
 * The limits of the total (`score`) or of a component of an index; a component without a maximum of its own cannot pass
 * that of what it is part of.
 */
export function limitsOf(index: IndexDefinition, framework: Framework, meaning: string): Limits {
  const percent = index.measure.unit === "percent";
  let most: number | null = null;
  for (let id: string | null = meaning === "score" ? null : meaning; id !== null && most === null; ) {
    const component = findComponent(framework, id);
    most = component?.maxPoints ?? null;
    id = component?.parent ?? null;
  }
  return { most: most ?? framework.maxPoints ?? (percent ? 100 : null), percent };
}
