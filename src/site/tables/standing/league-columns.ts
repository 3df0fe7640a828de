import type { LeagueRow } from "../../../analysis/standing/league.ts";
import { formatNumber } from "../../../format/number.ts";
import { formatRank } from "../../../format/rank.ts";
import { t } from "../../../language/say.ts";
import type { Words } from "../../../language/text.ts";
import type { Edition } from "../../../model/edition.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import { ofHolder } from "../../../narrative/fact-ids/edition-id.ts";
import { missingCell } from "../frame/cells.ts";
import type { ColumnOf } from "../frame/columns.ts";

/** Rank and score of a unit in one edition, as the short tables of profiles and comparisons show them. */
export function standingColumns(index: IndexDefinition, edition: Edition): ColumnOf<LeagueRow>[] {
  const of = { index, year: edition.year };
  const absent = ({ unit }: LeagueRow) => edition.standings.get(unit)?.missing?.reason;
  return [
    {
      label: t`Hạng`,
      numeric: true,
      cell: (row) =>
        row.rank === null
          ? missingCell(absent(row) ?? "no-rank")
          : {
              text: ofHolder(of, row.unit, null, "hang", formatRank(row.rank, edition.rankedUnits)),
              value: row.rank,
            },
    },
    {
      label: index.measure.unit === "percent" ? t`Điểm (%)` : t`Điểm`,
      numeric: true,
      cell: (row) =>
        row.score === null
          ? missingCell(absent(row) ?? "no-score")
          : {
              text: ofHolder(of, row.unit, null, "diem", formatNumber(row.score, index.measure.decimals)),
              value: row.score,
            },
    },
  ];
}

/** Ranks that were computed here are told as such under the table. */
export function rankNote(edition: Edition): Words[] {
  const published = [...edition.standings.values()].some(({ rank }) => rank !== null);
  return published
    ? []
    : [
        t`Thứ hạng được tính từ điểm chưa làm tròn của các tỉnh, thành phố có đủ số liệu; bằng điểm thì cùng hạng.`,
      ];
}
