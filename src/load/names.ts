import type { Dataset } from "../model/dataset.ts";
import { flatten } from "../model/lookup.ts";
import type { Words } from "../model/unit.ts";
import { foldToId } from "./nearest.ts";
import type { Registry } from "./registry.ts";

/** Which ids go by a name: for somebody who wrote "Sở Nội vụ" or "TP. Hồ Chí Minh" where an id belongs. */
export class Names {
  readonly #ids = new Map<string, Set<string>>();

  add(registry: Registry, id: string, names: readonly (string | null | undefined)[]): void {
    for (const name of names) {
      if (!name) continue;
      const key = `${registry} ${plainName(name)}`;
      this.#ids.set(key, (this.#ids.get(key) ?? new Set()).add(id));
    }
  }

  /** Up to three ids; more would be no help. */
  idsOf(registry: Registry, name: string): string[] {
    const ids = [...(this.#ids.get(`${registry} ${plainName(name)}`) ?? [])];
    return ids.length > 3 ? [] : ids;
  }
}

/** Without diacritics, signs and the word that says what kind of place it is. */
function plainName(name: string): string {
  const folded = foldToId(name.replace(/[\u00a0\u200b-\u200d\ufeff]/g, " ").trim()).replace(
    /[^a-z0-9-]/g,
    "",
  );
  return folded.replace(/^(?:ubnd-)?(?:tinh|thanh-pho|tp)-(?=.)/, "");
}

const both = ({ vi, en }: Words) => [vi, en];

export function namesOf(dataset: Dataset): Names {
  const names = new Names();
  for (const { id, name, renamed = [] } of dataset.units.values()) {
    names.add("unit", id, [...both(name), ...renamed.flatMap((later) => both(later.name))]);
  }
  for (const { id, name } of dataset.regions.values()) names.add("region", id, both(name));
  for (const { id, name } of dataset.agencies.values()) names.add("agency", id, both(name));
  for (const { id, number, title } of dataset.sources.values()) names.add("source", id, [number, title]);
  for (const { slug, title } of dataset.conferences.values()) names.add("conference", slug, [title]);
  for (const { id, short, name, frameworks } of dataset.indices.values()) {
    names.add("index", id, [short, ...both(name)]);
    // a component written without its index: "participation" for "papi/participation"
    for (const part of frameworks.flatMap(({ components }) => flatten(components)))
      names.add("index", `${id}/${part.id}`, [part.id]);
  }
  return names;
}
