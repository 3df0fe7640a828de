import type { LeagueRow } from "../../../analysis/standing/league.ts";
import { formatNumber } from "../../../format/number.ts";
import { roman } from "../../../format/roman.ts";
import { t, tAs } from "../../../language/say.ts";
import { strung, together, type Words } from "../../../language/text.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Edition } from "../../../model/edition.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import { publishedQuarters, type Quarter, quarterOf, ranksOfQuarter } from "../../../model/rules/quartile.ts";
import {
  editionFactId,
  type InEdition,
  ofEdition,
  ofHolder,
} from "../../../narrative/fact-ids/edition-id.ts";
import { indexYear, sourceLine, unitName } from "../../../narrative/names.ts";
import type { Table } from "../../page.ts";
import { countCell, missingCell } from "../frame/cells.ts";
import { tabulate } from "../frame/columns.ts";

export const quarters: readonly Quarter[] = [1, 2, 3, 4];

/** "hạng 1–15"; "hạng 1" where a quarter holds one rank. */
export function rankSpan(
  quarter: Quarter,
  rankedUnits: number,
  sizes: readonly number[] | null,
  of: InEdition,
): Words | null {
  const span = ranksOfQuarter(quarter, rankedUnits, sizes);
  if (!span) return null;
  const end = (rank: number) => ofEdition(of, `${quarter}`, "hang-nhom", formatNumber(rank, 0));
  return span.from === span.to ? t`hạng ${end(span.from)}` : t`hạng ${end(span.from)}–${end(span.to)}`;
}

/** Who stands in which quarter, with the ranks: the same numbers as the map. */
export function quarterTable(
  dataset: Dataset,
  index: IndexDefinition,
  edition: Edition,
  ranked: readonly LeagueRow[],
  units: number,
): Table {
  const sizes = publishedQuarters(edition, units);
  const of = { index, year: edition.year };
  const inQuarter = (quarter: Quarter) =>
    ranked.filter(({ rank }) => quarterOf(rank!, units, sizes) === quarter);
  return {
    id: "bang-nhom",
    caption: t`${indexYear(index, edition.year)}: các nhóm theo thứ hạng`,
    ...tabulate(
      quarters.filter((quarter) => rankSpan(quarter, units, sizes, of) !== null),
      (quarter) => ({ text: t`Nhóm ${roman(quarter)} (${rankSpan(quarter, units, sizes, of)!})` }),
      tAs("quarter")`Nhóm`,
      [
        {
          label: t`Có số liệu`,
          numeric: true,
          cell: (quarter) =>
            countCell(inQuarter(quarter).length, editionFactId(of, `${quarter}`, "so-noi-nhom")),
        },
        {
          label: t`Tỉnh, thành phố (hạng)`,
          numeric: false,
          cell: (quarter) => {
            const held = inQuarter(quarter).map(
              ({ unit, rank }) =>
                together`${unitName(dataset, unit)} (${ofHolder(of, unit, null, "hang", formatNumber(rank!, 0))})`,
            );
            return held.length === 0 ? missingCell("no-rank") : { text: strung(held, ", ") };
          },
        },
      ],
    ),
    notes: ranked.some(({ rankBasis }) => rankBasis === "computed")
      ? [
          t`Thứ hạng được tính từ điểm chưa làm tròn của các tỉnh, thành phố có đủ số liệu; bằng điểm thì cùng hạng.`,
        ]
      : [],
    source: sourceLine(
      dataset,
      edition.complete
        ? edition.sources
        : [...edition.standings.values()].flatMap(({ rank, score }) => (rank ?? score)?.sources ?? []),
    ),
    wide: true,
  };
}
