import type { IndexAnalysis } from "../../analysis/results.ts";
import { formatCount } from "../../format/number.ts";
import { indexYear } from "../../narrative/names.ts";
import { overtakingSentences } from "../../narrative/overtaking.ts";
import { contributionFigure } from "../figures/contribution-figure.ts";
import { historyFigure } from "../figures/history-figure.ts";
import { slopeFigure } from "../figures/slope-figure.ts";
import { type Briefing, list } from "../sections/context.ts";
import { sourcesOf } from "../tables/results-table.ts";
import { caution, chart, type Slide } from "./slide.ts";

function passing(briefing: Briefing, row: IndexAnalysis): Slide | null {
  const { passedBy, passed } = row.overtaking;
  if (!passedBy || !passed || passedBy.length + passed.length === 0) return null;
  const above =
    passedBy.length === 0
      ? "không nơi nào vượt lên trên tỉnh"
      : `${formatCount(passedBy.length)} tỉnh, thành phố vượt lên trên tỉnh`;
  const below =
    passed.length === 0
      ? "tỉnh không vượt nơi nào"
      : `tỉnh vượt ${formatCount(passed.length)} tỉnh, thành phố`;
  return {
    id: `vuot-${row.index.id}`,
    headline: `${indexYear(row.index, row.year)}: ${[above, below].join(", ")}`,
    blocks: [list(overtakingSentences(briefing.dataset, row)), caution(row)],
    sources: sourcesOf(row),
    rank: 6,
  };
}

/** What moved an index, why its rank moved, and the years before. */
export async function indexSlides(briefing: Briefing, row: IndexAnalysis): Promise<(Slide | null)[]> {
  const { dataset, analysis } = briefing;
  const sources = sourcesOf(row);
  const { id } = row.index;
  return [
    await chart(contributionFigure(dataset, `chieu-${id}-dong-gop`, row), 1, sources, [caution(row)]),
    await chart(slopeFigure(dataset, `chieu-${id}-hang`, row), 5, sources, [caution(row)]),
    passing(briefing, row),
    await chart(
      historyFigure(`chieu-${id}-cac-nam`, row.index, row.history, analysis.unit.name.vi, ""),
      3,
      sources,
    ),
  ];
}
