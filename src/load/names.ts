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

  /** Up to three ids; more would be no help. A component may stand behind another sign: "papi:environment". */
  idsOf(registry: Registry, name: string): string[] {
    const plain = plainName(name);
    const found =
      this.#ids.get(`${registry} ${plain}`) ?? this.#ids.get(`${registry} ${plain.replaceAll("-", "")}`);
    const ids = [...(found ?? [])];
    const [, index, part] = /^([^:.>|\\/]+?)(?:\s*[:.>|\\/]+\s*|\s+[-–]\s+)(.+)$/u.exec(name) ?? [];
    if (ids.length === 0 && registry === "index" && index && part)
      return this.idsOf("index", part).filter((id) =>
        this.idsOf("index", index).some((one) => id.startsWith(`${one}/`)),
      );
    return ids.length > 3 ? [] : ids;
  }
}

/** How a name is shortened: "hcm" and "tphcm", "snv", "so-tnmt", "vpubnd-tinh"; the word "và" has no letter in it. */
function shortened(name: string): string[] {
  const words = plainName(name)
    .split("-")
    .filter((word) => word !== "va");
  const letters = (some: readonly string[]) =>
    some.map((word) => (word === "ubnd" ? word : word.slice(0, 1))).join("");
  const [first = "", ...others] = words;
  const last = words.at(-1) ?? "";
  if (others.length === 0) return [];
  return [
    letters(words),
    `tp${letters(words)}`,
    `${first}-${letters(others)}`,
    `${letters(words.slice(0, -1))}-${last}`,
    ...(last === "tinh" ? [letters(words.slice(0, -1))] : []),
  ];
}

/** Without diacritics, signs and the word that says what kind of place it is. */
function plainName(name: string): string {
  const parted = name.replace(/[\u00a0\u200b-\u200d\ufeff]/g, " ").replace(/(?<=\p{L})\.\s*(?=\p{L})/gu, " ");
  const folded = foldToId(parted.trim()).replace(/[^a-z0-9-]/g, "");
  return folded.replace(/^(?:ubnd-)?(?:tinh|thanh-pho|tp)-(?=.)/, "");
}

const both = ({ vi, en }: Words) => [vi, en];

export function namesOf(dataset: Dataset): Names {
  const names = new Names();
  for (const { id, name, renamed = [] } of dataset.units.values()) {
    names.add("unit", id, [...both(name), ...renamed.flatMap((later) => both(later.name))]);
    names.add("unit", id, shortened(name.vi));
  }
  for (const { id, name } of dataset.regions.values()) names.add("region", id, both(name));
  for (const { id, name } of dataset.agencies.values())
    names.add("agency", id, [...both(name), ...shortened(name.vi)]);
  for (const { id, number, title } of dataset.sources.values()) names.add("source", id, [number, title]);
  for (const { slug, title } of dataset.conferences.values()) names.add("conference", slug, [title]);
  for (const { id, short, name, frameworks } of dataset.indices.values()) {
    names.add("index", id, [short, ...both(name)]);
    // a component written without its index: "participation" for "papi/participation"
    for (const part of frameworks.flatMap(({ components }) => flatten(components)))
      names.add("index", `${id}/${part.id}`, [part.id, ...both(part.name)]);
  }
  return names;
}
