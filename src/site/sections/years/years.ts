import type { IndexAnalysis } from "../../../analysis/results.ts";
import { named, t } from "../../../language/say.ts";
import { together, type Words } from "../../../language/text.ts";
import { sourceLine } from "../../../narrative/names.ts";
import { historyHeadline } from "../../../narrative/years/history.ts";
import { scoreSlopeSentence } from "../../../narrative/years/years.ts";
import { componentsFigure } from "../../figures/components-figure.ts";
import { draw } from "../../figures/draw.ts";
import { historyFigure } from "../../figures/history-figure.ts";
import type { Block, Section } from "../../page.ts";
import { heatTable } from "../../tables/frame/heat-table.ts";
import { historyTable } from "../../tables/years/history-table.ts";
import { yearsTable } from "../../tables/years/years-table.ts";
import { type Briefing, list, paragraph, section, writerOf } from "../context.ts";

/** Sources of the figures of a series, from a year on. */
export function historySourceIds(
  { analysis }: Briefing,
  row: IndexAnalysis,
  from = Number.NEGATIVE_INFINITY,
): string[] {
  const known = row.history.filter(({ score, rank }) => score !== null || rank !== null);
  const years = new Set(known.map(({ year }) => year).filter((year) => year >= from));
  return row.editions
    .filter(({ year }) => years.has(year))
    .flatMap(({ standings: held, sources }) => {
      const standing = held.get(analysis.unit.id);
      const own = [...(standing?.score?.sources ?? []), ...(standing?.rank?.sources ?? [])];
      return own.length > 0 ? own : [...sources];
    });
}

function historySources(briefing: Briefing, row: IndexAnalysis): Words {
  return sourceLine(briefing.dataset, historySourceIds(briefing, row));
}

async function heatOf(briefing: Briefing, row: IndexAnalysis): Promise<Block | null> {
  const known = row.componentYears.filter(({ years }) => years.some(({ score }) => score !== null));
  if (known.length === 0 || known[0]!.years.length < 2) return null;
  const placed = new Set(row.history.filter(({ rank }) => rank !== null).map(({ year }) => year));
  const source = historySources(briefing, row);
  const table = heatTable(`bang-${row.index.id}-nhiet`, row.index, known, source, placed);
  const draft = componentsFigure(`hinh-${row.index.id}-thanh-phan`, row.index, known, table);
  return draft ? { kind: "figure", figure: await draw(draft, writerOf(briefing)) } : { kind: "table", table };
}

async function seriesOf(briefing: Briefing, row: IndexAnalysis): Promise<Block[]> {
  const { analysis } = briefing;
  const source = historySources(briefing, row);
  // First years of which nothing is known are named among the limits.
  const first = row.history.findIndex(({ score, rank }) => score !== null || rank !== null);
  const history = row.history.slice(Math.max(first, 0));
  const draft = historyFigure(
    `hinh-${row.index.id}-cac-nam`,
    row.index,
    history,
    named(analysis.unit.name),
    source,
  );
  const known = history.filter(({ score, rank }) => score !== null || rank !== null);
  const measure = known.some(({ rank }) => rank !== null) ? "rank" : "score";
  // Few years are a sentence before their table, not a line; the only year stands in the table of results.
  const told =
    draft || known.length < 2 ? null : paragraph(together`${historyHeadline(row.index, history, measure)}.`);
  const table = () => historyTable(`bang-${row.index.id}-cac-nam`, row.index, history, source);
  const series: Block | null = draft
    ? { kind: "figure", figure: await draw(draft, writerOf(briefing)) }
    : first >= 0 && history.length > 1
      ? { kind: "table", table: table() }
      : null;
  return [told, series, await heatOf(briefing, row)].filter((block) => block !== null);
}

/** Level, direction and steadiness of every index. */
function coursesOf(briefing: Briefing): Block[] {
  const { indices } = briefing.analysis;
  const sources = indices.flatMap((row) => historySourceIds(briefing, row));
  const table = yearsTable("bang-on-dinh", indices, sourceLine(briefing.dataset, sources));
  return table ? [{ kind: "table", table }] : [];
}

/** How the scores of an index went while measured the same way: one sentence before what is shown of the index. */
function slopeOf({ index, years }: IndexAnalysis): Block | null {
  const told = years.length === 0 ? null : scoreSlopeSentence(index, years.at(-1)!);
  return told === null ? null : list([told]);
}

/** The years before, with gaps and breaks shown, and components by year. */
export async function yearsSection(briefing: Briefing): Promise<Section | null> {
  const series = await Promise.all(
    briefing.analysis.indices.map(async (row) => [slopeOf(row), ...(await seriesOf(briefing, row))]),
  );
  return section("cac-nam", t`Kết quả qua các năm`, [...coursesOf(briefing), ...series.flat()]);
}
