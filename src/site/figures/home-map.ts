import { league } from "../../analysis/standing/league.ts";
import { gridFor } from "../../charts/tiles/tile-grid.ts";
import { formatCount } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { roman } from "../../format/roman.ts";
import { compareVietnamese, joinWords } from "../../format/words.ts";
import { t } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Edition } from "../../model/edition.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { editionsOf } from "../../model/lookup.ts";
import { publishedQuarters, quarterOf } from "../../model/rules/quartile.ts";
import { ofHolder } from "../../narrative/fact-ids/edition-id.ts";
import { indexYear, sourceLine, unitName, unitNames } from "../../narrative/names.ts";
import type { Block, Cell } from "../page.ts";
import { missingCell } from "../tables/frame/cells.ts";
import { tabulate } from "../tables/frame/columns.ts";
import { hasRanks, quarterKey } from "./tile-map.ts";
import type { TileMark } from "./tiles.ts";

/** The newest edition of an index that ranks a unit of the map, with its league. */
function newest(dataset: Dataset, index: IndexDefinition): { index: IndexDefinition; edition: Edition }[] {
  const edition = editionsOf(dataset, index.id).filter(hasRanks).at(-1);
  return edition ? [{ index, edition }] : [];
}

/** Rank and quarter of a unit in an edition; null where it holds none. */
function placeIn(edition: Edition, unit: string) {
  const ranked = league(edition).filter(({ rank }) => rank !== null);
  const rank = ranked.find((row) => row.unit === unit)?.rank ?? null;
  const units = edition.rankedUnits ?? ranked.length;
  const quarter = rank === null ? null : quarterOf(rank, units, publishedQuarters(edition, units));
  return rank === null || quarter === null ? null : { rank, quarter };
}

/** A single rank says nothing of all indices, so the headline names who holds as many at least. */
const RANKS_OF_NAMED = 2;
/** More names than these are counted. */
const NAMED = 5;

function headlineOf(dataset: Dataset, names: readonly Words[], inTop: readonly string[]): Words {
  if (inTop.length === 0) return t`Nhóm của từng tỉnh, thành phố trong ${joinWords(names)}`;
  const who =
    inTop.length > NAMED ? t`${formatCount(inTop.length)} tỉnh, thành phố` : unitNames(dataset, inTop);
  return t`${who}: đều ở nhóm I trong mọi chỉ số có thứ hạng ở đây, từ hai chỉ số trở lên`;
}

/** The latest standing of every province in all indices: a map of equal tiles with a quarter for each index, and the table of the ranks. */
export function homeMap(dataset: Dataset, indices: readonly IndexDefinition[]): (Block | null)[] {
  const latest = indices.flatMap((index) => newest(dataset, index));
  if (latest.length === 0) return [];
  const grid = gridFor(latest.flatMap(({ edition }) => [...edition.standings.keys()]));
  const names = latest.map(({ index, edition }) => indexYear(index, edition.year));
  const marksOf = (unit: string): TileMark[] =>
    latest.map(({ edition }) => {
      const place = placeIn(edition, unit);
      return place ? { text: roman(place.quarter), quarter: place.quarter } : { text: "–", quarter: null };
    });
  const rankOf = (index: IndexDefinition, edition: Edition, unit: string, rank: number) =>
    ofHolder({ index, year: edition.year }, unit, null, "hang", formatRank(rank, edition.rankedUnits));
  const toldOf = (unit: string) =>
    strung(
      latest.map(({ index, edition }, i) => {
        const place = placeIn(edition, unit);
        return place
          ? t`${names[i]!}: hạng ${rankOf(index, edition, unit, place.rank)}`
          : t`${names[i]!}: chưa có thứ hạng`;
      }),
      "; ",
    );
  const units = grid.places.map(({ unit }) => unit);
  const inTop = units.filter((unit) => {
    const places = latest.map(({ edition }) => placeIn(edition, unit)).filter((place) => place !== null);
    return places.length >= RANKS_OF_NAMED && places.every(({ quarter }) => quarter === 1);
  });
  const cellOf = ({ index, edition }: (typeof latest)[number], unit: string): Cell => {
    const place = placeIn(edition, unit);
    if (!place) return missingCell(edition.standings.get(unit)?.missing?.reason ?? "no-source");
    return {
      text: together`${rankOf(index, edition, unit, place.rank)} (${roman(place.quarter)})`,
      value: place.rank,
    };
  };
  // The same order in both languages, so that they can be laid beside one another.
  const ordered = (unit: string) => dataset.units.get(unit)?.name.vi ?? unit;
  return [
    {
      kind: "tiles",
      map: {
        id: "ban-do-moi-nhat",
        headline: headlineOf(dataset, names, inTop),
        subtitle: t`Mỗi ô là một tỉnh, thành phố, đặt theo vị trí địa lý. Trong ô, lần lượt từ trái sang, từ trên xuống: nhóm theo thứ hạng trong ${joinWords(names)}; “–” là chưa có số liệu.`,
        columns: grid.columns,
        tiles: grid.places.map(({ unit, row, column }) => ({
          name: unitName(dataset, unit),
          href: `don-vi/${unit}/`,
          row,
          column,
          quarter: null,
          marks: marksOf(unit),
          told: toldOf(unit),
        })),
        key: quarterKey(null),
      },
    },
    {
      kind: "table",
      table: {
        id: "bang-moi-nhat",
        caption: t`Thứ hạng mới nhất của các tỉnh, thành phố`,
        ...tabulate(
          [...units].sort((a, b) => compareVietnamese(ordered(a), ordered(b))),
          (unit) => ({ text: unitName(dataset, unit), href: `don-vi/${unit}/` }),
          t`Tỉnh, thành phố`,
          latest.map((one, i) => ({
            label: names[i]!,
            numeric: true,
            cell: (unit: string) => cellOf(one, unit),
          })),
          (unit) => ({ unit }),
        ),
        tools: true,
        notes: [t`Trong ngoặc là nhóm: I là một phần tư đứng đầu, IV là một phần tư cuối.`],
        source: sourceLine(
          dataset,
          latest.flatMap(({ edition }) =>
            edition.complete
              ? edition.sources
              : [...edition.standings.values()].flatMap(({ rank }) => rank?.sources ?? []),
          ),
        ),
      },
    },
  ];
}
