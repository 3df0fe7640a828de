import type { IndexAnalysis } from "../../analysis/results.ts";
import { overtakingSentences } from "../../narrative/overtaking.ts";
import { dotsFigure } from "../figures/dots-figure.ts";
import { draw } from "../figures/draw.ts";
import { slopeFigure } from "../figures/slope-figure.ts";
import type { Block, Section } from "../page.ts";
import { type Briefing, list, section } from "./context.ts";

async function figuresOf({ dataset, analysis }: Briefing, row: IndexAnalysis): Promise<Block[]> {
  const drafts = [
    slopeFigure(dataset, `hinh-${row.index.id}-hang`, row),
    dotsFigure(dataset, `hinh-${row.index.id}-vi-tri`, row, analysis.unit.id),
  ].filter((draft) => draft !== null);
  return Promise.all(
    drafts.map(async (draft): Promise<Block> => ({ kind: "figure", figure: await draw(draft) })),
  );
}

/** 3. Why the rank moved: who passed us and whom we passed, component ranks, our place among the others. */
export async function rankSection(briefing: Briefing): Promise<Section | null> {
  const { dataset, analysis } = briefing;
  const sentences = analysis.indices.flatMap((row) =>
    overtakingSentences(dataset, row).map((text) => `${row.index.short}: ${text}`),
  );
  const figures = await Promise.all(analysis.indices.map((row) => figuresOf(briefing, row)));
  return section("thu-hang", "Vì sao thứ hạng thay đổi", [list(sentences), ...figures.flat()]);
}
