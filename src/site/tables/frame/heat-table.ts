import type { ComponentHistory, ComponentYear } from "../../../analysis/years/component-history.ts";
import { heatClass } from "../../../charts/kinds/heat-scale.ts";
import { formatYearList } from "../../../format/date.ts";
import { formatNumber } from "../../../format/number.ts";
import { formatRank } from "../../../format/rank.ts";
import { capitalise } from "../../../format/words.ts";
import { named, t } from "../../../language/say.ts";
import { ofFact, together, type Words } from "../../../language/text.ts";
import type { IndexDefinition } from "../../../model/framework.ts";
import { shortReason } from "../../../narrative/comparability/reasons.ts";
import { type FactKind, factId } from "../../../narrative/fact-ids/fact-id.ts";
import { componentWord, shortName } from "../../../narrative/names.ts";
import type { Cell, Table } from "../../page.ts";
import { breakMark, breakMarkNotes } from "./break-marks.ts";
import { tabulate } from "./columns.ts";
import { greysOnPaper, ifHeated, placeHeatNote } from "./heat-note.ts";
import { withMethod } from "./method.ts";

function cellOf(index: IndexDefinition, component: string, held: ComponentYear): Cell {
  if (held.score === null)
    return { text: shortReason(held.reason ?? "no-source"), tone: "missing", value: null };
  const fact = (what: FactKind) => factId(index.id, held.year, component, what);
  const score = ofFact(formatNumber(held.score, index.measure.decimals), fact("diem"));
  const rank =
    held.rank === null ? "" : together` (${ofFact(formatRank(held.rank, held.rankedUnits), fact("hang"))})`;
  const heat = heatClass(held.percentile === null ? null : held.percentile * 100, "percentile");
  const mark = breakMark(held.breakBefore);
  return { text: together`${score}${rank}${mark}`, value: held.score, ...(heat === null ? {} : { heat }) };
}

/**
 * Components × years with the score and the rank in every cell; the colour repeats the place among all units, which
 * compares across years where scores do not. Scores after a break are marked; years without any are left to a note.
 * `placed` are the years in which the province has a rank in the index as a whole: what then lacks is only the ranks of
 * its parts.
 */
export function heatTable(
  id: string,
  index: IndexDefinition,
  rows: readonly ComponentHistory[],
  source: Words,
  placed: ReadonlySet<number>,
): Table {
  const years = rows[0]?.years.map(({ year }) => year) ?? [];
  const columns = years.map((year, i) => ({
    label: `${year}`,
    numeric: true,
    cell: (row: ComponentHistory) => cellOf(index, row.component.id, row.years[i]!),
  }));
  const none = (at: number) => rows.every((row) => row.years[at]!.score === null);
  const without = years.filter((_, i) => none(i));
  // A year outside those shown has no column that a reader could miss.
  const shown = years.filter((_, i) => !none(i));
  const gaps = without.filter((year) => year > shown[0]! && year < shown.at(-1)!);
  const unranked = years.filter((year, i) => {
    const scored = rows.map((row) => row.years[i]!).filter(({ score }) => score !== null);
    return !without.includes(year) && scored.every(({ rank }) => rank === null);
  });
  const [partsOnly, unplaced] = [true, false].map((held) =>
    unranked.filter((year) => placed.has(year) === held),
  ) as [number[], number[]];
  const shape = tabulate(
    rows,
    ({ component }) => ({ text: named(component.name) }),
    capitalise(componentWord(index)),
    columns,
  );
  return {
    id,
    caption: t`${shortName(index)}: điểm và hạng từng ${componentWord(index)} qua các năm`,
    ...shape,
    ...withMethod(
      [
        ...(gaps.length > 0 ? [t`Không có điểm thành phần của tỉnh năm ${formatYearList(gaps)}.`] : []),
        ...(partsOnly.length > 0
          ? [
              t`Điểm năm ${formatYearList(partsOnly)} không kèm hạng: chưa có nguồn nêu thứ hạng từng ${componentWord(index)}.`,
            ]
          : []),
        ...(unplaced.length > 0
          ? [
              t`Điểm năm ${formatYearList(unplaced)} không kèm hạng: tỉnh không được xếp hạng năm ấy, hoặc chưa có nguồn nêu thứ hạng.`,
            ]
          : []),
        ...breakMarkNotes(shape.rows),
      ],
      ifHeated(shape.rows, placeHeatNote),
      greysOnPaper(shape.rows, "places"),
    ),
    source,
  };
}
