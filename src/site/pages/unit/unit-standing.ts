import type { UnitAnalysis, UnitStanding } from "../../../analysis/analyse-unit.ts";
import { t } from "../../../language/say.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { componentWord, regionName, shortName } from "../../../narrative/names.ts";
import type { Block, Section } from "../../page.ts";
import { section } from "../../sections/context.ts";
import { comparePath } from "../compare.ts";
import { neighbourTable } from "./unit-neighbours.ts";
import { regionTable } from "./unit-region.ts";
import { strengthTable, strengthWords } from "./unit-strengths.ts";

/** The way to the region's table with every component. */
function compareLink(dataset: Dataset, { index, region, compared }: UnitStanding): Block | null {
  if (region === null || !compared) return null;
  const label = t`So sánh ${shortName(index)} theo từng ${componentWord(index)} trong vùng ${regionName(dataset, region.region)}`;
  return { kind: "links", items: [{ label, href: comparePath(region.region, index.id), note: null }] };
}

/** Where a unit stands among the others: strong and weak components, its region, its neighbours in the table. */
export function standingSections(dataset: Dataset, { unit, standings, components }: UnitAnalysis): Section[] {
  return [
    section(
      "manh-yeu",
      t`Mạnh, yếu theo từng thành phần`,
      components.flatMap((held) => [
        { kind: "paragraph", text: strengthWords(held) },
        { kind: "table", table: strengthTable(dataset, unit, held) },
      ]),
    ),
    section(
      "trong-vung",
      t`So với các tỉnh, thành phố trong vùng`,
      standings.flatMap((held) => {
        const table = regionTable(dataset, unit, held);
        return table ? [{ kind: "table", table }, compareLink(dataset, held)] : [];
      }),
    ),
    section(
      "lien-ke",
      t`Liền trên, liền dưới trong bảng xếp hạng`,
      standings.map((held) => ({ kind: "table", table: neighbourTable(dataset, unit, held) })),
    ),
  ].filter((item) => item !== null);
}
