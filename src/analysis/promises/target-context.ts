import type { Target } from "../../model/conference.ts";
import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";

/** What a target is held against. */
export interface TargetContext {
  index: IndexDefinition;
  unit: string;
  /** Editions announced on or before the conference's date. */
  editions: readonly Edition[];
  /** All targets of the conference. */
  targets: readonly Target[];
}
