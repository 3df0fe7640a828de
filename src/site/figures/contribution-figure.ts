import type { IndexAnalysis } from "../../analysis/results.ts";
import type { ComponentAnalysis } from "../../analysis/standing/compared.ts";
import { type ContributionRow, contributionBars } from "../../charts/kinds/contribution-bars.ts";
import { changeUnit, formatChange, formatChangeWithUnit } from "../../format/measure.ts";
import { formatCount, roundHalfAway } from "../../format/number.ts";
import { formatPlacesSigned } from "../../format/rank.ts";
import type { Saying } from "../../format/write.ts";
import { named, t, tAs } from "../../language/say.ts";
import { strung, together, type Words } from "../../language/text.ts";
import { findComponent } from "../../model/lookup.ts";
import { topRows } from "../../model/rules/top.ts";
import { barReason } from "../../narrative/comparability/reasons.ts";
import { componentWord, type Names, shortName } from "../../narrative/names.ts";
import { componentMove } from "../../narrative/standing/components.ts";
import { countsHeadline, countsSentence } from "../../narrative/standing/counts.ts";
import { changeHeadline } from "../../narrative/standing/headline.ts";
import { type Rest, restOf } from "../../narrative/standing/rest.ts";
import { contributionTable } from "../tables/standing/component-table.ts";
import { type FigureDraft, notice } from "./draw.ts";
import { type RowRoom, rowsThatFit } from "./rows-that-fit.ts";

/** Whether only moves in rank are known: then the bars show places, not points. */
function placesOnly(rows: readonly ComponentAnalysis[]): boolean {
  return (
    rows.every(({ change }) => change.value === null) && rows.some(({ places }) => places.value !== null)
  );
}

/** One bar for all that does not compare, so that the bars add up to the change of the total. */
function restBar(
  { index, framework, dropped }: IndexAnalysis,
  { label, components, value, text }: Rest,
): Saying<ContributionRow> {
  const { decimals } = index.measure;
  const ended = dropped.map(({ component }) => component);
  const names = strung(
    components.map(
      (id) => named((findComponent(framework, id) ?? ended.find((held) => held.id === id))?.name) ?? id,
    ),
    "; ",
  );
  return {
    id: "phan-con-lai",
    label: components.length === 0 ? label : together`${label} (${names})`,
    value: roundHalfAway(value, decimals),
    text,
    verdict: "not-comparable",
  };
}

/** One bar for all that there is no room to draw, so that the bars still add up. */
function otherBar(
  { index }: IndexAnalysis,
  others: readonly ComponentAnalysis[],
  shownValue: (row: ComponentAnalysis) => number | null,
): Saying<ContributionRow>[] {
  if (others.length === 0) return [];
  const value = roundHalfAway(
    others.reduce((sum, row) => sum + (shownValue(row) ?? 0), 0),
    index.measure.decimals,
  );
  return [
    {
      id: "cac-phan-khac",
      label: t`${formatCount(others.length)} ${componentWord(index)} khác`,
      value,
      text: formatChange(value, index.measure),
      verdict: value === 0 ? "unchanged" : value > 0 ? "gain" : "loss",
    },
  ];
}

/** Bars from a zero line, as numbers and as a drawing. */
export function barsDrawn(
  rows: Saying<ContributionRow>[],
  measure: Words,
  illustrative: boolean,
): Pick<FigureDraft, "chart" | "spec"> {
  return {
    chart: { kind: "bars", rows, measure },
    spec: (width, writer) =>
      contributionBars({
        ...writer.all({ rows, measure }),
        width,
        illustrative: notice(illustrative, writer),
      }),
  };
}

/**
 * Bars of what each top component added to or took from the total; of places where only places are known. Where `room`
 * does not hold all of them, the largest, and one bar for the others.
 */
export function contributionFigure(
  names: Names,
  id: string,
  analysis: IndexAnalysis,
  room: RowRoom | null = null,
): FigureDraft | null {
  const { index, year, against } = analysis;
  const rows = topRows(analysis.components);
  const byPlaces = placesOnly(rows);
  const shownValue = (row: ComponentAnalysis) =>
    byPlaces
      ? row.places.value
      : (row.earned ?? (row.reasons.contribution === "no-aggregation" ? row.change.value : null));
  if (rows.every((row) => shownValue(row) === null)) return null;
  const rest = byPlaces ? null : restOf(analysis);
  const own = rows.filter(({ component }) => !rest?.components.includes(component.id));
  const drawn = room ? rowsThatFit(own, (row) => Math.abs(shownValue(row) ?? 0), room) : own;
  const others = own.filter((row) => !drawn.includes(row));
  const bars = drawn
    .map((row): Saying<ContributionRow> => {
      const value = shownValue(row);
      const text =
        value === null
          ? barReason(row.reasons.contribution ?? "no-previous-score")
          : byPlaces
            ? formatPlacesSigned(value)
            : formatChange(value, index.measure);
      return {
        id: row.component.id,
        label: named(row.component.name),
        value: value === null || byPlaces ? value : roundHalfAway(value, index.measure.decimals),
        text,
        verdict: byPlaces ? row.rankVerdict : row.verdict,
      };
    })
    .sort((a, b) => (a.value ?? Number.POSITIVE_INFINITY) - (b.value ?? Number.POSITIVE_INFINITY))
    // What is not comparable has no place among gains and losses.
    .concat(byPlaces ? [] : otherBar(analysis, others, shownValue), rest ? [restBar(analysis, rest)] : []);
  const measure = byPlaces ? tAs("places")`bậc` : changeUnit(index.measure);
  const word = componentWord(index);
  return {
    id,
    headline: changeHeadline(analysis) ?? countsHeadline(analysis) ?? t`${shortName(index)} theo ${word}`,
    subtitle:
      others.length > 0
        ? byPlaces
          ? t`${formatCount(drawn.length)} ${word} đổi hạng nhiều nhất trong ${formatCount(own.length)}, năm ${year} so với năm ${against} (${measure})`
          : t`${formatCount(drawn.length)} ${word} đóng góp nhiều nhất trong ${formatCount(own.length)}, năm ${year} so với năm ${against} (${measure})`
        : byPlaces
          ? t`Số bậc tăng, giảm của từng ${word} ${shortName(index)}, năm ${year} so với năm ${against} (${measure})`
          : t`Mức đóng góp vào thay đổi điểm chung của từng ${word} ${shortName(index)}, năm ${year} so với năm ${against} (${measure})`,
    altText: strung(
      [
        byPlaces
          ? t`Biểu đồ cột ngang: số bậc tăng, giảm của từng ${word} ${shortName(index)}.`
          : t`Biểu đồ cột ngang: mức đóng góp vào thay đổi điểm chung của từng ${word} ${shortName(index)}.`,
        countsSentence(analysis) ?? "",
        together`${strung([...rows.map((row) => componentMove(analysis, row)), ...(rest ? [together`${rest.label}: ${formatChangeWithUnit(rest.value, index.measure)}`] : [])], "; ")}.`,
      ],
      " ",
    ),
    table: contributionTable(names, `${id}-bang`, analysis, rows),
    ...barsDrawn(bars, measure, index.illustrative),
  };
}
