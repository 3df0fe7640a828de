import type { IndexAnalysis } from "../../analysis/results.ts";
import type { ComponentAnalysis } from "../../analysis/standing/compared.ts";
import { league } from "../../analysis/standing/league.ts";
import { extent } from "../../charts/axes/extent.ts";
import { roundTicks } from "../../charts/axes/ticks.ts";
import { dots } from "../../charts/kinds/dots.ts";
import { unitOfMeasure } from "../../format/measure.ts";
import { formatNumber } from "../../format/number.ts";
import { capitalise } from "../../format/words.ts";
import { named, t, tAs } from "../../language/say.ts";
import { ofFact, strung, together } from "../../language/text.ts";
import { absent } from "../../model/rules/absent.ts";
import { topRows } from "../../model/rules/top.ts";
import { bandLegend, bandRule } from "../../narrative/certainty/score-bands.ts";
import { barReason } from "../../narrative/comparability/reasons.ts";
import { type FactKind, factOf } from "../../narrative/fact-ids/fact-id.ts";
import { componentWord, type Names, shortName, sourceLine, unitName } from "../../narrative/names.ts";
import { dotsHeadline } from "../../narrative/standing/below-median.ts";
import type { Cell } from "../page.ts";
import { missingCell } from "../tables/frame/cells.ts";
import { tabulate } from "../tables/frame/columns.ts";
import { withMethod } from "../tables/frame/method.ts";
import { type FigureDraft, notice } from "./draw.ts";

/** Own score among all units, component by component; null unless the league is complete and the unit has scores in it. */
export function dotsFigure(
  names: Names,
  id: string,
  analysis: IndexAnalysis,
  unit: string,
): FigureDraft | null {
  const { index, edition, year } = analysis;
  if (!edition?.complete) return null;
  const rows = topRows(analysis.components);
  // Beside no other score there is nothing that ours could stand among.
  if (!rows.some(({ score, position }) => score !== null && position.median !== null)) return null;
  const { decimals } = index.measure;
  const shown = (value: number) => ({ value, text: formatNumber(value, decimals) });
  const othersOf = (row: ComponentAnalysis) =>
    league(edition, row.component.id)
      .filter((held) => held.unit !== unit && held.rank !== null)
      .flatMap(({ score }) => (score === null ? [] : [score]));
  const all = rows.flatMap((row) => [...othersOf(row), ...(row.score ? [row.score.value] : [])]);
  const reached = [...all, ...analysis.uncertainty.bands.flatMap(({ low, high }) => [low, high])];
  const led = ({ component }: ComponentAnalysis, what: FactKind, value: number): Cell => ({
    text: ofFact(formatNumber(value, decimals), factOf(analysis, component.id, what)),
    value,
  });
  const benchmark = (row: ComponentAnalysis, what: FactKind, value: number | undefined) =>
    value === undefined ? missingCell("league-incomplete") : led(row, what, value);
  const bandOf = ({ component }: ComponentAnalysis) =>
    analysis.uncertainty.bands.find((band) => band.component === component.id);
  const bandWords = bandLegend(analysis);
  const reach = (row: ComponentAnalysis) => {
    const band = bandOf(row);
    const end = (what: FactKind, value: number) =>
      ofFact(formatNumber(value, decimals), factOf(analysis, row.component.id, what));
    return band && together`${end("pham-vi-thap", band.low)}–${end("pham-vi-cao", band.high)}`;
  };
  const unknown = barReason(absent(analysis.unannounced, "no-score"));
  return {
    id,
    headline: dotsHeadline(analysis),
    subtitle: t`Điểm từng ${componentWord(index)} ${shortName(index)} năm ${year} của tỉnh giữa các tỉnh, thành phố có đủ số liệu (${unitOfMeasure(index.measure)})`,
    altText: t`Biểu đồ điểm: mỗi hàng là một ${componentWord(index)}; điểm của tỉnh, trung vị và cao nhất được đánh dấu. ${strung(
      rows.map((row) => {
        const { component, score, position } = row;
        const own = score ? formatNumber(score.value, decimals) : unknown;
        const middle = position.median
          ? formatNumber(position.median.value, decimals)
          : tAs("median")`không có`;
        const band = reach(row);
        return band
          ? t`${named(component.name)}: ${own} (phạm vi ${band}), trung vị ${middle}`
          : t`${named(component.name)}: ${own}, trung vị ${middle}`;
      }),
      "; ",
    )}.`,
    table: {
      id: `${id}-bang`,
      caption: t`${shortName(index)} năm ${year}: điểm của tỉnh so với các tỉnh, thành phố khác`,
      ...tabulate(rows, (row) => ({ text: named(row.component.name) }), capitalise(componentWord(index)), [
        {
          label: t`Điểm của tỉnh`,
          numeric: true,
          cell: (row) => (row.score ? led(row, "diem", row.score.value) : missingCell("no-score")),
        },
        ...(bandWords
          ? [
              {
                label: tAs("band")`Phạm vi`,
                numeric: true,
                cell: (row: ComponentAnalysis): Cell => {
                  const text = reach(row);
                  return text ? { text } : missingCell("no-reversal");
                },
              },
            ]
          : []),
        {
          label: t`Trung vị`,
          numeric: true,
          cell: (row) => benchmark(row, "trung-vi", row.position.median?.value),
        },
        {
          label: t`Bình quân cả nước`,
          numeric: true,
          cell: (row) => benchmark(row, "trung-binh", row.position.nationalMean?.value),
        },
        {
          label: t`Bình quân vùng`,
          numeric: true,
          cell: (row) => benchmark(row, "trung-binh-vung", row.position.regionMean?.value),
        },
        {
          label: t`Cao nhất`,
          numeric: true,
          cell: (row) => benchmark(row, "cao-nhat", row.position.best?.value),
        },
        {
          label: t`Nơi cao nhất`,
          numeric: false,
          cell: ({ position }) =>
            position.best?.unit
              ? { text: unitName(names, position.best.unit), href: `don-vi/${position.best.unit}/` }
              : missingCell("league-incomplete"),
        },
      ]),
      ...withMethod(
        [],
        [
          t`Trung vị và bình quân được tính từ các tỉnh, thành phố có đủ số liệu, mỗi nơi một lần như nhau.`,
          ...(bandWords ? [bandRule(analysis)] : []),
        ],
      ),
      source: sourceLine(names, edition.sources),
    },
    spec: (width, writer) =>
      dots({
        ...writer.all({
          rows: rows.map((row) => ({
            id: row.component.id,
            label: named(row.component.name),
            others: othersOf(row),
            own: row.score ? shown(row.score.value) : null,
            ...(row.score ? {} : { absent: unknown }),
            median: row.position.median ? shown(row.position.median.value) : null,
            best: row.position.best ? shown(row.position.best.value) : null,
            ...(bandOf(row) ? { band: bandOf(row)! } : {}),
          })),
          ticks: roundTicks(...extent(reached), (value) => formatNumber(value, 0)),
          measure: unitOfMeasure(index.measure),
          names: {
            own: unitName(names, unit),
            others: t`Tỉnh, thành phố khác`,
            median: t`Trung vị`,
            best: t`Cao nhất`,
            ...(bandWords ? { band: bandWords } : {}),
          },
        }),
        width,
        illustrative: notice(index.illustrative, writer),
      }),
  };
}
