import type { IndexAnalysis } from "../../analysis/results.ts";
import { rankSlope } from "../../charts/kinds/rank-slope.ts";
import { formatRank } from "../../format/rank.ts";
import { named, t } from "../../language/say.ts";
import { reasonWords } from "../../narrative/comparability/reasons.ts";
import { componentWord, type Names } from "../../narrative/names.ts";
import { topComponents } from "../../narrative/standing/components.ts";
import { rankMovesHeadline } from "../../narrative/standing/headline.ts";
import { ranksTable } from "../tables/standing/component-table.ts";
import type { FigureDraft } from "./draw.ts";

/** Ranks of the top components in two years; null when no component has both. */
export function slopeFigure(names: Names, id: string, analysis: IndexAnalysis): FigureDraft | null {
  const { index, year, against } = analysis;
  const rows = topComponents(analysis).filter(({ placed, previousPlaced }) => placed && previousPlaced);
  if (rows.length < 2) return null;
  const units = rows.flatMap(({ placed, previousPlaced }) => [
    placed!.rankedUnits ?? 0,
    previousPlaced!.rankedUnits ?? 0,
  ]);
  return {
    id,
    headline: rankMovesHeadline(analysis),
    subtitle: t`Thứ hạng của tỉnh theo từng ${componentWord(index)} ${index.short}, năm ${against} và năm ${year}`,
    description: t`Biểu đồ đường dốc: ${rows
      .map(
        ({ component, placed, previousPlaced }) =>
          t`${named(component.name)} từ ${formatRank(previousPlaced!.rank, previousPlaced!.rankedUnits)} đến ${formatRank(placed!.rank, placed!.rankedUnits)}`,
      )
      .join("; ")}.`,
    table: ranksTable(names, `${id}-bang`, analysis, topComponents(analysis)),
    spec: (width) =>
      rankSlope({
        rows: rows.map(({ component, placed, previousPlaced, rankVerdict }) => ({
          id: component.id,
          label: named(component.name),
          from: previousPlaced
            ? { rank: previousPlaced.rank, text: formatRank(previousPlaced.rank, previousPlaced.rankedUnits) }
            : { rank: null, text: reasonWords("no-previous-rank") },
          to: placed
            ? { rank: placed.rank, text: formatRank(placed.rank, placed.rankedUnits) }
            : { rank: null, text: reasonWords("no-rank") },
          verdict: rankVerdict,
        })),
        from: `${against}`,
        to: `${year}`,
        worst: Math.max(...units),
        width,
        illustrative: index.illustrative,
      }),
  };
}
