import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatNumber } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { indexYear, type Names, regionName, sourceLine } from "../../narrative/names.ts";
import { reasonWords } from "../../narrative/reasons.ts";
import type { Cell, Table } from "../page.ts";
import { changeCell, missingCell, placesCell, rankCell, scoreCell } from "./cells.ts";
import { tabulate } from "./columns.ts";

function regionCell(names: Names, { total }: IndexAnalysis): Cell {
  const place = total.regionPlace;
  if (!place) return missingCell(total.regionReason ?? "no-region");
  const told = place.basis === "reported" ? " (theo báo cáo)" : "";
  return {
    text: `${formatRank(place.rank, place.units)} ${regionName(names, place.region)}${told}`,
    value: place.rank,
  };
}

function meanCell({ total, index }: IndexAnalysis): Cell {
  const mean = total.position.nationalMean;
  if (!mean) return missingCell("no-national-mean");
  const basis = mean.basis === "computed" ? " (tính)" : mean.basis === "inferred" ? " (suy ra)" : "";
  return { text: `${formatNumber(mean.value, index.measure.decimals)}${basis}`, value: mean.value };
}

/** Sources of the figures of one analysis: the standing's own, not those of the whole edition. */
export function sourcesOf(analysis: IndexAnalysis): string[] {
  const { total } = analysis;
  return [
    ...(total.score?.sources ?? []),
    ...(total.previous?.sources ?? []),
    ...(total.change.reported?.sources ?? []),
    ...(total.regionPlace?.sources ?? []),
  ];
}

/** The totals of all indices of a conference: score, change, rank, move, region, national mean. */
export function resultsTable(names: Names, id: string, analyses: readonly IndexAnalysis[]): Table {
  const shape = tabulate(
    analyses,
    ({ index, year }) => ({ text: indexYear(index, year), href: `chi-so/${index.id}/${year}/` }),
    "Chỉ số",
    [
      {
        label: "Đơn vị tính",
        numeric: false,
        cell: ({ index }) => ({ text: index.measure.unit === "percent" ? "%" : "điểm" }),
        always: true,
      },
      {
        label: "Năm trước",
        numeric: true,
        cell: (a) => scoreCell(a.total.previous, a.index.measure, "no-previous-score"),
      },
      {
        label: "Năm đánh giá",
        numeric: true,
        cell: (a) => scoreCell(a.total.score, a.index.measure, "no-score"),
      },
      {
        label: "Tăng, giảm",
        numeric: true,
        cell: (a) => changeCell(a.total.change, a.total.verdict, a.index.measure),
      },
      {
        label: "Hạng năm trước",
        numeric: true,
        cell: (a) => rankCell(a.total.previousPlaced, "no-previous-rank"),
      },
      { label: "Hạng", numeric: true, cell: (a) => rankCell(a.total.placed) },
      {
        label: "Tăng, giảm bậc",
        numeric: true,
        cell: (a) => placesCell(a.total.places, a.total.rankVerdict),
      },
      { label: "Hạng trong vùng", numeric: false, cell: (a) => regionCell(names, a) },
      { label: "Bình quân cả nước", numeric: true, cell: meanCell },
    ],
  );
  const computedRank = analyses.filter(({ total }) => total.placed?.basis === "computed");
  return {
    id,
    caption: "Kết quả các chỉ số so với năm trước",
    ...shape,
    notes: [
      ...computedRank.map(
        ({ index, total }) =>
          `Thứ hạng ${index.short} được tính từ điểm của ${formatNumber(total.placed?.rankedUnits ?? 0, 0)} tỉnh, thành phố có đủ số liệu; nơi công bố không xếp hạng.`,
      ),
      ...analyses
        .filter(({ total }) => total.score === null && total.change.reason)
        .map(({ index, year, total }) => `${indexYear(index, year)}: ${reasonWords(total.change.reason!)}.`),
    ],
    source: sourceLine(names, analyses.flatMap(sourcesOf)),
    wide: true,
  };
}
