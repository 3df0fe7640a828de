import type { ConferenceAnalysis } from "../../analysis/analyse-conference.ts";
import { league } from "../../analysis/standing/league.ts";
import { targetBullet } from "../../charts/kinds/target-bullet.ts";
import { formatScore } from "../../format/measure.ts";
import { t } from "../../language/say.ts";
import { strung, type Words } from "../../language/text.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { factOfTotal } from "../../narrative/fact-ids/fact-id.ts";
import { indexYear, type Names, unitName } from "../../narrative/names.ts";
import { boundWords } from "../../narrative/promises/targets.ts";
import { targetsHeadline } from "../../narrative/standing/headline.ts";
import type { Table } from "../page.ts";
import { targetTable } from "../tables/promises/target-table.ts";
import { type FigureDraft, notice } from "./draw.ts";

/** "Kết quả năm 2021": the rows are named after the year of the target, their results are of an earlier one. */
function baselineName(checks: ConferenceAnalysis["targets"]): Words {
  const [year, ...others] = new Set(checks.map(({ target }) => target.baselineYear ?? target.year - 1));
  return others.length === 0 ? t`Kết quả năm ${year!}` : t`Kết quả năm gốc`;
}

/**
 * What the target is held against besides its baseline: our scores of the years before it back to the last break, and
 * the leader of the baseline year. None for a target of a part, or of an index that the conference does not analyse.
 */
function contextOf(analysis: ConferenceAnalysis, index: IndexDefinition, year: number) {
  const row = analysis.indices.find((one) => one.index.id === index.id);
  if (!row) return { history: [], leader: null };
  const upTo = row.history.filter((point) => point.year <= year);
  const cut = upTo.findLastIndex(({ breakBefore }) => breakBefore && breakBefore.treatment !== "caution");
  const history = upTo
    .slice(Math.max(0, cut))
    .filter((point) => point.year < year)
    .flatMap(({ score }) => score ?? []);
  const first =
    row.edition?.year === year
      ? league(row.edition).find(({ rank, score }) => rank === 1 && score !== null)
      : null;
  const leader =
    first && first.unit !== analysis.unit.id
      ? { unit: first.unit, value: first.score!, text: formatScore(first.score!, index.measure) }
      : null;
  return { history, leader };
}

const withLeaders = (table: Table, notes: readonly Words[]): Table => ({
  ...table,
  notes: [...table.notes, ...notes],
});

/** Score targets against the figures they start from; null when the conference set none in points or percent. */
export function targetFigure(
  names: Names,
  id: string,
  analysis: ConferenceAnalysis,
  indexOf: (id: string) => IndexDefinition,
): FigureDraft | null {
  const checks = analysis.targets.filter(
    ({ target, baseline }) => target.score && baseline && target.component === null,
  );
  if (checks.length === 0) return null;
  const rows = checks.map(({ target, baseline }) => {
    const index = indexOf(target.index);
    return {
      id: target.id,
      label: indexYear(index, target.year),
      baseline: null,
      ...contextOf(analysis, index, target.baselineYear ?? target.year - 1),
      current: { value: baseline!.value, text: formatScore(baseline!.value, index.measure) },
      target: {
        value: target.score!.value.value,
        text: boundWords(index, target.score!),
      },
    };
  });
  // The drawing names the leader's score, and each number of a drawing stands under it too.
  const leaderNotes = checks.flatMap(({ target }, i) => {
    const { leader } = rows[i]!;
    if (!leader) return [];
    const of = { index: indexOf(target.index), year: target.baselineYear ?? target.year - 1 };
    const best = factOfTotal(of, "cao-nhat", leader.text);
    return [t`${indexYear(of.index, of.year)}: ${unitName(names, leader.unit)} đứng đầu, ${best}.`];
  });
  const leaders = rows.some(({ leader }) => leader !== null);
  const past = rows.some(({ history }) => history.length > 0);
  return {
    id,
    headline: targetsHeadline(checks, indexOf),
    subtitle:
      rows.length > 1
        ? t`Chỉ tiêu của kế hoạch so với kết quả năm gốc; mỗi dòng một thang`
        : t`Chỉ tiêu của kế hoạch so với kết quả năm gốc`,
    altText: t`Biểu đồ chỉ tiêu: ${strung(
      rows.map(({ label, current, target }) => t`${label}: từ ${current.text} đến ${target.text}`),
      "; ",
    )}.`,
    table: withLeaders(targetTable(names, `${id}-bang`, analysis.targets, indexOf), leaderNotes),
    spec: (width, writer) =>
      targetBullet({
        ...writer.all({
          rows,
          names: {
            current: baselineName(checks),
            target: t`Chỉ tiêu`,
            ...(leaders ? { leader: t`Tỉnh đứng đầu cùng năm` } : {}),
            ...(past ? { history: t`Các năm trước` } : {}),
          },
        }),
        width,
        illustrative: notice(analysis.conference.illustrative, writer),
      }),
  };
}
