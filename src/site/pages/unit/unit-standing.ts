import { t } from "../../../language/say.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import { editionsOf, indicesOfKind, regionOf, unitsDay } from "../../../model/lookup.ts";
import type { Unit } from "../../../model/unit.ts";
import { componentWord, regionName } from "../../../narrative/names.ts";
import type { Block, Section } from "../../page.ts";
import { section } from "../../sections/context.ts";
import { comparePath, hasComparePage } from "../compare.ts";
import { leagueComponents, type UnitInEdition } from "./unit-in-edition.ts";
import { neighbourTable } from "./unit-neighbours.ts";
import { regionTable } from "./unit-region.ts";
import { strengthTable, strengthWords } from "./unit-strengths.ts";

/** The newest edition with a whole table in which the unit is ranked; `withComponents`: and its parts are known too. */
function newest(
  dataset: Dataset,
  index: IndexDefinition,
  unit: Unit,
  withComponents: boolean,
): UnitInEdition | null {
  const edition = editionsOf(dataset, index.id).findLast(
    (each) =>
      each.complete &&
      each.standings.get(unit.id)?.score &&
      (!withComponents || leagueComponents(index, each).length > 0),
  );
  return edition ? { dataset, index, edition, unit } : null;
}

/** The way to the region's table with every component. */
function compareLink({ dataset, index, edition, unit }: UnitInEdition): Block | null {
  const region = regionOf(dataset, unit, unitsDay(edition));
  if (region === null || !hasComparePage(dataset, region, index.id)) return null;
  const label = t`So sánh ${index.short} theo từng ${componentWord(index)} trong vùng ${regionName(dataset, region)}`;
  return { kind: "links", items: [{ label, href: comparePath(region, index.id), note: null }] };
}

/** Where a unit stands among the others: strong and weak components, its region, its neighbours in the table. */
export function standingSections(dataset: Dataset, unit: Unit): Section[] {
  const indices = indicesOfKind(dataset, unit.kind).filter(({ illustrative }) => !illustrative);
  const whole = indices.flatMap((index) => newest(dataset, index, unit, false) ?? []);
  const parts = indices.flatMap((index) => newest(dataset, index, unit, true) ?? []);
  return [
    section(
      "manh-yeu",
      t`Mạnh, yếu theo từng thành phần`,
      parts.flatMap((held) => [
        { kind: "paragraph", text: strengthWords(held) },
        { kind: "table", table: strengthTable(held) },
      ]),
    ),
    section(
      "trong-vung",
      t`So với các tỉnh, thành phố trong vùng`,
      whole.flatMap((held) => {
        const table = regionTable(held);
        return table ? [{ kind: "table", table }, compareLink(held)] : [];
      }),
    ),
    section(
      "lien-ke",
      t`Liền trên, liền dưới trong bảng xếp hạng`,
      whole.map((held) => ({ kind: "table", table: neighbourTable(held) })),
    ),
  ].filter((item) => item !== null);
}
