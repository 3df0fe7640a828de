import type { IndexAnalysis } from "../../../analysis/results.ts";
import type { BackCast } from "../../../analysis/units/back-cast.ts";
import type { PartComponent, PartComponents } from "../../../analysis/units/part-components.ts";
import { formatNumber, NBSP } from "../../../format/number.ts";
import { formatRank } from "../../../format/rank.ts";
import { capitalise } from "../../../format/words.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import { shortReason } from "../../../narrative/comparability/reasons.ts";
import { componentWord, shortName, shortSource } from "../../../narrative/names.ts";
import { estimateWords, partName } from "../../../narrative/units.ts";
import { type Briefing, writerOf } from "../../sections/context.ts";
import { breakMark, breakMarkNotes, yearBreak } from "../../tables/frame/break-marks.ts";
import { tabulate } from "../../tables/frame/columns.ts";
import type { Cell, Table } from "../../written.ts";

/** One index in the newest year that holds something of a part. */
interface PartsRow {
  index: IndexDefinition;
  point: BackCast;
}

/** The indices of a conference whose parts hold something in the year analysed, in their order. */
export function partPoints({ analysis }: Briefing): PartsRow[] {
  return analysis.indices.flatMap(({ index, year }) => {
    const held = analysis.merged?.indices.find((row) => row.index.id === index.id);
    const point = held?.points.find((one) => one.year === year);
    return point ? [{ index, point }] : [];
  });
}

/** Ids of the documents that the scores of the parts come from. */
export const partSources = (briefing: Briefing): string[] => sourcesIn(partPoints(briefing));

const sourcesIn = (rows: readonly PartsRow[]): string[] =>
  rows.flatMap(({ point }) => point.parts.flatMap(({ score }) => score?.sources ?? []));

/**
 * What the units that a merged one was made of scored in the year analysed, index by index, beside the estimate for both
 * together; null for a unit that was made of none, or where nothing is known of its parts.
 */
export function compactParts(briefing: Briefing): Table | null {
  return tableOf(briefing, partPoints(briefing), "gon-hop-thanh", false);
}

/** The same of one index over the years before the one analysed, the newest first: last rows give way. */
export function compactPartYears(briefing: Briefing, { index, year }: IndexAnalysis): Table | null {
  const held = briefing.analysis.merged?.indices.find((row) => row.index.id === index.id);
  const before = (held?.points ?? []).filter((point) => point.year < year);
  const rows = before.toReversed().map((point) => ({ index, point }));
  return rows.length === 0 ? null : tableOf(briefing, rows, `gon-hop-thanh-${index.id}`, true);
}

/**
 * What each part scored in each component of one index and where it stood, as the report's table has it, in the last year
 * that tells and in the one before; none where none is known.
 */
export function compactPartComponents(
  briefing: Briefing,
  index: IndexDefinition,
  ranked = true,
): { year: number; table: Table }[] {
  const held = briefing.analysis.merged?.indices.find((row) => row.index.id === index.id)?.components;
  return held
    ? [held, held.before].flatMap((of) => (of ? [componentsIn(briefing, index, of, ranked)] : []))
    : [];
}

function componentsIn(
  briefing: Briefing,
  index: IndexDefinition,
  held: Pick<PartComponents, "year" | "rows">,
  ranked: boolean,
): { year: number; table: Table } {
  const { dataset, analysis } = briefing;
  const { all } = writerOf(briefing);
  const cellOf = (row: PartComponent, unit: string): Cell => {
    const { score, placed, reason } = row.parts.find((part) => part.unit === unit)!;
    if (!score) return { text: all(shortReason(reason ?? "no-score")), tone: "missing", value: null };
    const rank = placed && ranked ? `; hạng${NBSP}${all(formatRank(placed.rank, placed.rankedUnits))}` : "";
    return { text: `${all(formatNumber(score.value, index.measure.decimals))}${rank}`, value: score.value };
  };
  const shape = tabulate(
    held.rows,
    ({ component }) => ({ text: component.name.vi }),
    all(capitalise(componentWord(index))),
    analysis.unit.madeOf.map((unit) => ({
      label: all(partName(dataset, analysis.unit, unit)),
      numeric: true,
      cell: (row: PartComponent) => cellOf(row, unit),
    })),
  );
  const sources = held.rows.flatMap(({ parts }) => parts.flatMap(({ score }) => score?.sources ?? []));
  const source = [...new Set(sources.map((id) => all(shortSource(dataset, id))))].join("; ");
  const table = all({
    id: `gon-thanh-phan-hop-thanh-${index.id}-${held.year}`,
    caption: "",
    ...all(shape),
    notes: [],
    source,
  });
  return { year: held.year, table };
}

function tableOf(
  briefing: Briefing,
  rows: readonly PartsRow[],
  id: string,
  overYears: boolean,
): Table | null {
  const { dataset, analysis } = briefing;
  const { all } = writerOf(briefing);
  if (rows.length === 0) return null;
  const partCell = ({ index, point }: PartsRow, unit: string): Cell => {
    const { score, rank, rankedUnits, reason } = point.parts.find((part) => part.unit === unit)!;
    const told = [
      ...(score ? [all(formatNumber(score.value, index.measure.decimals))] : []),
      ...(rank === null ? [] : [`hạng${NBSP}${all(formatRank(rank, rankedUnits))}`]),
    ];
    const mark = score && overYears ? breakMark(yearBreak(index, point.year)) : "";
    return told.length === 0
      ? { text: all(shortReason(reason ?? "no-score")), tone: "missing", value: null }
      : { text: `${told.join("; ")}${mark}`, value: score?.value ?? rank };
  };
  const estimated = rows.some(({ point }) => point.estimate !== null);
  const shape = all(
    tabulate(rows, ({ index, point }) => ({ text: `${all(shortName(index))} ${point.year}` }), "Chỉ số", [
      ...analysis.unit.madeOf.map((unit) => ({
        label: all(partName(dataset, analysis.unit, unit)),
        numeric: true,
        cell: (row: PartsRow) => partCell(row, unit),
      })),
      ...(estimated
        ? [
            {
              label: "Tính chung",
              numeric: true,
              cell: ({ index, point: { estimate, reasons, breakBefore } }: PartsRow): Cell =>
                estimate
                  ? {
                      text: `${all(formatNumber(estimate.value, index.measure.decimals))}${overYears ? breakMark(breakBefore) : ""}`,
                      value: estimate.value,
                    }
                  : {
                      text: all(shortReason(reasons.estimate ?? "part-missing")),
                      tone: "missing",
                      value: null,
                    },
            },
          ]
        : []),
    ]),
  );
  return all({
    id,
    caption: "",
    ...shape,
    notes: [
      ...(estimated ? [`Tính chung: ${all(estimateWords())}.`] : []),
      ...all(breakMarkNotes(shape.rows)),
    ],
    source: [...new Set(sourcesIn(rows).map((id) => all(shortSource(dataset, id))))].join("; "),
  });
}
