import type { IndexAnalysis } from "../../analysis/results.ts";
import type { ComponentAnalysis } from "../../analysis/standing/compared.ts";
import { rankArrows } from "../../charts/kinds/rank-arrows.ts";
import { formatRank } from "../../format/rank.ts";
import { named, t } from "../../language/say.ts";
import { strung } from "../../language/text.ts";
import { topRows } from "../../model/rules/top.ts";
import { componentWord, type Names, shortName } from "../../narrative/names.ts";
import { rankMovesHeadline } from "../../narrative/standing/headline.ts";
import { ranksTable } from "../tables/standing/component-table.ts";
import { type FigureDraft, notice } from "./draw.ts";
import { type RowRoom, rowsThatFit } from "./rows-that-fit.ts";

/** Fewer rows than this are told in words. */
const ROWS_TO_DRAW = 3;

/**
 * Ranks of the top components in two years, the largest moves first, as many as `room` holds; null where fewer than three
 * have both, among the same units: ranks of two leagues make no arrow.
 */
export function rankArrowsFigure(
  names: Names,
  id: string,
  analysis: IndexAnalysis,
  room: RowRoom | null = null,
): FigureDraft | null {
  const { index, year, against } = analysis;
  const size = ({ placed, previousPlaced }: ComponentAnalysis) =>
    Math.abs(placed!.rank - previousPlaced!.rank);
  const all = topRows(analysis.components)
    .filter(
      ({ placed, previousPlaced, rankVerdict }) =>
        placed && previousPlaced && rankVerdict !== "not-comparable",
    )
    .sort((a, b) => size(b) - size(a) || a.placed!.rank - b.placed!.rank);
  if (all.length < ROWS_TO_DRAW) return null;
  const rows = room ? rowsThatFit(all, size, room) : all;
  return {
    id,
    headline: rankMovesHeadline(analysis),
    subtitle: t`Thứ hạng của tỉnh theo từng ${componentWord(index)} ${shortName(index)}, năm ${against} và năm ${year}; thay đổi nhiều nhất ở trên`,
    altText: t`Biểu đồ mũi tên: ${strung(
      rows.map(
        ({ component, placed, previousPlaced }) =>
          t`${named(component.name)} từ ${formatRank(previousPlaced!.rank, previousPlaced!.rankedUnits)} đến ${formatRank(placed!.rank, placed!.rankedUnits)}`,
      ),
      "; ",
    )}.`,
    table: ranksTable(names, `${id}-bang`, analysis, topRows(analysis.components)),
    spec: (width, writer) =>
      rankArrows({
        ...writer.all({
          rows: rows.map(({ component, placed, previousPlaced, rankVerdict }) => ({
            id: component.id,
            label: named(component.name),
            from: {
              rank: previousPlaced!.rank,
              text: formatRank(previousPlaced!.rank, previousPlaced!.rankedUnits),
            },
            to: { rank: placed!.rank, text: formatRank(placed!.rank, placed!.rankedUnits) },
            verdict: rankVerdict,
          })),
          from: `${against}`,
          to: `${year}`,
          axis: { worse: t`hạng thấp hơn`, better: t`hạng cao hơn` },
        }),
        width,
        illustrative: notice(index.illustrative, writer),
      }),
  };
}
