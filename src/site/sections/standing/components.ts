import type { IndexAnalysis } from "../../../analysis/results.ts";
import type { ComponentAnalysis } from "../../../analysis/standing/compared.ts";
import { gathered } from "../../../format/alike.ts";
import { formatYearList } from "../../../format/date.ts";
import { formatChangeSize, formatChangeWithUnit } from "../../../format/measure.ts";
import { capitalise } from "../../../format/words.ts";
import { named, t } from "../../../language/say.ts";
import { strung, together, type Words } from "../../../language/text.ts";
import type { BreakNote } from "../../../model/rules/breaks.ts";
import { topRows } from "../../../model/rules/top.ts";
import { documentedBreak } from "../../../narrative/comparability/breaks.ts";
import { factOfTotal } from "../../../narrative/fact-ids/fact-id.ts";
import { namedByRank } from "../../../narrative/findings/component-findings.ts";
import { MOST_FINDINGS } from "../../../narrative/findings/findings.ts";
import { componentWord, type Names, shortName } from "../../../narrative/names.ts";
import { unsummedYears } from "../../../narrative/parts/unsummed.ts";
import { untoldPart } from "../../../narrative/parts/untold.ts";
import { countsSentence } from "../../../narrative/standing/counts.ts";
import { moversSentence } from "../../../narrative/standing/movers.ts";
import { contributionFigure } from "../../figures/contribution-figure.ts";
import { draw } from "../../figures/draw.ts";
import type { Block, Section } from "../../page.ts";
import { detailTable } from "../../tables/standing/component-table.ts";
import { partitionTable, shareTable } from "../../tables/standing/partition-table.ts";
import { type Briefing, list, paragraph, section, writerOf } from "../context.ts";
import { breakNotes, onlyComponentsTold } from "./result.ts";

/** Notes on components whose own comparison is limited by a break that the total does not have. */
function componentBreaks(names: Names, analysis: IndexAnalysis, rows: readonly ComponentAnalysis[]): Block[] {
  const told = rows.flatMap(({ component, breakNote }) =>
    breakNote?.treatment !== "none" || isOfTotal(breakNote, analysis)
      ? []
      : [{ name: named(component.name), told: documentedBreak(names, breakNote) }],
  );
  const broken = gathered(told, (each) => each.told).map(
    ({ key, items }) =>
      together`${strung(
        items.map(({ name }) => name),
        "; ",
      )}: ${key}`,
  );
  const texts: Words[] = [];
  const { residual, index } = analysis;
  const unsummed = unsummedYears(analysis);
  if (residual && residual.components.length === 0) {
    const apart = factOfTotal(
      analysis,
      "chenh-cong-lai",
      formatChangeSize(residual.contribution, index.measure),
    );
    texts.push(
      unsummed.length > 0
        ? t`Các mức đóng góp cộng lại chênh ${apart} so với mức thay đổi điểm chung, vì điểm chung năm ${formatYearList(unsummed)} như công bố không tính lại được từ điểm thành phần.`
        : t`Các mức đóng góp tính từ điểm thành phần đã làm tròn khi công bố, cộng lại chênh ${apart} so với mức thay đổi điểm chung.`,
    );
  } else if (residual) {
    texts.push(
      t`${capitalise(untoldPart(analysis, residual.components))}, ${factOfTotal(analysis, "chenh-cong-lai", formatChangeWithUnit(residual.contribution, index.measure))}, là phần của mức thay đổi điểm chung còn lại sau khi trừ các ${componentWord(index)} so sánh được.`,
    );
  }
  return [
    ...broken.map((text): Block => ({ kind: "note", tone: "break", title: null, text })),
    ...texts.map((text): Block => ({ kind: "note", tone: "source", title: t`Về phép cộng`, text })),
  ];
}

/** Whether the result as a whole is cut by the same breaks: its section has told them. */
function isOfTotal({ breaks }: BreakNote, { total }: IndexAnalysis): boolean {
  return (
    total.breakNote?.treatment === "none" && breaks.every((one) => total.breakNote!.breaks.includes(one))
  );
}

/** Whether anything is known of a component in one of the years. */
const isKnown = ({ score, previous, placed, previousPlaced, places }: ComponentAnalysis): boolean =>
  score !== null || previous !== null || placed !== null || previousPlaced !== null || places.value !== null;

/** Lower levels as their own table, where the data go deeper than the top; a table without a figure says nothing. */
function deeperTable({ dataset }: Briefing, analysis: IndexAnalysis): Block | null {
  const rows = analysis.components;
  if (rows.every(({ component }) => component.parent === null) || !rows.some(isKnown)) return null;
  return { kind: "table", table: detailTable(dataset, `bang-${analysis.index.id}-chi-tiet`, analysis) };
}

/** The total by way of scoring, and components known only as shares of their maximum. */
function otherDivisions({ dataset }: Briefing, analysis: IndexAnalysis): Block[] {
  const { index, partitions, shares } = analysis;
  const tables = [
    ...partitions.map((one) => partitionTable(dataset, index, analysis, one)),
    ...(shares.length > 0 ? [shareTable(dataset, index, analysis, shares)] : []),
  ];
  return tables.map((table) => ({ kind: "table", table }));
}

async function oneIndex(briefing: Briefing, analysis: IndexAnalysis): Promise<Section | null> {
  const rows = topRows(analysis.components);
  const others = otherDivisions(briefing, analysis);
  const { index } = analysis;
  if (rows.length === 0)
    return section(`thanh-phan-${index.id}`, t`${shortName(index)} theo ${componentWord(index)}`, others);
  // What stands before the sections is not said again in them.
  const said = namedByRank(briefing.analysis.findings.slice(0, MOST_FINDINGS), analysis);
  const draft = contributionFigure(briefing.dataset, `hinh-${index.id}-dong-gop`, analysis);
  return section(`thanh-phan-${index.id}`, t`${shortName(index)} theo ${componentWord(index)}`, [
    // The drawing's headline counts them too.
    draft ? null : paragraph(countsSentence(analysis)),
    list(
      [moversSentence(analysis, "loss", said), moversSentence(analysis, "gain", said)].filter(
        (text) => text !== null,
      ),
    ),
    draft ? { kind: "figure", figure: await draw(draft, writerOf(briefing)) } : null,
    ...(onlyComponentsTold(analysis) ? breakNotes(briefing.dataset, [analysis]) : []),
    ...componentBreaks(briefing.dataset, analysis, rows),
    deeperTable(briefing, analysis),
    ...others,
  ]);
}

/** Which components moved the total, index by index. */
export async function componentSections(briefing: Briefing): Promise<(Section | null)[]> {
  return Promise.all(briefing.analysis.indices.map((analysis) => oneIndex(briefing, analysis)));
}
