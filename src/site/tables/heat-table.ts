import type { ComponentHistory, ComponentYear } from "../../analysis/component-history.ts";
import { heatClass } from "../../charts/heat-scale.ts";
import { formatNumber } from "../../format/number.ts";
import { formatRank } from "../../format/rank.ts";
import { capitalise } from "../../format/words.ts";
import { named, t } from "../../language/say.ts";
import type { IndexDefinition } from "../../model/framework.ts";
import { componentWord } from "../../narrative/names.ts";
import { shortReason } from "../../narrative/reasons.ts";
import type { Cell, Table } from "../page.ts";
import { tabulate } from "./columns.ts";

function cellOf(index: IndexDefinition, held: ComponentYear): Cell {
  if (held.score === null)
    return { text: shortReason(held.reason ?? "no-source"), tone: "missing", value: null };
  const score = formatNumber(held.score, index.measure.decimals);
  const rank = held.rank === null ? "" : ` (${formatRank(held.rank, held.rankedUnits)})`;
  const heat = heatClass(held.percentile === null ? null : held.percentile * 100, "percentile");
  return { text: `${score}${rank}`, value: held.score, ...(heat === null ? {} : { heat }) };
}

/**
 * Components × years with the score and the rank in every cell; the colour repeats the place among all units, which
 * compares across years where scores do not. A year that begins after a break of kind `none` is marked.
 */
export function heatTable(
  id: string,
  index: IndexDefinition,
  rows: readonly ComponentHistory[],
  source: string,
): Table {
  const years = rows[0]?.years.map(({ year }) => year) ?? [];
  const cut = (year: number) =>
    rows.some(({ years: held }) => held.find((row) => row.year === year)?.breakBefore?.treatment === "none");
  const columns = years.map((year, i) => ({
    label: cut(year) ? `${year} *` : `${year}`,
    numeric: true,
    cell: (row: ComponentHistory) => cellOf(index, row.years[i]!),
    always: true,
  }));
  const cutYears = years.filter(cut);
  return {
    id,
    caption: t`${index.short}: điểm và hạng từng ${componentWord(index)} qua các năm`,
    ...tabulate(
      rows,
      ({ component }) => ({ text: named(component.name) }),
      capitalise(componentWord(index)),
      columns,
    ),
    notes: [
      t`Màu nền theo vị trí của tỉnh giữa các tỉnh, thành phố được xếp hạng trong năm: xanh là nhóm trên, cam là nhóm dưới.`,
      ...(cutYears.length > 0
        ? [t`* Có phần đổi cách đo so với năm liền trước: không so điểm với năm liền trước.`]
        : []),
    ],
    source,
  };
}
