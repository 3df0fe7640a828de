import type { IndexAnalysis } from "../../analysis/results.ts";
import { t } from "../../language/say.ts";
import { keptSentences } from "../../narrative/rank-move/kept.ts";
import { rankChangeSentences } from "../../narrative/rank-move/rank-change.ts";
import { dotsFigure } from "../figures/dots-figure.ts";
import { draw } from "../figures/draw.ts";
import { rankArrowsFigure } from "../figures/rank-arrows-figure.ts";
import { rankChangeFigure } from "../figures/rank-move-figure.ts";
import type { Block, Section } from "../page.ts";
import { type Briefing, onIndex, section } from "./context.ts";

async function figuresOf({ dataset, analysis }: Briefing, row: IndexAnalysis): Promise<Block[]> {
  const drafts = [
    rankChangeFigure(dataset, `hinh-${row.index.id}-so-bac`, row),
    rankArrowsFigure(dataset, `hinh-${row.index.id}-hang`, row),
    dotsFigure(dataset, `hinh-${row.index.id}-vi-tri`, row, analysis.unit.id),
  ].filter((draft) => draft !== null);
  return Promise.all(
    drafts.map(async (draft): Promise<Block> => ({ kind: "figure", figure: await draw(draft) })),
  );
}

/** Why the rank moved: own parts against the other units, who passed us and whom we passed, component ranks, our place among the others. */
export async function rankSection(briefing: Briefing): Promise<Section | null> {
  const { dataset, analysis } = briefing;
  const sentences = analysis.indices.flatMap((row) =>
    onIndex(briefing, row.index.short, [...rankChangeSentences(dataset, row), ...keptSentences(row)]),
  );
  const figures = await Promise.all(analysis.indices.map((row) => figuresOf(briefing, row)));
  return section("thu-hang", t`Vì sao thứ hạng thay đổi`, [...sentences, ...figures.flat()]);
}
