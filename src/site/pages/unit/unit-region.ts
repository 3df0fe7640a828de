import { mean } from "../../../analysis/math/statistics.ts";
import { league } from "../../../analysis/standing/league.ts";
import { formatNumber } from "../../../format/number.ts";
import { formatRank } from "../../../format/rank.ts";
import { t } from "../../../language/say.ts";
import { regionOf, unitsDay, unitsOfRegion } from "../../../model/lookup.ts";
import { indexYear, regionName, sourceLine, unitName } from "../../../narrative/names.ts";
import type { Table } from "../../page.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import { rankNote, standingColumns } from "../../tables/standing/league-columns.ts";
import { editionPath, unitAnchor } from "../edition.ts";
import type { UnitInEdition } from "./unit-in-edition.ts";

/** The units of one's region, best first, in the newest edition with a whole table; null without a region. */
export function regionTable({ dataset, index, edition, unit }: UnitInEdition): Table | null {
  const region = regionOf(dataset, unit, unitsDay(edition));
  if (region === null) return null;
  const members = new Set(unitsOfRegion(dataset, region, unitsDay(edition)).map(({ id }) => id));
  const rows = league(edition).filter((row) => members.has(row.unit));
  const scores = rows.flatMap(({ rank, score }) => (rank === null || score === null ? [] : [score]));
  const places = new Map(
    rows.flatMap(({ unit: id, rank }) =>
      rank === null
        ? []
        : [[id, 1 + rows.filter((other) => other.rank !== null && other.rank < rank).length] as const],
    ),
  );
  const average = mean(scores);
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
              : { text: formatRank(place, scores.length), value: place };
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
            t`Bình quân vùng: ${formatNumber(average, index.measure.decimals)}, tính từ ${formatNumber(scores.length, 0)} nơi có đủ số liệu, mỗi nơi một lần như nhau.`,
          ]),
      ...rankNote(edition),
    ],
    source: sourceLine(dataset, edition.sources),
  };
}
