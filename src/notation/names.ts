import { componentAliases, indexAliases, unitAliases } from "../claims/lexicon/aliases.ts";
import type { Dataset } from "../model/dataset.ts";
import type { IndexDefinition } from "../model/framework.ts";
import { existsIn, flatten, indicesOfLeagues, unitsWithPages } from "../model/lookup.ts";
import type { Unit } from "../model/unit.ts";
import { folded } from "./fold.ts";

/** What a group of words names; several where one name is borne by several. */
export type Named =
  | { what: "index"; index: string }
  | { what: "component"; index: string; component: string }
  | { what: "unit"; unit: string };

/** Names as staff write them, folded, with what they name. */
export type Names = ReadonlyMap<string, readonly Named[]>;

const list = (all: string | undefined) => all?.split("|") ?? [];

/** Other names of an index; one of made-up figures goes by the names of what it imitates. */
function otherNames(index: IndexDefinition): string[] {
  const real = index.id.replace(/-mau$/, "");
  const imitates = index.illustrative && index.internalTo === undefined;
  return [...list(indexAliases[index.id]), ...(imitates ? [real, ...list(indexAliases[real])] : [])];
}

/** Every index, component and unit of a dataset under each of its names: id, name, number and usual variants. */
export function namesOf(dataset: Dataset): Names {
  const names = new Map<string, Named[]>();
  const add = (name: string, named: Named) => {
    const key = folded(name);
    const held = names.get(key) ?? [];
    if (key !== "" && !held.some((one) => JSON.stringify(one) === JSON.stringify(named)))
      names.set(key, [...held, named]);
  };
  for (const index of indicesOfLeagues(dataset)) {
    const own = [index.id, index.short, index.short.replace(/\s*\(.*\)$/, ""), index.name.vi];
    for (const name of [...own, ...(index.aliases ?? []), ...otherNames(index)])
      add(name, { what: "index", index: index.id });
    const aliases = componentAliases[index.illustrative ? index.id.replace(/-mau$/, "") : index.id] ?? {};
    for (const framework of index.frameworks)
      for (const { id, code, name, aliases: told = [] } of flatten(framework.components))
        for (const one of [id, code ?? "", name.vi, ...told, ...list(aliases[id])])
          add(one, { what: "component", index: index.id, component: id });
  }
  for (const unit of unitsWithPages(dataset))
    for (const name of [
      unit.id,
      unit.name.vi,
      ...(unit.renamed ?? []).map(({ name: later }) => later.vi),
      ...(unit.aliases ?? []),
      ...list(unitAliases[unit.id]),
    ])
      add(name, { what: "unit", unit: unit.id });
  return names;
}

/** Of the units of one name the one that existed in a year: Đồng Tháp before and after its merger. */
export function unitOfYear(dataset: Dataset, ids: readonly string[], year: number | null): Unit | null {
  const units = ids.flatMap((id) => dataset.units.get(id) ?? []);
  return units.find((unit) => year !== null && existsIn(unit, year)) ?? units[0] ?? null;
}
