import { nearest } from "../../../../load/nearest.ts";
import type { Dataset } from "../../../../model/dataset.ts";
import type { Framework, IndexDefinition } from "../../../../model/framework.ts";
import { nameOn } from "../../../../model/issuing/issuing-body.ts";
import { existsIn, findComponent, flatten } from "../../../../model/lookup.ts";
import { folded } from "../../folded.ts";
import type { Named } from "../../named/named.ts";
import { UnitNames } from "../../unit-names.ts";
import { meaningName } from "../bringing.ts";

/** The edition whose sheets are meant: they call units, regions and components as they were called in that year. */
export interface Called {
  dataset: Dataset;
  index: IndexDefinition;
  framework: Framework;
  year: number;
}

export const NATIONAL = "national";
/** The total of an index, which is no component. */
const TOTAL = "";
const NATIONAL_NAME = "Cả nước";

/** Units of an edition by their names. */
export function unitsCalled({ dataset, index, year }: Called): Named {
  const names = new UnitNames(dataset, index.internalTo ?? null, index.illustrative, index.unitKind);
  return {
    find: (text) => (dataset.units.has(text) ? text : (names.inYear(text, year)?.id ?? null)),
    // one that there was not in that year has its id for a name, which alone tells it from its successor
    nameOf: (id) => {
      const unit = dataset.units.get(id);
      return unit && existsIn(unit, year) ? nameOn(unit, `${year}-12-31`) : id;
    },
    cure: (text) =>
      `${meant(names.near(text))}Ghi tên đơn vị của năm ${year} như ở trang "Điểm"; đơn vị cũ thì ghi mã trong data/units.yaml.`,
  };
}

/** Units, or the nation. */
export function unitsOrNation(called: Called): Named {
  const units = unitsCalled(called);
  return {
    ...units,
    find: (text) => (isNation(text) ? NATIONAL : units.find(text)),
    nameOf: (id) => (id === NATIONAL ? NATIONAL_NAME : units.nameOf(id)),
  };
}

/** Components of the edition's framework by id, number or name. */
export function componentsCalled({ framework, index }: Called): Named {
  const all = flatten(framework.components);
  const callings = all.map(({ id, code, name, aliases }) => ({
    id,
    names: new Set(
      [
        id,
        name.vi,
        name.en ?? "",
        ...(aliases ?? []),
        ...(code === null ? [] : [code, `${code} ${name.vi}`, `${code}. ${name.vi}`]),
      ].map(folded),
    ),
  }));
  const levels = Object.values(index.levels)
    .map((name) => folded(name.vi))
    .sort((one, other) => other.length - one.length);
  const level = new RegExp(`^(?:${levels.join("|")}) (?=\\d)`);
  return {
    find: (text) => {
      const plain = folded(text).replace(level, "");
      if (/^(?:diem |chi so )?(?:chung|tong hop)$|^tong(?: diem)?$/.test(plain)) return TOTAL;
      return only(callings.filter(({ names }) => names.has(plain)))?.id ?? null;
    },
    nameOf: (id) => (findComponent(framework, id) ? meaningName(framework, id) : id),
    cure: (text) =>
      `${meant([
        ...new Set([
          ...all.filter(({ name }) => folded(name.vi).includes(folded(text))).map(({ name }) => name.vi),
          ...nearest(
            text,
            all.map(({ name }) => name.vi),
          ),
        ]),
      ])}Ghi tên hoặc số thứ tự của thành phần như ở hàng đầu của trang "Điểm".`,
  };
}

/** What a mean is of: the nation, a region of that year, a component; "region:dbscl" and "component:papi1" tell which. */
export function subjectsCalled(called: Called): Named {
  const components = componentsCalled(called);
  const regions = regionsIn(called);
  return {
    find: (text) => {
      if (isNation(text)) return NATIONAL;
      const region = only(
        regions.filter(
          ({ id, name }) => id === text || folded(name.vi) === folded(text.replace(/^vùng /iu, "")),
        ),
      );
      if (region) return `region:${region.id}`;
      const component = components.find(text);
      return component === null || component === TOTAL ? null : `component:${component}`;
    },
    nameOf: (subject) => {
      const [kind, id = ""] = subject.split(":");
      if (kind === NATIONAL) return NATIONAL_NAME;
      return kind === "region" ? (called.dataset.regions.get(id)?.name.vi ?? id) : components.nameOf(id);
    },
    cure: () =>
      `Ghi “${NATIONAL_NAME}”, tên vùng (${regions.map(({ name }) => name.vi).join(", ")}) hoặc tên thành phần như ở hàng đầu của trang "Điểm".`,
  };
}

/** The regions that there were at the end of an edition's year, where its units have any. */
export function regionsIn({ dataset, year }: Called) {
  return [...dataset.regions.values()].filter((region) => existsIn(region, year));
}

const isNation = (text: string) => /^(ca nuoc|toan quoc|national)$/.test(folded(text));
const only = <T>(found: readonly T[]): T | null => (found.length === 1 ? found[0]! : null);
const meant = (near: readonly string[]) => (near.length > 0 ? `Có phải ${near.join(", ")}? ` : "");
