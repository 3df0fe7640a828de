import { type LeagueRow, league } from "../../analysis/standing/league.ts";
import { gridFor } from "../../charts/tiles/tile-grid.ts";
import { formatCount, formatNumber } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { roman } from "../../format/roman.ts";
import { t } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { regionOf, unitsDay } from "../../model/lookup.ts";
import { publishedQuarters, type Quarter, quarterOf } from "../../model/rules/quartile.ts";
import { type InEdition, ofEdition, ofHolder } from "../../narrative/fact-ids/edition-id.ts";
import { indexYear, regionName, unitName } from "../../narrative/names.ts";
import type { Block } from "../page.ts";
import { quarters, quarterTable, rankSpan } from "../tables/standing/quarter-table.ts";
import type { Tile, TileMap } from "./tiles.ts";

/** "15 tỉnh, thành phố ở nhóm I, nhiều nhất thuộc vùng Đồng bằng sông Hồng (06)"; without the region where several share it. */
function headlineOf(
  dataset: Dataset,
  index: IndexDefinition,
  edition: Edition,
  ranked: readonly LeagueRow[],
): Words {
  const title = indexYear(index, edition.year);
  const of = { index, year: edition.year };
  const units = edition.rankedUnits ?? ranked.length;
  if (ranked.length < units)
    return t`${title}: có thứ hạng của ${ofEdition(of, null, "so-noi-co-hang", formatCount(ranked.length))} trong ${ofEdition(of, null, "so-don-vi", formatCount(units))} tỉnh, thành phố`;
  const top = ranked.filter(({ rank }) => quarterOf(rank!, units, publishedQuarters(edition, units)) === 1);
  const counts = new Map<string, number>();
  for (const { unit } of top) {
    const held = dataset.units.get(unit);
    const region = held ? regionOf(dataset, held, unitsDay(edition)) : null;
    if (region !== null) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const leading = [...counts].flatMap(([region, count]) => (count === most ? [region] : []));
  const size = ofEdition(of, "1", "so-noi-nhom", formatCount(top.length));
  return leading.length === 1 && most > 1
    ? t`${title}: ${size} tỉnh, thành phố ở nhóm I, nhiều nhất thuộc vùng ${regionName(dataset, leading[0]!)} (${ofHolder(of, leading[0]!, "1", "so-noi-nhom", formatCount(most))})`
    : t`${title}: ${size} tỉnh, thành phố ở nhóm I`;
}

function tilesOf(
  dataset: Dataset,
  index: IndexDefinition,
  edition: Edition,
  rows: readonly LeagueRow[],
  units: number,
): Tile[] {
  const of = { index, year: edition.year };
  const found = new Map(rows.map((row) => [row.unit, row]));
  return gridFor(found.keys()).places.map(({ unit, row, column }) => {
    const held = found.get(unit);
    const rank = held?.rank ?? null;
    const score = held?.score ?? null;
    const quarter = rank === null ? null : quarterOf(rank, units, publishedQuarters(edition, units));
    const figure =
      score === null
        ? rank === null
          ? "–"
          : t`hạng ${ofHolder(of, unit, null, "hang", formatNumber(rank, 0))}`
        : ofHolder(of, unit, null, "diem", formatNumber(score, index.measure.decimals));
    return {
      name: unitName(dataset, unit),
      href: `don-vi/${unit}/`,
      row,
      column,
      quarter,
      marks: [
        { text: figure, quarter: null },
        ...(quarter === null ? [] : [{ text: roman(quarter), quarter: null }]),
      ],
      told:
        rank === null
          ? t`chưa có thứ hạng`
          : t`hạng ${ofHolder(of, unit, null, "hang", formatRank(rank, edition.rankedUnits))}, nhóm ${roman(quarter ?? 4)}`,
    };
  });
}

/** The key of the quarters; with the ranks that they hold where the map is of one edition, of so many ranked units. */
export function quarterKey(
  one: { of: InEdition; units: number; sizes: readonly number[] | null } | null,
): TileMap["key"] {
  const spans: Record<Quarter, Words> = {
    1: t`một phần tư đứng đầu`,
    2: t`phần tư thứ hai`,
    3: t`phần tư thứ ba`,
    4: t`một phần tư cuối`,
  };
  return quarters.map((quarter) => {
    const ranks = one === null ? null : rankSpan(quarter, one.units, one.sizes, one.of);
    return {
      mark: { text: roman(quarter), quarter },
      text: ranks === null ? spans[quarter] : together`${spans[quarter]}, ${ranks}`,
    };
  });
}

/** Whether a map of the edition says anything: a unit with a rank stands on it. */
export function hasRanks(edition: Edition): boolean {
  const places = new Set(gridFor(edition.standings.keys()).places.map(({ unit }) => unit));
  return league(edition).some(({ rank, unit }) => rank !== null && places.has(unit));
}

/** The units of an edition on a map of equal tiles, each with its score and quarter, and the table of the quarters. */
export function tileMap(
  dataset: Dataset,
  id: string,
  index: IndexDefinition,
  edition: Edition,
): (Block | null)[] {
  if (!hasRanks(edition)) return [];
  const rows = league(edition);
  const ranked = rows.filter(({ rank }) => rank !== null);
  const units = edition.rankedUnits ?? ranked.length;
  const map: TileMap = {
    id,
    headline: headlineOf(dataset, index, edition, ranked),
    subtitle: t`Mỗi ô là một tỉnh, thành phố, đặt theo vị trí địa lý. Trong ô là điểm và nhóm theo thứ hạng; “–” là chưa có số liệu.`,
    columns: gridFor(rows.map(({ unit }) => unit)).columns,
    tiles: tilesOf(dataset, index, edition, rows, units),
    key: quarterKey({
      of: { index, year: edition.year },
      units,
      sizes: publishedQuarters(edition, units),
    }),
  };
  return [
    { kind: "tiles", map },
    { kind: "table", table: quarterTable(dataset, index, edition, ranked, units) },
  ];
}
