import { foldToId } from "../../load/nearest.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { IndexDefinition } from "../../model/framework.ts";

/** The index that a person calls by its id or its short name, in whatever letters: "papi", "PAPI", "PAR Index". */
export function indexCalled(dataset: Dataset, typed: string): IndexDefinition | null {
  const asked = foldToId(typed.trim());
  return [...dataset.indices.values()].find(({ id, short }) => [id, foldToId(short)].includes(asked)) ?? null;
}
