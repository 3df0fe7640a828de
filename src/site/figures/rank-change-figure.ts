import type { RankChange } from "../../analysis/rank-change.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { printsAsZero } from "../../analysis/verdict.ts";
import { type ContributionRow, contributionBars } from "../../charts/contribution-bars.ts";
import { formatNumber } from "../../format/number.ts";
import { formatPlacesShare } from "../../format/rank.ts";
import { joinWords } from "../../format/words.ts";
import { named, t, tAs } from "../../language/say.ts";
import { findComponent } from "../../model/lookup.ts";
import { componentWord, type Names, sourceLine } from "../../narrative/names.ts";
import {
  partName,
  placesShare,
  rankChangeHeadline,
  shownParts,
  wholeMoveSentence,
} from "../../narrative/rank-change.ts";
import type { Table } from "../page.ts";
import { missingCell, numberCell } from "../tables/cells.ts";
import { tabulate } from "../tables/columns.ts";
import { sourcesOf } from "../tables/results-table.ts";
import type { FigureDraft } from "./draw.ts";

type Told = Exclude<RankChange, { form: "none" }>;

interface PlacesRow {
  id: string;
  label: string;
  points: number | null;
  places: number;
}

function rowsOf(analysis: IndexAnalysis, change: Told): PlacesRow[] {
  const own = shownParts(change).map((part) => ({
    id: part.component ?? "phan-con-lai",
    label: partName(analysis, part),
    points: part.points,
    places: part.places,
  }));
  return [
    ...own,
    { id: "don-vi-khac", label: t`Các tỉnh, thành phố khác`, points: null, places: change.others },
  ];
}

function notesOf(analysis: IndexAnalysis, change: Told): string[] {
  const rest = change.restOf.map((id) => named(findComponent(analysis.framework, id)?.name) ?? id);
  return [
    t`Số bậc dương là tốt hơn. Các phần cộng lại bằng số bậc trong ${formatNumber(change.units ?? 0, 0)} tỉnh, thành phố được xếp hạng ở cả hai năm; số in ra làm tròn nên có thể lệch ở chữ số cuối.`,
    ...(rest.length > 0 ? [t`Phần không so sánh được gồm: ${joinWords(rest)}.`] : []),
    ...[wholeMoveSentence(analysis, change)].filter((text) => text !== null),
  ];
}

function placesTable(names: Names, id: string, analysis: IndexAnalysis, change: Told): Table {
  const { index, year, against } = analysis;
  const rows = rowsOf(analysis, change);
  const points = analysis.total.change.value;
  const summed = [
    ...rows.slice(0, -1),
    { id: "cua-tinh", label: t`Phần của tỉnh`, points, places: change.own },
    ...rows.slice(-1),
    { id: "cong", label: t`Cộng`, points, places: change.places },
  ];
  return {
    id,
    caption: t`Số bậc do từng phần, ${index.short} năm ${year} so với năm ${against}`,
    ...tabulate(summed, ({ label }) => ({ text: label }), t`Phần`, [
      {
        label: t`Thay đổi điểm`,
        numeric: true,
        cell: ({ points, id: row }) =>
          row === "don-vi-khac"
            ? missingCell("not-applicable")
            : numberCell(points, index.measure, "no-score", true),
      },
      {
        label: t`Số bậc`,
        numeric: true,
        cell: ({ places }) => ({ text: formatPlacesShare(places), value: places }),
      },
    ]),
    notes: notesOf(analysis, change),
    source: sourceLine(names, sourcesOf(analysis)),
  };
}

/** Bars of the places that each own part, and the other units together, moved the rank by. */
export function rankChangeFigure(names: Names, id: string, analysis: IndexAnalysis): FigureDraft | null {
  const change = analysis.rankChange;
  if (change.form !== "parts") return null;
  const { index, year, against } = analysis;
  const bars = rowsOf(analysis, change)
    .map(({ id: row, label, places }): ContributionRow => {
      const verdict = printsAsZero(places, 1) ? "unchanged" : places > 0 ? "gain" : "loss";
      return { id: row, label, value: places, text: formatPlacesShare(places), verdict };
    })
    .sort((a, b) => a.value! - b.value!);
  return {
    id,
    headline: rankChangeHeadline(analysis, change),
    subtitle: t`Số bậc do từng ${componentWord(index)} của tỉnh và do các tỉnh, thành phố khác, năm ${year} so với năm ${against} (bậc)`,
    description: [
      t`Biểu đồ cột ngang: số bậc tăng, giảm do từng phần.`,
      `${rowsOf(analysis, change)
        .map(({ label, places }) => `${label}: ${placesShare(places)}`)
        .join("; ")}.`,
    ].join(" "),
    table: placesTable(names, `${id}-bang`, analysis, change),
    spec: (width) =>
      contributionBars({ rows: bars, measure: tAs("places")`bậc`, width, illustrative: index.illustrative }),
  };
}
