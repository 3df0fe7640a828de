import type { IndexAnalysis } from "../../../analysis/results.ts";
import type { ComponentAnalysis } from "../../../analysis/standing/compared.ts";
import { formatNumber } from "../../../format/number.ts";
import { formatRank } from "../../../format/rank.ts";
import { t, tAs } from "../../../language/say.ts";
import { together, type Words } from "../../../language/text.ts";
import { absent } from "../../../model/rules/absent.ts";
import { type FactKind, factId, factOfTotal } from "../../../narrative/fact-ids/fact-id.ts";
import { indexYear, type Names, regionName, shortName, sourceLine } from "../../../narrative/names.ts";
import type { Cell, Table } from "../../page.ts";
import { basisMarks } from "../frame/basis.ts";
import { changeCell, missingCell, placesCell, rankCell, scoreCell } from "../frame/cells.ts";
import { tabulate } from "../frame/columns.ts";

/** The fact that a number of the total is. */
const factOf = ({ index, year }: IndexAnalysis, what: FactKind, of = year): string =>
  factId(index.id, of, null, what);

function regionCell(analysis: IndexAnalysis): Cell {
  const { total } = analysis;
  const place = total.regionPlace;
  if (!place) return missingCell(total.regionReason ?? "no-region");
  const mark = basisMarks[place.basis];
  return {
    text: factOfTotal(analysis, "hang-vung", together`${formatRank(place.rank, place.units)}${mark}`),
    value: place.rank,
  };
}

function meanCell(analysis: IndexAnalysis): Cell {
  const { total, index } = analysis;
  const mean = total.position.nationalMean;
  if (!mean) return missingCell("no-national-mean");
  return {
    text: factOfTotal(
      analysis,
      "trung-binh",
      together`${formatNumber(mean.value, index.measure.decimals)}${basisMarks[mean.basis]}`,
    ),
    value: mean.value,
  };
}

/** Sources of the scores and moves of components, as they were published or reported. */
export function componentSources(rows: readonly ComponentAnalysis[]): string[] {
  return rows.flatMap(({ score, previous, change, places }) => [
    ...(score?.sources ?? []),
    ...(previous?.sources ?? []),
    ...(change.reported?.sources ?? []),
    ...(places.reported?.sources ?? []),
  ]);
}

/**
 * Sources of the figures of one analysis: the standing's own, not those of the whole edition. Where only components are
 * known, theirs.
 */
export function sourcesOf({ total, components }: IndexAnalysis): string[] {
  const own = [
    ...(total.score?.sources ?? []),
    ...(total.previous?.sources ?? []),
    ...(total.change.reported?.sources ?? []),
    ...(total.regionPlace?.sources ?? []),
  ];
  return own.length > 0 ? own : componentSources(components);
}

/** Sources of the national means that stand beside the results. */
export function meanSources({ total }: IndexAnalysis): string[] {
  return total.position.nationalMean?.sources ?? [];
}

/** The pair of years, where all indices compare the same; then the columns are named after them. */
function sharedYears(analyses: readonly IndexAnalysis[]): Pick<IndexAnalysis, "year" | "against"> | null {
  const [first] = analyses;
  const same = analyses.every(({ year, against }) => year === first?.year && against === first.against);
  return first && same ? first : null;
}

/** Whether every index is held against a year so many years before. */
const each = (analyses: readonly IndexAnalysis[], years: number): boolean =>
  analyses.every(({ year, against }) => against === year - years);

/** "Kết quả các chỉ số so với năm trước", or with the year that is meant, or with none where nothing stands beside the result. */
function captionOf(analyses: readonly IndexAnalysis[], shared: Pick<IndexAnalysis, "against"> | null): Words {
  if (analyses.every(({ total }) => !total.previous && !total.previousPlaced && total.change.value === null))
    return t`Kết quả các chỉ số`;
  if (each(analyses, 1)) return t`Kết quả các chỉ số so với năm trước`;
  return shared
    ? t`Kết quả các chỉ số so với năm ${shared.against}`
    : t`Kết quả các chỉ số so với năm so sánh`;
}

/** Whether anything is known of the unit itself; a mean of all units alone is no result. */
function hasResult({ total }: IndexAnalysis): boolean {
  const { score, previous, change, placed, places } = total;
  return Boolean(score ?? previous ?? placed) || change.value !== null || places.value !== null;
}

/**
 * The totals of all indices of a conference: score, change, rank, move, region, national mean; null where nothing is
 * known of the unit.
 */
export function resultsTable(names: Names, id: string, analyses: readonly IndexAnalysis[]): Table | null {
  if (!analyses.some(hasResult)) return null;
  const shared = sharedYears(analyses);
  // rows that hold only the year before are not named after this year, nor is this year's mean set beside them
  const ofThisYear = analyses.some(
    ({ total: { score, placed, change, places } }) =>
      score !== null || placed !== null || change.value !== null || places.value !== null,
  );
  const shape = tabulate(
    analyses,
    ({ index, year }) => ({
      text: together`${ofThisYear ? indexYear(index, year) : shortName(index)} (${index.measure.unit === "percent" ? "%" : t`điểm`})`,
      href: `chi-so/${index.id}/${year}/`,
    }),
    t`Chỉ số`,
    [
      {
        label: shared ? `${shared.against}` : each(analyses, 1) ? t`Năm trước` : t`Năm so sánh`,
        numeric: true,
        cell: (a) =>
          scoreCell(
            a.total.previous,
            a.index.measure,
            absent(a.unannounced, "no-previous-score"),
            factOf(a, "diem", a.against),
          ),
      },
      {
        label: shared ? `${shared.year}` : t`Năm này`,
        numeric: true,
        cell: (a) =>
          scoreCell(a.total.score, a.index.measure, absent(a.unannounced, "no-score"), factOf(a, "diem")),
        ...(shared ? {} : { note: t`Năm này là năm đánh giá.` }),
      },
      {
        label: t`Tăng, giảm`,
        numeric: true,
        cell: (a) => changeCell(a.total.change, a.total.verdict, a.index.measure, factOf(a, "thay-doi")),
      },
      {
        label: shared ? t`Hạng ${shared.against}` : t`Hạng trước`,
        numeric: true,
        cell: (a) =>
          rankCell(
            a.total.previousPlaced,
            absent(a.unannounced, "no-previous-rank"),
            factOf(a, "hang", a.against),
          ),
      },
      {
        label: shared ? t`Hạng ${shared.year}` : t`Hạng`,
        numeric: true,
        cell: (a) => rankCell(a.total.placed, absent(a.unannounced, "no-rank"), factOf(a, "hang")),
      },
      {
        label: t`Bậc`,
        numeric: true,
        cell: (a) => placesCell(a.total.places, a.total.rankVerdict, factOf(a, "so-bac")),
      },
      { label: t`Hạng vùng`, numeric: true, cell: regionCell },
      {
        label: tAs("mean")`Cả nước`,
        numeric: true,
        cell: (a) => (ofThisYear ? meanCell(a) : missingCell("no-national-mean")),
        note: t`Cột Cả nước là bình quân cả nước.`,
      },
    ],
  );
  const regions = [...new Set(analyses.flatMap(({ total }) => total.regionPlace?.region ?? []))];
  // a difference that is shown and yet called neither a rise nor a fall
  const remeasured = analyses.some(
    ({ total }) => total.change.value !== null && total.verdict === "not-comparable",
  );
  const computedRank = analyses.filter(({ total }) => total.placed?.basis === "computed");
  return {
    id,
    caption: captionOf(analyses, shared),
    ...shape,
    notes: [
      ...regions.map((region) => t`Vùng: ${regionName(names, region)}.`),
      ...shape.notes,
      ...(remeasured ? [t`Số in nghiêng ở cột Tăng, giảm: có phần đo lại giữa hai năm.`] : []),
      ...computedRank.map(
        ({ index, year, total }) =>
          t`Thứ hạng ${shortName(index)} được tính từ điểm của ${factOfTotal({ index, year }, "so-don-vi-xep", formatNumber(total.placed?.rankedUnits ?? 0, 0))} tỉnh, thành phố có đủ số liệu, không phải hạng công bố.`,
      ),
    ],
    source: sourceLine(
      names,
      analyses.flatMap((row) => [...sourcesOf(row), ...meanSources(row)]),
    ),
  };
}
