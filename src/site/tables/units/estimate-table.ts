import type { BackCast } from "../../../analysis/units/back-cast.ts";
import { eachOnce } from "../../../format/alike.ts";
import { formatYearList } from "../../../format/date.ts";
import { formatChange } from "../../../format/measure.ts";
import { formatNumber, formatPercent } from "../../../format/number.ts";
import { formatRank } from "../../../format/rank.ts";
import { joinWords } from "../../../format/words.ts";
import { t } from "../../../language/say.ts";
import { together, type Words } from "../../../language/text.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import { editionOf } from "../../../model/lookup.ts";
import type { Unit } from "../../../model/unit.ts";
import { breakWords } from "../../../narrative/comparability/reasons.ts";
import { type EditionFactKind, ofEdition, ofHolder } from "../../../narrative/fact-ids/edition-id.ts";
import { shortName, sourceLine } from "../../../narrative/names.ts";
import { estimateNotes, partName } from "../../../narrative/units.ts";
import type { Cell, Table } from "../../page.ts";
import { breakMark, breakMarkNotes, yearBreak } from "../frame/break-marks.ts";
import { missingCell, scoreCell } from "../frame/cells.ts";
import { type ColumnOf, tabulate, turned } from "../frame/columns.ts";

function partColumns(
  dataset: Dataset,
  index: IndexDefinition,
  merged: Unit,
  unit: string,
): ColumnOf<BackCast>[] {
  const name = partName(dataset, merged, unit);
  const of = (point: BackCast) => point.parts.find((part) => part.unit === unit)!;
  return [
    {
      label: name,
      numeric: true,
      cell: (point) => {
        const cell = scoreCell(of(point).score, index.measure, of(point).reason ?? "no-score");
        const mark = breakMark(yearBreak(index, point.year));
        return of(point).score
          ? {
              ...cell,
              text: ofHolder({ index, year: point.year }, unit, null, "diem", together`${cell.text}${mark}`),
            }
          : cell;
      },
    },
    {
      label: t`${name}: hạng`,
      numeric: true,
      cell: (point) => {
        const { rank, rankedUnits, reason } = of(point);
        return rank === null
          ? missingCell(reason ?? "no-rank")
          : {
              text: ofHolder({ index, year: point.year }, unit, null, "hang", formatRank(rank, rankedUnits)),
              value: rank,
            };
      },
    },
  ];
}

function estimateColumns(dataset: Dataset, index: IndexDefinition, unit: Unit): ColumnOf<BackCast>[] {
  const { measure } = index;
  const led = ({ year }: BackCast, what: EditionFactKind, words: Words) =>
    ofEdition({ index, year }, null, what, words);
  const number = (value: number) => formatNumber(value, measure.decimals);
  const bound = (point: BackCast, what: EditionFactKind, value: number | undefined): Cell =>
    value === undefined ? { text: "", value: null } : { text: led(point, what, number(value)), value };
  return [
    {
      label: t`Ước tính`,
      numeric: true,
      always: true,
      cell: (point) => {
        const { estimate, missing, reasons, breakBefore } = point;
        if (estimate)
          return {
            text: led(point, "uoc-tinh", together`${number(estimate.value)}${breakMark(breakBefore)}`),
            value: estimate.value,
          };
        if (missing.length === 0) return missingCell(reasons.estimate ?? "part-missing");
        if (missing.length === unit.madeOf.length)
          return { text: t`thiếu mọi phần`, tone: "missing", value: null };
        return {
          text: t`thiếu ${joinWords(missing.map((id) => partName(dataset, unit, id)))}`,
          tone: "missing",
          value: null,
        };
      },
    },
    {
      label: t`Thấp nhất`,
      numeric: true,
      cell: (point) => bound(point, "uoc-tinh-thap", point.estimate?.low),
    },
    {
      label: t`Cao nhất`,
      numeric: true,
      cell: (point) => bound(point, "uoc-tinh-cao", point.estimate?.high),
    },
    {
      label: t`Đứng trên (% số nơi)`,
      numeric: true,
      cell: (point) =>
        point.position
          ? {
              text: led(point, "vi-tri-phan-tram", formatPercent(point.position.value, 0)),
              value: point.position.value,
            }
          : { text: "", value: null },
    },
    {
      label: t`Thay đổi của ước tính`,
      numeric: true,
      cell: (point) => {
        const { year, against, estimate, change, reasons } = point;
        if (!estimate) return { text: "", value: null };
        const gap = against !== null && year - against > 1 ? t` (so với ${against})` : "";
        if (change !== null)
          return {
            text: together`${led(point, "thay-doi-uoc-tinh", formatChange(change, measure))}${gap}`,
            value: change,
          };
        return reasons.change === "break-none"
          ? missingCell("break-none", "not-comparable")
          : { text: "", value: null };
      },
    },
  ];
}

/** Columns of figures that stand on an upright page, of a table of few rows and of any. */
const UPRIGHT = { few: 11, rows: 6, any: 6 };

/**
 * Whether a table needs a page of its own: one that is small, or whose empty columns are left out, stands in the text,
 * and so does one of few years, which is turned where it has more columns than an upright page takes.
 */
const isWide = (columns: number, rows: number): boolean => rows > UPRIGHT.rows && columns > UPRIGHT.any;
const isTurned = (columns: number, rows: number): boolean => rows <= UPRIGHT.rows && columns > UPRIGHT.few;

/** A year of which no source tells anything of any part: a row of it would say so in every cell. */
const isUntold = ({ parts }: BackCast): boolean =>
  parts.every(
    ({ score, rank, reason }) =>
      score === null && rank === null && (reason === "no-score" || reason === "no-source"),
  );

export function estimateTable(
  dataset: Dataset,
  index: IndexDefinition,
  unit: Unit,
  points: readonly BackCast[],
): Table {
  // of a year without an estimate nothing is set beside another year
  const breaks = points.flatMap(({ breakBefore, estimate }) =>
    breakBefore && estimate ? [breakWords(breakBefore)] : [],
  );
  const untold = points.filter(isUntold);
  const told = points.filter((point) => !untold.includes(point));
  const laid = tabulate(told, ({ year }) => ({ text: `${year}`, value: year }), t`Năm`, [
    ...unit.madeOf.flatMap((id) => partColumns(dataset, index, unit, id)),
    ...estimateColumns(dataset, index, unit),
  ]);
  const wide = isWide(laid.columns.length, laid.rows.length);
  const shape = isTurned(laid.columns.length, laid.rows.length) ? turned(laid, t`Số liệu`) : laid;
  const sources = told.flatMap(({ year, parts }) => {
    const standings = editionOf(dataset, index.id, year)?.standings;
    // what is known of a part may be its rank alone
    return parts.flatMap(({ unit: part, score }) => (score ?? standings?.get(part)?.rank)?.sources ?? []);
  });
  return {
    id: `bang-${index.id}-cac-phan`,
    caption: t`${shortName(index)}: các đơn vị hợp thành và ước tính`,
    ...shape,
    notes: [
      ...(untold.length === 0
        ? []
        : [
            t`Chưa có nguồn nêu kết quả của đơn vị hợp thành nào: ${formatYearList(untold.map(({ year }) => year))}.`,
          ]),
      ...estimateNotes(dataset, unit, points),
      ...breakMarkNotes(shape.rows),
      ...eachOnce(breaks),
    ],
    source: sourceLine(dataset, sources),
    ...(wide ? { wide: true as const } : {}),
  };
}
