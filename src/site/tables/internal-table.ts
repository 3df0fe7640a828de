import type { InternalRow } from "../../analysis/internal/internal-index.ts";
import type { InternalComponent } from "../../analysis/internal/internal-parts.ts";
import { formatNumber, formatPercent } from "../../format/number.ts";
import { formatPlacesSigned, formatRank } from "../../format/rank.ts";
import { named, t } from "../../language/say.ts";
import { together, type Words } from "../../language/text.ts";
import type { Column, Row } from "../page.ts";
import { countCell, missingCell, pointsCell } from "./frame/cells.ts";
import { tabulate } from "./frame/columns.ts";

/** Units of one kind: score, own maximum, attainment, rank, change, points lost. */
export function internalTable(
  rows: readonly InternalRow[],
  ranked: number,
  header: Words,
): { columns: Column[]; rows: Row[] } {
  return tabulate(rows, ({ unit }) => ({ text: named(unit.name) }), header, [
    {
      label: t`Hạng`,
      numeric: true,
      cell: ({ rank, reasons }) =>
        rank === null
          ? missingCell(reasons.rank ?? "no-rank")
          : { text: formatRank(rank, ranked), value: rank },
    },
    {
      label: t`Điểm`,
      numeric: true,
      cell: ({ score, reasons }) =>
        score === null ? missingCell(reasons.score ?? "no-score") : pointsCell(score),
    },
    {
      label: t`Tối đa của đơn vị`,
      numeric: true,
      cell: ({ maximum }) => (maximum === null ? { text: "", value: null } : pointsCell(maximum)),
    },
    {
      label: t`Tỷ lệ đạt`,
      numeric: true,
      cell: ({ attainment }) =>
        attainment === null
          ? { text: "", value: null }
          : { text: formatPercent(attainment, 2), value: attainment },
    },
    {
      label: t`Tăng, giảm (điểm phần trăm)`,
      numeric: true,
      cell: ({ change, verdict, reasons }) =>
        change === null
          ? missingCell(reasons.change ?? "no-previous-score")
          : { text: formatNumber(change, 2, "always"), value: change, tone: verdict },
    },
    {
      label: t`Tăng, giảm bậc`,
      numeric: true,
      cell: ({ places, rankVerdict }) =>
        places.value === null
          ? missingCell(places.reason ?? "no-previous-rank")
          : { text: formatPlacesSigned(places.value), value: places.value, tone: rankVerdict },
    },
    {
      label: t`Điểm mất`,
      numeric: true,
      cell: ({ lost }) => (lost === null ? { text: "", value: null } : pointsCell(lost)),
    },
  ]);
}

/** Components over the units of one kind, most points lost first. */
export function internalComponentTable(rows: readonly InternalComponent[], header: Words) {
  return tabulate(
    rows,
    ({ component }) => ({
      text:
        component.code === null
          ? named(component.name)
          : together`${component.code}. ${named(component.name)}`,
    }),
    header,
    [
      {
        label: t`Số đơn vị áp dụng`,
        numeric: true,
        cell: ({ units }) => countCell(units),
      },
      {
        label: t`Điểm tối đa`,
        numeric: true,
        cell: ({ component }) => pointsCell(component.maxPoints!),
      },
      {
        label: t`Tỷ lệ đạt chung`,
        numeric: true,
        cell: ({ attainment }) => ({ text: formatPercent(attainment, 2), value: attainment }),
      },
      { label: t`Tổng điểm mất`, numeric: true, cell: ({ lost }) => pointsCell(lost) },
    ],
  );
}
