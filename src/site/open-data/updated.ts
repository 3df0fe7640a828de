import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import { indicesOfProvinces } from "../../model/lookup.ts";

/** Day of the newest announcement among editions, as far as it is known; null when none is known. */
export function newestAnnouncement(editions: Iterable<Edition>): string | null {
  const days = [...editions].flatMap(({ publishedOn }) => publishedOn ?? []);
  return days.sort().at(-1) ?? null;
}

/** The state of the data: the newest announcement that it holds, made-up indices left aside. */
export function updatedOn(dataset: Dataset): string | null {
  const real = indicesOfProvinces(dataset).filter(({ illustrative }) => !illustrative);
  return newestAnnouncement(real.flatMap(({ id }) => [...(dataset.editions.get(id)?.values() ?? [])]));
}
