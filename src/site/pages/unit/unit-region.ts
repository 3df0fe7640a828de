import type { UnitStanding } from "../../../analysis/analyse-unit.ts";
import { formatNumber } from "../../../format/number.ts";
import { formatRank } from "../../../format/rank.ts";
import { t } from "../../../language/say.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Unit } from "../../../model/unit.ts";
import { ofEdition, ofHolder } from "../../../narrative/fact-ids/edition-id.ts";
import { indexYear, regionName, sourceLine, unitName } from "../../../narrative/names.ts";
import { editionPath, unitAnchor } from "../../addresses/edition-path.ts";
import type { Table } from "../../page.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import { rankNote, standingColumns } from "../../tables/standing/league-columns.ts";

/** The units of one's region, best first, in the newest edition with a whole table; null without a region. */
export function regionTable(
  dataset: Dataset,
  unit: Unit,
  { index, edition, region: held }: UnitStanding,
): Table | null {
  if (held === null) return null;
  const { region, rows, places, scored, mean: average } = held;
  const of = { index, year: edition.year };
  return {
    id: `bang-vung-${index.id}`,
    caption: t`${indexYear(index, edition.year)}: vùng ${regionName(dataset, region)}`,
    ...tabulate(
      rows,
      (row) => ({
        text: unitName(dataset, row.unit),
        href: `${editionPath(index.id, edition.year)}#${unitAnchor(row.unit)}`,
      }),
      t`Tỉnh, thành phố`,
      [
        {
          label: t`Trong vùng`,
          numeric: true,
          cell: ({ unit: id }) => {
            const place = places.get(id);
            return place === undefined
              ? { text: "–", value: null }
              : { text: ofHolder(of, id, null, "hang-vung", formatRank(place, scored)), value: place };
          },
        },
        ...standingColumns(index, edition),
      ],
      (row) => ({ own: row.unit === unit.id }),
    ),
    notes: [
      ...(average === null
        ? []
        : [
            t`Bình quân vùng: ${ofEdition(of, null, "trung-binh-vung", formatNumber(average, index.measure.decimals))}, tính từ ${ofEdition(of, null, "so-noi-vung", formatNumber(scored, 0))} nơi có đủ số liệu, mỗi nơi một lần như nhau.`,
          ]),
      ...rankNote(edition),
    ],
    source: sourceLine(dataset, edition.sources),
  };
}
