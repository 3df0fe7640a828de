import { componentHistories } from "../../analysis/component-history.ts";
import { editionsKnownOn } from "../../analysis/published.ts";
import type { IndexAnalysis } from "../../analysis/results.ts";
import { sourceLine } from "../../narrative/names.ts";
import { draw } from "../figures/draw.ts";
import { historyFigure } from "../figures/history-figure.ts";
import type { Block, Section } from "../page.ts";
import { heatTable } from "../tables/heat-table.ts";
import { historyTable } from "../tables/history-table.ts";
import { type Briefing, section } from "./context.ts";

/** Years back that a heat table of components still shows on one page. */
const HEAT_YEARS = 6;

function historySources({ dataset, analysis }: Briefing, row: IndexAnalysis): string {
  const years = new Set(
    row.history.filter(({ score, rank }) => score !== null || rank !== null).map(({ year }) => year),
  );
  const editions = editionsKnownOn(dataset, row.index.id, analysis.conference.heldOn).filter(({ year }) =>
    years.has(year),
  );
  const standings = editions.flatMap(({ standings: held, sources }) => {
    const standing = held.get(analysis.unit.id);
    return [...(standing?.score?.sources ?? standing?.rank?.sources ?? sources)];
  });
  return sourceLine(dataset, standings);
}

function heatOf(briefing: Briefing, row: IndexAnalysis): Block | null {
  const { dataset, analysis } = briefing;
  const editions = editionsKnownOn(dataset, row.index.id, analysis.conference.heldOn);
  const from = Math.max(row.year - HEAT_YEARS + 1, row.history[0]?.year ?? row.year);
  const top = row.framework?.components ?? [];
  const histories = componentHistories(row.index, editions, analysis.unit.id, top, from, row.year);
  const known = histories.filter(({ years }) => years.some(({ score }) => score !== null));
  if (known.length === 0 || from === row.year) return null;
  return {
    kind: "table",
    table: heatTable(`bang-${row.index.id}-nhiet`, row.index, known, historySources(briefing, row)),
  };
}

async function seriesOf(briefing: Briefing, row: IndexAnalysis): Promise<Block[]> {
  const { dataset, analysis } = briefing;
  const source = historySources(briefing, row);
  const draft = historyFigure(
    `hinh-${row.index.id}-cac-nam`,
    row.index,
    row.history,
    dataset.units.get(analysis.unit.id)!.name.vi,
    source,
  );
  const known = row.history.filter(({ score, rank }) => score !== null || rank !== null);
  const first: Block | null = draft
    ? { kind: "figure", figure: await draw(draft) }
    : known.length > 0
      ? { kind: "table", table: historyTable(`bang-${row.index.id}-cac-nam`, row.index, row.history, source) }
      : null;
  return [first, heatOf(briefing, row)].filter((block) => block !== null);
}

/** 4. The years before, with gaps and breaks shown, and components by year. */
export async function yearsSection(briefing: Briefing): Promise<Section | null> {
  const series = await Promise.all(briefing.analysis.indices.map((row) => seriesOf(briefing, row)));
  return section("cac-nam", "Nhìn lại các năm", series.flat());
}
